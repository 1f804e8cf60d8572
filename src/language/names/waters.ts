/** Seas whose names are adjectives too. */

import type { NameMention } from './mentions.js';
import { CLOSED_CLASS } from './ordinary-words.js';

/** `the Mediterranean` alone is a sea, before a noun it is an adjective. */
export function isWater({ words, line, from, to }: NameMention): boolean {
  if (words.length > 1 || !WATERS.test(words[0]!.text) || line.words[from - 1]?.lower !== 'the') return false;
  const next = line.words[to];
  return next?.gap !== ' ' || CLOSED_CLASS.has(next.lower);
}

const WATERS = /^(?:Mediterranean|Caribbean|Arctic|Antarctic|Baltic|Adriatic|Aegean)$/;
