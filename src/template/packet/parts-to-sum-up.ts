/** The parts of a text that no line sums up, for the student to do. */

import type { GuideTheme } from '../../study/guide.js';

/** Its place among the themes, from 1, and its paragraphs. */
export interface PartToSumUp {
  readonly place: number;
  readonly paragraphs: readonly number[];
}

/** A part alone among others that have their lines needs none. A teacher may have moved all paragraphs of one away. */
export function partsToSumUp(themes: readonly Omit<GuideTheme, 'discussion'>[]): PartToSumUp[] {
  const bare = themes.flatMap(({ toSumUp, summary, paragraphs }, i) =>
    toSumUp && summary.length === 0 && paragraphs.length > 0 ? [{ place: i + 1, paragraphs }] : [],
  );
  return bare.length === 1 && themes.length > 1 ? [] : bare;
}
