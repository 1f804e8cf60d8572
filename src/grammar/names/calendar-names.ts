/** Months that are first names as well: Jan Holm, April Marsh. */

import { genderOfName } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

/** `Jan Holm`, `April Marsh`; not `in May Helen Marsh`. */
export const isFirstName = (words: readonly NameWord[], at: number): boolean =>
  genderOfName(words[at]!.text) !== undefined && !DATING.test(words[at - 1]?.lower ?? '');

const DATING =
  /^(?:\d.*|in|on|by|since|until|till|last|this|next|of|from|to|through|between|early|late|mid|before|after|during|every|each|for|and)$/;
