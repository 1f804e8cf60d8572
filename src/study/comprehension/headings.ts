/** Parts that the article itself does not name: a heading for each, which the student finds. */

import type { ComprehensionQuestion, GuideTheme } from '../guide.js';
import { type Passage, wholeOf } from '../passages.js';
import { FRAMES } from './frames.js';
import { capital } from './neighbours.js';

/** More parts than these make a page of lines. From judgement. */
const FEWEST = 2;
const MOST = 6;

/** One for a text that falls into parts without names. */
export function askHeadings(
  themes: readonly GuideTheme[],
  passages: readonly Passage[],
): ComprehensionQuestion[] {
  const parts = themes.filter(({ unnamed, paragraphs }) => unnamed && paragraphs.length > 0);
  const first = passages.find(({ paragraph }) => paragraph === parts[0]?.paragraphs[0]);
  if (parts.length < FEWEST || parts.length > MOST || !first) return [];
  return [
    {
      kind: 'short-answer',
      frame: 'headings',
      prompt: `${opening(parts.length, themes.length)}: ${joined(parts.map(placeOf))}. Give each of them a heading of your own that fits all of its paragraphs and no other part.`,
      answer: ANSWER,
      evidence: wholeOf(first),
      paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
      level: 'analyse',
      lines: parts.length,
      sure: FRAMES.headings.sure,
    },
  ];
}

const ANSWER =
  'Open. A good heading says what all paragraphs of its part have in common, and does not name one detail or fit the text as a whole.';

const opening = (parts: number, all: number): string =>
  parts === all
    ? `The text falls into ${NUMBERS[parts]} parts`
    : `${capital(NUMBERS[parts]!)} parts of this guide have no heading`;

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' };

const placeOf = ({ paragraphs }: GuideTheme): string => {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  return first === last ? `¶${first}` : `¶${first}–${last}`;
};

const joined = (places: readonly string[]): string =>
  `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
