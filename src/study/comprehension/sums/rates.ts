/** How much for each: `19 lambs, which comes to £1,700`, `38,000 vowels from 94 speakers`. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, isExactly, isYear, readAmount, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteSpoken } from './quoting.js';

interface Rate {
  readonly total: Amount;
  readonly by: Amount;
  /** `meters`, or nothing where the total has its coin. */
  readonly noun: string;
  /** `an hour`, `for each buyer`. */
  readonly each: string;
  readonly start: number;
  readonly end: number;
}

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

const COMES_TO = new RegExp(
  `(?<![\\p{L}\\d,.-])(${AMOUNT}) ((?:[\\p{Ll}-]+ )?\\p{Ll}+s|sheep|cattle)(?: \\p{Ll}+)?, which [^.;\\d]{0,60}?(?:comes?|came|amounts?|amounted|adds? up|works? out) (?:up )?(?:to|at) (${AMOUNT})`,
  'u',
);
const FROM_EACH = new RegExp(
  `\\b(?:measured|recorded|collected|gathered|counted|took|weighed) (${AMOUNT}) (\\p{Ll}+s) from (${AMOUNT}) ((?:[\\p{Ll}-]+ )?\\p{Ll}+s|people|children|women|men)\\b`,
  'u',
);

/** `19 lambs, which comes to £1,700`, `38,000 vowels from 94 speakers`: how much, or how many, for each? */
export function perThingQuestion(passage: Passage): Candidate | undefined {
  const priced = COMES_TO.exec(passage.text);
  const match = priced ?? FROM_EACH.exec(passage.text);
  const [one, two] = match ? [readAmount(match[1]!), readAmount(match[3]!)] : [];
  if (!match || !one || !two || isYear(one)) return undefined;
  const [total, by] = priced ? [two, one] : [one, two];
  const thing = singular(priced ? match[2]! : match[4]!);
  if (!thing || (priced && !/^[^\d%]/u.test(total.sign))) return undefined;
  return askedRate(passage, {
    total,
    by,
    noun: priced ? '' : match[2]!,
    each: `for each ${thing}`,
    ...spanOf(match),
  });
}

const singular = (noun: string): string | undefined =>
  /[^s]s$/u.test(noun) ? noun.replace(/ies$/u, 'y').replace(/s$/u, '') : undefined;

/** How much of something for each, or how fast. */
export function askedRate(passage: Passage, rate: Rate): Candidate | undefined {
  const { total, by, noun, each, start, end } = rate;
  const quote = quoteSpoken(passage, { start, end });
  if (!quote || by.value < 2 || by.sign || tellsOfDeaths(passage)) return undefined;
  const value = total.value / by.value;
  const exact = total.exact && by.exact;
  const fine = Number(value.toPrecision(exact && isExactly(value) ? 12 : value >= 1000 ? 3 : 2));
  const about = exact && isExactly(value) && fine === value ? '' : 'about ';
  const shown = `${about}${show(fine, total.sign)}`;
  const words = `${shown}${noun ? ` ${noun}` : ''}`;
  return candidate(passage, {
    frame: 'rate',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. About how ${noun ? `many ${noun}` : 'much'} is that ${each}, on average?`,
    answer: `${words.charAt(0).toUpperCase()}${words.slice(1)}${smaller(fine, noun)} ${each}.`,
    working: `${show(total.value, total.sign)} ÷ ${show(by.value)} = ${shown}`,
    level: 'understand',
    lines: 1,
  });
}

/** `0.29 metres (29 centimetres)`. */
const smaller = (value: number, noun: string): string =>
  value < 1 && /^met(?:er|re)s?$/u.test(noun)
    ? ` (${show(Number((100 * value).toPrecision(2)))} centi${noun})`
    : '';
