/**
 * Cuts a sentence down to a stretch that can stand between quotation marks inside a question: verbatim, whole
 * clauses, no quotation marks of its own, never ending in the middle of a thought.
 */

import type { Span } from '../base/span.js';
import { afterConnectives } from '../grammar/connectives.js';
import { cutsIn, isWhole } from '../grammar/cuts.js';
import { clausesOf } from '../grammar/lookup.js';
import { opensPointing } from '../grammar/pointing-openings.js';
import type { Stretch } from '../grammar/reading.js';
import type { Token } from '../language/analysis.js';
import type { Extract } from './guide.js';
import { extractFrom, isWord, type Passage, tokensIn } from './passages.js';

/** A stretch of the article that a question quotes. */
export interface Slot {
  readonly extract: Extract;
  /** Whether the sentence goes on after it. */
  readonly cut: boolean;
  /** Whether it opens with a word that leans on something before it. */
  readonly leans: boolean;
  readonly words: number;
}

/** A slot with its tokens. */
export type CutSlot = Slot & Stretch;

/** From judgement: more than this between quotation marks and the question is lost behind them. */
const LONGEST = 24;
const SHORTEST = 4;

/** What cannot be cut is still quoted whole up to this. */
const LONGEST_WHOLE = 32;

/** So that a sentence of nothing but marks takes no time. */
const MOST_TOKENS = 120;

/** The clauses of a passage to quote, without its connective; with `about`, only a stretch that holds it. */
export function slotOf(passage: Passage, about?: Span): CutSlot | undefined {
  const firstToken = afterConnectives(passage.reading, passage.sentence);
  return slotIn(passage, { firstToken, endToken: passage.sentence.endToken }, about);
}

/** The clauses of a stretch of a passage to quote, from its first word on. */
export function slotIn(passage: Passage, stretch: Stretch, about?: Span): CutSlot | undefined {
  const { reading } = passage;
  const { firstToken } = stretch;
  const [first] = tokensIn(passage, stretch);
  if (!first || !passage.prose || (about && about.start < first.start)) return undefined;
  const end = endOf(passage, stretch, about?.end ?? first.end);
  if (end === undefined) return undefined;
  const kept = { firstToken, endToken: end };
  const tokens = tokensIn(passage, kept);
  const last = tokens.at(-1);
  if (!last || !isWhole(reading, clausesOf(reading, passage.index), kept)) return undefined;
  return {
    ...kept,
    extract: extractFrom(passage, { start: first.start, end: last.end - finalStop(last) }),
    cut: tokensIn(passage, { firstToken: end, endToken: stretch.endToken }).some(isWord),
    leans: opensPointing(reading, kept),
    words: tokens.filter(isWord).length,
  };
}

/** The full stop that the last word holds, unless it abbreviates. */
const finalStop = ({ text }: Token): number =>
  text.endsWith('.') && text.length > 1 && !ABBREVIATION.test(text) ? 1 : 0;

const ABBREVIATION = /^(?:(?:\p{L}\.)+|Inc\.|Ltd\.|Co\.|Corp\.|Jr\.|Sr\.|etc\.)$/u;

/** The slot between quotation marks, an ellipsis where the sentence goes on. */
export function quoteSlot(slot: Slot): string {
  return `“${slot.extract.text}${slot.cut ? ' …' : ''}”`;
}

/** The end of all of it when it is short; else the last cut that leaves few enough words, or the first of the others. */
function endOf(passage: Passage, stretch: Stretch, needed: number): number | undefined {
  const tokens = tokensIn(passage, stretch);
  if (tokens.length > MOST_TOKENS) return undefined;
  const quote = tokens.findIndex(({ text, pos }) => pos === 'PUNCT' && /["“”„«»]/u.test(text));
  const limit = quote < 0 ? stretch.endToken : stretch.firstToken + quote;
  const whole = tokens.at(-1)?.text === '.' ? stretch.endToken - 1 : stretch.endToken;
  const cuts = cutsIn(passage.reading, passage.index)
    .map(({ endToken }) => endToken)
    .filter((end) => end > stretch.firstToken && end < limit);
  const ends = [...cuts, ...(quote < 0 ? [whole] : [])]
    .map((end) => ({ end, kept: tokens.slice(0, end - stretch.firstToken) }))
    .filter(({ kept }) => kept.filter(isWord).length >= SHORTEST || kept.length === tokens.length)
    .filter(({ kept }) => (kept.at(-1)?.end ?? 0) >= needed);
  const few = ({ kept }: { kept: readonly Token[] }, most: number): boolean =>
    kept.filter(isWord).length <= most;
  return (ends.findLast((one) => few(one, LONGEST)) ?? ends.find((one) => few(one, LONGEST_WHOLE)))?.end;
}
