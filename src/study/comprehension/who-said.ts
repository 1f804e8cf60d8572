/** Whether words may be printed without their speaker, to be asked for. */

import { anyOf } from '../../lexicon/index.js';

/** It does not begin in the middle of a thought, holds no marks of its own and does not name its speaker. */
export function isWhole(shown: string, speaker: string): boolean {
  const begins = !NO_START.test(shown) && !/, (?:\p{Lu}\p{L}+ )+\p{Ll}+(?:ed|s),/u.test(shown);
  return begins && !/["“”„«»\n]/u.test(shown) && !shown.includes(surname(speaker));
}

const NO_START = new RegExp(
  String.raw`^(?:${anyOf('coordinator', 'relative')}|because|of|to)\b|^(?:For example|However|Also)\b|^\p{L}+ing\b(?! \p{Ll}+(?:s|ed) )`,
  'u',
);

/** The last word of a name. */
export const surname = (name: string): string => name.split(' ').at(-1) ?? name;
