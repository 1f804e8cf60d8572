/** Numbers as a text writes them, with hedge, unit and what is counted: "almost 2,000 staff", "62%", "one in three". */

import { overlaps, type Span } from '../../base/span.js';
import { anyOf, is } from '../../lexicon/index.js';
import { isCoin } from '../coins.js';
import { findDates } from '../dates/index.js';
import { hedgeStart, skipHedges } from './hedges.js';
import { afterRate, nounEnd } from './noun-ends.js';
import { isTimeUnit, isUnit, isWorthCounting, numberOf } from './number-words.js';
import { isDigits, type Piece, type Quantity, readPieces, readQuantity } from './pieces.js';
import { type FigureKind, readTail, type Tail } from './tails.js';

export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly text: string;
  /** The noun phrase that is counted. */
  readonly counted?: string;
}

/**
 * Every figure of a sentence, in order, not overlapping; dates, times and numbers that only label are none. `plurals` are its
 * plural noun phrases up to their heads.
 */
export function findFigures(sentence: string, plurals: () => readonly Span[]): Figure[] {
  if (!NUMBER.test(sentence)) return [];
  const pieces = readPieces(sentence, plurals());
  let taken: readonly Span[] | undefined;
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const tail = readFigure(pieces, at);
    if (!tail) continue;
    const start = pieces[hedgeStart(pieces, tail.from)]!.start;
    const span = { start, end: pieces[tail.to - 1]!.end };
    const bare = { start: pieces[tail.from]!.start, end: span.end };
    taken ??= [...findDates(sentence), ...clockTimes(sentence)];
    if (taken.some((other) => overlaps(other, bare))) continue;
    figures.push({
      kind: tail.kind,
      text: sentence.slice(span.start, span.end),
      ...span,
      ...countedOf(tail, pieces, sentence),
    });
    at = tail.to - 1;
  }
  return figures;
}

const NUMBER = new RegExp(
  String.raw`\d|\b(?:${anyOf('number', 'scale', 'uncounted', 'fraction')}|\w+fold|(?:than|almost|nearly|over|least) an?)\b`,
  'iu',
);

const clockTimes = (sentence: string): Span[] =>
  [...sentence.matchAll(CLOCK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const CLOCK =
  /\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b\.?|o[’']clock)|\bat \d{1,2}[.:]\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d+[-–]\d+ (?:win|victory|defeat|loss|lead|draw)\b/giu;

const countedOf = (tail: Tail, pieces: readonly Piece[], sentence: string): { counted?: string } =>
  tail.noun !== undefined && tail.noun < tail.to
    ? { counted: sentence.slice(pieces[tail.noun]!.start, pieces[tail.to - 1]!.end) }
    : {};

/** The figure that begins at a piece: a sum, a fraction, a range, or a number with what it measures or counts. */
function readFigure(pieces: readonly Piece[], at: number): Tail | undefined {
  const piece = pieces[at]!;
  if (isCoinAt(pieces, at)) return readMoney(pieces, at);
  const range = /^(?:from|between)$/.test(piece.lower) ? readRange(pieces, at) : undefined;
  if (range) return range;
  const fraction = readFraction(pieces, at);
  if (fraction) return fraction;
  if (
    /^\p{L}+fold$/u.test(piece.lower) &&
    /^(?:two|three|four|five|six|ten|hundred|thousand)/.test(piece.lower)
  ) {
    return { kind: 'share', from: at, to: at + 1 };
  }
  if (isHedgedOne(pieces, at)) return { kind: 'measure', from: at, to: at + 2 };
  const quantity = readQuantity(pieces, at);
  if (!quantity || isLabel(pieces, at, quantity)) return undefined;
  return readTail(pieces, at, quantity);
}

/** `$`, and `K` before `11.3 million`. */
const isCoinAt = (pieces: readonly Piece[], at: number): boolean =>
  isDigits(pieces[at + 1]) &&
  isCoin(pieces[at]!.text, `${pieces[at + 1]!.text} ${pieces[at + 2]?.text ?? ''}`);

/** `more than a year`. */
const isHedgedOne = (pieces: readonly Piece[], at: number): boolean =>
  /^an?$/.test(pieces[at]!.lower) &&
  isTimeUnit(pieces[at + 1]?.lower ?? '') &&
  /^(?:than|almost|nearly|over|least)$/.test(pieces[at - 1]?.lower ?? '');

function readMoney(pieces: readonly Piece[], at: number): Tail | undefined {
  const quantity = isDigits(pieces[at + 1]) ? readQuantity(pieces, at + 1) : undefined;
  if (!quantity) return undefined;
  let to = afterMillions(pieces, quantity.to);
  const link = pieces[to];
  const second = link && /^(?:to|-|–)$/.test(link.lower) ? pieces[to + 1] : undefined;
  const digits = second && isCoinAt(pieces, to + 1) ? to + 2 : to + 1;
  if (second && isDigits(pieces[digits])) to = afterMillions(pieces, readQuantity(pieces, digits)!.to);
  return { kind: 'money', from: at, to: afterRate(pieces, to) };
}

/** `$47m`, `£3bn`: behind a sum the letter measures nothing. */
const afterMillions = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.spaced === false && /^(?:m|k|bn|tn)$/.test(pieces[at].text) ? at + 1 : at;

/** `from 97 to 112`, `between about 20 and 45 degrees Celsius`. */
function readRange(pieces: readonly Piece[], at: number): Tail | undefined {
  const first = readQuantity(pieces, skipHedges(pieces, at + 1));
  const link = first && skipSign(pieces, first.to);
  if (!first || link === undefined || !/^(?:to|and)$/.test(pieces[link]?.lower ?? '')) return undefined;
  const from = skipHedges(pieces, link + 1);
  const second = readQuantity(pieces, from);
  if (!second || (first.size === 'small' && second.size === 'small')) return undefined;
  const tail = readTail(pieces, from, second);
  return { kind: 'range', from: at, to: tail?.to ?? second.to };
}

const skipSign = (pieces: readonly Piece[], at: number): number =>
  /^(?:%|percent|°C|°F)$/.test(pieces[at]?.text ?? '') ? at + 1 : at;

/** `a fifth of its budget`, `half of the voters`, `two-thirds`; "half" alone or with no noun is none. */
function readFraction(pieces: readonly Piece[], at: number): Tail | undefined {
  const [first, second] = [pieces[at]!, pieces[at + 1]];
  if (first.lower === 'half') return second?.lower === 'of' ? fractionOf(pieces, at, at) : undefined;
  if (!second || !((numberOf(first.lower) ?? 10) < 10 || first.lower === 'a')) return undefined;
  const noun = second.text === '-' ? at + 2 : at + 1;
  const word = pieces[noun]?.lower ?? '';
  if (!is(word, 'fraction') || word === 'half') return undefined;
  if (pieces[noun + 1]?.lower !== 'of' && noun === at + 1) return undefined;
  return fractionOf(pieces, at, noun) ?? { kind: 'share', from: at, to: noun + 1 };
}

function fractionOf(pieces: readonly Piece[], from: number, noun: number): Tail | undefined {
  const at = DETERMINER.test(pieces[noun + 2]?.lower ?? '') ? noun + 3 : noun + 2;
  const end = pieces[noun + 1]?.lower === 'of' ? nounEnd(pieces, at) : at;
  return end > at ? { kind: 'share', from, to: end } : undefined;
}

const DETERMINER = new RegExp(`^(?:${anyOf('article', 'possessive', 'demonstrative')}|all)$`);

/** A number that names: page 12, Room 4, Covid-19, 21st, a year standing alone, a decade's age. */
function isLabel(pieces: readonly Piece[], at: number, { to, size }: Quantity): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at]!, pieces[to]];
  if (size !== 'digits') return false;
  if (before && (is(before.lower, 'numbered') || /^[#/:]$/.test(before.text))) return true;
  if (before?.text === '.' && is(pieces[at - 2]?.lower ?? '', 'numbered')) return true;
  if (before?.text === '-' && !before.spaced && /^\p{L}/u.test(pieces[at - 2]?.text ?? '')) return true;
  if (before && !piece.spaced && /^\p{L}+$/u.test(before.text)) return true;
  if (next && !next.spaced && /^(?:st|nd|rd|th|s|\/)$/.test(next.text)) return true;
  return (
    /^(?:1\d|20)\d{2}$/.test(piece.text) &&
    to === at + 1 &&
    !(next && (isUnit(next.text) || isWorthCounting(next.lower) || next.text === '-' || next.text === '%'))
  );
}
