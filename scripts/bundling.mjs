/** How the sources become JavaScript: shared by the program's own bundle and by what runs stages one by one. */

/** Packages that look for files beside themselves stay outside. */
const BESIDE_THEMSELVES = [
  'pdfkit',
  'pdf-parse',
  'yargs',
  'harfbuzzjs',
  'hyphen',
  'wink-nlp',
  'wink-eng-lite-web-model',
  '@expo-google-fonts/*',
  'dejavu-fonts-ttf',
];

/** Options of esbuild; the caller adds entry points and the folder to write to. */
export const BUNDLING = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: BESIDE_THEMSELVES,
  loader: { '.txt': 'text' },
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
};
