/** Which sentences a comprehension question can be made from, and how their words read inside one. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Reading, Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { isFirstOrSecondPerson } from '../../lexicon/index.js';
import { bodyOf, type Passage } from '../passages.js';

const FEWEST_WORDS = 8;
const MOST_WORDS = 32;

/** A sentence that may be printed beside its paragraph: what it is about may have been brought in there. */
export const canBeLookedUp = (passage: Passage): boolean =>
  isStatement(passage) && !pointsBack(passage, bodyOf(passage));

const isStatement = ({ words, text, prose, quoted }: Passage): boolean =>
  prose && !quoted && words >= FEWEST_WORDS && words <= MOST_WORDS && text.endsWith('.');

const pointsBack = ({ reading }: Passage, stretch: Stretch): boolean =>
  leaning(
    pointersIn(reading, stretch).filter(
      ({ why, token }) => why !== 'definite' && !isOfSubject(reading, stretch, token),
    ),
  ) >= 0.3;

/** `the works sold its lamps`: behind the verb its owner is most often the subject. */
function isOfSubject({ analysis: { tokens } }: Reading, { firstToken }: Stretch, token: number): boolean {
  const verb = tokens.slice(firstToken, token).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return /^(?:its|their)$/u.test(tokens[token]!.lower) && verb;
}

/** Whether the writer or the reader is spoken of. */
export const isPersonal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => isFirstOrSecondPerson(lower) || lower === 'let');
