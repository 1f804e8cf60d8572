/** Orders of an author to those who could act: `Put a scale at the gate of every market`. Columns come to them in their second half. */

import { anyOpening } from '../lexicon/index.js';
import type { Passage } from './passages.js';

/** The sentences of the second half that order a deed, in text order. */
export function ordersIn(passages: readonly Passage[]): Passage[] {
  const half = (passages.at(-1)?.paragraph ?? 0) / 2;
  const isOpening = ({ index, paragraph }: Passage): boolean => passages[index - 1]?.paragraph !== paragraph;
  return passages.filter(
    (one) =>
      one.paragraph >= half &&
      isAuthors(one) &&
      ORDERS.test(withoutJoin(one.text)) &&
      (one.words >= 6 || isOpening(one)),
  );
}

/** Said by the author, and no condition: `Paint a line and they will keep to it`. */
export const isAuthors = ({ prose, quoted, heard, words, lower, text }: Passage): boolean =>
  prose &&
  (!quoted || NAMES.test(text)) &&
  !heard &&
  words >= 4 &&
  !/\band (?:you|it|they|he|she) (?:will|may|can)\b/u.test(lower);

/** One or two words between marks are named, not said: `stop using the word “consultation”`. */
const NAMES = /^[^“”"]+[“"][^“”"\s]+(?: [^“”"\s]+)?[”"][^“”"]*$/u;

/** Deeds that somebody could do; not `Imagine` or `Think`, which speak to the reader. */
const ORDERS = new RegExp(
  String.raw`^(?:[Ll]et (?!us\b|me\b)|${anyOpening('proposes')} )(?!me\b|yourself\b|in mind\b)`,
  'u',
);

/** `And publish the results`: the deed with a capital. */
const withoutJoin = (text: string): string =>
  text.replace(/^(?:And|So|Then|First,|Or) (\p{L})/u, (_, letter: string) => letter.toUpperCase());
