import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

/** Runs with a rule of the school's own. */
async function runWith(css: string) {
  const out = temporaryFolder();
  const ours = join(temporaryFolder(), 'ours');
  mkdirSync(ours);
  writeFileSync(join(ours, 'user.css'), css);
  const looks = ['--templates', ours, '--edition', 'student', '--length', 'handout'];
  const { code, stderr } = await run(['build', SAMPLE, ...looks, '--out', out]);
  return { result: [code, filesIn(out)], stderr };
}

test('a school’s own rule that would drive text over the edge of the page: it is told, and the text stays on it', async () => {
  const { result, stderr } = await runWith('p { text-indent: -500mm; margin-right: -500mm }');
  expect(result).toEqual([0, ['how-bread-rises.student.pdf']]);
  expect(stderr).toContain('[layout/off-page]');
  expect(stderr).toContain('[layout/squeezed]');
});

test('one that makes a page of each letter: its line is told, and that there are too many pages', async () => {
  const { result, stderr } = await runWith('* { font-size: 2000pt !important }');
  expect(result).toEqual([1, []]);
  expect(stderr.match(/user\.css:1:5: warning: .*\n|error: .*\n/g)).toEqual([
    expect.stringContaining('[css/bad-value]'),
    expect.stringContaining('[layout/too-many-pages]'),
  ]);
});
