/** Words of the lexicon as groups of a regular expression. */

import type { Mark } from './marks.js';
import { TABLE } from './table.js';

/** The words that bear any of the marks, as they are spelled: `(?:these|this|...)`. */
export const anyOf = (...marks: readonly Mark[]): string => group(marks.flatMap(wordsWith));

/** The same with a capital, as they open a sentence. */
export const anyOpening = (...marks: readonly Mark[]): string =>
  group(marks.flatMap(wordsWith).map((word) => word.charAt(0).toUpperCase() + word.slice(1)));

const wordsWith = (mark: Mark): string[] => [...TABLE[mark].keys()];

/** The longest first, so that "less than" is not taken for "less". */
const group = (words: readonly string[]): string =>
  `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;
