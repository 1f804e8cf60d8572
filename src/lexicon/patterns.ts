/** Words of the lexicon as groups of a regular expression. */

import type { Mark } from './marks.js';
import { TABLE } from './table.js';
import { formsOf } from './verb-forms.js';

/** The words that bear any of the marks, as they are spelled: `(?:these|this|...)`. */
export const anyOf = (...marks: readonly Mark[]): string => group(marks.flatMap(wordsWith));

/** The same with a capital, as they open a sentence. */
export const anyOpening = (...marks: readonly Mark[]): string =>
  group(marks.flatMap(wordsWith).map((word) => word.charAt(0).toUpperCase() + word.slice(1)));

/** All forms of the verbs that bear any of the marks. */
export const anyFormOf = (...marks: readonly Mark[]): string =>
  group(marks.flatMap(wordsWith).flatMap(formsOf));

const wordsWith = (mark: Mark): string[] => [...TABLE[mark].keys()];

/** The longest first, so that "less than" is not taken for "less". */
const group = (words: readonly string[]): string =>
  `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;
