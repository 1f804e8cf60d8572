/** Titles that stand before or after the name of a person. */

import { is, isDemonym, markValue } from '../../lexicon/index.js';

/** `the Kangxi Emperor`: the title follows the name of the reign. */
export const isReign = (words: readonly string[]): boolean =>
  words.length === 2 &&
  /^(?:Emperor|Empress)$/.test(words[1]!) &&
  !isDemonym(words[0]!) &&
  !is(words[0]!.toLowerCase(), 'office-modifier');

/** Whether a word is a title that belongs to the name it precedes: Mr, Lady, Dr. */
export const isHonorific = (word: string): boolean => is(bare(word), 'honorific');

/** `Dr.` as `dr`, `Capt.` as `captain`. */
export function bare(word: string): string {
  if (!word.endsWith('.')) return word.toLowerCase();
  const short = word.slice(0, -1).toLowerCase();
  return markValue(short, 'short-for') ?? short;
}
