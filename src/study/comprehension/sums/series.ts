/** `In 1984 there were 38 inspectors. In 2004 there were 17. Today there are six.`: one figure at three times, or at two. */

import { ofSentence } from '../../../grammar/lookup.js';
import type { NumberHere } from '../../../map/numbers/number-here.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, readAmount, show } from './amounts.js';
import { inPoints, inShares } from './change.js';
import { hourOf } from './clock-hours.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteAround } from './quoting.js';

/** One for each run of sentences, and one for each sentence, that gives such a row. */
export const seriesQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap(
    (passage) => ofSentences(material, passage) ?? ofOneSentence(material, passage) ?? [],
  );

const TIME =
  '(?:In|By|At|As late as|On) [^,.;]{2,32}?|Today|Now|Last year|This year|(?:A|Two|Three|Five|Ten|Twenty) years? later';
const SAYS =
  'there (?:are|is|were|was)|it (?:is|was|said|read|showed|stood at|had (?:fallen|risen) to)|they (?:were|numbered)|the (?:figure|number) (?:is|was|had (?:fallen|risen) to)';
const FIRST = new RegExp(`^(?:${TIME})\\b`, 'u');
const NEXT = new RegExp(
  `^(?:(?:${TIME}),? (?:${SAYS})|(?:It (?:said|read|showed|stood at)|There were)) (?:only |just |still |barely )?(${AMOUNT})(?=[.,;])`,
  'u',
);
const LONGEST = 30;

interface Step {
  readonly passage: Passage;
  readonly amount: Amount;
  readonly quote: string;
}

function ofSentences(material: StudyMaterial, passage: Passage): Candidate | undefined {
  const [number, ...others] = ofSentence(material.map.numbers, passage.index).filter(isNoClock(passage));
  if (
    !number ||
    (!number.counted && !number.sign) ||
    others.length > 0 ||
    !FIRST.test(passage.text) ||
    !isTold(passage)
  )
    return undefined;
  const first = stepOf(passage, { amount: amountOf(number), at: number.start - passage.sentence.start });
  const steps = first && [first, ...stepsBehind(material, passage)];
  const last = steps?.at(-1);
  if (!first || !last || steps!.length < 2 || !isRow(steps!)) return undefined;
  return asked(steps!, first, last, number);
}

/** `In July it was 34 per cent, and in August 61 per cent` goes on with the row by itself. */
const isOnly = ({ numbers }: StudyMaterial['map'], passage: Passage): boolean =>
  ofSentence(numbers, passage.index).filter(isNoClock(passage)).length === 1;

const isTold = ({ quoted, prose, words }: Passage): boolean => prose && !quoted && words <= LONGEST;

/** The hour of `At nine` counts nothing. */
const isNoClock =
  ({ text, sentence }: Passage) =>
  ({ start }: NumberHere): boolean =>
    !/^(?:At|By) (?:about )?$/u.test(text.slice(0, start - sentence.start));

const amountOf = ({ text, value, bound, sign }: NumberHere): Amount => ({
  text,
  value,
  bound,
  exact: bound === 'exact',
  sign,
});

function stepOf(passage: Passage, { amount, at }: { amount: Amount; at: number }): Step | undefined {
  const quote = quoteAround(passage, { start: at, end: at + amount.text.length });
  return quote && !tellsOfDeaths(passage) ? { passage, amount, quote } : undefined;
}

/** The sentences behind it that go on with the row; one between them may be of something else. */
function stepsBehind({ passages, map }: StudyMaterial, { index, paragraph }: Passage): Step[] {
  const steps: Step[] = [];
  let at = index;
  for (const next of passages.slice(index + 1, index + 5)) {
    const match = NEXT.exec(next.text);
    const amount = match && readAmount(match[1]!);
    const step =
      match && amount && isTold(next) && isOnly(map, next)
        ? stepOf(next, { amount, at: match[0].length - match[1]!.length })
        : undefined;
    if (next.paragraph !== paragraph || (step ? next.index - at > 2 : /\d{2,}/u.test(next.text))) break;
    if (step) [at] = [next.index, steps.push(step)];
  }
  return steps;
}

/** All of one size, one time after the other, and from the first to the last it went one way. */
function isRow(steps: readonly Step[]): boolean {
  const times = steps.map(({ passage }) => timeOf(passage.text));
  const years = times.filter((time) => !Number.isNaN(time));
  if (times.includes(undefined) || years.some((year, i) => i > 0 && year! <= years[i - 1]!)) return false;
  const values = steps.map(({ amount }) => amount.value);
  const ups = values.slice(1).filter((value, i) => value > values[i]!).length;
  const isOneWay = ups === 0 || ups === values.length - 1;
  return (
    isOneWay && Math.max(...values) / Math.min(...values) <= 100 && new Set(values).size === values.length
  );
}

/** The year that a sentence opens with; endless today, and no number at another time. Undefined for a place: `In Kent there are 12`. */
function timeOf(text: string): number | undefined {
  const year = /^\p{L}+ (?:\p{L}+ ){0,2}?((?:1\d|20)\d\d)s?\b/u.exec(text)?.[1];
  if (year) return Number(year);
  if (/^(?:Today|Now|This year)\b/u.test(text)) return Number.POSITIVE_INFINITY;
  return TIMED.test(text) ? Number.NaN : undefined;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const TIMED = new RegExp(
  `^(?:It|There|At first|(?:At|By) (?:about )?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b|[^,.;]{0,25}?(?:year|month|week|day|night|morning|evening|noon|hour|century|spring|summer|autumn|winter|start|beginning|end|then|later|${MONTHS})s?\\b)`,
  'u',
);

const COUNT = ['', '', 'two', 'three', 'four', 'five'];

function asked(
  steps: readonly Step[],
  first: Step,
  last: Step,
  { noun, counted, sign }: NumberHere,
): Candidate {
  const quotes = steps.map(({ quote }) => quote);
  const isUnit = UNITS.test(noun ?? '');
  const [ask, answer, working] = isUnit
    ? pace(first, last, counted ?? '')
    : sign === '%'
      ? inPoints(first.amount, last.amount)
      : inShares(first.amount, { ...last.amount, sign }, counted ? ` ${counted}` : '');
  return candidate(first.passage, {
    frame: 'series',
    kind: 'short-answer',
    prompt: `¶${first.passage.paragraph} gives one figure at ${COUNT[steps.length]} times: ${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1)}. From the first to the last: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`,
    answer,
    working,
    level: 'understand',
    lines: 2,
    beside: steps.slice(1).map(({ passage }) => passage),
  });
}

/** What is measured has no share of itself; how fast it changed can be told where the hours are. */
const UNITS = /^(?:milli|centi|kilo)?(?:met(?:er|re)|lit(?:er|re)|gram)$|^(?:degree|foot|feet|inch|mile)$/u;

function pace(first: Step, last: Step, counted: string): [string, string, string] {
  const difference = Math.abs(last.amount.value - first.amount.value);
  const way = last.amount.value > first.amount.value ? 'rise' : 'fall';
  const hours = hourOf(first.passage.text, last.passage.text);
  const [more, less] = [first.amount.value, last.amount.value].sort((a, b) => b - a);
  const sum = `${show(more!)} − ${show(less!)} = ${show(difference)}`;
  if (!hours) return [`By how many ${counted} did it ${way}?`, `By ${show(difference)} ${counted}.`, sum];
  const each = difference / hours;
  const about = Number.isInteger(each * 10) ? '' : 'about ';
  return [
    `By how many ${counted} did it ${way}, in how many hours, and how many is that an hour on average?`,
    `By ${show(difference)} ${counted} in ${hours} hours, ${about}${show(each)} an hour.`,
    `${sum}; ${show(difference)} ÷ ${hours} = ${about}${show(each)}`,
  ];
}

const WHEN = /\b(?:1[0-9]|20)\d\ds?\b|\b(?:last|this) year\b|\btoday\b|\bnow\b/giu;

/** `made 95.1 per cent in 2022, 93.4 per cent in 2023 and 90.8 per cent last year`. */
function ofOneSentence({ map }: StudyMaterial, passage: Passage): Candidate | undefined {
  const numbers = ofSentence(map.numbers, passage.index);
  const { start } = passage.sentence;
  const times = [...passage.text.matchAll(WHEN)];
  if (numbers.length !== 3 || times.length !== 3 || passage.quoted || tellsOfDeaths(passage))
    return undefined;
  const marks = [
    ...numbers.map((one) => ({ at: one.start - start, kind: 'n' })),
    ...times.map(({ index }) => ({ at: index, kind: 't' })),
  ].sort((a, b) => a.at - b.at);
  const order = marks.map(({ kind }) => kind).join('');
  const [one, , three] = numbers as [NumberHere, NumberHere, NumberHere];
  const quote = quoteAround(passage, { start: marks[0]!.at, end: three.end - start });
  if (!/^(?:tn){3}$|^(?:nt){3}$/u.test(order) || !quote || !isOfOne(numbers) || !ascends(times))
    return undefined;
  const [ask, answer, working] =
    one.sign === '%'
      ? inPoints(amountOf(one), amountOf(three))
      : inShares(amountOf(one), amountOf(three), one.counted ? ` ${one.counted}` : '');
  return candidate(passage, {
    frame: 'series',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. From the first of the three figures to the last: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`,
    answer,
    working,
    level: 'understand',
    lines: 2,
  });
}

/** Of one sign, and the noun of the first goes for the others. */
const isOfOne = ([one, ...others]: readonly NumberHere[]): boolean =>
  others.every(
    (other) =>
      other.sign === one!.sign && (!other.noun || other.noun === one!.noun) && other.value !== one!.value,
  ) &&
  (one!.sign !== '' || one!.noun !== undefined);

function ascends(times: readonly RegExpMatchArray[]): boolean {
  const years = times.map(([word]) =>
    /^\d/u.test(word) ? Number.parseInt(word, 10) : Number.POSITIVE_INFINITY,
  );
  return years[0]! < years[1]! && years[1]! < years[2]!;
}
