/** Which sentences a comprehension question can be made from, and how their words read inside one. */

import { afterConnectives } from '../../grammar/connectives.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Reading, Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { is, isFirstOrSecondPerson, isPersonNoun, singularsOf } from '../../lexicon/index.js';
import { type Passage, tokensIn } from '../passages.js';

const FEWEST_WORDS = 8;
const MOST_WORDS = 32;

/** A declarative sentence of the text's own that needs no other one. */
export const standsAlone = (passage: Passage): boolean =>
  isStatement(passage) && !leans(passage, bodyOf(passage));

/** A sentence that may be printed beside its paragraph: what it is about may have been brought in there. */
export const canBeLookedUp = (passage: Passage): boolean =>
  isStatement(passage) && !pointsBack(passage, bodyOf(passage));

const isStatement = ({ words, text, prose, quoted }: Passage): boolean =>
  prose && !quoted && words >= FEWEST_WORDS && words <= MOST_WORDS && text.endsWith('.');

/** The sentence without the connective it opens with. */
export const bodyOf = ({ reading, sentence }: Passage): Stretch => ({
  firstToken: afterConnectives(reading, sentence),
  endToken: sentence.endToken,
});

/** Whether a stretch leans on others so much that it cannot be asked about by itself. From judgement. */
export const leans = (passage: Passage, stretch: Stretch): boolean =>
  pointsBack(passage, stretch) ||
  pointersIn(passage.reading, stretch).some(({ why, strength }) => why === 'definite' && strength >= 0.7);

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

/** Pronouns that a question cannot leave open; possessives may refer to the one asked for. */
export const leavesOpen = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      isFirstOrSecondPerson(token.lower) ||
      (token.lower === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(tokens[i + 1]?.pos ?? '')) ||
      (is(token.lower, 'third-person') &&
        is(token.lower, 'pronoun') &&
        !is(token.lower, 'possessive') &&
        !is(token.lower, 'reflexive')) ||
      /^(?:this|these|those|here|such)$/u.test(token.lower),
  );

/**
 * The words of a stretch as they read in the middle of a sentence: a capital that only opens the sentence is lost.
 * Undefined where it may belong to a name as well.
 */
export function asInside(passage: Passage, stretch: Stretch): string | undefined {
  const { reading } = passage;
  const [first] = tokensIn(passage, stretch);
  const { start } = passage.sentence;
  const text = passage.text
    .slice(first!.start - start, tokensIn(passage, stretch).at(-1)!.end - start)
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  if (stretch.firstToken !== passage.sentence.firstToken || first!.text === first!.lower) return text;
  const lowered = text.charAt(0).toLowerCase() + text.slice(1);
  if (is(first!.lower, 'determiner') || /^(?:DET|PRON|ADP|ADV|SCONJ|NUM)$/u.test(first!.pos)) return lowered;
  if (reading.nameAt[stretch.firstToken]) return text;
  const next = reading.analysis.tokens[stretch.firstToken + 1];
  // `Sailing ships`: what a small noun follows is capital by its place alone, but for peoples and places.
  if (next?.pos === 'NOUN' && isSmall(next) && !NAMING.some((mark) => is(first!.lower, mark))) return lowered;
  const isCommon = singularsOf(first!.lower).some(
    (noun) =>
      isPersonNoun(noun) || reading.nounUses.get(noun)?.some((at) => isSmall(reading.analysis.tokens[at]!)),
  );
  return isCommon || first!.pos !== 'PROPN' ? lowered : undefined;
}

const NAMING = [
  'demonym',
  'place',
  'country',
  'organization',
  'surname',
  'month',
  'weekday',
  'term',
] as const;

const isSmall = ({ text, lower }: Token): boolean => text === lower;
