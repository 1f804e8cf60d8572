/** Sentences that belong together, as a question finds them and an answer quotes them. */

import type { Passage } from '../passages.js';
import { inQuotes } from './neighbours.js';

/** The sentences behind one, in its paragraph. */
export const restOf = (passages: readonly Passage[], { index, paragraph }: Passage): Passage[] =>
  passages.slice(index + 1, index + 20).filter((one) => one.paragraph === paragraph);

/** As many from the start as have no more words than these; at least one. */
export function upTo(run: readonly Passage[], most: number): Passage[] {
  let words = 0;
  return run.filter((one, i) => {
    words += one.words;
    return i === 0 || words <= most;
  });
}

/** Words that stand beside each other, with their paragraph: `“It rained. It snowed” (¶3)`. */
export const cited = (run: readonly Passage[]): string =>
  `${inQuotes(balanced(run.map(({ text }) => text).join(' ')))} (¶${run[0]!.paragraph})`;

/** Speech may begin in one sentence and end in another: its marks are left out where one of a pair is missing. */
export const balanced = (text: string): string => {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const isOdd = count(/“/gu) !== count(/”/gu) || count(/"/gu) % 2 === 1;
  const isOddSingle = count(/(?<!\p{L})‘/gu) > count(/’(?!\p{L})/gu);
  return isOdd || isOddSingle ? text.replace(/["“”‘]/gu, '').replace(/(?<=[.,!?])’(?=\s|$)/gu, '') : text;
};

/** Words from different places, each with its paragraph. */
export const citedEach = (all: readonly Passage[]): string => all.map((one) => cited([one])).join('; ');

/** A sentence in the author’s own words, of a length that can be quoted. */
export const isTold = ({ prose, quoted, words }: Passage): boolean =>
  prose && !quoted && words >= 4 && words <= 50;
