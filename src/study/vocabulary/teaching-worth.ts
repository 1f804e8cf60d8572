/**
 * How much a word is worth teaching. Words of thought and society are met again in other texts (what Beck, McKeown and Kucan
 * 2002 call the second tier); names of things, animals and food can be looked up or shown. A word in which the text rests,
 * used again and again or named in its title, comes first. The weights are from judgement.
 */

import type { HardWord } from './hard-words.js';

export interface TeachingContext {
  /** WordNet's lexicographer file of the commonest sense. */
  readonly field: number;
  readonly title: string;
}

/** Above 0 when it is worth a place; higher is better. */
export function teachingWorth(
  { lemma, part, uses, level }: HardWord,
  { field, title }: TeachingContext,
): number {
  const rests = 0.7 * Math.log2(Math.min(uses, 6)) + (title.toLowerCase().includes(lemma) ? 1 : 0);
  const learned = LEARNED.test(lemma) ? 0.4 : 0;
  return LEVEL_WORTH[level ?? 'none'] + rests + learned + (part === 'noun' ? nounWorth(field) : 0);
}

const LEVEL_WORTH = { A1: 0, A2: 0, B1: 0, B2: -1.1, C1: 1.6, C2: 1.5, none: 1.1 } as const;

/** Lexicographer files of nouns: act, attribute, cognition, communication, event, group, process, possession, state ... */
const ABSTRACT_FIELDS = new Set([4, 7, 9, 10, 11, 12, 14, 16, 19, 21, 22, 24, 26]);
/** Animals, body parts, food, plants, units of measure. */
const THING_FIELDS = new Set([5, 8, 13, 20, 23]);
const ARTIFACT = 6;

function nounWorth(field: number): number {
  if (ABSTRACT_FIELDS.has(field)) return 0.6;
  if (THING_FIELDS.has(field)) return -1;
  return field === ARTIFACT ? -0.4 : 0.1;
}

/** Endings of words that came into English as learned words. */
const LEARNED =
  /(?:tion|sion|ity|ment|ence|ance|ism|ous|ive|ary|ate|ify|graphy|logy|cracy|tude|ical|ible|able|ure)$/;
