/** Months that are first names as well: Jan Holm, April Marsh. */

import { isKnownPlace } from './countries.js';
import { isOrdinary } from './evidence-form.js';
import { genderOfName } from './first-names.js';
import type { NameWord } from './name-words.js';

/** `Jan Holm`, `April Marsh`; not `in May Helen Marsh`, not `Jan Monday`. */
export function isFirstName(words: readonly NameWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]!];
  if (genderOfName(word.text) === undefined || genderOfName(next.text) !== undefined) return false;
  if (isOrdinary(next.text) || isKnownPlace(next.text)) return false;
  return !DATING.test(before?.lower ?? '') && !/^\d/.test(before?.text ?? '');
}

const DATING =
  /^(?:in|on|by|since|until|till|last|this|next|of|from|to|through|between|early|late|mid|before|after|during|every|each|for|and)$/;
