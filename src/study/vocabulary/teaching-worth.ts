/**
 * How much a listed word is worth teaching. A word in which the text rests, used again and again or named in its title, comes
 * first; then hard words before easier ones, and learned words, which are met again in other texts (what Beck, McKeown and
 * Kucan 2002 call the second tier). The weights are from judgement.
 */

import type { HardWord } from './hard-words.js';

/** Higher is better. */
export function teachingWorth({ lemma, uses, level }: HardWord, title: string): number {
  const rests = 0.7 * Math.log2(Math.min(uses, 6)) + (title.toLowerCase().includes(lemma) ? 1 : 0);
  return LEVEL_WORTH[level ?? 'none'] + rests + (LEARNED.test(lemma) ? 0.4 : 0);
}

const LEVEL_WORTH = { A1: 0, A2: 0, B1: 0, B2: 0.6, C1: 1.6, C2: 1.5, none: 1.1 } as const;

/** Endings of words that came into English as learned words. */
const LEARNED =
  /(?:tion|sion|ity|ment|ence|ance|ism|ous|ive|ary|ate|ify|graphy|logy|cracy|tude|ical|ible|able|ure)$/;
