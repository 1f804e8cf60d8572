import { expect, test, vi } from 'vitest';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

const FAULT = { code: 'proof/missing', message: '"bread" is missing', page: 2 };

vi.mock('../../src/proof/index.js', async (original) => ({
  ...(await original<typeof import('../../src/proof/index.js')>()),
  provePdf: async () => ({ pages: 1, faults: [FAULT] }),
}));

const build = (...options: string[]) =>
  run(['build', SAMPLE, '--edition', 'student', '--length', 'handout', ...options]);

test('a PDF that the proof refuses is written under a name that says so, and the run fails', async () => {
  const out = temporaryFolder();
  const { code, stderr } = await build('--out', out);
  expect([code, filesIn(out)]).toEqual([1, ['how-bread-rises.student.unproved.pdf']]);
  expect(stderr).toContain('[cli/proof]');
  expect(stderr).toContain('how-bread-rises.student.unproved.pdf');
});

test('but not when strict', async () => {
  const out = temporaryFolder();
  expect((await build('--out', out, '--strict')).code).toBe(1);
  expect(filesIn(out)).toEqual([]);
});
