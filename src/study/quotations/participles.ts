/** The subjects of "saying", "calling", "adding": one of their own, or that of the clause before. */

import type { Token } from '../../language/analysis.js';
import { isFiniteVerb, isSubjectPlace, singular, skipAuxiliaries } from './clause-words.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { isBody, isSpeakerNoun, isText } from './who-can-speak.js';

/** The subject that stands right before a participle, as in "a recording of Ada Obi saying" and "with one farmer saying". */
export const ownSubject = (reading: Reading, verb: number, from: number): Voice | undefined =>
  personRightBefore(reading, verb, from) ?? absoluteSubject(reading, verb, from);

/** "is saying", "kept saying": a verb like any other. */
export const hasAuxiliary = ({ tokens }: Reading, verb: number, from: number): boolean =>
  verb - 1 >= from &&
  /^(?:is|are|was|were|been|be|am|’s|'s|’re|'re|keep|kept|keeps|start|started|begin|began)$/.test(
    tokens[verb - 1]!.lower,
  );

/** "a recording of Ada Obi saying": the participle is hers, not the recording's. */
function personRightBefore(reading: Reading, verb: number, from: number): Voice | undefined {
  const last = beforeAdverb(reading, verb);
  const naming = reading.nameAt[last];
  const isPerson =
    naming?.entity.kind === 'person' && naming.firstToken >= from && !isListener(reading, naming.firstToken);
  return isPerson ? phraseEndingAt(reading, last, naming.firstToken) : undefined;
}

/** ", with one farmer saying": the participle has a subject of its own. */
function absoluteSubject(reading: Reading, verb: number, from: number): Voice | undefined {
  const last = beforeAdverb(reading, verb);
  const opening = phraseEndingAt(reading, last, from);
  const inner = opening && lastWith(reading, opening);
  const subject = inner === undefined ? undefined : phraseEndingAt(reading, last, inner + 1);
  return subject && (subject.kind !== 'phrase' || isSpeakerNoun(subject.head)) ? subject : undefined;
}

/** The ", with" that opens a phrase or stands in it. */
function lastWith({ tokens }: Reading, { firstToken, endToken }: Voice): number | undefined {
  for (let i = endToken - 1; i >= firstToken - 1 && i > 0; i--)
    if (tokens[i]!.lower === 'with' && tokens[i - 1]!.text === ',') return i;
  return undefined;
}

/** The token before a verb and its adverb, as in "reportedly yelling". */
const beforeAdverb = ({ tokens }: Reading, verb: number): number =>
  tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1;

/** "wrote to Ada Obi asking", "wrote to Engineer Ada Obi asking". */
const isListener = ({ tokens }: Reading, at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:to|with|at)$/.test(tokens[at - back]?.lower ?? ''));

/** "Ada Obi was tired, and he used stronger words, saying": the subject that stands right before the nearest verb. */
export function clauseSubject(reading: Reading, participle: number, from: number): Voice | undefined {
  const { tokens, runAt } = reading;
  for (let i = participle - 1; i > from; i--) {
    if (runAt[i] !== -1 || !isFiniteVerb(tokens[i]!)) continue;
    const last = skipAuxiliaries(reading, i - 1, from);
    if (/^(?:to|who|which|that|we|i)$/.test(tokens[last]?.lower ?? 'to')) continue;
    if (tokens[last]!.lower === 'you') return undefined;
    const voice = phraseEndingAt(reading, last, from);
    if (voice?.entity?.kind === 'person' && isBare(tokens[i]!)) continue;
    const isShared = voice && /^(?:and|that)$/.test(tokens[voice.firstToken - 1]?.lower ?? '');
    if (voice && !isShared && isSpeaking(voice) && isSubjectPlace(reading, voice, from)) return voice;
  }
  return undefined;
}

/** "to help Ada Obi succeed him": a verb as the dictionary has it has no name for a subject. */
const isBare = ({ pos, lower, lemma }: Token): boolean => pos === 'VERB' && lower === lemma;

const isSpeaking = ({ kind, entity, head }: Voice): boolean =>
  kind === 'pronoun'
    ? !/^(?:it|you)$/.test(head)
    : kind === 'name'
      ? entity?.kind !== 'place'
      : isPersonNoun(singular(head)) || isBody(head) || isText(head);
