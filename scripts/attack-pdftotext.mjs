#!/usr/bin/env node
/** Asks pdftotext (poppler-utils) too about random pages, and counts where it and the proof differ: node scripts/attack-pdftotext.mjs --count 200 --seed 1. */

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Inside the program's folder: it looks upwards for its package.json. */
const FOLDER = join(ROOT, 'node_modules', '.cache', `compare-${process.pid}`);

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
await build({
  ...BUNDLING,
  absWorkingDir: ROOT,
  entryPoints: [join(ROOT, 'tests/attack/compare-main.ts')],
  outdir: FOLDER,
});
const argv = [join(FOLDER, 'compare-main.js'), values.count, values.seed];
const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
rmSync(FOLDER, { recursive: true, force: true });
process.exitCode = status ?? 1;
