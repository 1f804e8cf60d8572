/**
 * What is printed of a line: the sentence by itself; with the one before it, where it cannot be read without that; with the one
 * behind it, where it is so short that it only brings that on. Readers cut whatever more there was.
 */

import type { Reading } from '../../grammar/reading.js';
import { genderOf, isPersonNoun } from '../../lexicon/index.js';
import { type Candidate, LEANS } from './candidate.js';
import { isOpening } from './fitness.js';
import { type Gender, genderOfPronoun } from './lead.js';
import { namedFor } from './opener.js';
import { leansBy } from './standing.js';
import { isTorn } from './torn.js';

/** Sentences of one paragraph, in order, one behind the other; one of them is the line. */
export type Passage = readonly Candidate[];

/** What a passage is cut from: all sentences of the article, and which of them it may end with. */
export interface Cutting {
  readonly reading: Reading;
  readonly singles: readonly Candidate[];
  /** Which of them stand alone. */
  readonly standing: readonly boolean[];
  isFree(candidate: Candidate): boolean;
}

/** The passage of a line, where one can be begun. */
export function passageOf(cutting: Cutting, line: Candidate): Passage | undefined {
  const before = besideIn(cutting, line, -1);
  const led = before && cutting.standing[before.index] ? [[before, line]] : [];
  const alone = isOpening(line) ? [[line]] : [];
  const begun = leansBy(cutting.reading, line) < LEANS ? [...alone, ...led] : [...led, ...alone];
  const passage = begun.find((one) => isReadable(cutting, one));
  return passage && goingOn(cutting, passage);
}

/** With the sentence behind it, where a passage of one is too short to say much. */
export function goingOn(cutting: Cutting, passage: Passage): Passage {
  const behind = besideIn(cutting, passage.at(-1)!, 1);
  const isBrief = passage.length === 1 && passage[0]!.words < BRIEF;
  if (!isBrief || !behind || !cutting.isFree(behind) || !endsWell(behind)) return passage;
  return isReadable(cutting, [...passage, behind]) ? [...passage, behind] : passage;
}

/** Words. From judgement. */
const BRIEF = 12;

/** The sentence before or behind one in its paragraph; the items of a list do not run on. */
function besideIn(
  { singles }: Cutting,
  { index, paragraph }: Candidate,
  step: 1 | -1,
): Candidate | undefined {
  const next = singles[index + step];
  return next?.paragraph === paragraph && next.kind !== 'list' ? next : undefined;
}

/** With words of the author: speech that is begun would be broken off, and a question left open. */
const endsWell = ({ brokenQuote, own, tokens, text }: Candidate): boolean =>
  !brokenQuote && own.length === tokens.length && /[.!]["”’)\]]*$/u.test(text);

/** Whoever it speaks of has a name in it, or is given one. */
function isReadable({ reading }: Cutting, passage: Passage): boolean {
  const hanging = hangingIn(reading, passage);
  return hanging === undefined || namedFor(reading, hanging) !== undefined;
}

/** A reader can begin with it: it leans on nothing. */
export const stands = (reading: Reading, one: Candidate): boolean =>
  isOpening(one) && leansBy(reading, one) < LEANS && !isTorn(reading, one);

/**
 * `Loans went up, and she is glad`, `The mayor, Ada Obi, told him`: a pronoun for whom nobody of its sex is named or spoken of in the
 * passage before it. Its token.
 */
export function hangingIn(reading: Reading, passage: Passage): number | undefined {
  const [first] = passage;
  const from = first!.sentence.endToken - first!.tokens.length;
  const isNamed = (first!.opener ?? first!.named) !== undefined;
  const isKnown = (gender: Gender, at: number): boolean =>
    (isNamed && at > from) || range(from, at).some((one) => isOf(gender, reading, one));
  return range(from, passage.at(-1)!.sentence.endToken).find((at) => {
    const word = reading.analysis.tokens[at]!.lower;
    const gender = reading.runAt[at] === -1 ? genderOfPronoun(word) : undefined;
    return gender && !isKnown(gender, at);
  });
}

const range = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, i) => from + i);

/** Whether somebody who may be of that sex is named or spoken of at a token. */
function isOf(gender: Gender, { nameAt, analysis: { tokens } }: Reading, at: number): boolean {
  // `the mayor, Ada Obi`
  const beside = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const entity = nameAt[at]?.entity ?? (isPersonNoun(tokens[at]!.lemma) ? nameAt[beside]?.entity : undefined);
  if (entity) return entity.kind === 'person' && (entity.gender ?? gender) === gender;
  const { lemma, lower, pos } = tokens[at]!;
  const known = genderOf(lemma);
  return (
    pos === 'NOUN' &&
    lemma === lower &&
    isPersonNoun(lemma) &&
    (known ?? 'either') !== (gender === 'male' ? 'female' : 'male')
  );
}
