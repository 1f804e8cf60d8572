/** What a sentence suggests where it reports nothing outright: a colon, a point of view, a subject whose words they may be. */

import { phraseAt } from '../../../grammar/lookup.js';
import type { Voice } from '../../../grammar/reading.js';
import { sentenceSubject } from '../../../grammar/sentence-subject.js';
import { isPersonVoice, isSpeakerNoun, isText, subjectVoice, voiceOf } from '../../../grammar/voices.js';
import { type Place, wordBefore } from '../finding/place.js';
import type { Attribution } from './attribution.js';

/** `X had one word for it: “...”`: the subject of a sentence that a colon turns into speech. */
export function colon(place: Place): Attribution | undefined {
  const { reading, run, from, clausesBefore } = place;
  if (wordBefore(place) !== ':') return undefined;
  const label = phraseAt(reading, run.firstToken - 2);
  const isFrom = /^(?:from|by)$/.test(reading.analysis.tokens[label?.governor ?? -1]?.lower ?? '');
  if (label?.entity && (isFrom || label.firstToken - from <= 2))
    return { voice: voiceOf(reading, label), cue: ':' };
  if (clausesBefore[0]?.verb.passive) return undefined;
  const sentence = reading.analysis.tokens[run.firstToken]!.sentence;
  const subjects = [
    sentenceSubject(reading, sentence, run.firstToken),
    ...clausesBefore.map(({ subject }) => subject && subjectVoice(reading, subject)),
  ];
  const voice = subjects.find((one) => one && canHold(one));
  return voice && { voice, cue: ':' };
}

/** Whoever a colon may give the words to: a person, a body, something written. */
const canHold = (voice: Voice): boolean =>
  voice.kind === 'noun' ? isSpeakerNoun(voice.head) : isPersonVoice(voice);

/** `The charter leaves every guild a place for “...”`: where a text is the subject, the words are most likely its own. */
export function textSubject(place: Place): Attribution | undefined {
  const { reading, run, from } = place;
  if (run.firstToken <= from || isShort(place)) return undefined;
  const voice = sentenceSubject(reading, reading.analysis.tokens[run.firstToken]!.sentence, run.firstToken);
  return voice?.kind === 'noun' && isText(voice.head) ? { voice, cue: voice.head, isGuess: true } : undefined;
}

/** Fewer than three words, marks aside, may be irony. From judgement. */
const isShort = ({ run }: Place): boolean => run.endToken - run.firstToken < 5;
