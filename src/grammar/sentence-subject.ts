/** What a sentence is about: the subject of its first main clause. */

import { isPersonNoun } from '../lexicon/index.js';
import { clausesOf } from './lookup.js';
import type { Clause, Parse, Voice } from './reading.js';
import { subjectVoice, voiceOf } from './voices.js';

/** The subject of a sentence, looking no further than a token; of one without a verb the phrase that opens it. */
export function sentenceSubject(reading: Parse, sentence: number, before = Infinity): Voice | undefined {
  const clauses = clausesOf(reading, sentence);
  const main = clauses.find(
    ({ kind, subject }) => kind === 'main' && subject && subject.phrase.firstToken < before,
  );
  if (main && isPointed(reading, main, clauses)) return voiceOf(reading, main.object!);
  return main?.subject ? subjectVoice(reading, main.subject) : opening(reading, sentence, before);
}

/** `It was her cousin who`: the one pointed at is the subject. */
const isPointed = (
  { analysis: { tokens } }: Parse,
  { subject, object, verb }: Clause,
  clauses: readonly Clause[],
): boolean =>
  clauses.some(({ opener }) => tokens[opener ?? -1]?.lower === 'who') &&
  tokens[subject!.phrase.head]!.lower === 'it' &&
  /^(?:is|was)$/.test(tokens[verb.main]!.lower) &&
  object !== undefined &&
  (object.entity?.kind === 'person' || isPersonNoun(tokens[object.head]!.lower));

function opening(reading: Parse, sentence: number, before: number): Voice | undefined {
  const part = reading.parts[sentence]!.find(
    (one) =>
      one.kind === 'verb' ||
      (one.kind === 'phrase' && one.phrase.kind !== 'time' && one.phrase.governor === undefined),
  );
  return part?.kind === 'phrase' && part.firstToken < before ? voiceOf(reading, part.phrase) : undefined;
}
