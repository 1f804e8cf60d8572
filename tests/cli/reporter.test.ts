import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { openReporter } from '../../src/cli/reporter.js';
import type { Streams } from '../../src/cli/streams.js';

function said(diagnostics: readonly Diagnostic[]): string[] {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text) };
  const reporter = openReporter({ stderr } as unknown as Streams, { quiet: false });
  diagnostics.forEach(reporter.report);
  reporter.finish();
  return written.join('').trimEnd().split('\n');
}

const warning = (message: string, code = 'a/b'): Diagnostic => ({
  severity: 'warning',
  code,
  message,
  file: 'a.css',
});
const many = (count: number): Diagnostic[] => Array.from({ length: count }, (_, i) => warning(`fault ${i}`));

test('a few of a kind are all printed', () => expect(said(many(5))).toHaveLength(5));
test('of a thousand the rest is counted', () => {
  const lines = said([...many(1000), warning('other', 'c/d')]);
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('a.css: warning: and 995 more like these   [a/b]');
});
test('the same is said once', () => expect(said([warning('x'), warning('x')])).toHaveLength(1));
test('what would steer a terminal is written out', () =>
  expect(said([warning('\u001b]0;x\u0007\n\u202e')])).toEqual([
    'a.css: warning: \\u{1b}]0;x\\u{7}\\u{a}\\u{202e}   [a/b]',
  ]));
test('a message ends', () => expect(said([warning('x'.repeat(5000))])[0]!.length).toBeLessThan(700));
