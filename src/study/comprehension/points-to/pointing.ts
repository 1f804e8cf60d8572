/** Words of a sentence that point back, with the words of the text that they stand for. */

import { anyOf } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';

export interface Pointing {
  readonly passage: Passage;
  /** The words that point back, counted from the start of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The words of the text, and as the answer prints them. */
  readonly words: string;
  readonly stands: string;
  /** Where those stand. */
  readonly told: Passage;
  /** How much of the sentence before has to be understood for it. From judgement. */
  readonly worth: number;
}

/** A sentence and the one before it. */
export interface Pair {
  readonly passage: Passage;
  readonly before: Passage;
  /** Whether they stand in one paragraph. */
  readonly isNear: boolean;
  /** Whether besides both are speech or neither is. */
  readonly isAlike: boolean;
}

interface Found extends Pick<Pointing, 'words' | 'worth'> {
  readonly at: number;
  readonly length: number;
  readonly stands?: string;
  readonly told?: Passage;
}

/** What was found in a sentence, by default of the sentence before. */
export const pointing = ({ passage, before }: Pair, { at, length, ...found }: Found): Pointing => ({
  passage,
  from: at,
  to: at + length,
  told: before,
  stands: `“${found.words}”`,
  ...found,
});

/** Words of a sentence that is printed whole, and of the part of a longer one behind those that point back. */
const MOST_WORDS = 22;
const FEWEST_BEHIND = 6;

/** The words that point back, as they stand. */
export const wordsOf = ({ passage: { text }, from, to }: Pointing): string => text.slice(from, to);

/** The sentence, or as much of it as goes with them. */
export function shownWith({ passage: { text }, to }: Pointing): string {
  const whole = unopened(text).replace(/\.$/u, '');
  if (text.split(/\s+/u).length <= MOST_WORDS) return whole;
  const cuts = [...whole.slice(to).matchAll(/[,;:] | [–—] /gu)].map(({ index }) => to + index);
  const cut = cuts.find((at) => whole.slice(to, at).trim().split(/\s+/u).length >= FEWEST_BEHIND);
  return cut ? `${whole.slice(0, cut).replace(LOOSE_END, '')} …` : whole;
}

const LOOSE_END = new RegExp(
  `(?: ${anyOf('preposition', 'coordinator')})? (?:which|who|that|where|when)$`,
  'u',
);

/** Speech that goes on in the next sentence, or began in the one before, has one of its two marks. */
const unopened = (text: string): string =>
  text.replace(/^([^“‘"]*)[”’"]$/u, '$1').replace(/^[“"]([^”"]*)$|^‘((?:(?![.,?!]’)[^”])*)$/u, '$1$2');
