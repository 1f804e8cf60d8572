/**
 * Sentence boundaries: a line of text and the outermost quoted runs in it in, spans of sentences out.
 *
 * Rules over the raw text: every stop that white space follows is a candidate, and each rule may veto it. A boundary
 * is always at white space, so that no word is cut. Deliberately not done here: repairing a missing space after a
 * full stop, or taking apart list items run together on one line.
 */

import type { Span } from '../../base/span.js';
import { isAbbreviationStop } from './abbreviations.js';
import { followsSpeech, liesInsideSpeech } from './speech.js';
import { readStops, type Stop } from './stops.js';

/** The sentences of one line, in order, without the white space around them. */
export function splitSentences(text: string, line: Span, quotedRuns: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  let nextRun = 0;
  for (const stop of readStops(text, line)) {
    while (nextRun < quotedRuns.length && quotedRuns[nextRun]!.end < stop.end) nextRun++;
    if (!endsSentence({ text, start, line, run: quotedRuns[nextRun] }, stop)) continue;
    pushCut(sentences, text, { start, end: stop.end });
    start = stop.end;
  }
  pushCut(sentences, text, { start, end: line.end });
  return sentences;
}

/** What goes on for longer than this without a stop is a list or a table, and is cut at white space. From judgement. */
const LONGEST = 3000;

function pushCut(sentences: Span[], text: string, { start, end }: Span): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from + LONGEST, end).search(/\s/);
    if (space < 0) break;
    const cut = from + LONGEST + space;
    pushTrimmed(sentences, text, { start: from, end: cut });
    from = cut;
  }
  pushTrimmed(sentences, text, { start: from, end });
}

interface Situation {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  readonly line: Span;
  /** The quoted run that the stop is in or before. */
  readonly run: Span | undefined;
}

function endsSentence({ text, start, line, run }: Situation, stop: Stop): boolean {
  if (goesOnInLowerCase(stop) || isInnerEllipsis(stop) || isSourceNext(stop)) return false;
  const opening = text.slice(Math.max(start, stop.start - 60), stop.start).trimStart();
  if (isAbbreviationStop(stop, opening) || followsSpeech(stop)) return false;
  if (liesInsideSpeech(text, stop, { run, sentenceStart: start, lineEnd: line.end })) return false;
  return !liesInsideBrackets(text.slice(start, stop.end), stop);
}

/** A small letter goes on with the sentence, unless it is of a name like iPhone. */
function goesOnInLowerCase({ following }: Stop): boolean {
  if (LIST_MARK.test(following)) return false;
  return /^[“"‘'«([—–-]*\s?\p{Ll}(?![\p{Ll}]?\p{Lu})/u.test(following) || /^[,;:]/.test(following);
}

/** `(b)` or `ii)`: a new item, whatever its letter. */
const LIST_MARK = /^\(?(?:[a-z]|[ivx]{1,4})\)\s/;

/** The source of what stands before: `(Smith 55).` or, at the end of a quotation, `— Ada Obi`. */
function isSourceNext({ following }: Stop): boolean {
  return (
    /^\((?:see |cf\. )?(?:\p{Lu}[^()]{0,60}\d[^()]{0,20}|pp?\. ?\d[^()]{0,20})\)\s?[.,;]/u.test(following) ||
    /^[—–―]\s?\p{Lu}[^.!?]{0,70}$/u.test(following)
  );
}

/** `. . .` within a sentence; with a fourth stop it ends one. */
function isInnerEllipsis({ sign, following }: Stop): boolean {
  const stops = sign.replace(/\s/g, '').length;
  return (/\s/.test(sign) && stops === 3) || (/^(?:\.\.\.|…)$/.test(sign) && /^I\b/.test(following));
}

/** A bracket opened within the sentence keeps it together; a sentence wholly in brackets may end inside them. */
function liesInsideBrackets(sentence: string, stop: Stop): boolean {
  const body = sentence.trimStart().slice(1);
  const opened = Math.max(body.lastIndexOf('('), body.lastIndexOf('['));
  if (opened < 0 || body.length - opened > LONGEST_ASIDE) return false;
  return !/[)\]]/.test(body.slice(opened)) && !/[)\]]/.test(stop.closers);
}

/** A bracket this long that has not closed was probably never closed. */
const LONGEST_ASIDE = 300;

function pushTrimmed(sentences: Span[], text: string, { start, end }: Span): void {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  if (lead < raw.length) sentences.push({ start: start + lead, end: start + raw.trimEnd().length });
}
