#!/usr/bin/env node
/** Changes finished PDFs in every way that tests/attack/tamper.ts knows, and counts what `check` finds: node scripts/tamper.mjs --count 200 --seed 1. */

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Inside the program's folder: it looks upwards for its package.json. */
const FOLDER = join(ROOT, 'node_modules', '.cache', `tamper-${process.pid}`);
const ARTICLES = ['how-bread-rises.md', 'flood-at-millbrook.txt'].map((name) =>
  join(ROOT, 'tests/articles', name),
);

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
await build({
  ...BUNDLING,
  absWorkingDir: ROOT,
  entryPoints: [join(ROOT, 'tests/attack/tamper-main.ts')],
  outdir: FOLDER,
});
const argv = [join(FOLDER, 'tamper-main.js'), values.count, values.seed, ...ARTICLES];
const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
rmSync(FOLDER, { recursive: true, force: true });
process.exitCode = status ?? 1;
