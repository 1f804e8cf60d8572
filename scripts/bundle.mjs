#!/usr/bin/env node
/**
 * Builds dist/: the program in a few files instead of hundreds, because opening modules was a fifth of the time of a short run;
 * and dist/window/, the window of the preview, with PDF.js in it. Types are checked by `npm run check`, not here.
 *
 * With --after-install, as npm runs it when packages have changed, it is no failure that the development packages are left out
 * where there is a dist/: that stays as it is.
 */

import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BUNDLING } from './bundling.mjs';

const WINDOW = join('src', 'preview', 'browser');
const OUT = join('dist', 'window');

const esbuild = await import('esbuild').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
});
if (!esbuild) {
  const isBuilt = existsSync(join('dist', 'main.js'));
  console.error(
    `study-guide: not built, for esbuild is a development package and is not installed; ${isBuilt ? 'dist/ stays as it is' : 'there is no dist/ yet: `npm ci` installs what is missing and builds it'}`,
  );
  process.exit(process.argv.includes('--after-install') && isBuilt ? 0 : 1);
}
const { build } = esbuild;

rmSync('dist', { recursive: true, force: true });
await build({ ...BUNDLING, entryPoints: ['src/main.ts', 'src/index.ts'], outdir: 'dist' });
// PDF.js comes with pdf-parse; its worker is a file of its own.
const pdfjs = createRequire(import.meta.resolve('pdf-parse')).resolve('pdfjs-dist/build/pdf.worker.mjs');
await build({
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  entryPoints: { window: join(WINDOW, 'window.ts'), 'pdf.worker': pdfjs },
  outdir: OUT,
  logLevel: 'warning',
});
for (const name of ['window.html', 'window.css', 'icon.svg'])
  copyFileSync(join(WINDOW, name), join(OUT, name));
