/** The value of a number as a text writes it: `almost 2,000` is about 2000, `one in three` a third, `$4.7 billion` 4.7e9. */

import { COIN } from './coins.js';
import { numberOf } from './figures/number-words.js';

/** What a number may be: exactly so much, roughly, or somewhere on one side of it. */
export type Bound = 'exact' | 'about' | 'least' | 'most';

export interface NumberValue {
  readonly value: number;
  readonly bound: Bound;
  /** The upper end of a range: 15 of `10 to 15 years`. */
  readonly to?: number;
}

/** Reads the number of a figure; undefined where it has no value of its own, as `dozens` has none. */
export function readNumber(figure: string): NumberValue | undefined {
  const words = wordsOf(figure);
  const at = words.findIndex(isNumber);
  if (at < 0 || words.some((word) => VAGUE.test(word))) return undefined;
  const first = numberFrom(words, at);
  const bound = boundOf(words.slice(0, at).join(' '));
  const share = shareOf(words, at, first);
  if (share !== undefined) return { value: share, bound };
  const second = isRange(words, first.end) ? numberFrom(words, first.end + 1) : undefined;
  if (!second) return { value: first.value, bound };
  const scale = second.scale > 1 && first.scale === 1 ? second.scale : 1;
  return { value: first.value * scale, to: second.value, bound };
}

/** In small letters; the `m` of `$47m` is a million, that of `47 m` a metre. */
const wordsOf = (figure: string): string[] =>
  figure
    .replace(MONEY, (_, digits, scale) => `${digits} ${SHORT[scale]}`)
    .replace(COINS, '')
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d),(?=\d{1,2}(?![\d,]))/gu, '.')
    .toLowerCase()
    .match(/\d[\d,]*(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)?|[%–-]/gu) ?? [];

/** `$47m`, `£3 bn`. */
const MONEY = new RegExp(`(${COIN} ?[\\d.,]+) ?(m|k|bn|tn)\\b`, 'u');

/** `Rs118,000 to Rs149,000` is a range of numbers. */
const COINS = new RegExp(COIN, 'gu');

const SHORT: Readonly<Record<string, string>> = {
  m: 'million',
  k: 'thousand',
  bn: 'billion',
  tn: 'trillion',
};
const VAGUE = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions)$/;

const isNumber = (word: string): boolean =>
  /^\d/.test(word) || numberOf(word) !== undefined || Object.hasOwn(SCALE, word) || word === 'half';

/** `10 to 15`, `seven or eight`. */
const isRange = (words: readonly string[], link: number): boolean =>
  /^(?:to|or|and|–|-)$/.test(words[link] ?? '') &&
  isNumber(words[link + 1] ?? '') &&
  words[link + 1] !== 'half';

interface Read {
  readonly value: number;
  /** Index of the word after it. */
  readonly end: number;
  readonly scale: number;
}

/** `one hundred and twenty`, `4.7 billion`, `forty-six`, `a dozen`, `two and a half`. */
function numberFrom(words: readonly string[], at: number): Read {
  let [total, part, scale, end] = [0, 0, 1, at];
  for (; end < words.length; end++) {
    const word = words[end]!;
    const small = numberOf(word);
    if (/^\d/.test(word)) {
      if (end > at) break;
      part = Number(word.replaceAll(',', ''));
    } else if (small !== undefined) {
      if (end > at && /^\d/.test(words[end - 1]!)) break;
      part += small;
    } else if (Object.hasOwn(SCALE, word)) {
      scale = SCALE[word]!;
      if (scale === 100) part = (part || 1) * scale;
      else [total, part] = [total + (part || 1) * scale, 0];
    } else if (!isInside(words, end, at)) break;
  }
  const half = words.slice(end, end + 3).join(' ') === 'and a half';
  return { value: total + part + (half ? scale / 2 : 0), end: half ? end + 3 : end, scale };
}

/** The dash of `forty-six`, the `and` of `one hundred and twenty`. */
function isInside(words: readonly string[], at: number, first: number): boolean {
  if (at <= first || numberOf(words[at + 1] ?? '') === undefined) return false;
  return words[at] === '-'
    ? (numberOf(words[at - 1]!) ?? 0) >= 20
    : words[at] === 'and' && Object.hasOwn(SCALE, words[at - 1]!) && words[at + 2] !== words[at - 1];
}

/** `62%`, `6.8 per cent`, `one in three`, `two-thirds`, `half`. */
function shareOf(words: readonly string[], at: number, { value, end }: Read): number | undefined {
  if (words[at] === 'half') return 0.5;
  const next = words[end] === '-' ? words[end + 1] : words[end];
  if (next === '%' || next === 'percent' || (next === 'per' && words[end + 1] === 'cent')) return value / 100;
  if (Object.hasOwn(PART, next ?? '')) return value * PART[next!]!;
  const whole =
    next === 'in' || next === 'of' ? end + 1 : next === 'out' && words[end + 1] === 'of' ? end + 2 : -1;
  const from = /^(?:an?|every|its|the|their|these|those)$/.test(words[whole] ?? '') ? whole + 1 : whole;
  if (whole < 0 || !isNumber(words[from] ?? '')) return undefined;
  const all = numberFrom(words, from).value;
  return all >= value ? value / all : undefined;
}

const BELOW =
  /\b(?:at most|up to|(?<!no )(?:less|fewer) than|under|no more than|below|as many as|as much as|not quite)\b/;
const ABOVE =
  /\b(?:at least|more than|over|no fewer than|no less than|above|upwards of|in excess of|as few as|as little as)\b/;
const NEAR = /\b(?:about|around|some|roughly|approximately|estimated|close to|almost|nearly|average|circa)\b/;

const boundOf = (hedge: string): Bound =>
  BELOW.test(hedge) ? 'most' : ABOVE.test(hedge) ? 'least' : NEAR.test(hedge) ? 'about' : 'exact';

const SCALE: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const FRACTIONS: readonly (readonly [number, string])[] = [
  [2, 'half'],
  [3, 'third'],
  [4, 'quarter'],
  [5, 'fifth'],
  [6, 'sixth'],
  [8, 'eighth'],
  [10, 'tenth'],
];

const PART: Readonly<Record<string, number>> = Object.fromEntries(
  FRACTIONS.flatMap(([of, word]) => [
    [word, 1 / of],
    [word === 'half' ? 'halves' : `${word}s`, 1 / of],
  ]),
);
