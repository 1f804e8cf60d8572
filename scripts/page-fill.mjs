#!/usr/bin/env node
/**
 * How full the pages of guides are: each article in student, teacher and key edition, on A4, Letter and A5, in the usual type, in
 * large print and for dyslexia. A line for each, with the share of each page down to its lowest thing; then the marks.
 *
 *   node scripts/page-fill.mjs ARTICLE...
 *   node scripts/page-fill.mjs --papers a4 --prints usual,large --lengths handout,short,full ARTICLE...
 */

import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStages } from './stages.mjs';

const STAGES = join(import.meta.dirname, '..', 'output', `.stages-${process.pid}`);
process.on('exit', () => rmSync(STAGES, { recursive: true, force: true }));
const EDITIONS = ['student', 'teacher', 'key'];
/** Pages before the last below this share are told; so are last pages below half of it. */
const HALF = 0.5;

const { values, positionals: articles } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: 'a4,letter,a5' },
    prints: { type: 'string', default: 'usual,large,dyslexia' },
    lengths: { type: 'string', default: 'short' },
  },
});
if (articles.length === 0) {
  console.error('page-fill: name the articles to make guides of');
  process.exit(2);
}

const stage = (name) => import(join(STAGES, `${name}.js`));
await buildStages(STAGES);
const { makeStudy } = await stage('pipeline');
const { openResources } = await stage('cli/resources');
const { choosePack, loadTemplates } = await stage('cli/shipped');
const { fitPacket } = await stage('cli/fit-packet');
const { draw } = await stage('cli/draw');
const { shareFilled } = await stage('cli/page-share');
const tools = { resources: openResources(), report: () => {}, kept: {} };
const templates = loadTemplates(undefined, tools.report);

const made = [];
for (const article of articles) {
  const guide = await guideOf(article);
  for (const looks of everyLook()) made.push(...(await editionsOf({ article, guide }, looks)));
}
for (const { name, shares } of made)
  console.log(`${name}: ${shares.length}: ${shares.map((share) => Math.round(share * 100)).join(' ')}`);
for (const print of values.prints.split(','))
  sumUp(
    print,
    made.filter((one) => one.print === print),
  );
sumUp('all', made);

function everyLook() {
  const [papers, prints, lengths] = [values.papers, values.prints, values.lengths].map((list) =>
    list.split(','),
  );
  return papers.flatMap((paper) =>
    prints.flatMap((print) => lengths.map((length) => ({ paper, print, length }))),
  );
}

/** The filled shares of the pages of each edition. */
async function editionsOf({ article, guide }, { paper, print, length }) {
  const options = { length, paper, ...(print !== 'usual' && { print }) };
  const setting = { file: 'guide.html', templates, options };
  const { packet } = await fitPacket({ ...setting, guide }, tools);
  const drawn = await Promise.all(EDITIONS.map((edition) => draw(packet, { ...setting, edition }, tools)));
  return drawn.map((edition, i) => ({
    name: [basename(article), EDITIONS[i], paper, print, length].join(' '),
    print,
    shares: edition.pages.pages.map((_, page) => shareFilled(edition, page)),
  }));
}

async function guideOf(article) {
  const source = { bytes: readFileSync(article), file: article };
  const choice = choosePack(undefined, tools.report);
  return (await makeStudy(source, { details: {}, choice }, tools)).guide;
}

function sumUp(print, guides) {
  const inner = guides.flatMap(({ shares }) => shares.slice(0, -1));
  const last = guides.map(({ shares }) => shares.at(-1));
  const mean = (shares) => Math.round((100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length);
  console.log(
    `${print}: ${inner.length + last.length} pages in ${guides.length} guides; ` +
      `${inner.filter((share) => share < HALF).length} of ${inner.length} before the last less than half full, ` +
      `${last.filter((share) => share < HALF / 2).length} last ones less than a quarter; ${mean(inner)}% filled before the last`,
  );
}
