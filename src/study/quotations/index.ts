/**
 * Quotations: a `Reading` in, everything between quotation marks out, with who says it.
 *
 * Each run of quoted words is judged by its own sentence (`kinds`: a clause, words taken into another's sentence, no
 * speech; `speakers`: the rows that read who says it). Where the sentence does not tell, the rows of `around` do: a
 * pronoun's antecedent, a paragraph that goes on, turns of a conversation. `finding` has what is quoted without a
 * sentence: turns of a transcript, block quotations, words that stand in a fuller quotation elsewhere. A speaker is
 * `named` when it stands in the same sentence, `inferred` when it does not. Deliberately not done here: deciding which
 * quotations are worth printing, and guessing where nothing in the text points to a speaker.
 */

import type { Reading } from '../../grammar/reading.js';
import { voiceOf } from '../kinds.js';
import { carrySpeakers } from './around/carrying.js';
import { AUTHOR, isTranscript } from './around/scene.js';
import { blockQuotations } from './finding/block-quotes.js';
import { findTurns, transcribe } from './finding/labels.js';
import { creditRepeated } from './finding/repeated.js';
import { findWriters } from './finding/writers.js';
import type { Explained, FoundQuotation } from './found-quotation.js';
import { judgeRun } from './kinds/judging.js';

export type { Stance } from '../../lexicon/index.js';
export type { Explained, FoundQuotation } from './found-quotation.js';
export { findIndirectSpeech, type IndirectSpeech } from './indirect.js';

/** All quotations of an article in text order, scare quotes, titles and terms included. */
export const findQuotations = (reading: Reading): FoundQuotation[] =>
  explainQuotations(reading).map(({ quotation }) => quotation);

/** The quotations with the rows that told of them; the rows named in `without` are left out. */
export function explainQuotations(reading: Reading, without: ReadonlySet<string> = new Set()): Explained[] {
  const { article } = reading.analysis;
  const turns = findTurns(article, reading.names);
  const judgements = reading.runs.map((run) => judgeRun(reading, run, without));
  const writers = findWriters(article, turns, reading.names);
  const scene = { reading, turns, writers, isTranscript: isTranscript(reading), judgements };
  const transcript = transcribe(reading, turns);
  const inTurns = new Set(transcript.map(({ quotation }) => quotation.paragraph));
  const found = [
    ...carrySpeakers(scene, without).filter(({ quotation }) => !inTurns.has(quotation.paragraph)),
    ...transcript,
    ...blockQuotations(reading),
  ];
  const voice = voiceOf(article);
  found.sort(({ quotation: a }, { quotation: b }) => a.paragraph - b.paragraph || a.start - b.start);
  return (without.has('repeated') ? found : creditRepeated(found)).map((one) => spokenBy(one, voice));
}

/** What the author says is said by the speaker of a speech and by the narrator of a story. */
function spokenBy({ quotation, row }: Explained, voice: string): Explained {
  const { speaker } = quotation;
  return speaker?.name === AUTHOR.name
    ? { row, quotation: { ...quotation, speaker: { ...speaker, name: voice } } }
    : { row, quotation };
}
