#!/usr/bin/env node
/**
 * Counts the rules of quotations over annotated articles: how often each speaks, in how many articles, and how many
 * annotated speakers are found, or lost, when it is left out.
 *
 *   node scripts/count-rows.mjs [FOLDER...]      NAME.gold.json beside NAME.txt or NAME.md; by default tests/articles
 */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folders = process.argv.slice(2);
if (folders.length === 0)
  folders.push(...['annotated', 'held-out'].map((name) => join(ROOT, 'tests/articles', name)));

const { readArticle, analyse, readGrammar, explainQuotations } = await loadStages();
const articles = await Promise.all(folders.flatMap(annotatedIn).map(read));
const rows = new Map();
for (const { name, reading } of articles)
  for (const { row } of explainQuotations(reading)) {
    const { times, names } = rows.get(row) ?? { times: 0, names: new Set() };
    rows.set(row, { times: times + 1, names: names.add(name) });
  }
const table = [...rows]
  .filter(([row]) => row !== '')
  .map(([row, { times, names }]) => ({ row, times, articles: names.size, ...changes(row) }));
console.table(table.sort((a, b) => b.times - a.times));

/** The stages as one module, bundled as the program is. */
async function loadStages() {
  const folder = join(ROOT, 'node_modules/.cache/rows');
  const lines = [
    "export { readArticle } from './src/read/index.js';",
    "export { analyse } from './src/language/index.js';",
    "export { readGrammar } from './src/grammar/index.js';",
    "export { explainQuotations } from './src/study/quotations/index.js';",
  ];
  const stdin = { contents: lines.join('\n'), resolveDir: ROOT, sourcefile: 'rows.ts', loader: 'ts' };
  rmSync(folder, { recursive: true, force: true });
  await build({ ...BUNDLING, stdin, outdir: folder, outExtension: { '.js': '.mjs' } });
  return import(pathToFileURL(join(folder, 'stdin.mjs')).href);
}

function annotatedIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const stem = join(folder, file.replace('.gold.json', ''));
      return { name: stem, path: [`${stem}.txt`, `${stem}.md`].find(existsSync), gold: join(folder, file) };
    });
}

async function read({ name, path, gold }) {
  const article = await readArticle({ bytes: readFileSync(path), file: path }, {}, () => {});
  const { quotes } = JSON.parse(readFileSync(gold, 'utf8'));
  return { name, reading: readGrammar(analyse(article)), quotes };
}

/** How many annotated speakers a row finds that nothing else would, and how many it spoils. */
function changes(row) {
  let [found, spoilt] = [0, 0];
  for (const { reading, quotes } of articles) {
    const [all, rest] = [new Set(), new Set([row])].map((without) => explainQuotations(reading, without));
    for (const quote of quotes) {
      const [now, then] = [isRight(quote, all), isRight(quote, rest)];
      if (now && !then) found++;
      if (then && !now) spoilt++;
    }
  }
  return { found, spoilt };
}

function isRight({ text, speaker, speakerAlso = [] }, explained) {
  const match = explained.find(({ quotation }) => fold(quotation.text).includes(fold(text)))?.quotation;
  if (!match?.speaker || match.kind === 'scare') return false;
  return [speaker, ...speakerAlso].some((name) => isSame(fold(name), fold(match.speaker.name)));
}

function fold(text = '') {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function isSame(one, two) {
  return (
    one !== '' && (one.includes(two) || two.includes(one) || one.split(' ').at(-1) === two.split(' ').at(-1))
  );
}
