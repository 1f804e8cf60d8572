#!/usr/bin/env node
/**
 * Fits the weights of the rows of evidence for names: `node scripts/fit-names.mjs [--entities FILE.jsonl] FOLDER... > resources/names/weights.txt`.
 *
 * A folder holds NAME.gold.json beside NAME.txt or NAME.md. A name that an annotation lists has its kind; what it does not
 * list is none; the row examples are names too. Multinomial logistic regression against "none", by gradient descent
 * (Adam), pulled (L2) towards what each row says of itself: `proves` 3, `suggests` 1.5, `denies` -3. `--entities` adds GUM's
 * texts with their named entities, which weigh a tenth, for GUM counts otherwise.
 * On stderr: how well each kind is told in articles that were left out, and for each row how many names and articles it
 * speaks in and how many names are told rightly fewer without it.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const KINDS = ['person', 'place', 'organization'];
const PULL = 0.5;
const SAYS = { proves: 3, suggests: 1.5, denies: -3 };
const WEIGHT = { gold: 1, entities: 0.1, example: 0.3 };
/** Log-odds by which a kind must lead, as in `kinds.ts`. */
const MARGIN = 0.5;
const FOLDS = 8;
const NO_HINTS = { people: [], places: [], organizations: [], aliases: {} };
/** The capitals at the end of a phrase. */
const PROPER =
  /(?:^|\s)(\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s(?:of|for|the|and|de|la|van|von|al|bin|on|&)?\s?\p{Lu}[\p{L}\p{N}.'’&-]*)*)$/u;

const { readArticle, analyse, findCandidates, evidenceOf, ROWS, keyOf } = await loadSources();
const rows = ['any name', ...ROWS.map(({ name }) => name)];
const column = new Map(rows.map((name, i) => [name, i]));
const prior = priorOf(ROWS);
async function loadSources() {
  const source = (path) => JSON.stringify(fileURLToPath(new URL(`../src/${path}.ts`, import.meta.url)));
  const contents = [
    `export { readArticle } from ${source('read/index')};`,
    `export { analyse } from ${source('language/index')};`,
    `export { findCandidates } from ${source('grammar/names/index')};`,
    `export { evidenceOf, ROWS } from ${source('grammar/names/evidence')};`,
    `export { keyOf } from ${source('grammar/names/name-keys')};`,
  ].join('\n');
  const outfile = fileURLToPath(new URL('../node_modules/.cache/fit-names.mjs', import.meta.url));
  const resolveDir = fileURLToPath(new URL('..', import.meta.url));
  await build({ ...BUNDLING, splitting: false, stdin: { contents, resolveDir }, outfile });
  return import(pathToFileURL(outfile).href);
}

function priorOf(all) {
  const start = new Float64Array((all.length + 1) * 3);
  all.forEach((row, i) => {
    for (const [says, value] of Object.entries(SAYS)) {
      if (row[says] === 'none') for (let k = 0; k < 3; k++) start[(i + 1) * 3 + k] = -value;
      else if (row[says]) start[(i + 1) * 3 + KINDS.indexOf(row[says])] = value;
    }
  });
  return start;
}

function readFolder(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const stem = join(folder, file.replace('.gold.json', ''));
      const path = existsSync(`${stem}.txt`) ? `${stem}.txt` : `${stem}.md`;
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const known = [gold.people, gold.places, gold.organizations].map((names) =>
        (names ?? []).map((name) => [name]),
      );
      return { file: path, bytes: readFileSync(path), known, weight: WEIGHT.gold };
    });
}

/** One text a line: `blocks` of sentences, and `named_entities` with their type and their cluster. */
function readEntities(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, blocks, named_entities } = JSON.parse(line);
      const text = blocks.map(({ sentences }) => sentences.map((one) => one.text).join(' ')).join('\n\n');
      const clusters = new Map();
      for (const { type, coref, text: name } of named_entities) {
        const proper = PROPER.exec(name.replace(/['’]s?$/, ''))?.[1];
        if (proper) clusters.set(`${type} ${coref}`, [...(clusters.get(`${type} ${coref}`) ?? []), proper]);
      }
      const known = KINDS.map((kind) =>
        [...clusters].filter(([key]) => key.startsWith(kind)).map(([, names]) => names),
      );
      return { file: `${id}.txt`, bytes: new TextEncoder().encode(text), known, weight: WEIGHT.entities };
    });
}

async function examplesOf({ file, bytes, known, weight }, index) {
  const article = await readArticle({ bytes, file }, {}, () => {});
  const byKey = new Map();
  for (const one of findCandidates(analyse(article), NO_HINTS).kept) {
    const key = keyOf(one.mention.words.map(({ text }) => text));
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].flatMap((mentions) => {
    const name = mentions[0].mention.words.map(({ text }) => text).join(' ');
    const kind = kindIn(known, name);
    return kind === undefined ? [] : [{ index, name, kind, weight, cells: cellsOf(mentions) }];
  });
}

const cellsOf = (mentions) => evidenceOf(mentions).map(({ name, strength }) => [column.get(name), strength]);

/** 0 to 2 for a kind, 3 for none; undefined when an annotation leaves it open. */
function kindIn(known, name) {
  for (const same of [
    (other) => plain(other) === plain(name),
    (other) => isAlike(plain(other), plain(name)),
  ]) {
    const found = known.map((names) => names.filter((forms) => forms.some(same)).length);
    const most = Math.max(...found);
    if (most === 0) continue;
    return found.filter(Boolean).length === 1 || same(name) ? found.indexOf(most) : undefined;
  }
  return 3;
}

const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/^(?:the|mrs?|ms|dr) /, '')
    .trim();

const isAlike = (a, b) => a.split(' ').at(-1) === b.split(' ').at(-1) || a.includes(b) || b.includes(a);

function examplesOfRow(row) {
  if (!row.proves) return [];
  return row.yes.map((marked) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const paragraphs = [{ number: 1, kind: 'prose', start: 0, end: text.length }];
    const article = {
      file: 'row.txt',
      text,
      title: '',
      language: 'en',
      headings: [],
      paragraphs,
      removed: [],
    };
    const mentions = findCandidates(analyse(article), NO_HINTS).kept.filter(
      ({ mention }) => mention.start === start,
    );
    const kind = row.proves === 'none' ? 3 : KINDS.indexOf(row.proves);
    return { index: -1, name: row.name, kind, weight: WEIGHT.example, cells: cellsOf(mentions) };
  });
}

function fitWeights(all, steps = 250) {
  const size = prior.length;
  const weights = prior.slice();
  weights.fill(-1, 0, 3);
  const [gradient, mean, square] = [0, 1, 2].map(() => new Float64Array(size));
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < size; i++) gradient[i] = i < 3 ? 0 : PULL * (weights[i] - prior[i]);
    for (const { cells, kind, weight } of all) {
      const odds = oddsOf(weights, cells);
      const top = Math.max(0, ...odds);
      const total = odds.reduce((sum, one) => sum + Math.exp(one - top), Math.exp(-top));
      for (let k = 0; k < 3; k++) {
        const error = weight * (Math.exp(odds[k] - top) / total - (kind === k ? 1 : 0));
        for (const [row, strength] of cells) gradient[row * 3 + k] += error * strength;
      }
    }
    const rate = 0.15 * 0.99 ** (step / 3);
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
      square[i] = 0.99 * square[i] + 0.01 * gradient[i] ** 2;
      weights[i] -= (rate * mean[i]) / (1 - 0.9 ** step) / (Math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

const oddsOf = (weights, cells) =>
  [0, 1, 2].map((k) => cells.reduce((sum, [row, strength]) => sum + weights[row * 3 + k] * strength, 0));

function decide(weights, cells) {
  const odds = oddsOf(weights, cells);
  const [best, second] = [...odds].sort((a, b) => b - a);
  return best - Math.max(0, second) >= MARGIN ? odds.indexOf(best) : 3;
}

function report(all) {
  const told = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights([...all.filter(({ index }) => index % FOLDS !== fold), ...own]);
    for (const one of all.filter(({ index }) => index % FOLDS === fold))
      told.push({ ...one, said: decide(weights, one.cells) });
  }
  for (const [source, weight] of Object.entries(WEIGHT)) {
    const some = told.filter((one) => one.weight === weight);
    if (some.length === 0) continue;
    const figures = KINDS.map((kind, k) => {
      const right = some.filter((one) => one.kind === k && one.said === k).length;
      const share = (key) => (right / some.filter((one) => one[key] === k).length).toFixed(3);
      return `${kind} precision ${share('said')} recall ${share('kind')}`;
    });
    console.error(`left out, ${source}: ${figures.join(', ')} (${some.length} names)`);
  }
}

function reportRows(weights) {
  for (const [row, name] of rows.entries()) {
    const seen = examples.filter(({ cells }) => cells.some(([cell]) => cell === row));
    const right = ({ cells, kind }) => decide(weights, cells) === kind;
    const without = (one) => right({ ...one, cells: one.cells.filter(([cell]) => cell !== row) });
    const articles = new Set(seen.map(({ index }) => index)).size;
    const loss = seen.filter(right).length - seen.filter(without).length;
    console.error(`${name}: ${seen.length} names in ${articles} articles; without it ${loss} fewer right`);
  }
}

const asTable = (weights) =>
  [
    '# What each row of evidence for names is worth: log-odds for a person, a place, an organisation.',
    '# Source: fitted by scripts/fit-names.mjs.',
    '# Licence: MIT, as the program.',
    ...rows.map((name, row) =>
      [name, ...[0, 1, 2].map((k) => Math.round(weights[row * 3 + k] * 10) / 10 + 0)].join('\t'),
    ),
    '',
  ].join('\n');

const args = process.argv.slice(2);
const entities = args[0] === '--entities' ? args.splice(0, 2)[1] : undefined;
const documents = [...args.flatMap(readFolder), ...(entities ? readEntities(entities) : [])];
const examples = (await Promise.all(documents.map(examplesOf))).flat();
const own = ROWS.flatMap(examplesOfRow);
report(examples);
const weights = fitWeights([...examples, ...own]);
reportRows(weights);
process.stdout.write(asTable(weights));
