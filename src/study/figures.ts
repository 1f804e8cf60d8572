/** Numbers as a text writes them, with hedge, unit and what is counted: "almost 2,000 staff", "62%", "one in three". */

import { overlaps, type Span } from '../base/span.js';
import { findDates } from './dates.js';
import { isDigits, type Piece, type Quantity, readPieces, readQuantity } from './figure-words.js';
import {
  COINS,
  FRACTIONS,
  HEDGES,
  HYPHEN_UNITS,
  LABELS,
  MEASURE_UNITS,
  PHRASE_ENDS,
  SMALL_NUMBERS,
  TIME_UNITS,
  WORTH_COUNTING,
} from './number-words.js';

export type FigureKind = 'money' | 'share' | 'measure' | 'count' | 'age' | 'range';

export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly text: string;
  /** The noun phrase that is counted. */
  readonly counted?: string;
}

/** Every figure of a sentence, in order, not overlapping; dates, times and numbers that only label are none. */
export function findFigures(sentence: string): Figure[] {
  if (!NUMBER.test(sentence)) return [];
  const pieces = readPieces(sentence);
  const taken: Span[] = [...findDates(sentence), ...clockTimes(sentence)];
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const tail = readFigure(pieces, at);
    if (!tail) continue;
    const start = pieces[hedgeStart(pieces, tail.from)]!.start;
    const span = { start, end: pieces[tail.to - 1]!.end };
    if (taken.some((other) => overlaps(other, { start: pieces[tail.from]!.start, end: span.end }))) continue;
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

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|hundreds?|thousands?|millions?|billions?|dozens?|tens|scores|half|thirds?|quarters?|fifths?|\w+fold|(?:than|almost|nearly|over|least) an?)\b/iu;

const clockTimes = (sentence: string): Span[] =>
  [...sentence.matchAll(CLOCK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const CLOCK =
  /\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b\.?|o[’']clock)|\bat \d{1,2}[.:]\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d+[-–]\d+ (?:win|victory|defeat|loss|lead|draw)\b/giu;

interface Tail {
  readonly kind: FigureKind;
  /** Pieces of the figure without its hedge. */
  readonly from: number;
  readonly to: number;
  /** Where the counted noun phrase begins. */
  readonly noun?: number;
}

const countedOf = (tail: Tail, pieces: readonly Piece[], sentence: string): { counted?: string } =>
  tail.noun !== undefined && tail.noun < tail.to
    ? { counted: sentence.slice(pieces[tail.noun]!.start, pieces[tail.to - 1]!.end) }
    : {};

/** The figure that begins at a piece: a sum, a fraction, a range, or a number with what it measures or counts. */
function readFigure(pieces: readonly Piece[], at: number): Tail | undefined {
  const piece = pieces[at]!;
  if (/[$£€¥₹]$/u.test(piece.text)) return readMoney(pieces, at);
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

/** `more than a year`. */
const isHedgedOne = (pieces: readonly Piece[], at: number): boolean =>
  /^an?$/.test(pieces[at]!.lower) &&
  TIME_UNITS.has(pieces[at + 1]?.lower ?? '') &&
  /^(?:than|almost|nearly|over|least)$/.test(pieces[at - 1]?.lower ?? '');

function readMoney(pieces: readonly Piece[], at: number): Tail | undefined {
  const quantity = isDigits(pieces[at + 1]) ? readQuantity(pieces, at + 1) : undefined;
  if (!quantity) return undefined;
  let to = quantity.to;
  const link = pieces[to];
  const second = link && /^(?:to|-|–)$/.test(link.lower) ? pieces[to + 1] : undefined;
  const digits = second && /[$£€]$/u.test(second.text) ? to + 2 : to + 1;
  if (second && isDigits(pieces[digits])) to = readQuantity(pieces, digits)!.to;
  return { kind: 'money', from: at, to: afterRate(pieces, to) };
}

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
  if (!second || !(SMALL_NUMBERS.has(first.lower) || first.lower === 'a')) return undefined;
  const noun = second.text === '-' ? at + 2 : at + 1;
  const word = pieces[noun]?.lower ?? '';
  if (!FRACTIONS.has(word) || word === 'half') return undefined;
  if (pieces[noun + 1]?.lower !== 'of' && noun === at + 1) return undefined;
  return fractionOf(pieces, at, noun) ?? { kind: 'share', from: at, to: noun + 1 };
}

function fractionOf(pieces: readonly Piece[], from: number, noun: number): Tail | undefined {
  const at = /^(?:the|its|their|his|her|our|all|these|those)$/.test(pieces[noun + 2]?.lower ?? '')
    ? noun + 3
    : noun + 2;
  const end = pieces[noun + 1]?.lower === 'of' ? nounEnd(pieces, at) : at;
  return end > at ? { kind: 'share', from, to: end } : undefined;
}

/** A number that names: page 12, Room 4, Covid-19, 21st, a year standing alone, a decade's age. */
function isLabel(pieces: readonly Piece[], at: number, { to, size }: Quantity): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at]!, pieces[to]];
  if (size !== 'digits') return false;
  if (before && (LABELS.has(before.lower) || /^[#/:]$/.test(before.text))) return true;
  if (before?.text === '.' && LABELS.has(pieces[at - 2]?.lower ?? '')) return true;
  if (before?.text === '-' && !before.spaced && /^\p{L}/u.test(pieces[at - 2]?.text ?? '')) return true;
  if (before && !piece.spaced && /^\p{L}+$/u.test(before.text)) return true;
  if (next && !next.spaced && /^(?:st|nd|rd|th|s|\/)$/.test(next.text)) return true;
  return (
    /^(?:1[4-9]|20)\d{2}$/.test(piece.text) &&
    to === at + 1 &&
    !(
      next &&
      (MEASURE_UNITS.has(next.text) ||
        WORTH_COUNTING.has(next.lower) ||
        next.text === '-' ||
        next.text === '%')
    )
  );
}

/** What follows a number decides what it is. */
function readTail(pieces: readonly Piece[], from: number, quantity: Quantity): Tail | undefined {
  const { to, size } = quantity;
  return (
    hyphenated(pieces, from, to) ??
    share(pieces, from, to) ??
    measure(pieces, from, to) ??
    doubled(pieces, from, quantity) ??
    counted(pieces, from, quantity) ??
    bare(pieces, from, { to, size })
  );
}

/** `30-year`, `78-year-old`, `1000-mile (1,600km)`. */
function hyphenated(pieces: readonly Piece[], from: number, to: number): Tail | undefined {
  const [dash, unit] = [pieces[to], pieces[to + 1]];
  if (dash?.text !== '-' || dash.spaced || !unit || unit.spaced || !HYPHEN_UNITS.has(unit.lower))
    return undefined;
  const old = pieces[to + 2]?.text === '-' && /^olds?$/.test(pieces[to + 3]?.lower ?? '');
  if (old) return { kind: 'age', from, to: to + 4 };
  const long =
    pieces[to + 2]?.text === '-' && /^(?:long|high|wide|deep|thick|tall)$/.test(pieces[to + 3]?.lower ?? '');
  return { kind: 'measure', from, to: afterBracket(pieces, long ? to + 4 : to + 2) };
}

function share(pieces: readonly Piece[], from: number, to: number): Tail | undefined {
  const words = pieces.slice(to, to + 4).map((piece) => piece.lower);
  if (words[0] === '%' || words[0] === 'percent') return { kind: 'share', from, to: to + 1 };
  if (words[0] === 'per' && words[1] === 'cent') return { kind: 'share', from, to: to + 2 };
  if (words[0] === 'percentage' && /^points?$/.test(words[1] ?? ''))
    return { kind: 'share', from, to: to + 2 };
  const link =
    words[0] === 'in'
      ? 1
      : words[0] === 'out' && words[1] === 'of'
        ? 2
        : words[0] === 'of' && /^(?:the|its|their|those|these|every|his|her)$/.test(words[1] ?? '')
          ? 2
          : 0;
  const at = words[link] === 'every' ? to + link + 1 : to + link;
  const whole = link ? readQuantity(pieces, at) : undefined;
  if (
    !whole ||
    whole.size === 'vague' ||
    (words[0] === 'in' &&
      (TIME_UNITS.has(pieces[whole.to]?.lower ?? '') || /^(?:1[4-9]|20)\d\d$/.test(pieces[at]!.text)))
  )
    return undefined;
  return {
    kind: 'share',
    from,
    to: TIME_UNITS.has(pieces[whole.to]?.lower ?? '') ? whole.to + 1 : nounEnd(pieces, whole.to),
  };
}

function measure(pieces: readonly Piece[], from: number, to: number): Tail | undefined {
  const [unit, second, third] = [pieces[to], pieces[to + 1], pieces[to + 2]];
  if (!unit) return undefined;
  const one = `${unit.text}`;
  const two = `${one} ${second?.text ?? ''}`;
  const three = `${two} ${third?.text ?? ''}`;
  const length = MEASURE_UNITS.has(three)
    ? 3
    : MEASURE_UNITS.has(two)
      ? 2
      : MEASURE_UNITS.has(one) || TIME_UNITS.has(unit.lower)
        ? 1
        : 0;
  if (COINS.has(unit.lower)) return { kind: 'money', from, to: afterRate(pieces, to + 1) };
  if (!length) return undefined;
  const rated = afterBracket(pieces, afterRate(pieces, to + length));
  const sized = /^(?:high|long|wide|deep|tall)$/.test(pieces[rated]?.lower ?? '') ? rated + 1 : rated;
  return { kind: 'measure', from, to: sized };
}

/** `1 or 2 cm`, `seven or eight cases`, `20 to 30 people`, `10–15 km`. */
function doubled(pieces: readonly Piece[], from: number, { to }: Quantity): Tail | undefined {
  if (!/^(?:or|to|-|–)$/.test(pieces[to]?.lower ?? '')) return undefined;
  const second = readQuantity(pieces, to + 1);
  if (!second || second.size === 'vague') return undefined;
  const tail =
    share(pieces, from, second.to) ?? measure(pieces, from, second.to) ?? counted(pieces, from, second);
  return tail && { ...tail, from };
}

/** A counted noun; of less than ten only what is worth telling. */
function counted(pieces: readonly Piece[], from: number, { to, size }: Quantity): Tail | undefined {
  const of = pieces[to]?.lower === 'of' ? to + 1 : to;
  const the =
    of > to && /^(?:the|them|its|their|these|those|his|her|our)$/.test(pieces[of]?.lower ?? '') ? of + 1 : of;
  if (of > to && pieces[the - 1]?.lower === 'them')
    return size === 'small' ? undefined : { kind: 'count', from, to: the };
  const end = nounEnd(pieces, the);
  if (end === the) return size === 'vague' ? { kind: 'count', from, to } : undefined;
  if (size === 'small' && !WORTH_COUNTING.has(pieces[end - 1]!.lower)) return undefined;
  return { kind: 'count', from, to: afterRate(pieces, afterAcronym(pieces, end)), noun: the };
}

/** A number that stands alone tells something only when it is hedged or large. */
function bare(pieces: readonly Piece[], from: number, { to, size }: Quantity): Tail | undefined {
  const hedged =
    hedgeStart(pieces, from) < from &&
    !/^(?:only|just|some|every|all|over|under)$/.test(pieces[from - 1]?.lower ?? '');
  const people = /^(?:people|anyone|those|women|men|children|adults)$/.test(pieces[from - 2]?.lower ?? '');
  if (people || size === 'small' || size === 'vague') return undefined;
  const large =
    size === 'digits'
      ? Number(pieces[from]!.text.replaceAll(',', '')) >= 100 || to > from + 1
      : to > from + 1;
  return hedged || large || pieces[from - 1]?.lower === 'over' ? { kind: 'count', from, to } : undefined;
}

/** The end of a plural noun phrase of at most four words; `at` when there is none. */
function nounEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  for (let i = at; i < Math.min(pieces.length, at + 6); i++) {
    const piece = pieces[i]!;
    if (piece.text === '-' && !piece.spaced && pieces[i + 1] && !pieces[i + 1]!.spaced) continue;
    if (!/^\p{L}/u.test(piece.text) || PHRASE_ENDS.has(piece.lower)) break;
    if (isPlural(piece)) end = i + 1;
    if (isPlural(piece) && !followsNoun(pieces[i + 1])) break;
  }
  return end;
}

const isPlural = ({ lower }: Piece): boolean =>
  (/[^s]s$/.test(lower) && !/(?:ous|us|is|['’]s)$/.test(lower)) ||
  /^(?:people|men|women|children|staff|police|troops|cattle|sheep|fish|personnel|others|\p{L}+(?:men|women|folk)|lives|species|dead|injured|crew|votes|media|bacteria|mice|feet|teeth|geese|wounded|missing)$/u.test(
    lower,
  );

/** After one plural the phrase goes on only over another: sales jobs. */
const followsNoun = (piece: Piece | undefined): boolean =>
  piece !== undefined && isPlural(piece) && !PHRASE_ENDS.has(piece.lower) && WORTH_COUNTING.has(piece.lower);

/** `(CFU)` after what it stands for. */
const afterAcronym = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.text === '(' &&
  /^\p{Lu}{2,5}$/u.test(pieces[at + 1]?.text ?? '') &&
  pieces[at + 2]?.text === ')'
    ? at + 3
    : at;

/** `(1,600km)` after a measure. */
function afterBracket(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== '(' || !isDigits(pieces[at + 1])) return at;
  const close = pieces.slice(at, at + 6).findIndex((piece) => piece.text === ')');
  return close > 0 ? at + close + 1 : at;
}

/** `a day`, `per second`, `of the year`. */
function afterRate(pieces: readonly Piece[], at: number): number {
  const [link, unit, third] = [pieces[at]?.lower ?? '', pieces[at + 1], pieces[at + 2]];
  if (link === 'of' && unit?.lower === 'the' && third && /^(?:year|day|week|month)$/.test(third.lower))
    return at + 3;
  if (!/^(?:an?|per|each|every)$/.test(link) || !unit) return at;
  const single =
    TIME_UNITS.has(unit.lower) ||
    MEASURE_UNITS.has(unit.lower) ||
    /^(?:head|person|capita|household|child|pupil|student|day)$/.test(unit.lower);
  return single && !unit.lower.endsWith('s') ? at + 2 : at;
}

/** Where the hedges before a piece begin. */
function hedgeStart(pieces: readonly Piece[], at: number): number {
  const hedge = HEDGES.find((words) =>
    words.every((word, i) => pieces[at - words.length + i]?.lower === word),
  );
  return hedge ? hedgeStart(pieces, at - hedge.length) : at;
}

function skipHedges(pieces: readonly Piece[], at: number): number {
  const hedge = HEDGES.find((words) => words.every((word, i) => pieces[at + i]?.lower === word));
  return hedge ? at + hedge.length : at;
}
