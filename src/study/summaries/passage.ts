/**
 * What is printed of a line: its whole paragraph, or of a long one as much as there is room for. One sentence mostly lacks what the
 * paragraph has said before it, or stops before what it leads up to.
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

/** Words of a paragraph that is printed whole, and of a part of a longer one. */
export interface Room {
  readonly whole: number;
  readonly part: number;
}

/** From judgement: of a theme readers dropped fewer passages than single sentences, for the whole they found some too long. */
export const OF_THEME: Room = { whole: 100, part: 80 };
export const OF_TEXT: Room = { whole: 80, part: 65 };

/** What a passage is cut from: all sentences of the article, which of them it may end with, and its room. */
export interface Cutting {
  readonly reading: Reading;
  readonly singles: readonly Candidate[];
  /** Which of them stand alone. */
  readonly standing: readonly boolean[];
  isFree(candidate: Candidate): boolean;
  readonly room: Room;
}

/** The passage of a line, where one can be begun. */
export function passageOf(cutting: Cutting, line: Candidate): Passage | undefined {
  const { singles, standing, room } = cutting;
  const ahead = [...reach(singles, line.index, -1, room.part - line.words).reverse(), line];
  const begun = (canBegin: (one: Candidate) => boolean): number =>
    ahead.findIndex((one, i) => canBegin(one) && isReadable(cutting, ahead.slice(i)));
  const sure = begun(({ index }) => standing[index]!);
  const first = sure < 0 ? begun(isOpening) : sure;
  return first < 0 ? undefined : readableIn(cutting, goingOn(cutting, ahead.slice(first), line), line);
}

/** Without what goes on about somebody who has no name. */
function readableIn(cutting: Cutting, passage: Passage, line: Candidate): Passage {
  if (isReadable(cutting, passage)) return passage;
  const at = passage.indexOf(line) + 1;
  const kept = passage.slice(at).findLastIndex((_, i) => isReadable(cutting, passage.slice(0, at + i + 1)));
  return [...passage.slice(0, at), ...endWell(passage.slice(at, at + kept + 1))];
}

/** Whoever it speaks of has a name in it, or is given one. */
function isReadable({ reading }: Cutting, passage: Passage): boolean {
  const hanging = hangingIn(reading, passage);
  return hanging === undefined || namedFor(reading, hanging) !== undefined;
}

/** The passage that begins so. */
export function goingOn(cutting: Cutting, start: Passage, line: Candidate = start[0]!): Passage {
  const { singles, isFree, room } = cutting;
  const behind = (words: number): Candidate[] =>
    reach(singles, line.index, 1, words - wordsOf(start), isFree);
  const rest = behind(room.whole);
  const isAll = singles[line.index + rest.length + 1]?.paragraph !== line.paragraph;
  return [...start, ...(isAll ? rest : endWell(behind(room.part)))];
}

/** The sentences before or behind one in its paragraph, nearest first, as long as they may stand there and there is room; the items of a list do not run on. */
function reach(
  singles: readonly Candidate[],
  at: number,
  step: 1 | -1,
  words: number,
  may: (candidate: Candidate) => boolean = () => true,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = at + step; found.length < MOST; i += step) {
    const next = singles[i];
    if (next?.paragraph !== singles[at]!.paragraph || next.kind === 'list' || !may(next)) break;
    if (wordsOf(found) + next.words > words) break;
    found.push(next);
  }
  return found;
}

/** Sentences before or behind a line; more have no words in them. */
const MOST = 20;

const wordsOf = (sentences: readonly Candidate[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0);

/** A part of a paragraph ends with words of the author: speech that is begun would be broken off. */
const endWell = (behind: readonly Candidate[]): readonly Candidate[] =>
  behind.slice(
    0,
    1 +
      behind.findLastIndex(
        ({ brokenQuote, own, tokens, text }) =>
          !brokenQuote && own.length === tokens.length && /[.!]["”’)\]]*$/u.test(text),
      ),
  );

/** A reader can begin with it: it leans on nothing. */
export const stands = (reading: Reading, one: Candidate): boolean =>
  isOpening(one) && leansBy(reading, one) < LEANS && !isTorn(reading, one);

/** It stops before words that turn against it, speak of it on, or are spoken about it. */
export function breaksOff(singles: readonly Candidate[], passage: Passage): boolean {
  const last = passage.at(-1)!;
  const next = singles[last.index + 1];
  if (next?.paragraph !== last.paragraph) return false;
  const isSpoken = next.own.length * 2 < next.tokens.length;
  return isSpoken || next.cutBefore || next.opener !== undefined || !isOpening(next);
}

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
