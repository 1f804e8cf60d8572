/**
 * How hard a text is to read, by two formulas: Flesch–Kincaid (Kincaid et al. 1975: sentence and word length) and
 * Dale–Chall (1948, revised 1995: words outside a list of 3,000 that most fourth-graders know). Both are
 * estimates and are printed as ranges.
 */

import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import type { Analysis, Token } from '../language/analysis.js';

export interface Readability {
  readonly fleschKincaidGrade: number;
  readonly daleChall: number;
}

const EASY = new Set(daleChall);

export function measureReadability({ tokens, sentences }: Analysis): Readability {
  const words = tokens.filter(isWord);
  if (words.length === 0) return { fleschKincaidGrade: 0, daleChall: 0 };
  const sentenceLength = words.length / Math.max(1, sentences.length);
  const counts = new Map(
    [...new Set(words.map(({ lower }) => lower))].map((word) => [word, Math.max(1, syllable(word))]),
  );
  const syllables = words.reduce((sum, { lower }) => sum + counts.get(lower)!, 0);
  const difficult = (100 * words.filter((word) => !isEasyWord(word)).length) / words.length;
  const score = 0.1579 * difficult + 0.0496 * sentenceLength + (difficult > 5 ? 3.6365 : 0);
  return {
    fleschKincaidGrade: round(0.39 * sentenceLength + 11.8 * (syllables / words.length) - 15.59),
    daleChall: round(score),
  };
}

/** Words to count: with letters; figures are read aloud but no formula counts them. */
export const isWord = (token: Token): boolean => /\p{L}/u.test(token.text);

/** On the list itself, by its lemma, or without a common ending; names count as easy, as the formula's authors say. */
export function isEasyWord({ lower, lemma, pos }: Token): boolean {
  if (pos === 'PROPN' || EASY.has(lower) || EASY.has(lemma)) return true;
  const stem = lower.replace(/(?:'s|’s|s|es|ed|ing|ly|er|est|n't|n’t)$/, '');
  return EASY.has(stem) || EASY.has(`${stem}e`) || EASY.has(stem.replace(/i$/, 'y'));
}

const round = (value: number): number => Math.round(value * 10) / 10;
