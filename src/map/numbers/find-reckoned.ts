/** Figures that the text has worked out from others: `1,260,000 for 84,000 visits: in other words, 15 for each`. */

import type { Reading } from '../../grammar/reading.js';
import type { NumberHere } from './number-here.js';

export interface Reckoned {
  readonly result: NumberHere;
  /** In the order of the sum. */
  readonly operands: readonly [NumberHere, NumberHere];
  readonly how: 'sum' | 'difference' | 'product' | 'half-product' | 'quotient' | 'share' | 'change';
  /** What the sum gives, before the text rounds it. */
  readonly value: number;
}

/** Every figure that is told as worked out and that one sum of two figures before it gives, and no other sum does. */
export const findReckoned = (reading: Reading, numbers: readonly NumberHere[]): Reckoned[] =>
  numbers.flatMap((result, at) => {
    if (!isTold(reading, result)) return [];
    const near = numbers.slice(Math.max(0, at - NEAR), at).filter((one) => isNear(result, one));
    const fits = pairsOf(near).flatMap((pair) => sumsOf(result, pair));
    const [only] = fits;
    const values = new Set(
      fits.map(({ operands }) =>
        operands
          .map(({ value }) => value)
          .sort()
          .join(' '),
      ),
    );
    return only && values.size === 1 ? [only] : [];
  });

const NEAR = 8;
const SENTENCES = 4;

const isNear = (result: NumberHere, one: NumberHere): boolean =>
  one.paragraph === result.paragraph && result.sentence - one.sentence <= SENTENCES;

const BEFORE =
  /(?:\bin other words\b[^.;:]*|\b(?:comes?|came|coming) to|\badds? up to|\badded up to|\bamount(?:s|ed|ing)? to|\bworks? out (?:at|as|to)|\bwhich (?:is|means|makes)|\b(?:a|the) (?:drop|fall|rise|increase|loss|decline|gain|gap|difference|saving|shortfall) of|\bmaking|\bleav(?:es?|ing)(?: only| just)?|\bleft(?: only| just)?|, or(?: just| only)?|\bin all,?|\baltogether|\bin total,?|\ba total of|\b(?:the|my|our) (?:other|remaining)|\bthe rest,?|\bhave|\bpaying|\bpays?|\bearns?|\bthan) (?:\p{Ll}+ ){0,3}$/iu;
const AFTER =
  /^[^.;:,“”]{0,30}\b(?:in all|altogether|in total|left over|left|remained|to spare|short|apiece|for every|for each|per \p{Ll}+|a (?:head|day|week|month|year|visit)|on each)\b/iu;

/** Words of reckoning stand beside it, and it is fine enough to be hit by no chance. */
function isTold(reading: Reading, { sentence, start, end, value, sign, text }: NumberHere): boolean {
  const here = reading.analysis.sentences[sentence]!;
  const [before, after] = [here.text.slice(0, start - here.start), here.text.slice(end - here.start)];
  const isFine = sign === '%' || value >= 12 || /\d\.\d/.test(text);
  return isFine && (BEFORE.test(before.slice(-90)) || AFTER.test(after));
}

const pairsOf = (near: readonly NumberHere[]): (readonly [NumberHere, NumberHere])[] =>
  near.flatMap((one, i) => near.slice(i + 1).map((two) => [one, two] as const));

function sumsOf(result: NumberHere, pair: readonly [NumberHere, NumberHere]): Reckoned[] {
  const [one, two] = pair;
  const [more, less] = one.value >= two.value ? [one, two] : [two, one];
  const found = (how: Reckoned['how'], operands: Reckoned['operands'], value: number): Reckoned[] =>
    isValue(result, value) ? [{ result, operands, how, value }] : [];
  if (less.value <= 1 && less.sign !== '%') return [];
  if (result.sign === '%')
    return isAlike(one, two) && one.sign !== '%'
      ? [
          ...found('share', [less, more], less.value / more.value),
          ...found('change', [more, less], 1 - less.value / more.value),
        ]
      : [];
  if (one.sign === '%' || two.sign === '%') return [];
  const alike = isAlike(one, two) && isAlike(one, result) && isAlike(two, result);
  return [
    ...(alike
      ? [
          ...found('sum', pair, one.value + two.value),
          ...(isApart(result, pair) ? [] : found('difference', [more, less], more.value - less.value)),
        ]
      : []),
    ...timesOf(result, pair, found),
  ];
}

/** `31 had a telephone. When I asked who could use it, twelve were left`: two small counts hit a third by chance. */
const isApart = ({ sentence, value }: NumberHere, pair: readonly [NumberHere, NumberHere]): boolean =>
  value < CHANCE && pair.every((one) => one.sentence !== sentence);

/** From judgement. */
const CHANCE = 50;

type Make = (how: Reckoned['how'], operands: Reckoned['operands'], value: number) => Reckoned[];

/** Money times a count is money; so is money shared out. */
function timesOf(result: NumberHere, [one, two]: readonly [NumberHere, NumberHere], found: Make): Reckoned[] {
  const sign = one.sign || two.sign;
  if ((one.sign && two.sign) || result.sign !== sign || one.value * two.value < 100) return [];
  if (!sign && isAlike(one, two) && one.noun) return [];
  const [by, of] = one.sign
    ? [one, two]
    : two.sign
      ? [two, one]
      : one.value > two.value
        ? [one, two]
        : [two, one];
  const product = one.value * two.value;
  return [
    ...(one.per || two.per || sign
      ? [...found('product', [one, two], product), ...found('half-product', [one, two], product / 2)]
      : []),
    ...(sign || by.noun !== of.noun ? found('quotient', [by, of], by.value / of.value) : []),
  ];
}

/** Of one unit, as far as the text says it. */
const isAlike = (one: NumberHere, two: NumberHere): boolean =>
  one.sign === two.sign && (one.noun === two.noun || one.noun === undefined || two.noun === undefined);

/** Within the rounding that the text allows itself; `a little under` is under. */
function isValue({ value, bound, sign, text }: NumberHere, sum: number): boolean {
  const off = (sum - value) / value;
  if (bound === 'most' || /\b(?:nearly|almost)\b/iu.test(text)) return off < 0 && off > -0.08;
  if (bound === 'least') return off > 0 && off < 0.08;
  const digits = value
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
  const fine = bound === 'about' ? 0.02 : sign === '%' ? 0.006 / value : digits >= 2 ? 0.0005 : 0.0001;
  return Math.abs(off) <= fine;
}
