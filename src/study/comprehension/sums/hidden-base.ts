/** `$4.7 billion, a fifth of everything it earns`: the figure that is not printed. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, type Choice, isYear, ranked, readAmount, show } from './amounts.js';

const PART = new RegExp(
  `(?<![\\d,.])(${AMOUNT})( [\\p{Ll}]+)?, (?:or )?((?:about|roughly|almost|nearly|some|around|close on|close to|just under|just over|more than) )?((?:an? |one[- ])(?:third|quarter|fifth|sixth|eighth|tenth)|two[- ]thirds|three[- ]quarters|half|${AMOUNT}(?<=%|cent)) (?:of |(?<=half )(?=the |its |their ))((?:all|everything|what|the|its|their|his|her)\\b[^,.;:–—“”()]{3,50})`,
  'u',
);

/** Asks for the whole, where the text gives a part of it and what share that is. */
export function hiddenBaseQuestion(passage: Passage): Candidate | undefined {
  const match = PART.exec(passage.text);
  const part = match && readAmount(match[1]!);
  const share = match && readAmount(match[4]!.replace(/^an? /u, 'one '))?.value;
  if (!match || !part || !share || share >= 1 || isYear(part) || part.sign === '%') return undefined;
  // A bare number before a comma may be a date or an age.
  if (!part.sign && !match[2]) return undefined;
  const whole = part.value / share;
  const quoted = match[0];
  const shown = match[4]!.replace('-', ' ');
  return asked(passage, {
    prompt: `¶${passage.paragraph} speaks of “${quoted}”. About how ${part.sign || !match[2] ? 'much' : `many${match[2]}`} is the whole of which this is ${shown}?`,
    right: amount(whole, part, 'about '),
    wrong: [
      amount(part.value * share, part, 'about ', 'takes the share of the part; the part is the share'),
      amount(whole - part.value, part, 'about ', 'is the rest, without the part'),
      amount(part.value, part, 'about ', 'is the part itself'),
    ],
    working: `${show(part.value, part.sign)} ÷ ${fraction(share)} = about ${show(whole, part.sign)}`,
    // Anybody can double.
    worth: share === 0.5 ? -1 : 0,
  });
}

/** `1/3` where decimals would be rounded. */
function fraction(share: number): string {
  const parts = [3, 6, 7, 9].find((of) => Math.abs(share * of - Math.round(share * of)) < 1e-9);
  return share * 100 === Math.round(share * 100) || !parts
    ? `${Number(share.toFixed(4))}`
    : `${Math.round(share * parts)}/${parts}`;
}

const amount = (value: number, { sign }: Amount, about: string, why?: string): Choice => ({
  value,
  text: `${about}${show(value, sign)}`,
  ...(why ? { why } : {}),
});

interface Asked {
  readonly prompt: string;
  readonly right: Choice;
  readonly wrong: readonly Choice[];
  readonly working: string;
  readonly worth?: number;
}

function asked(passage: Passage, { prompt, right, wrong, working, worth = 0 }: Asked): Candidate | undefined {
  // What was doubled has grown by what it was.
  const choices = ranked(
    right,
    wrong.filter(
      ({ text }, i) => text !== right.text && wrong.findIndex((other) => other.text === text) === i,
    ),
  );
  return (
    choices &&
    candidate(passage, {
      frame: 'hidden-base',
      kind: 'multiple-choice',
      prompt,
      answer: `${right.text.charAt(0).toUpperCase()}${right.text.slice(1)}`,
      ...choices,
      working,
      level: 'understand',
      worth,
    })
  );
}
