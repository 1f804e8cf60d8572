/** In a process of its own: node bench/repeats-run.mjs ARTICLES|MARKDOWN|PAGES NAME LETTERS. Hands back milliseconds of CPU by stage. */

import { openResources } from '../node_modules/.cache/stages/cli/resources.js';
import { loadPacks } from '../node_modules/.cache/stages/cli/shipped.js';
import { readGrammar } from '../node_modules/.cache/stages/grammar/index.js';
import { analyse } from '../node_modules/.cache/stages/language/index.js';
import { openVectors } from '../node_modules/.cache/stages/language/vectors/index.js';
import { checkPdf, makePages, makePdf, makeStyles } from '../node_modules/.cache/stages/pipeline.js';
import { readArticle } from '../node_modules/.cache/stages/read/index.js';
import { ARTICLES, MARKDOWN, PAGES } from '../node_modules/.cache/stages/repeats.js';
import { writeGuide } from '../node_modules/.cache/stages/study/index.js';
import { choosePack, sortThemes } from '../node_modules/.cache/stages/themes/index.js';
import { handBack } from './child.mjs';
import { time } from './clock.mjs';

const [kind, name, letters] = process.argv.slice(2);
const make = { ARTICLES, MARKDOWN, PAGES }[kind][name];
const times = Math.max(
  2,
  Math.round((1000 * Number(letters)) / Math.max(1, make(2000).length - make(1000).length)),
);
const tools = { resources: openResources(), report: () => {} };
const vectors = openVectors(tools.resources);
const packs = loadPacks(tools.report);

async function run(text, clock) {
  return kind === 'PAGES' ? printPage(text, clock) : study(text, clock);
}

async function study(text, clock) {
  const source = { bytes: new TextEncoder().encode(text), file: kind === 'MARKDOWN' ? 'a.md' : 'a.txt' };
  const article = await clock('read', () => readArticle(source, {}, tools.report));
  const analysis = await clock('language', () => analyse(article));
  const chosen = await clock('pack', () => choosePack(analysis, { kind: 'choose', packs }));
  const reading = await clock('grammar', () => readGrammar(analysis, chosen?.pack));
  const sorting = await clock('themes', () => sortThemes(reading, vectors, chosen));
  await clock('study', () => writeGuide(reading, sorting, { vectors, ...tools }));
}

async function printPage(html, clock) {
  const styled = await clock('styles', () => makeStyles({ html, file: 'a.html' }, tools));
  const pages = await clock('layout', () => makePages(styled, tools));
  const pdf = await clock('paint', () => makePdf(pages, { created: new Date(0) }, tools));
  await clock('proof', () => checkPdf(pdf, { styled, pages, quotes: [] }, tools));
}

const stages = {};
await run(make(20), (_, work) => work());
await run(make(times), async (stage, work) => {
  let result;
  const { cpu } = await time(async () => {
    result = await work();
  });
  stages[stage] = cpu;
  return result;
});
handBack(stages);
