/** Months that are first names as well: Jan Holm, April Marsh. */

import { anyOf, genderOfName } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

/** `Jan Holm`, `April Marsh`; not `in May Helen Marsh`. */
export const isFirstName = (words: readonly NameWord[], at: number): boolean =>
  genderOfName(words[at]!.text) !== undefined && !DATING.test(words[at - 1]?.lower ?? '');

const DATING = new RegExp(
  String.raw`^(?:\d.*|${anyOf('preposition')}|last|this|next|early|late|mid|every|each|and)$`,
);
