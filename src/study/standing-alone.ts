/** Which sentences can be read by themselves, wherever the guide prints them apart from the text. */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Extract } from './guide.js';
import { type Candidate, readCandidates } from './summaries/candidate.js';
import { leavesOpen } from './summaries/left-open.js';
import { leansBy } from './summaries/standing.js';

/** Whether the sentence in which an extract begins leans on others by less than `most`; each is looked at when it is asked for. */
export function standsAlone(reading: Reading, most = LEANS): (extract: Extract) => boolean {
  const lineOf = lineIn(reading);
  return (extract) => {
    const { line, at } = lineOf(extract);
    const isCut = line.cutBefore && at < line.start;
    return !isCut && !line.opener && !line.named && leansBy(reading, line) < most;
  };
}

/** From judgement: less than in a summary, whose lines have each other. */
const LEANS = 0.5;

/** Whether an extract leaves open which thing, number or way it means. */
export function isLeftOpen(reading: Reading): (extract: Extract) => boolean {
  const lineOf = lineIn(reading);
  return (extract) => {
    const { line, at } = lineOf(extract);
    return leavesOpen(reading, { ...partOf(line, at, at + extract.text.length), text: extract.text });
  };
}

/** Where an extract stands in the text, with the sentence in which it begins. */
function lineIn(reading: Reading): (extract: Extract) => { readonly line: Candidate; readonly at: number } {
  const { sentences, article } = reading.analysis;
  const lines = readCandidates(reading);
  return ({ paragraph, start }) => {
    const at = article.paragraphs[paragraph - 1]!.start + start;
    return { line: lines[firstWhere(sentences, ({ end }) => end > at)]!, at };
  };
}

/** What a line says between two places of the text. */
function partOf(line: Candidate, start: number, end: number): Candidate {
  const isInside = (word: { readonly start: number; readonly end: number }): boolean =>
    word.start >= start && word.end <= end;
  const first = line.sentence.endToken - line.tokens.length;
  const tokens = line.tokens.filter(isInside);
  const firstToken = first + line.tokens.findIndex(isInside);
  const endToken = firstToken + tokens.length;
  return {
    ...line,
    tokens,
    own: line.own.filter(isInside),
    sentence: { ...line.sentence, firstToken, endToken },
    clauses: line.clauses.filter(({ verb }) => verb.main >= firstToken && verb.main < endToken),
    pointers: line.pointers.filter(({ token }) => token >= firstToken && token < endToken),
  };
}
