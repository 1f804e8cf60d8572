/** Parts that the article itself does not name: a heading for each, which the student finds. */

import type { ComprehensionQuestion, GuideTheme, SummaryExtract } from '../guide.js';
import { FRAMES } from './frames.js';
import { capital, inQuotes } from './neighbours.js';

/** More parts than these make a page of lines. From judgement. */
const FEWEST = 2;
const MOST = 6;

/** One for a text that falls into parts without names. */
export function askHeadings(themes: readonly GuideTheme[]): ComprehensionQuestion[] {
  const parts = themes.filter(({ unnamed, paragraphs }) => unnamed && paragraphs.length > 0);
  const [evidence] = parts.flatMap(linesOf);
  if (parts.length < FEWEST || parts.length > MOST || !evidence) return [];
  const { text, paragraph, start, end } = evidence;
  return [
    {
      kind: 'short-answer',
      frame: 'headings',
      prompt: `${opening(parts.length, themes.length)}: ${joined(parts.map(placeOf))}. Give each of them a heading of your own that fits all of its paragraphs and no other part.`,
      answer: `Open. ${parts.map(heldAgainst).join(' ')}`,
      evidence: { text, paragraph, start, end },
      paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
      level: 'analyse',
      lines: parts.length,
      sure: FRAMES.headings.sure,
    },
  ];
}

const opening = (parts: number, all: number): string =>
  parts === all
    ? `The text falls into ${NUMBERS[parts]} parts`
    : `${capital(NUMBERS[parts]!)} parts of the text have no heading`;

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' };

const linesOf = ({ summary, takesIn = [] }: GuideTheme): readonly SummaryExtract[] =>
  summary.length > 0 ? summary : takesIn;

const placeOf = ({ paragraphs }: GuideTheme): string => {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  return first === last ? `¶${first}` : `¶${first}–${last}`;
};

/** What the heading of a part should take in, in words of the text. */
const heldAgainst = (part: GuideTheme): string => {
  const [line] = linesOf(part);
  return `${placeOf(part)}${line ? ` should take in: ${inQuotes(line.text)} (¶${line.paragraph}).` : ': what its paragraphs have in common.'}`;
};

const joined = (places: readonly string[]): string =>
  `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
