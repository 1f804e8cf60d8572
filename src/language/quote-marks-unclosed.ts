/** Decides where a quotation ends that the article never closes. */

import { overlapping } from '../base/in-order.js';
import type { QuotedRun, Sentence } from './analysis.js';

/**
 * An unclosed run ends with its sentence; it reaches on to later sentences of the paragraph while they are plainly
 * still speech: someone says "I" or "we" in them, and nobody is quoted or reported there.
 */
export function endUnclosedRuns(
  text: string,
  sentences: readonly Sentence[],
  runs: readonly QuotedRun[],
): QuotedRun[] {
  if (runs.every((run) => run.closed)) return [...runs];
  return runs.map((run, i) => (run.closed ? run : endRun(text, sentences, { run, after: runs[i + 1] })));
}

function endRun(
  text: string,
  sentences: readonly Sentence[],
  at: { run: QuotedRun; after: QuotedRun | undefined },
): QuotedRun {
  const { run, after } = at;
  const limit = after && after.start < run.end ? after.start : run.end;
  const own = overlapping(sentences, { start: run.start, end: limit });
  let last = own[0];
  for (const sentence of own.slice(1))
    if (FIRST_PERSON.test(sentence.text) && sentence.end <= limit) last = sentence;
  const end = Math.min(last?.end ?? run.end, run.end);
  const innerEnd = run.inner.start + text.slice(run.inner.start, end).trimEnd().length;
  return { ...run, end, inner: { start: run.inner.start, end: innerEnd } };
}

const FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our|us|me|ours|mine|you|your)\b/;
