/** Amounts as a sentence writes them, and as a sum prints them. */

import { COIN, coinOf } from '../../../map/coins.js';
import { type Bound, readNumber } from '../../../map/number-value.js';
import { IN_WORDS, SCALE } from '../../../map/numbers/in-words.js';

const HEDGES =
  'about|around|some|roughly|approximately|almost|nearly|over|under|just|only|more than|less than|fewer than|at least|at most|up to|as many as|as much as|as few as|as little as|an estimated|close to|well over|just over|just under';

/** The source of a pattern for a number with its hedge, coin, scale and per cent sign; `0,3` and `604 800` are none. */
export const AMOUNT = `(?:(?:${HEDGES}) )*(?:${COIN} ?)?(?:(?<!\\d[ .,])(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d+)(?:\\.\\d+)?(?![\\d.,]*\\d| \\d{3}(?!\\d))|(?:${IN_WORDS})\\b(?: and a half\\b)?)(?: ?(?:${SCALE})\\b|(?:m|bn|k)\\b(?! long| wide| high| deep))?(?: ?%| per ?cent\\b)?`;

export interface Amount {
  readonly text: string;
  readonly value: number;
  /** The text gives it as exact, so that a sum with it is exact too. */
  readonly exact: boolean;
  readonly bound: Bound;
  /** `$`, `%`, or nothing. */
  readonly sign: string;
}

/** Reads what `AMOUNT` has matched; a year or a label is for the caller to refuse. */
export function readAmount(text: string): Amount | undefined {
  const number = readNumber(text.trim());
  if (!number || number.to !== undefined || !(number.value > 0)) return undefined;
  const sign = /%|per ?cent/u.test(text) ? '%' : (coinOf(text) ?? '');
  const { value, bound } = number;
  return { text: text.trim(), value, exact: bound === 'exact', bound, sign };
}

/** What may be a year is no amount. */
export const isYear = ({ value, sign, text }: Amount): boolean =>
  sign === '' && Number.isInteger(value) && value >= 1500 && value <= 2100 && !/[,a-z]/iu.test(text);

/** `$1.8 billion`, `2,300`, `0.5`: three figures that count are enough, unless the number is whole and exact. */
export function show(value: number, sign = ''): string {
  if (sign === '%') return percent(value);
  const [scale, word] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
  const scaled = value / scale;
  // Coins are written out: `$1.50`.
  if (sign && scale === 1 && !Number.isInteger(value) && value < 1000) return `${sign}${value.toFixed(2)}`;
  const digits =
    scale > 1
      ? Number(scaled.toPrecision(4))
      : Number(scaled.toFixed(scaled < 10 ? 2 : scaled < 1000 ? 1 : 0));
  return `${sign}${digits.toLocaleString('en-US', { maximumFractionDigits: 3 })}${word}`;
}

/** A share in per cent: an exact one as it is with two decimal places; else whole from ten up, with one decimal place below. */
export const percent = (share: number, exact = true): string => {
  const value = share * 100;
  const places = isWhole(value) ? 0 : exact && isWhole(value * 100) ? 2 : value < 10 ? 1 : 0;
  return `${Number(value.toFixed(places))}%`;
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** Whether a value prints as what it is, without rounding. */
export const isExactly = (value: number): boolean => isWhole(value * 100);

/** `17.5%`, `about 29%`: a share of two figures. */
export const shareShown = (share: number, exact: boolean): string =>
  share < 1 && share > NEARLY_ALL
    ? 'more than 99%'
    : `${exact && isExactly(share * 100) ? '' : 'about '}${percent(share, exact)}`;

/** Rounded, a little less than all would be all. */
const NEARLY_ALL = 0.995;

/** What is asked for that has such an answer. */
export const shareAsked = (shown: string): string =>
  shown.startsWith('about ') ? 'about what percentage' : 'what percentage';

/** `1.5`, `about 9.2`, `about 23`: how many times one figure is another. */
export const timesShown = (ratio: number, exact: boolean): string =>
  exact && isExactly(ratio)
    ? show(ratio)
    : `about ${show(ratio >= 10 ? Math.round(ratio) : Number(ratio.toPrecision(2)))}`;

/** One amount has a scale word that the other may share: `from 8 to 10 million`. */
export const isHalfScaled = (one: Amount, two: Amount): boolean => {
  const [a, b] = [one, two].map(({ text }) => SCALED.test(text));
  return a !== b && Math.max(one.value, two.value) / Math.min(one.value, two.value) > 100;
};

const SCALED = new RegExp(`(?:${SCALE}|\\d ?(?:m|bn|k))$`, 'u');

/** Choices in the order of their size with the place of the right one; undefined where two would read the same. */
export function ranked(
  right: Choice,
  wrong: readonly Choice[],
): { choices: string[]; rightChoice: number; whyNot: string[] } | undefined {
  const all = [right, ...wrong].sort((one, two) => one.value - two.value);
  const choices = all.map(({ text }) => text);
  if (new Set(choices).size < choices.length) return undefined;
  return { choices, rightChoice: all.indexOf(right), whyNot: all.map(({ why }) => why ?? '') };
}

export interface Choice {
  readonly text: string;
  readonly value: number;
  /** What a student who takes it has done. */
  readonly why?: string;
}
