#!/usr/bin/env node
/**
 * The pages of tests/layout/pages as this program and as headless Chromium print them, side by side as pictures.
 *
 *   node scripts/compare-chromium.mjs [FOLDER] [PAGE...]     FOLDER is preview/compare if not said
 *
 * Chromium gets the same font files through @font-face. Needs chromium, pdftoppm and ImageMagick's montage.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildStages } from './stages.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGES = join(ROOT, 'tests', 'layout', 'pages');
/** The sources, module by module: the built program is one bundle. */
const MODULES = join(ROOT, 'node_modules', '.cache', 'compare-chromium');
const [out = 'preview/compare', ...asked] = process.argv.slice(2);

const CHROMIUM_FLAGS = [
  ...['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync'],
  ...['disable-background-networking', 'disable-component-update', 'no-pdf-header-footer'],
  `user-data-dir=${join(out, 'chromium')}`,
].map((flag) => `--${flag}`);

await buildStages(MODULES);
const { openResources, resourcePath } = await load('cli/resources.js');
const { BUILT_IN_FACES } = await load('text/fonts/built-in-faces.js');
const { makeStyles, makePages, makePdf } = await load('pipeline.js');
const resources = openResources();
const faces = fontFaces();
mkdirSync(out, { recursive: true });

for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
  const name = basename(file, '.html');
  if (asked.length > 0 && !asked.some((start) => name.startsWith(start))) continue;
  for (const old of readdirSync(out)) if (old.startsWith(name)) rmSync(join(out, old));
  const html = readFileSync(join(PAGES, file), 'utf8');
  await printHere(html, name);
  printInChromium(html, name);
  pairPictures(name);
}

function load(module) {
  return import(pathToFileURL(join(MODULES, module)).href);
}

function fontFaces() {
  const rules = BUILT_IN_FACES.map(({ family, weight, style, resource }) => {
    const bytes = readFileSync(resourcePath(resource)).toString('base64');
    const source = `url(data:font/ttf;base64,${bytes})`;
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: ${source} }`;
  });
  return `<style>\n${rules.join('\n')}\n</style>\n`;
}

async function printHere(html, name) {
  const tools = {
    resources,
    report({ severity, place, message }) {
      console.log(`${name}:${place?.line ?? ''}: ${severity}: ${message}`);
    },
  };
  const pages = await makePages(await makeStyles({ html, file: `${name}.html` }, tools), tools);
  writeFileSync(join(out, `${name}.ours.pdf`), await makePdf(pages, { created: new Date(0) }, tools));
}

function printInChromium(html, name) {
  const copy = join(out, `${name}.chromium.html`);
  writeFileSync(copy, html.replace('<style>', `${faces}<style>`));
  run('chromium', [
    ...CHROMIUM_FLAGS,
    `--print-to-pdf=${join(out, `${name}.chromium.pdf`)}`,
    pathToFileURL(copy).href,
  ]);
}

/** `NAME.png`: each of our pages with that of Chromium on its right. */
function pairPictures(name) {
  const [ours, theirs] = ['ours', 'chromium'].map((engine) => {
    run('pdftoppm', [
      '-png',
      '-r',
      '100',
      join(out, `${name}.${engine}.pdf`),
      join(out, `${name}.${engine}`),
    ]);
    return pictures(`${name}.${engine}-`);
  });
  const pairs = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, page) =>
    [ours[page] ?? 'null:', theirs[page] ?? 'null:'].flat(),
  );
  pairs.forEach((pair, page) => {
    const target = join(out, `${name}.pair-${page + 1}.png`);
    run('montage', [...pair, '-tile', '2x1', '-geometry', '+6+6', '-background', '#888', target]);
  });
  console.log(`${name}: ${ours.length} pages here, ${theirs.length} in Chromium`);
}

function pictures(start) {
  const files = readdirSync(out).filter((file) => file.startsWith(start) && file.endsWith('.png'));
  return files.sort().map((file) => join(out, file));
}

function run(command, options) {
  const { status, stderr, error } = spawnSync(command, options, { encoding: 'utf8', timeout: 120_000 });
  if (status === 0) return;
  console.error(`${command} failed: ${error?.message ?? stderr}`);
  process.exit(1);
}
