/** Every number of a text that tells how much or how many, also where the noun is left out: `59 made the distance`. */

import { overlaps, type Span } from '../../base/span.js';
import { isQuoted } from '../../grammar/lookup.js';
import type { Reading } from '../../grammar/reading.js';
import type { Sentence, Token } from '../../language/analysis.js';
import { anyOf, is } from '../../lexicon/index.js';
import { COIN } from '../coins.js';
import { findDates } from '../dates/index.js';
import { readNumber } from '../number-value.js';
import { IN_WORDS, SCALE, SMALL } from './in-words.js';
import { nounAfter, perAfter } from './noun-after.js';
import type { NumberHere } from './number-here.js';

/** In text order; dates, clock times, ages and numbers that only label are none. */
export const findNumbers = (reading: Reading): NumberHere[] =>
  reading.analysis.sentences.flatMap((sentence, index) => numbersIn(reading, sentence, index));

const WORDS = `(?:an? |(?:${SMALL}) )?dozen|${IN_WORDS}|(?:an? )?hundred`;
const HEDGE =
  'about|around|some|roughly|approximately|almost|nearly|over|under|more than|less than|fewer than|at least|at most|up to|as many as|as much as|as few as|as little as|an estimated|close to|well over|just over|just under|a little under|a little over|nearer';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/-])((?:(?!(?:under|over|some) (?:about|around|nearly))(?:${HEDGE}) )*)((?:${COIN} ?)?)((?:\\d+(?:,\\d{2,3})*(?:\\.\\d+)?|(?:${WORDS})\\b)(?: ?(?:${SCALE})\\b| ?(?:bn|tn)\\b)?)((?: ?%| per ?cent\\b)?)(?![\\d%])`,
  'giu',
);

/** Numbers of one sentence; one with more is a table written out. */
const MOST = 12;

function numbersIn(reading: Reading, sentence: Sentence, index: number): NumberHere[] {
  const { text } = sentence;
  const matches = [...text.matchAll(NUMBER)].slice(0, MOST);
  if (matches.length === 0) return [];
  const taken = [...findDates(text), ...clockTimes(text)];
  const tokens = reading.analysis.tokens.slice(sentence.firstToken, sentence.endToken);
  return matches.flatMap((match) => {
    const found = readMatch(match, text);
    if (!found || taken.some((other) => overlaps(other, found.bare)) || isNone(text, found)) return [];
    return [placed(reading, { sentence, index, tokens }, found)];
  });
}

const CLOCK = new RegExp(
  String.raw`\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b\.?|o[’']clock)|\bat (?:about )?\d{1,2}[.:]\d{2}\b|\b\d{1,2}:\d{2}\b|\b(?:half|quarter) past \p{L}+|\b(?:at|by|until|till|past|to) (?:about )?(?:${anyOf('number')}|\d{1,2})(?= (?:in the (?:morning|afternoon|evening)|at night|on any|o[’']clock|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|[,.]|$)|\b\d+ past \p{L}+|\b\p{L}+ past ${anyOf('number')}\b`,
  'giu',
);

const clockTimes = (text: string): Span[] =>
  [...text.matchAll(CLOCK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

interface Found extends Span {
  readonly bare: Span;
  readonly hedge: string;
  readonly sign: string;
  readonly text: string;
}

/** Spans count in the sentence. */
function readMatch(match: RegExpExecArray, text: string): Found | undefined {
  const [all, hedge = '', coin = '', number = '', share = ''] = match;
  const start = match.index + hedge.length + coin.length;
  const end = match.index + all.trimEnd().length;
  // The letter of `$47m` is a million, that of `47m` a metre.
  const short = coin && /^(?:m|k)\b/u.exec(text.slice(end))?.[0];
  const tail = short ? end + short.length : end;
  return {
    start: match.index,
    end: tail,
    bare: { start, end: start + number.length },
    hedge,
    sign: share ? '%' : /\p{L}\.? $/u.test(coin) ? coin : coin.trim(),
    text: text.slice(match.index, tail),
  };
}

/** A year, an age, a name that has a number in it, an article. */
function isNone(text: string, { bare, sign, start, end }: Found): boolean {
  const [word, before, after] = [text.slice(bare.start, bare.end), text.slice(0, start), text.slice(end)];
  if (sign) return false;
  if (/^(?:1[0-9]|20)\d\d$/u.test(word) && !/^ \p{Ll}+s\b/u.test(after)) return true;
  if (/^one$/iu.test(word) && !/^ (?:in|of|out)\b/u.test(after)) return true;
  if (/^(?:-\p{L}|st\b|nd\b|rd\b|th\b|s\b|\/|[–-]\d)/u.test(after)) return true;
  if (/, (?:now |aged )?$/u.test(before) && /^(?:,|\.$| and )/u.test(after) && /^\d+$/u.test(word))
    return true;
  if (
    /\b(?:aged?|age of|turned|under|over|at)(?: the age of)? $/iu.test(before) &&
    /^(?:[,.;]|$| and )/u.test(after)
  )
    return true;
  if (/^ or (?:so|two|three|four)\b/u.test(after)) return true;
  const label = /(\p{L}+)\.? $/u.exec(before)?.[1] ?? '';
  return is(label.toLowerCase(), 'numbered') || /^(?:Years?|Room|Grade|Act|Level|Bed)$/u.test(label);
}

interface Here {
  readonly sentence: Sentence;
  readonly index: number;
  readonly tokens: readonly Token[];
}

function placed(reading: Reading, { sentence, index, tokens }: Here, found: Found): NumberHere {
  const at = (offset: number): number => sentence.start + offset;
  const span = { start: at(found.start), end: at(found.end) };
  const number = readNumber(found.text)!;
  const noun = found.sign === '' ? nounAfter(tokens, span.end) : undefined;
  const per = perAfter(sentence.text.slice((noun ? noun.end : span.end) - sentence.start));
  return {
    ...span,
    sentence: index,
    paragraph: sentence.paragraph,
    text: found.text,
    value: number.value,
    bound: number.bound,
    sign: found.sign,
    bare: { start: at(found.bare.start), end: at(found.bare.end) },
    ...(noun ? { noun: noun.head, counted: noun.text } : {}),
    ...(per ? { per } : {}),
    quoted: isQuoted(reading, span),
  };
}
