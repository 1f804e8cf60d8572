#!/usr/bin/env node
/**
 * Fits the weights of the traits of summary lines: `node scripts/fit-summaries.mjs FOLDER... > src/study/summaries/weights.ts`.
 *
 * A folder holds NAME.gold.json beside NAME.txt or NAME.md; a sentence that the annotation calls key is a good line of its theme.
 * Logistic regression, by gradient descent (Adam), each article with a level of its own and counted alike, pulled (L2) towards the
 * weights that stand in the file now.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const PULL = 5;
const STEPS = 400;
const RATE = 0.05;
/** Log-odds in one unit of worth. */
const SCALE = 4;
/** Words that a key sentence and a line share. */
const SAME = 0.6;

const source = await loadSources();
const names = Object.keys(source.TRAITS);
const prior = names.map((name) => (source.WEIGHTS[name] ?? 0) * SCALE);
const articles = await Promise.all(process.argv.slice(2).flatMap(filesIn).map(rowsOf));
const fitted = fitWeights(articles.filter(({ length }) => length > 0));
console.log(
  '/** What each trait of a sentence weighs: fitted on annotated articles and on lines that readers marked, not set by hand. */',
);
console.log('export const WEIGHTS: Readonly<Record<string, number>> = {');
names.forEach((name, i) => {
  console.log(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${+(fitted[i] / SCALE).toFixed(2)},`);
});
console.log('};');
console.log('\n/** Added to all, so that 0 is a line which readers use as often as not. */');
console.log(`export const LEVEL = ${source.LEVEL};`);

async function loadSources() {
  const path = (name) => JSON.stringify(fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url)));
  const contents = [
    `export { openResources } from ${path('cli/resources')};`,
    `export { readArticle } from ${path('read/index')};`,
    `export { analyse } from ${path('language/index')};`,
    `export { centroid, openVectors } from ${path('language/vectors/index')};`,
    `export { readGrammar } from ${path('grammar/index')};`,
    `export { tellTextType } from ${path('study/text-type')};`,
    `export { readCandidates } from ${path('study/summaries/candidate')};`,
    `export { isWhole } from ${path('study/summaries/fitness')};`,
    `export { profilesOf } from ${path('study/summaries/likeness')};`,
    `export { threadsOf, TRAITS } from ${path('study/summaries/traits')};`,
    `export { LEVEL, WEIGHTS } from ${path('study/summaries/weights')};`,
  ].join('\n');
  const outfile = fileURLToPath(new URL('../dist/fit-summaries.mjs', import.meta.url));
  const resolveDir = fileURLToPath(new URL('..', import.meta.url));
  await build({ ...BUNDLING, splitting: false, stdin: { contents, resolveDir }, outfile });
  return import(pathToFileURL(outfile).href);
}

function filesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => join(folder, file));
}

/** For each whole sentence of an article its traits in its theme, and whether it is key. */
async function rowsOf(file) {
  const gold = JSON.parse(readFileSync(file, 'utf8'));
  const stem = file.replace('.gold.json', '');
  const path = existsSync(`${stem}.txt`) ? `${stem}.txt` : `${stem}.md`;
  const article = await source.readArticle({ bytes: readFileSync(path), file: path }, {}, () => {});
  const reading = source.readGrammar(source.analyse(article));
  const vectors = source.openVectors(source.openResources());
  const candidates = source.readCandidates(reading);
  const profiles = source.profilesOf(candidates, vectors);
  const shared = {
    reading,
    textType: source.tellTextType(reading.analysis),
    threads: source.threadsOf(candidates, profiles),
  };
  return gold.themes.flatMap(({ id, title, keywords }) => {
    const paragraphs = gold.paragraphs.filter(({ theme }) => theme === id).map(({ n }) => n);
    const inside = candidates.filter(({ paragraph }) => paragraphs.includes(paragraph));
    const words = [title, ...keywords].flatMap(wordsOf);
    const terms = new Map(words.map((word) => [word, 1]));
    const topic = { terms, length: Math.sqrt(terms.size), meaning: source.centroid(vectors, words) };
    const section = { ...shared, topic };
    return inside.filter(source.isWhole).map((candidate) => ({
      traits: names.map((name) =>
        source.TRAITS[name]({ candidate, profile: profiles[candidate.index], section }),
      ),
      isKey: gold.keySentences.some(({ text }) => overlap(candidate.text, text) >= SAME),
    }));
  });
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function overlap(one, other) {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const left = [...theirs];
  const shared = mine.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1));
  return shared.length / Math.max(mine.length, theirs.length, 1);
}

/** The weights, then a level for each article. */
function fitWeights(groups) {
  const values = [...prior, ...groups.map(() => -2)];
  const [mean, square] = [values.map(() => 0), values.map(() => 0)];
  const count = groups.flat().length / groups.length;
  for (let step = 1; step <= STEPS; step++) {
    const slope = values.map((value, i) => (i < names.length ? PULL * (value - prior[i]) : 0.01 * value));
    groups.forEach((rows, article) => {
      for (const { traits, isKey } of rows) {
        const level = values[names.length + article];
        const odds = traits.reduce((sum, trait, i) => sum + trait * values[i], level);
        const error = ((1 / (1 + Math.exp(-odds)) - Number(isKey)) * count) / rows.length;
        for (const [i, trait] of traits.entries()) slope[i] += error * trait;
        slope[names.length + article] += error;
      }
    });
    for (const [i, by] of slope.entries()) {
      mean[i] = 0.9 * mean[i] + 0.1 * by;
      square[i] = 0.999 * square[i] + 0.001 * by * by;
      const size = Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8;
      values[i] -= (RATE * (mean[i] / (1 - 0.9 ** step))) / size;
    }
  }
  return values;
}
