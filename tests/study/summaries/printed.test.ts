/** The lines that are printed of articles of each kind, in printed.txt: `UPDATE_GOLDEN=1` writes it anew, to be read before it is kept. */

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import type { SummaryExtract, TextType } from '../../../src/study/guide.js';
import { summarise } from '../../../src/study/summaries/index.js';
import { analysisOf, chooseAndSort, vectors } from '../../themes/sorted.js';

const GOLDEN = 'tests/study/summaries/printed.txt';
const ARTICLES: readonly (readonly [file: string, type: TextType])[] = [
  ['beach-road-news.txt', 'news'],
  ['sea-eagle-news.txt', 'news'],
  ['vendors-opinion.txt', 'opinion'],
  ['kilbracken-greenway-opinion.txt', 'opinion'],
  ['nyos-lakes-explainer.md', 'explainer'],
  ['amisakrom-fish-queen.txt', 'other'],
  ['examination-cells-essay.txt', 'history'],
];

/** `¶3 12-90 [Ida Holm] She repairs .. in May. <- Nine boats`: where a line stands, its ends, and what is printed around it. */
const show = ({ text, paragraph, start, end, opener, named, leadIn, goesOn, cutBefore }: SummaryExtract) =>
  [
    `¶${paragraph} ${start}-${end}`,
    ...(cutBefore ? ['…'] : []),
    ...(opener ? [`[${opener}]`] : []),
    `${text.slice(0, 40)} .. ${text.slice(-20)}`,
    ...(named ? [`[${named.name}] ${named.start}`] : []),
    ...(leadIn ? [`<- ${leadIn.text.slice(0, 30)}`] : []),
    ...(goesOn ? [`-> ${goesOn.text.slice(-30)}`] : []),
  ].join(' ');

const saved = new Map(
  readFileSync(GOLDEN, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => [block.split('\n', 1)[0], block]),
);
const made: string[] = [];

test.each(ARTICLES)('%s', async (file, textType) => {
  const analysis = await analysisOf(readFileSync(`tests/articles/annotated/${file}`, 'utf8'), file);
  const reading = readGrammar(analysis);
  const all = summarise(reading, chooseAndSort(analysis), { vectors, textType });
  const block = [
    file,
    ...all.overview.map((line) => `whole: ${show(line)}`),
    ...(all.thesis ? [`thesis: ${show(all.thesis)}`] : []),
    ...[...all.themes].flatMap(([id, lines]) => lines.map((line) => `${id}: ${show(line)}`)),
    ...[...all.sayings].map(([id, line]) => `saying of ${id}: ${show(line)}`),
  ].join('\n');
  made.push(block);
  if (!process.env['UPDATE_GOLDEN']) expect(block).toBe(saved.get(file));
});

afterAll(() => {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, `${made.join('\n\n')}\n`);
});
