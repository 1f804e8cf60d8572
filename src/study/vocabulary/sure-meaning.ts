/**
 * A dictionary meaning that is sure: the word has one sense as this part of speech, or nearly all uses that WordNet's
 * readers met were of one. Anything less would be a guess, and a wrong meaning in print is worse than none.
 */

import type { Resources } from '../../base/resources.js';
import { easiestLevel } from '../../lexicon/index.js';
import { lookUpSenses, type Sense, type WordNetPart } from './wordnet.js';

/** A gloss in plain words, or undefined where no sense is sure or its gloss is harder than the word. */
export function sureMeaning(lemma: string, part: WordNetPart, resources: Resources): string | undefined {
  const sense = sureSense(lookUpSenses(lemma, part, resources));
  if (!sense || SPECIAL.test(sense.definition)) return undefined;
  const gloss = tidyGloss(sense.definition);
  return isPlain(gloss, lemma) ? gloss : undefined;
}

/** The only sense, or the one that was met so much more often than all others together. */
function sureSense(senses: readonly Sense[]): Sense | undefined {
  if (senses.length === 1) return senses[0];
  const met = senses.reduce((sum, { uses }) => sum + uses, 0);
  return senses.find(({ uses }) => uses >= FEWEST_MET && uses >= SHARE * met);
}

/** Uses in the tagged texts, and their share of all. From judgement. */
const FEWEST_MET = 5;
const SHARE = 0.9;

/** A gloss that opens with the field it belongs to, `(theology) ...`, or explains by names that few know. */
const SPECIAL = /^\((?!of |used |usually |often |informal)[a-z ]+\)|\b[A-Z][a-z]+/u;

/** Without remarks in brackets; the first of several wordings when it says enough. */
function tidyGloss(definition: string): string {
  const bare = definition
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const first = bare.split(/;\s/)[0]!;
  return wordsIn(first).length >= 4 ? first : bare;
}

/** Short, not circular, and in words that are met before the one explained. */
function isPlain(gloss: string, lemma: string): boolean {
  const words = wordsIn(gloss);
  if (words.length < 2 || words.length > LONGEST_GLOSS || UNFIT.test(gloss)) return false;
  if (words.some((word) => word.startsWith(lemma.slice(0, 5)))) return false;
  const hard = words.filter((word) => word.length > 3 && !formsOf(word).some(isMetBefore));
  return hard.length <= MOST_HARD;
}

/** Words of a gloss, and of those the ones that may be hard themselves. From judgement. */
const LONGEST_GLOSS = 16;
const MOST_HARD = 1;

const isMetBefore = (word: string): boolean => /^[AB]/.test(easiestLevel(word) ?? '');

/** What an inflected word of a gloss may be a form of. */
const formsOf = (word: string): string[] =>
  [/$/, /s$/, /es$/, /ed$/, /ing$/, /ly$/, /er$/, /ness$/, /ies$/, /ied$/].flatMap((ending) => {
    if (!ending.test(word)) return [];
    const stem = word.replace(ending, '');
    return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/u, '$1')];
  });

/** Senses that a worksheet for a classroom leaves out. */
const UNFIT =
  /\b(?:ovar|testic|sexual|sexually|genital|prostitut|excre|urin|vulgar|obscene|offensive|slang)/u;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
