/** A belief or a finding that later work in the same text overturned: the two sentences, and what stands behind them. */

import type { StudyMaterial } from './material.js';
import type { Passage } from './passages.js';

export interface Corrected {
  /** What was believed first. */
  readonly first: Passage;
  /** What was found later. */
  readonly later: Passage;
}

const BELIEVED =
  /\b(?:assumed|believed|thought|concluded|suggested|supposed|taken for granted|estimated|reported|was said|were said|claimed)\b/u;
const LATER =
  /^(?:Later (?:studies|surveys|work|research|measurements|tests|analys[ei]s|counts|digs|findings)|(?:But |Then )?(?:[Nn]ewer|[Mm]ore recent|[Ss]ubsequent|[Nn]ew) (?:studies|surveys|work|research|measurements|tests|counts)|In fact,|It turned out|They were wrong|He was wrong|She was wrong|It was wrong)\b/u;

/** Each place where a sentence surely takes back the one before it. */
export const correctedIn = ({ passages }: StudyMaterial): Corrected[] =>
  passages.flatMap((later) => {
    const first = passages[later.index - 1];
    return first?.paragraph === later.paragraph &&
      LATER.test(later.text) &&
      BELIEVED.test(first.lower) &&
      [first, later].every(({ quoted, prose, words }) => !quoted && prose && words >= 7)
      ? [{ first, later }]
      : [];
  });
