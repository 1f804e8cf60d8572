/**
 * Where a pronoun stands for the person whom the text keeps telling of. Only where nobody else could be meant: going back from the
 * pronoun, that person is the first of fitting gender whom the author names or speaks of.
 */

import type { Reading } from '../../grammar/reading.js';
import type { NamedEntity } from '../../language/analysis.js';
import { genderOf, isPersonNoun, isPlural } from '../../lexicon/index.js';

/** The lead for whom a pronoun of the author stands, if it does so for certain. */
export function leadMeant(reading: Reading, pronoun: number): NamedEntity | undefined {
  const { tokens, sentences } = reading.analysis;
  const gender = genderOfPronoun(tokens[pronoun]!.lower);
  const lead = gender && reading.leads[gender];
  if (!gender || !lead?.name.includes(' ') || reading.runAt[pronoun] !== -1) return undefined;
  const paragraphOf = (at: number): number => sentences[tokens[at]!.sentence]!.paragraph;
  const from = paragraphOf(pronoun) - LOOK_BACK;
  for (let at = pronoun - 1; at >= 0 && paragraphOf(at) >= from; at--) {
    const found = reading.runAt[at] === -1 ? personAt(reading, at, gender) : undefined;
    if (found) return found === lead && isAlone(reading, at, gender) ? lead : undefined;
  }
  return undefined;
}

/** Nobody else of that gender is named in the sentence. */
function isAlone(reading: Reading, mention: number, gender: Gender): boolean {
  const { tokens, sentences } = reading.analysis;
  const { firstToken, endToken } = sentences[tokens[mention]!.sentence]!;
  const { entity } = reading.nameAt[mention]!;
  return tokens.slice(firstToken, endToken).every((_, i) => {
    const found = personAt(reading, firstToken + i, gender);
    return found === undefined || found === entity;
  });
}

export type Gender = 'female' | 'male';

/** `she` and `her` of a stretch that mean the same person as its first. */
export const genderOfPronoun = (word: string): Gender | undefined =>
  /^(?:she|hers?|herself)$/u.test(word)
    ? 'female'
    : /^(?:he|his|him|himself)$/u.test(word)
      ? 'male'
      : undefined;

/** Paragraphs before that of the pronoun. From judgement. */
const LOOK_BACK = 2;

/** Who of fitting gender is named at a token, or `other` for somebody without a name. */
function personAt(
  { analysis: { tokens }, nameAt, clauses }: Reading,
  at: number,
  gender: Gender,
): NamedEntity | 'other' | undefined {
  const entity = nameAt[at]?.entity;
  if (entity) return entity.kind === 'person' && (entity.gender ?? gender) === gender ? entity : undefined;
  const { lemma, lower, pos } = tokens[at]!;
  const isOne = /^(?:NOUN|PROPN)$/u.test(pos) && !isPlural(lower);
  if (!isOne || !isPersonNoun(lemma) || isTheOnly(tokens, at)) return undefined;
  const known = genderOf(lemma);
  if (known === gender) return 'other';
  const doesOrBears = (): boolean =>
    clauses.some(({ subject, object }) => subject?.phrase.head === at || object?.head === at);
  return (known === undefined || known === 'either') && doesOrBears() ? 'other' : undefined;
}

/** `is the only woman who`: what the lead is said to be. */
const isTheOnly = (tokens: Reading['analysis']['tokens'], noun: number): boolean =>
  tokens[noun - 1]?.lower === 'only' || tokens[noun - 2]?.lower === 'only';
