/** Months that are first names as well: Jan Holm, April Marsh. */

import { genderOfName, is, isCalendarName } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';
import { isOrdinary } from './ordinary-names.js';

/** `Jan Holm`, `April Marsh`; not `in May Helen Marsh`, not `Jan Monday`. */
export function isFirstName(words: readonly NameWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]!];
  if (genderOfName(word.text) === undefined) return false;
  if (genderOfName(next.text) !== undefined && !words[at + 2]?.capital) return false;
  if (isOrdinary(next.text) || is(next.text, 'place')) return false;
  if (before?.lower === 'and' && !isCalendarName(words[at - 2]?.text ?? '')) return true;
  return !DATING.test(before?.lower ?? '') && !/^\d/.test(before?.text ?? '');
}

const DATING =
  /^(?:in|on|by|since|until|till|last|this|next|of|from|to|through|between|early|late|mid|before|after|during|every|each|for|and)$/;
