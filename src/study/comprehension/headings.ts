/** Parts that the article itself does not head: what is each of them about? */

import type { SummaryExtract } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited } from './run.js';

/** The lines that sum up each theme, by theme id. */
export type SummaryLines = ReadonlyMap<string, readonly SummaryExtract[]>;

/** One for a text of three parts or more that are called by their place and have a line that sums them up. */
export function headingsQuestion({ sorting, passages }: StudyMaterial, lines: SummaryLines): Candidate[] {
  const parts = sorting.themes.flatMap(({ id, title, paragraphs }) => {
    const about = PLACE.test(title) ? sentenceOf(passages, lines.get(id)?.[0]) : undefined;
    return about ? [{ about, where: stretch(paragraphs) }] : [];
  });
  const [first] = parts;
  if (!first || parts.length < FEWEST) return [];
  const asked = parts.slice(0, MOST);
  return [
    candidate(first.about, {
      frame: 'headings',
      kind: 'short-answer',
      prompt: `Write a heading of at most six words over each of these parts: ${asked.map(({ where }) => where).join('; ')}. It should say what is told or claimed there, and fit no other part.`,
      answer: `Right headings hold, for ${asked.map(({ where, about }) => `${where}, the point of ${cited([about])}`).join('; for ')}. Others are right that would be wrong over another part.`,
      level: 'analyse',
      lines: asked.length,
      beside: asked.slice(1).map(({ about }) => about),
    }),
  ];
}

const FEWEST = 3;
const MOST = 4;

/** How a part without a heading is called. */
const PLACE = /^(?:Paragraphs? \d|How it (?:begins|ends)$)/u;

const stretch = (paragraphs: readonly number[]): string => {
  const [from, to] = [Math.min(...paragraphs), Math.max(...paragraphs)];
  return from === to ? `¶${from}` : `¶${from}–${to}`;
};

const sentenceOf = (passages: readonly Passage[], line: SummaryExtract | undefined): Passage | undefined =>
  line &&
  passages.find(
    ({ paragraph, origin, sentence }) =>
      paragraph === line.paragraph &&
      sentence.start - origin <= line.start &&
      sentence.end - origin > line.start,
  );
