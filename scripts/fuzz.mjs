#!/usr/bin/env node
/**
 * Searches for faults by coverage with Jazzer.js: npm run fuzz -- text --seconds 3600 --corpus FOLDER. The targets are those
 * of tests/attack/fuzz-targets.ts. It begins with what the seeded attacks would give, keeps what runs code that was not run
 * before, and ends at the first fault, whose input it writes into the corpus' folder. Jazzer.js is fetched by npx; its binary
 * wants glibc 2.38 where there is glibc.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const JAZZER = '@jazzer.js/core@4.0.0';
/** So many inputs of the seeded attacks. */
const FIRST = 300;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '3600' },
    corpus: { type: 'string', default: 'fuzz-corpus' },
  },
});
const [target = ''] = positionals;
/** Inside the program's folder: it looks upwards for its package.json. One file, which Jazzer.js can watch. */
const file = join(ROOT, 'node_modules', '.cache', 'fuzz', `fuzz-${target}.cjs`);
await build({
  ...BUNDLING,
  absWorkingDir: ROOT,
  entryPoints: [join(ROOT, 'tests/attack/fuzz-targets.ts')],
  outfile: file,
  splitting: false,
  format: 'cjs',
  define: { 'import.meta.url': 'FILE_URL' },
  banner: { js: "const FILE_URL = require('node:url').pathToFileURL(__filename).href;" },
});
const { SEEDS } = createRequire(file)(file);
if (!Object.hasOwn(SEEDS, target)) {
  console.error(`usage: npm run fuzz -- ${Object.keys(SEEDS).join('|')} [--seconds N] [--corpus FOLDER]`);
  process.exit(2);
}
const corpus = resolve(values.corpus, target);
mkdirSync(corpus, { recursive: true });
for (let seed = 1; seed <= FIRST; seed++) writeFileSync(join(corpus, `seed-${seed}`), SEEDS[target](seed));
const libFuzzer = [
  `-max_total_time=${values.seconds}`,
  '-max_len=8000',
  '-rss_limit_mb=4096',
  '-print_final_stats=1',
];
const argv = [
  '--yes',
  '--package',
  JAZZER,
  'jazzer',
  file,
  corpus,
  '-f',
  target,
  '-i',
  'fuzz-',
  '-e',
  'nothing',
  '--timeout',
  '60000',
];
const { status } = spawnSync('npx', [...argv, '--', ...libFuzzer, `-artifact_prefix=${corpus}-`], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
