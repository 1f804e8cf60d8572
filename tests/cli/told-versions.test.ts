/** What the terminal says of versions. */

import { expect, test } from 'vitest';
import { run, SAMPLE, temporaryFolder } from './run.js';

const PLAIN = `# The ferry

${'The ferry crosses the bay at nine and at noon, and the children wave from the pier as it leaves. '.repeat(4)}

${'In winter the boat stays in the harbour, and the letters for the island wait in the post office. '.repeat(4)}
`;

test('that differ in nothing but their mark', async () => {
  const { stderr } = await run(
    ['build', '-', '--out', temporaryFolder(), '--versions', 'A,B', '--edition', 'student'],
    PLAIN,
  );
  expect(stderr).toContain('warning: versions A and B are the same but for their mark');
});

test('that differ', async () => {
  const { stdout, stderr } = await run([
    'build',
    SAMPLE,
    '--out',
    temporaryFolder(),
    '--versions',
    'A,B',
    '--edition',
    'student',
  ]);
  expect(stdout + stderr).toMatch(/B differs from A in .*questions on the reading.*; the rest is the same/);
  expect(stderr).not.toContain('the same but for their mark');
});

test('one alone is compared with none', async () => {
  const { stderr } = await run(
    ['build', '-', '--out', temporaryFolder(), '--versions', 'B', '--edition', 'student'],
    PLAIN,
  );
  expect(stderr).not.toContain('but for their mark');
});
