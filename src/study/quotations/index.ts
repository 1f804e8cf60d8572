/**
 * Quotations: an `Analysis` and its names in, everything between quotation marks out, with who says it.
 *
 * Each quotation gets a kind (a clause, words taken into another's sentence, no speech), a speaker where one can be
 * found, and how sure that is: `named` when the speaker stands in the same sentence, `inferred` when the sentences
 * around give it: a pronoun's antecedent, named or not, or failing that the one the piece is about; turns of a
 * conversation, and whom somebody asks; the subject of the paragraph; the same words in a fuller quotation; and
 * "the author" for "I". Where labels open the paragraphs, as in a transcript, each turn is a quotation. Reported speech
 * without marks is found apart. Deliberately not done here: deciding which quotations are worth printing, and guessing
 * where nothing in the text points to a speaker.
 */

import type { Analysis, NamedEntity } from '../../language/analysis.js';
import { blockQuotations } from './block-quotes.js';
import { carrySpeakers } from './carrying.js';
import type { FoundQuotation } from './found-quotation.js';
import { judgeRun } from './judging.js';
import { transcribe } from './labels.js';
import { readAround } from './reading.js';
import { creditRepeated } from './repeated.js';

export type { FoundQuotation } from './found-quotation.js';
export { findIndirectSpeech, type IndirectSpeech } from './indirect.js';
export type { Stance } from './reporting-verbs.js';

/** All quotations of an article in text order, scare quotes, titles and terms included. */
export function findQuotations(analysis: Analysis, names: readonly NamedEntity[]): FoundQuotation[] {
  const reading = readAround(analysis, names);
  const judged = carrySpeakers(
    reading,
    names,
    reading.runs.map((run) => judgeRun(reading, run)),
  );
  const turns = transcribe(reading);
  const inTurns = new Set(turns.map(({ paragraph }) => paragraph));
  const quotations = [
    ...judged.filter(({ paragraph }) => !inTurns.has(paragraph)),
    ...turns,
    ...blockQuotations(reading, names),
  ];
  return creditRepeated(quotations.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
}
