#!/usr/bin/env node
/**
 * Mutation testing by Stryker: puts small faults into a folder of src/, one at a time, and counts those that tests catch.
 *
 *   npm run mutate -- study/summaries                                all faults, which takes hours
 *   npm run mutate -- study/summaries --sample 80                    80 of them, drawn by chance, always the same
 *   npm run mutate -- study/summaries --sample 80 --seed 2           80 others
 *   npm run mutate -- grammar --tests grammar,study/quotations       other tests than those in the folder of the same name
 *   npm run mutate -- read/headings.ts --tests read/plain-text       one file against one file of tests
 *
 * Survivors are listed with their change; then a table. In it, `errors` are the faults left out of the sample.
 */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, tests: { type: 'string' } },
});
const [target] = positionals;
if (!target || !existsSync(`src/${target}`)) {
  console.error(
    'usage: npm run mutate -- FOLDER [--sample N] [--seed N] [--tests NAME,NAME]   (in src/ and in tests/)',
  );
  process.exit(2);
}

// vitest.config.ts keeps to these tests.
process.env.ONLY_TESTS = values.tests ?? folderOfTests(target);
await new Stryker({
  mutate: [target.endsWith('.ts') ? `src/${target}` : `src/${target}/**/*.ts`],
  testRunner: 'vitest',
  vitest: { related: false },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation-sample.mjs'],
  ...(values.sample && { checkers: ['sample'], sample: Number(values.sample), seed: values.seed }),
  warnings: { unknownOptions: false },
  // A fault is caught by time only if it hangs, however busy the machine.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  concurrency: 2,
  // The file that Stryker would rewrite through a compiler that TypeScript 7 no longer has.
  tsconfigFile: 'none',
  ignorePatterns: ['/bench', '/dist', '/docs', '/output'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
}).runMutationTest();

/** The folder of tests that mirrors a folder or a file, or the nearest one above it. */
function folderOfTests(path) {
  return existsSync(`tests/${path}`) ? path : folderOfTests(dirname(path));
}
