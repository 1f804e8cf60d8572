import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

test('a school’s own rule that drives text over the edge of the page: the PDF is told and kept as unproved', async () => {
  const out = temporaryFolder();
  const ours = join(temporaryFolder(), 'ours');
  mkdirSync(ours);
  writeFileSync(join(ours, 'user.css'), 'p { text-indent: -500mm }');
  const { code, stderr } = await run(
    ['build', SAMPLE, '--templates', ours, '--edition', 'student', '--length', 'handout'].concat(
      '--out',
      out,
    ),
  );
  expect([code, filesIn(out)]).toEqual([1, ['how-bread-rises.student.unproved.pdf']]);
  expect(stderr).toContain('[proof/outside-page]');
});
