/** The tokens of a sentence as the readers of phrases and verbs see them, and the questions they ask of one token. */

import type { Token } from '../language/analysis.js';
import { anyOf, is, MONTHS, WEEKDAYS, wordsOf } from '../lexicon/index.js';
import type { Naming } from './reading.js';

export interface Scan {
  readonly tokens: readonly Token[];
  readonly nameAt: readonly (Naming | undefined)[];
  readonly runAt: Int32Array;
}

/** A word outside quotations, before `end`. */
export const wordAt = ({ tokens, runAt }: Scan, at: number): Token | undefined =>
  runAt[at] === -1 ? tokens[at] : undefined;

export const PERSONAL: ReadonlySet<string> = new Set('he she they it we i you'.split(' '));

export const OBJECTIVE: ReadonlySet<string> = new Set('him them us me her'.split(' '));

/** An article, or a word in its place; `that` is one only before a noun. */
export function isDeterminer(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (!word || scan.nameAt[at]) return false;
  if (OWNERS.has(word.lower)) return word.lower !== 'her' || opensNoun(scan, at + 1);
  if (word.lower === 'that') return opensNoun(scan, at + 1) && !/[^s]s$/.test(scan.tokens[at + 1]!.lower);
  if (/^(?:this|these|those)$/.test(word.lower)) return opensNoun(scan, at + 1);
  return word.pos === 'DET' && !/^(?:what|which|whose|that)$/.test(word.lower);
}

const OWNERS = new Set([...wordsOf('article'), ...wordsOf('possessive')].filter((word) => word !== 'whose'));

const opensNoun = (scan: Scan, at: number): boolean =>
  scan.nameAt[at] !== undefined || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(wordAt(scan, at)?.pos ?? '');

/** `’s` and `’` behind an owner. */
export function isPossessive(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (!word || !/^[’']s?$/.test(word.lower)) return false;
  const [next, after] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  // "her thinking said": a gerund that another verb follows is a noun.
  const isVerb =
    /^(?:AUX|VERB)$/.test(next?.pos ?? '') && !(/ing$/.test(next!.lower) && after?.pos === 'VERB');
  return scan.tokens[at - 1]?.end === word.start && !isVerb;
}

/** A hyphen or dash inside a word. */
export function isInsideWord(scan: Scan, at: number): boolean {
  const [before, word, next] = [scan.tokens[at - 1], wordAt(scan, at), scan.tokens[at + 1]];
  return (
    word !== undefined &&
    INNER_MARKS.has(word.text) &&
    before?.end === word.start &&
    next?.start === word.end &&
    /[\p{L}\p{N}]/u.test(next.text)
  );
}

const INNER_MARKS = new Set(['-', '–', '/']);

/** `two years later`: what follows is another phrase. */
export const endsTime = (scan: Scan, at: number): boolean => TIME_ENDS.has(wordAt(scan, at)?.lower ?? '');

const TIME_ENDS = new Set(
  'later earlier ago weeks months years days hours minutes decades nights'.split(' '),
);

/** Nouns of time that stand beside a clause and are no part of it. */
export const isTimeNoun = (scan: Scan, at: number): boolean =>
  !scan.nameAt[at] && isTime(wordAt(scan, at)?.lower ?? '');

const isTime = (word: string): boolean =>
  word === 'may' || isDate(word.replace(/days$/, 'day')) || TIME.test(word);

const TIME = new RegExp(String.raw`^(?:(?!seconds?$)${anyOf('time-unit', 'day-part')}s?|(?:1[5-9]|20)\d\d)$`);

/** `once a week`, `twice every year`. */
export const isHowOften = (scan: Scan, at: number): boolean =>
  /^(?:once|twice|times)$/.test(wordAt(scan, at)?.lower ?? '') &&
  /^(?:an?|every|each|per)$/.test(wordAt(scan, at + 1)?.lower ?? '') &&
  isTimeNoun(scan, at + 2);

/** A day, a month or a date word, which needs no article. */
export const isDateWord = (scan: Scan, at: number): boolean =>
  !scan.nameAt[at] && isDate(wordAt(scan, at)?.lower ?? '');

/** `may` is a verb as often. */
const isDate = (word: string): boolean => word !== 'may' && (DATES.has(word) || is(word, 'day-told'));

const DATES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()));
