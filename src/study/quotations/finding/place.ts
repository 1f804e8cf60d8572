/** A quotation in its sentence: what stands before it and what stands behind. */

import { clausesBetween, partIndexAt } from '../../../grammar/lookup.js';
import type { Clause, Part, Reading, Run } from '../../../grammar/reading.js';

export interface Place {
  readonly reading: Reading;
  readonly run: Run;
  /** The tokens of the sentence: before the run from `from`, behind it up to `end`. */
  readonly from: number;
  readonly end: number;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** The clauses whose verbs stand before it, the nearest first. */
  readonly clausesBefore: readonly Clause[];
  /** Those behind it, in order. */
  readonly clausesAfter: readonly Clause[];
  /** Its sentence holds nothing but quotations. */
  readonly alone: boolean;
}

/** Where a run stands. */
export function placeOf(reading: Reading, run: Run): Place {
  const { tokens, sentences } = reading.analysis;
  const first = tokens[run.firstToken]!.sentence;
  const last = authorsTag(reading, run) ?? tokens[Math.max(run.firstToken, run.endToken - 1)]!.sentence;
  const from = Math.max(sentences[first]!.firstToken, run.firstToken - WIDEST);
  const end = Math.min(sentences[last]!.endToken, run.endToken + WIDEST);
  return {
    reading,
    run,
    from,
    end,
    before: partsFrom(reading.parts[first]!, from, run.firstToken),
    after: partsFrom(reading.parts[last]!, run.endToken, end),
    clausesBefore: clausesBetween(reading, { firstToken: from, endToken: run.firstToken }).toReversed(),
    clausesAfter: clausesBetween(reading, { firstToken: run.endToken, endToken: end }),
    alone: isAlone(reading, from, end),
  };
}

/** Tokens looked at to either side: a longer sentence is no sentence. From judgement. */
const WIDEST = 150;

const partsFrom = (parts: readonly Part[], from: number, end: number): readonly Part[] =>
  parts.slice(partIndexAt(parts, from), partIndexAt(parts, end));

/** `“Are you sure?” I ask.`: the capital of "I" makes the tag look like a sentence of its own. */
function authorsTag({ analysis: { tokens, sentences }, runAt }: Reading, run: Run): number | undefined {
  const sentence = tokens[run.endToken]?.sentence ?? -1;
  const tag = sentences[sentence];
  if (tag?.firstToken !== run.endToken || tag.paragraph !== run.paragraph) return undefined;
  return runAt[run.endToken] === -1 && AUTHORS_TAG.test(tag.text) ? sentence : undefined;
}

const AUTHORS_TAG =
  /^I (?:\p{L}+ly |then |once )?(?:ask(?:ed)?|sa(?:y|id)|t(?:ell|old)|repl(?:y|ied)|answer(?:ed)?|protest(?:ed)?|insist(?:ed)?|suggest(?:ed)?|offer(?:ed)?|venture[d]?|add(?:ed)?|murmur(?:ed)?|shout(?:ed)?)\b/u;

function isAlone({ analysis: { tokens }, runAt }: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (runAt[i] === -1 && /[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return true;
}

/** What stands between the marks. */
export const innerText = ({ analysis }: Reading, { inner }: Run): string =>
  analysis.article.text.slice(inner.start, inner.end);

/** The last sign of the words, inside any mark. */
export const lastSign = (reading: Reading, run: Run): string =>
  innerText(reading, run)
    .replace(/[’”"']+$/, '')
    .slice(-1);

/** The word outside quotations right before a run, or the sign. */
export const wordBefore = ({ reading, run, from }: Place): string => {
  const at = run.firstToken - 1;
  return at >= from && reading.runAt[at] === -1 ? reading.analysis.tokens[at]!.lower : '';
};

/** Whether some token outside quotations passes a test, from a token up to another. */
export const someWord = (
  { analysis: { tokens }, runAt }: Reading,
  [from, end]: readonly [number, number],
  passes: (lower: string) => boolean,
): boolean => {
  for (let i = from; i < end; i++) if (runAt[i] === -1 && passes(tokens[i]!.lower)) return true;
  return false;
};
