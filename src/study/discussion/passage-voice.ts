/** Whether a sentence is the text's own or passes on what others say. */

import { clausesOf, ofSentence } from '../../grammar/lookup.js';
import { asserts, is } from '../../lexicon/index.js';
import type { Passage } from '../passages.js';

/** It touches quotation marks, is read as a report, names its source, or tells that somebody states something. */
export function isPassedOn({ reading, index, quoted, heard, lower }: Passage): boolean {
  if (quoted || heard || FROM_SIDE.test(lower) || ofSentence(reading.reports, index).length > 0) return true;
  const { tokens } = reading.analysis;
  return clausesOf(reading, index).some(({ kind, verb, subject }) => {
    const who = subject && tokens[subject.phrase.head]!.lower;
    return (
      kind === 'main' && asserts(tokens[verb.main]!.lower) && who !== undefined && !is(who, 'first-person')
    );
  });
}

/** `From the firm’s side of the door it was a success`. */
const FROM_SIDE =
  /\baccording to\b|\b(?:from|in) (?:the [^,.]{2,30}|\p{L}+)[’']s? (?:side|eyes|view|point of view|opinion|account|telling)\b|\b(?:from|in) (?:his|her|their) (?:side|eyes|view|point of view|opinion|account)\b/u;
