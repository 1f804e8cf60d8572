/** `She pays ten times my price`: a claim about two figures that stand before it; which are they, and is the sum right? */

import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { inQuotes } from '../neighbours.js';
import { AMOUNT, type Amount, isYear, readAmount, show } from './amounts.js';

/** One for each claim that two figures of its paragraph bear out, and no other two. */
export const checkedClaimQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const claim = claimIn(passage);
    if (!claim) return [];
    const figures = passages
      .slice(Math.max(0, passage.index - 3), passage.index)
      .filter(({ paragraph }) => paragraph === passage.paragraph)
      .flatMap(figuresIn);
    const pairs = figures.flatMap((one, i) => figures.slice(i + 1).flatMap((two) => fits(claim, one, two)));
    const [pair] = pairs;
    return pair && pairs.length === 1 ? [asked(passage, claim, pair)] : [];
  });

interface Claim {
  readonly words: string;
  readonly ratio: number;
  /** How far the sum may lie below and above. */
  readonly from: number;
  readonly to: number;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 };
const CLAIM = new RegExp(
  `\\b((more than |over |less than |almost |nearly |about |roughly |just over )?(?:(double|twice)|(${NUMBERS.join('|')}|\\d+) times|a (${Object.keys(PARTS).join('|')}) of))(?= (?:the|what|my|our|its|their|as|of|that)\\b)`,
  'iu',
);

function claimIn({ text, quoted, prose, words }: Passage): Claim | undefined {
  const match = quoted || !prose || words > LONGEST ? null : CLAIM.exec(text);
  if (!match) return undefined;
  const [, told, hedge = '', twice, times, part] = match;
  const number = times && (NUMBERS.indexOf(times.toLowerCase()) + 2 || Number(times));
  const ratio = twice ? 2 : part ? PARTS[part.toLowerCase()]! : /^\d/u.test(times!) ? Number(times) : number;
  if (!ratio || !told) return undefined;
  const [down, up] = rangeOf(hedge.trim().toLowerCase(), part !== undefined);
  return { words: told, ratio: Number(ratio), from: Number(ratio) * down, to: Number(ratio) * up };
}

const LONGEST = 30;

/** A part that is less is a larger number of times. */
function rangeOf(hedge: string, isPart: boolean): readonly [number, number] {
  if (/^(?:more than|over|just over)$/u.test(hedge)) return isPart ? [0.75, 1] : [1, 1.3];
  if (/^(?:less than|almost|nearly)$/u.test(hedge)) return isPart ? [1, 1.3] : [0.85, 1];
  return /about|roughly/u.test(hedge) ? [0.9, 1.1] : [0.97, 1.03];
}

function figuresIn({ text }: Passage): Amount[] {
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\d,.-])${AMOUNT}(?![-\\p{L}\\d])`, 'giu'));
  return [...found]
    .map(([match]) => readAmount(match))
    .filter((amount) => amount !== undefined && !isYear(amount) && amount.value > 1) as Amount[];
}

type Pair = readonly [Amount, Amount];

function fits({ from, to }: Claim, one: Amount, two: Amount): Pair[] {
  const [more, less] = one.value > two.value ? [one, two] : [two, one];
  const ratio = more.value / less.value;
  return one.sign === two.sign && less.value >= 1 && ratio >= from && ratio <= to ? [[more, less]] : [];
}

function asked(passage: Passage, { words, ratio }: Claim, [more, less]: Pair): Candidate {
  const times = more.value / less.value;
  const shown = `${Math.abs(times - ratio) < 0.01 ? '' : 'about '}${show(Number(times.toFixed(1)))}`;
  const sum = `${show(more.value, more.sign)} ÷ ${show(less.value, less.sign)} = ${shown}`;
  return candidate(passage, {
    frame: 'checked-claim',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. Which two figures in the sentences before it show whether “${words}” is right? Check it with a sum.`,
    answer: `${more.text} and ${less.text}: one is ${shown} times the other, so “${words}” is right.`,
    working: sum,
    level: 'analyse',
    lines: 2,
  });
}
