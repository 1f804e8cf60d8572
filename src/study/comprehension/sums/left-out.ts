/** A sum whose figures stand in the question can be done without the text: where its sentence stays clear without them, they are left out. */

import { isCalendarName } from '../../../lexicon/index.js';
import { IN_WORDS, SCALE } from '../../../map/numbers/in-words.js';
import type { Candidate } from '../candidate.js';
import type { Frame } from '../frames.js';
import { AMOUNT, isYear, readAmount } from './amounts.js';

/** What a quotation still says when its figures are gone. Words, from judgement. */
const FEWEST_WORDS = 4;
const MOST = 3;

/** Those whose quotation is about a figure, and not about an age or a day. */
const FRAMES: ReadonlySet<Frame> = new Set<Frame>([
  'change',
  'hidden-base',
  'share-of-count',
  'same-unit-pair',
  'vote',
]);

/** The same question, its figures to be found in the text first. */
export function withFiguresLeftOut(asked: Candidate): Candidate {
  const { frame, question } = asked;
  const [, paragraph, quote, task] = /^(¶\d+) says: “([^”]*)”\. (.*)$/su.exec(question.prompt) ?? [];
  if (!FRAMES.has(frame) || !quote || !task || !question.working) return asked;
  const { text, hidden } = leftOut(quote, { task, values: valuesIn(question.working) });
  const left = text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length;
  if (hidden.length === 0 || hidden.length > MOST || left < FEWEST_WORDS) return asked;
  const opens =
    hidden.length === 1
      ? `A figure is left out here: “${text}”. Find it in ${paragraph}.`
      : `${NUMBERS[hidden.length]} figures are left out here: “${text}”. Find them in ${paragraph}.`;
  const answer = question.choices
    ? question.answer
    : `Left out: ${joined(hidden.map(bare))}. ${question.answer}`;
  return { ...asked, hidden, question: { ...question, prompt: `${opens} ${task}`, answer } };
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const NUMBERS: readonly (string | undefined)[] = [undefined, undefined, 'Two', 'Three'];

const NUMERAL = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:${AMOUNT})(?![\\p{L}\\d-]| (?:quarters?|thirds?|fifths?|tenths?)\\b)`,
  'gu',
);

/** `15 August` */
const isOfMonth = (behind: string): boolean => isCalendarName(/^ (\p{Lu}\p{L}+)/u.exec(behind)?.[1] ?? '');

/** `one in ten` is one share. */
const isOfShare = (quote: string, at: number): boolean =>
  /^(?:\p{L}+ than )?(?:one|two|three|four|nine|[1-9]) in (?:an? )?\p{Ll}+/u.test(quote.slice(at)) ||
  /\b(?:one|two|three|four|nine|[1-9]) in (?:an? )?$/u.test(quote.slice(0, at));

/** The numbers that the sum works with, before what comes out. */
const valuesIn = (working: string): readonly number[] =>
  working
    .split(';')
    .flatMap((sum) => [...sum.split('=')[0]!.matchAll(NUMERAL)])
    .flatMap(([text]) => {
      const amount = readAmount(text);
      return amount ? [amount.value] : [];
    });

interface Sought {
  readonly task: string;
  readonly values: readonly number[];
}

/** A dash for each of the figures; its coin and its hedge stay, and so does what the task names. */
function leftOut(
  quote: string,
  { task, values }: Sought,
): { readonly text: string; readonly hidden: string[] } {
  const hidden: string[] = [];
  const text = quote.replace(NUMERAL, (match: string, at: number) => {
    const amount = readAmount(match);
    if (
      !amount ||
      isYear(amount) ||
      isOfMonth(quote.slice(at + match.length)) ||
      isOfShare(quote, at) ||
      task.includes(match) ||
      !values.some((value) => isSame(value, amount.value))
    )
      return match;
    hidden.push(match);
    return match.replace(BARE, '___');
  });
  return { text, hidden };
}

/** What the dash stands for. */
const bare = (figure: string): string => BARE.exec(figure)?.[0] ?? figure;

const isSame = (one: number, two: number): boolean => Math.abs(one - two) <= 1e-6 * Math.max(one, two);

/** The number with its scale. */
const BARE = new RegExp(
  `(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|(?:${IN_WORDS})\\b(?: and a half\\b)?)(?: ?(?:${SCALE})\\b|(?:m|bn|k)\\b)?`,
  'u',
);
