/**
 * How much a word is worth teaching. Words of thought and society are met again in other texts (what Beck, McKeown and Kucan
 * 2002 call the second tier); names of things, animals and food can be looked up or shown. The weights are from
 * judgement.
 */

import { daleChall } from 'dale-chall';
import type { WordNetPart } from './wordnet.js';

export interface TeachableWord {
  readonly lemma: string;
  readonly part: WordNetPart;
  /** In the news vocabulary; 1 is the commonest word. */
  readonly rank: number;
  readonly uses: number;
  /** WordNet's lexicographer file of the sense. */
  readonly field: number;
}

/** Ranks between which words are worth most: rare in speech, met in print. */
const BEST_FROM = 8_000;
const BEST_TO = 25_000;

/** Lexicographer files of nouns: act, attribute, cognition, communication, event, group, process, possession, state ... */
const ABSTRACT_FIELDS = new Set([4, 7, 9, 10, 11, 12, 14, 16, 19, 21, 22, 24, 26]);
/** Animals, body parts, food, plants, units of measure. */
const THING_FIELDS = new Set([5, 8, 13, 20, 23]);
const ARTIFACT = 6;

/** Endings of words that came into English as learned words. */
const LEARNED =
  /(?:tion|sion|ity|ment|ence|ance|ism|ist|ous|ive|ary|ate|ify|graphy|logy|cracy|tude|ical|ible|able|ure)$/;

const EASY = new Set(daleChall);

/** Higher is better; only the order counts. */
export function teachingWorth(word: TeachableWord): number {
  return worthBySpelling(word) + (word.part === 'noun' ? nounWorth(word.field) : 0);
}

/** What a word can be worth at most, before its sense is known. */
export function mostWorth(word: Omit<TeachableWord, 'field'>): number {
  return worthBySpelling(word) + (word.part === 'noun' ? MOST_NOUN_WORTH : 0);
}

function worthBySpelling({ lemma, part, rank, uses }: Omit<TeachableWord, 'field'>): number {
  const kind = part === 'adv' ? -0.8 : 0;
  const learned = LEARNED.test(lemma) ? 0.6 : 0;
  const transparent = isTransparentCompound(lemma) ? -1.5 : 0;
  return rankWorth(rank) + kind + learned + transparent + 0.4 * Math.log2(Math.min(uses, 4));
}

function rankWorth(rank: number): number {
  if (rank < BEST_FROM) return 1.8 * Math.log2(rank / BEST_FROM);
  return rank > BEST_TO ? -0.8 * Math.log2(rank / BEST_TO) : 0;
}

const MOST_NOUN_WORTH = 0.8;

function nounWorth(field: number): number {
  if (ABSTRACT_FIELDS.has(field)) return MOST_NOUN_WORTH;
  if (THING_FIELDS.has(field)) return -1.5;
  return field === ARTIFACT ? -0.3 : 0.2;
}

/** `firewood`, `teapot`: two easy words that explain each other. */
function isTransparentCompound(lemma: string): boolean {
  for (let cut = 3; cut <= lemma.length - 3; cut++) {
    if (EASY.has(lemma.slice(0, cut)) && EASY.has(lemma.slice(cut))) return true;
  }
  return false;
}
