/** The sentences of the author that are worth reading aloud: short claims and demands with a tone, which stand alone. */

import type { Reading } from '../../grammar/reading.js';
import type { Sentence } from '../../language/analysis.js';
import { reportingVerb } from '../../lexicon/index.js';
import { voiceIn } from '../voice.js';
import type { Candidate } from './candidate.js';
import { stands } from './passage.js';
import { isClaim, isDemand } from './stance.js';

/** The best of some candidates, if any is good enough. */
export function sayingAmong(reading: Reading, candidates: readonly Candidate[]): Candidate | undefined {
  const rated = candidates
    .filter(
      (candidate) => canBeSaid(candidate) && !followsReport(reading, candidate) && stands(reading, candidate),
    )
    .map((candidate) => ({ candidate, worth: worth(reading, candidate) }))
    .sort((one, other) => other.worth - one.worth);
  return rated[0] && rated[0].worth >= LEAST ? rated[0].candidate : undefined;
}

/**
 * The saying with its neighbours, from the one that opens it to the one that ends it: readers used quotations of several sentences four
 * times as often as single short ones, which `stop before the point`.
 */
export function inFull(
  reading: Reading,
  { index }: Candidate,
): { readonly start: number; readonly end: number } {
  const { sentences } = reading.analysis;
  let [first, last] = [index, index];
  const words = (): number => wordsOf(sentences.slice(first, last + 1));
  const isNear = (at: number): boolean =>
    sentences[at]?.paragraph === sentences[index]!.paragraph &&
    !/\d/u.test(sentences[at]!.text) &&
    words() + wordsOf([sentences[at]!]) <= LONGEST_TOGETHER;
  while (words() < ENOUGH && isNear(last + 1)) last++;
  while (words() < ENOUGH && isNear(first - 1)) first--;
  return { start: sentences[first]!.start, end: sentences[last]!.end };
}

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0);

/** Words of a saying with its neighbours. From judgement. */
const ENOUGH = 20;
const LONGEST_TOGETHER = 50;

/** Words of a saying. From judgement. */
const SHORTEST = 7;
const LONGEST = 30;
const LEAST = 2;

/** What was once is a scene, and no saying. */
const canBeSaid = ({ words, own, tokens, cutBefore, opener, named, text, clauses }: Candidate): boolean =>
  !clauses.some(({ kind, verb }) => kind === 'main' && verb.tense === 'past' && !verb.modal) &&
  !own.some(({ lower }) => reportingVerb(lower) !== undefined) &&
  words >= SHORTEST &&
  words <= LONGEST &&
  own.length === tokens.length &&
  !cutBefore &&
  !opener &&
  !named &&
  !/[(\d]/u.test(text) &&
  !COUNTED.test(text);

/** `I don’t care for the next argument`: it leads on to another sentence. */
const COUNTED =
  /\b(?:next|following|last|first|second|third|other) (?:argument|point|objection|reason|question|answer|thing)\b/u;

/** Behind what another is said to hold, a sentence may go on with that. */
const followsReport = ({ reports, analysis: { sentences } }: Reading, { index, paragraph }: Candidate) =>
  sentences[index - 1]?.paragraph === paragraph &&
  reports.some(({ sentence, voice }) => sentence === index - 1 && !/^(?:i|we)$/u.test(voice.head));

const worth = (reading: Reading, candidate: Candidate): number =>
  voiceIn(candidate.text) + Number(isClaim(candidate)) + Number(isDemand(reading, candidate));
