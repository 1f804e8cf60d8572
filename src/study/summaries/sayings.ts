/** The sentences of the author that are worth reading aloud: short claims and demands with a tone, which stand alone. */

import type { Reading } from '../../grammar/reading.js';
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

/** Words of a saying. From judgement. */
const SHORTEST = 7;
const LONGEST = 30;
const LEAST = 2;

const canBeSaid = ({ words, own, tokens, cutBefore, opener, named, text }: Candidate): boolean =>
  !own.some(({ lower }) => reportingVerb(lower) !== undefined) &&
  words >= SHORTEST &&
  words <= LONGEST &&
  own.length === tokens.length &&
  !cutBefore &&
  !opener &&
  !named &&
  !/[(\d]/u.test(text);

/** Behind what another is said to hold, a sentence may go on with that. */
const followsReport = ({ reports, analysis: { sentences } }: Reading, { index, paragraph }: Candidate) =>
  sentences[index - 1]?.paragraph === paragraph &&
  reports.some(({ sentence, voice }) => sentence === index - 1 && !/^(?:i|we)$/u.test(voice.head));

const worth = (reading: Reading, candidate: Candidate): number =>
  voiceIn(candidate.text) + Number(isClaim(candidate)) + Number(isDemand(reading, candidate));
