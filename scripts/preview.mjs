#!/usr/bin/env node
/**
 * The sample guides as pictures: both editions of every article in tests/articles (or of those that are named) are
 * built into preview/, their pages turned into PNG, and one page of HTML shows them all.
 *
 *   npm run preview                   then open preview/index.html
 *   npm run preview -- my-article.txt
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, 'preview');
const SAMPLES = join(ROOT, 'tests', 'articles');

/** Small enough to load a hundred pages, large enough to read them. */
const DOTS_PER_INCH = 80;

const asked = process.argv.slice(2);
const articles = asked.length > 0 ? asked : samples();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
run(process.execPath, [join(ROOT, 'dist', 'main.js'), 'build', ...articles, '--out', OUT]);
requirePdftoppm();
const guides = articles.flatMap((article) =>
  ['student', 'teacher'].map((edition) => drawPages(article, edition)),
);
writeFileSync(join(OUT, 'index.html'), contactSheet(guides));
console.log(
  `wrote ${join(OUT, 'index.html')}: ${guides.reduce((sum, { pages }) => sum + pages.length, 0)} pages`,
);

function samples() {
  const names = readdirSync(SAMPLES).filter((name) => /\.(?:txt|md)$/.test(name));
  return names.sort().map((name) => join(SAMPLES, name));
}

function requirePdftoppm() {
  if (spawnSync('pdftoppm', ['-v']).error === undefined) return;
  console.error(
    `preview: the guides are in ${OUT}, but there is no pdftoppm to turn their pages into pictures`,
  );
  console.error('  hint: install Poppler: apt install poppler-utils, or brew install poppler');
  process.exit(1);
}

/** The pictures of a guide's pages, in order. */
function drawPages(article, edition) {
  const name = `${basename(article, extname(article))}.${edition}`;
  run('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), join(OUT, `${name}.pdf`), join(OUT, name)]);
  const pages = readdirSync(OUT).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
  return { name, pages: pages.sort() };
}

function run(command, options) {
  const { status } = spawnSync(command, options, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function contactSheet(guides) {
  const sections = guides.map(({ name, pages }) => {
    const figures = pages.map((page, index) => {
      const source = escaped(encodeURIComponent(page));
      return `<a href="${source}"><img src="${source}" alt="page ${index + 1}" loading="lazy"></a>`;
    });
    const link = `<a href="${escaped(encodeURIComponent(`${name}.pdf`))}">PDF</a>`;
    return `<h2>${escaped(name)}: ${pages.length} pages, ${link}</h2>\n<div>\n${figures.join('\n')}\n</div>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Sample guides</title>
<style>
body { font: 15px/1.4 sans-serif; margin: 2em; background: #ddd; }
div { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 14px; }
img { width: 100%; background: #fff; box-shadow: 0 1px 4px #0006; }
</style>
<h1>Sample guides</h1>
${sections.join('\n')}
</html>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
