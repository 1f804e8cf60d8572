/** A tag that ends a sentence without quotation marks: `The river is dry, she says.` */

import { is } from '../lexicon/index.js';
import { clausesOf } from './lookup.js';
import type { Clause, Parse, Voice } from './reading.js';
import { contentBehindThat, isTelling } from './report-content.js';
import { canSpeak, sayerOf, sayingOf } from './saying.js';

export interface Tag {
  readonly voice: Voice;
  readonly clause: Clause;
  /** The token of the comma before it. */
  readonly comma: number;
}

/** The tag of a sentence. Where the sentence goes on, as in `The river, she says, is dry`, it is left alone. */
export function tagOf(reading: Parse, sentence: number): Tag | undefined {
  const clause = lastClause(reading, sentence);
  const comma = clause && commaBefore(reading, clause);
  if (!clause || comma === undefined || !isTagVerb(reading, clause)) return undefined;
  if (reading.parts[sentence]!.some(({ kind, endToken }) => kind === 'quote' && endToken > comma))
    return undefined;
  const voice = sayerOf(reading, clause);
  return voice && canSpeak(voice, sayingOf(reading, clause)) ? { voice, clause, comma } : undefined;
}

/** The last clause of a sentence, or the one before where the last tells of the speaker: "who has worked there". */
function lastClause(reading: Parse, sentence: number): Clause | undefined {
  const { tokens } = reading.analysis;
  return clausesOf(reading, sentence).findLast(
    ({ verb, kind, opener }) =>
      /^(?:finite|bare)$/.test(verb.form) &&
      !(kind === 'relative' && /^(?:who|whose)$/.test(tokens[opener ?? -1]?.lower ?? '')),
  );
}

/** The comma before a clause and its subject. */
function commaBefore({ analysis: { tokens, sentences } }: Parse, clause: Clause): number | undefined {
  const { subject, verb, sentence } = clause;
  if (!subject || !/^(?:own|inverted)$/.test(subject.by)) return undefined;
  const first = Math.min(
    subject.phrase.firstToken,
    subject.role?.firstToken ?? verb.firstToken,
    verb.firstToken,
  );
  const isComma = first - 1 > sentences[sentence]!.firstToken && tokens[first - 1]!.text === ',';
  return isComma ? first - 1 : undefined;
}

/** No object of its own stands behind it: "she said on Monday", "says Ada Obi"; a loose verb only with its "out": "she points out". */
function isTagVerb(reading: Parse, clause: Clause): boolean {
  const { verb, object, subject, kind } = clause;
  const saying = sayingOf(reading, clause);
  if (kind !== 'main' || verb.passive || saying?.takes !== 'clause') return false;
  if (is(saying.lemma, 'loose') && reading.analysis.tokens[verb.main + 1]?.lower !== 'out') return false;
  const isAboutObject = object !== undefined && subject?.by === 'own' && !isTelling(reading, verb.main);
  return !isAboutObject && contentBehindThat(reading, clause) === undefined;
}
