/** `rose from 97 to 112`, `2,300, up from 2,000`: how much it changed, and by what share of the earlier figure. */

import { anyFormOf, anyOf, wordsOf } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import {
  AMOUNT,
  type Amount,
  isHalfScaled,
  isYear,
  readAmount,
  shareAsked,
  shareShown,
  show,
  timesShown,
} from './amounts.js';
import { quoteAround } from './quoting.js';

const UP = `${anyFormOf('rises')}|went up|gone up|up`;
const DOWN = `${anyFormOf('falls')}|went down|gone down|down`;
/** The words leave open which way it went. */
const EITHER = 'brought|moved|went|gone|changed|shifted';
const UNIT = '(?: [\\p{Ll}-]+){0,4}?';
const YEAR =
  '(?: (?:in|last|this) (?:(?:1[5-9]|20)\\d\\d|\\p{Lu}\\p{Ll}{2,8}|month|year|spring|summer|autumn|winter))?';
const FROM_TO = new RegExp(
  `\\b(${UP}|${DOWN}|${EITHER})\\b[^.;:]{0,60}? from (${AMOUNT})(${UNIT})${YEAR},? to (${AMOUNT})(?![-\\p{L}])`,
  'u',
);
const TO_FROM = new RegExp(
  `\\b(${AMOUNT})(${UNIT})(?: [\\p{L} ]{0,30})?,? \\(?(up from|down from) (${AMOUNT})(?![-\\p{L}])`,
  'u',
);

/** One for each sentence with two figures of one thing at two times. */
export const changeQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => changeQuestion(passage) ?? []);

function changeQuestion(passage: Passage): Candidate | undefined {
  const found = changeIn(passage.text);
  const quote = found && quoteAround(passage, found);
  if (!found || !quote || isWorkedOut(passage.text, found) || OF_AGE.test(passage.text)) return undefined;
  const isAhead = AHEAD.test(passage.text.slice(0, found.start));
  const [asked, answer, working] = inShares(found, isAhead ? FORECAST : CHANGE);
  return candidate(passage, {
    frame: 'change',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. ${asked}`,
    answer,
    working,
    level: 'understand',
    lines: 2,
  });
}

/** The sentence gives the share itself. */
const isWorkedOut = (text: string, { from, to }: Change): boolean =>
  [...text.matchAll(/([\d.]+) ?(?:%|per ?cent)/gu)].some(
    ([, told]) => Math.abs(Number(told) - 100 * Math.abs(1 - to.value / from.value)) < 1,
  );

/** Nobody reckons an age in shares. */
const OF_AGE = /\bag(?:e|es|ed|ing)\b|\byears? old\b/u;

interface Change {
  readonly from: Amount;
  readonly to: Amount;
  /** What is measured: `centimetres`. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

function changeIn(text: string): Change | undefined {
  const [first, second] = [FROM_TO.exec(text), TO_FROM.exec(text)];
  const match = first ?? second;
  if (!match) return undefined;
  const [from, to] = (first ? [first[2]!, first[4]!] : [match[4]!, match[1]!]).map(readAmount);
  if (!from || !to || !isPair(from, to)) return undefined;
  const verb = first ? first[1]! : match[3]!.replace(' from', '');
  const falls = new RegExp(`^(?:${DOWN})$`, 'u').test(verb);
  if (falls === from.value < to.value && !new RegExp(`^(?:${EITHER})$`, 'u').test(verb)) return undefined;
  const told = first ? first[3]! : match[2]!;
  const isPart = !first && RUNS_ON.test(match[0].slice(match[1]!.length + told.length));
  const unit = (!isPart && /^ (?:\p{Ll}{3,}|an? \p{Ll}+)(?: an? \p{Ll}+)?$/u.exec(told)?.[0]) || '';
  const behind = /^ (\p{Ll}+)/u.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
  const isCount = /\bnumbers? of\b/u.test(text.slice(0, match.index));
  if (first && !isCount && !areAlike(unit.trim(), behind, { from, to })) return undefined;
  return {
    from,
    to,
    unit,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** `61 street robberies in the quarter, up from 22`: the first word alone does not say what is counted. */
const RUNS_ON = new RegExp(
  `^ (?!up\\b|down\\b|last\\b|this\\b|${anyOf('preposition', 'article')}\\b)\\p{Ll}`,
  'u',
);

/** Of one unit; two small numbers without any may be hours, and degrees have no share of each other. */
function areAlike(unit: string, behind: string, { from, to }: Pick<Change, 'from' | 'to'>): boolean {
  const units = [unit.replace(/ an? .*/u, ''), behind].filter(
    (word) => UNITS.has(word) || UNITS.has(word.replace(/s$/u, '')),
  );
  const isClock = units.length === 0 && !unit && !from.sign && !to.sign && from.value <= 12 && to.value <= 12;
  const isBare = units.some((one) => /^(?:degrees?|feet|foot|met(?:er|re)s?)$/u.test(one));
  return !isClock && !isBare && (units.length < 2 || units[0] === units[1]);
}

const UNITS: ReadonlySet<string> = new Set([
  ...wordsOf('unit'),
  ...wordsOf('time-unit'),
  ...wordsOf('coin'),
  'degree',
  'feet',
]);

/** Two amounts of one kind, not years, neither of them next to nothing. */
const isPair = (from: Amount, to: Amount): boolean =>
  (from.sign === to.sign || from.sign === '' || to.sign === '') &&
  from.sign !== '%' &&
  to.sign !== '%' &&
  !isYear(from) &&
  !isYear(to) &&
  !isHalfScaled(from, to) &&
  from.value !== to.value &&
  Math.max(from.value, to.value) < MOST_TIMES * Math.min(from.value, to.value);

/** What grows or shrinks by more is another thing: `closed on March 31, down from 251,600`. From judgement. */
const MOST_TIMES = 50;

/** A change of a count or a sum of money, by how much and by what share. */
function inShares({ from, to, unit }: Change, words: Words): [string, string, string] {
  const sign = from.sign || to.sign;
  const difference = Math.abs(to.value - from.value);
  const [more, less] = [Math.max(from.value, to.value), Math.min(from.value, to.value)];
  const sum = `${show(more, sign)} − ${show(less, sign)} = ${show(difference, sign)}`;
  const by = `By ${hedged(from, to)}${show(difference, sign)}${unit}`;
  const asked = words.by(to.value > from.value);
  const exact = from.exact && to.exact;
  const ratio = to.value / from.value;
  // Nobody says 29,900 per cent.
  if (ratio >= TIMES)
    return [
      `${asked}, and about how many times as large ${words.times}?`,
      `${by}; it ${words.was} ${timesShown(ratio, exact)} times as large.`,
      `${sum}; ${show(to.value, sign)} ÷ ${show(from.value, sign)} = ${timesShown(ratio, exact)}`,
    ];
  const share = difference / from.value;
  const shown = shareShown(share, exact);
  return [
    `${asked}, and ${shareAsked(shown)} of ${words.whole} is that?`,
    `${by}, which is ${shown} of ${show(from.value, sign)}.${words.note}`,
    `${sum}; ${show(difference, sign)} ÷ ${show(from.value, sign)} = ${shown}`,
  ];
}

/** How two figures of one thing are spoken of. */
interface Words {
  readonly by: (isMore: boolean) => string;
  readonly times: string;
  readonly was: string;
  readonly whole: string;
  readonly note: string;
}

const CHANGE: Words = {
  by: (isMore) => `By how much did the figure go ${isMore ? 'up' : 'down'}`,
  times: 'was it then',
  was: 'was',
  whole: 'the earlier figure',
  note: ' The change is measured against the figure it started from.',
};

/** `will fall from forty days to six`, `asked that it be raised from 190 to 260`: it has not happened. */
const AHEAD = /\b(?:will|would|could|might|may|should|can|to)(?: \p{L}+ly)?(?: be)? $|\bbe $/u;
const FORECAST: Words = {
  ...CHANGE,
  by: (isMore) => `By how much would the figure go ${isMore ? 'up' : 'down'}`,
  times: 'would it be then',
  was: 'would be',
};

/** From here on a rise is told in times. */
const TIMES = 2.5;

/** `from 80 to more than 100` is a rise by more than 20. */
function hedged(from: Amount, to: Amount): string {
  if (from.exact && to.exact) return '';
  return from.exact && to.bound === (to.value > from.value ? 'least' : 'most') ? 'more than ' : 'about ';
}
