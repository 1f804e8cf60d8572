/** `--sections` with names that a text has nothing for. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, run, temporaryFolder } from './run.js';

const TEXT = `# The ferry

${'The ferry crosses the bay at nine and at noon, and the children wave from the pier as it leaves. '.repeat(4)}

${'In winter the boat stays in the harbour, and the letters for the island wait in the post office. '.repeat(4)}
`;

async function build(sections: string): Promise<{ code: number; stderr: string; files: string[] }> {
  const out = join(temporaryFolder(), 'out');
  const { code, stderr } = await run(
    ['build', '-', '--out', out, '--quiet', '--edition', 'student', '--sections', sections],
    TEXT,
  );
  return { code, stderr, files: filesIn(out) };
}

test('make no page that has a title only', async () => {
  const { code, stderr, files } = await build('language');
  expect([code, files]).toEqual([1, []]);
  expect(stderr).toContain(
    'nothing for the section "language", so there is nothing to print   [cli/empty-sections]',
  );
  expect(stderr).toMatch(/it has something for before, .*text/);
});

test('are told of where others are printed', async () => {
  const { code, stderr, files } = await build('language,text');
  expect([code, files]).toEqual([0, ['guide.student.pdf']]);
  expect(stderr).toContain('warning: this text has nothing for the section "language", so that is left out');
});

test('nothing is said of sections that nobody named', async () =>
  expect((await build('-words')).stderr).not.toContain('nothing for the section'));

test('the text that makes a packet too long is said to stay', async () => {
  const out = temporaryFolder();
  const { stderr } = await run(
    ['build', '-', '--out', out, '--quiet', '--paper', 'a5', '--pages', '1', '--print', 'large'],
    TEXT,
  );
  expect(stderr).toMatch(
    /pages, and not 1: the least there can be is about \d+ cm too long {3}\[cli\/pages\]/,
  );
  expect(stderr).toContain('--sections=-text prints the work without it');
});
