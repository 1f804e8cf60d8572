/** Makes the stages as modules of their own, for programs that run them one by one: `node scripts/stages.mjs FOLDER`. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

const STAGES = [
  'pipeline',
  'cli/draw',
  'cli/fit-packet',
  'cli/page-share',
  'cli/resources',
  'cli/shipped',
  'css/index',
  'grammar/index',
  'html/index',
  'language/index',
  'language/vectors/index',
  'layout/index',
  'pdf/index',
  'read/index',
  'study/index',
  'text/index',
  'themes/index',
  'text/fonts/built-in-faces',
];

/** Writes each stage's module under `folder`, at the place it has under src/. */
export async function buildStages(folder) {
  rmSync(folder, { recursive: true, force: true });
  await build({
    ...BUNDLING,
    entryPoints: STAGES.map((stage) => join(SOURCES, `${stage}.ts`)),
    outbase: SOURCES,
    outdir: folder,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStages(process.argv[2]);
