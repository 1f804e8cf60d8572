/** Stops in and after quotations: speech belongs to the sentence that introduces it or says who speaks. */

import type { Span } from '../../base/span.js';
import { anyOpening, reportingVerb } from '../../lexicon/index.js';
import type { Stop } from './stops.js';

/** Whether the words that follow a closing mark tell who has just spoken: `?” she asked`, `!” Ms Okoro said`. */
export function followsSpeech(stop: Stop): boolean {
  return stop.sign !== '.' && /[”"’'»“]/.test(stop.closers) && namesSpeaker(stop.following);
}

const namesSpeaker = (text: string): boolean => reportingVerb(SPEAKER.exec(text)?.[1] ?? '') !== undefined;

const SPEAKER = new RegExp(
  String.raw`^(?:(?!(?:${anyOpening('subject-pronoun', 'article', 'possessive', 'demonstrative')}|Then|One|Someone)\s)(?:(?:the|a|an|his|her|my|our|their)\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4})(\p{Ll}+)\b`,
  'u',
);

/** Whether a stop lies inside a quotation that is one breath with the words around it. */
export function liesInsideSpeech(
  text: string,
  stop: Stop,
  at: { run: Span | undefined; sentenceStart: number; lineEnd: number },
): boolean {
  const { run, sentenceStart } = at;
  if (!run || stop.end >= run.end || stop.end <= run.start) return false;
  if (countStops(text, run) > MOST_STOPS) return false;
  const introduced = /[\p{L}\p{N}]/u.test(text.slice(sentenceStart, Math.max(sentenceStart, run.start)));
  return introduced || goesOnAfter(text, run, at.lineEnd);
}

/** A quotation of more sentences than this is split: nobody could print it as one. From judgement. */
const MOST_STOPS = 4;

function countStops(text: string, run: Span): number {
  if (run.end - run.start > 1500) return MOST_STOPS + 1;
  return [...text.slice(run.start, run.end).matchAll(/(?<!\.\s?)[.!?…]+(?=\s(?!\.))/g)].length;
}

function goesOnAfter(text: string, run: Span, lineEnd: number): boolean {
  const after = text.slice(run.end, Math.min(lineEnd, run.end + 80));
  return /^\s*[\p{Ll},;:—–]/u.test(after) || namesSpeaker(after.trimStart());
}
