import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { computeStyles } from '../../src/css/index.js';
import { parseHtml } from '../../src/html/index.js';

/** Points that an A4 page has room for: three quarters of its 170 mm. */
const LARGEST = ((170 * 72) / 25.4) * 0.75;

function sizeOf(css: string): { readonly size: number; readonly messages: readonly string[] } {
  const said: Diagnostic[] = [];
  const report = (message: Diagnostic) => void said.push(message);
  const html = `<style>body { ${css} }</style><body>Rain`;
  const { body } = computeStyles(parseHtml(html, 'a.html', report), {}, report);
  return { size: body.style.fontSize, messages: said.map(({ message }) => message) };
}

test.each(['0', '0.001pt', '1e-300pt', '0%', '1e9pt', '1e300em'])(
  'font-size: %s is set where a page can hold it, and named',
  (given) => {
    const { size, messages } = sizeOf(`font-size: ${given}`);
    expect(size).toBeCloseTo(given.includes('e9') || given.includes('e300') ? LARGEST : 1);
    expect(messages.join()).toContain('"font-size"');
  },
);

test('a size that a page can hold stays, and nothing is said', () =>
  expect(sizeOf('font-size: 7pt')).toEqual({ size: 7, messages: [] }));

test('a heading is larger than its body, as far as a page can hold it', () => {
  const html = '<style>body { font-size: 300pt }</style><body><h1>Rain';
  const { body } = computeStyles(
    parseHtml(html, 'a.html', () => {}),
    {},
    () => {},
  );
  expect(body.children[0]).toMatchObject({ name: 'h1', style: { fontSize: expect.closeTo(LARGEST) } });
});
