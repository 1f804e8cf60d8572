/** Seas whose names are adjectives too. */

import { is } from '../../lexicon/index.js';
import type { NameMention } from './mentions.js';

/** `the Mediterranean` alone is a sea, before a noun it is an adjective. */
export function isWater({ words, line, from, to }: NameMention): boolean {
  if (words.length > 1 || !WATERS.test(words[0]!.text) || line.words[from - 1]?.lower !== 'the') return false;
  const next = line.words[to];
  return next?.gap !== ' ' || is(next.lower, 'ends-phrase');
}

const WATERS = /^(?:Mediterranean|Caribbean|Arctic|Antarctic|Baltic|Adriatic|Aegean)$/;
