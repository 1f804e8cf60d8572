/** `rose tenfold, to more than 5,000`, `$4.7 billion, a fifth of everything it earns`: the figure that is not printed. */

import { MONTHS } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, type Choice, isExactly, isYear, ranked, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';

const TIMES: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  twofold: 2,
  trebled: 3,
  tripled: 3,
  threefold: 3,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
};
const FOLD = new RegExp(
  `\\b(${Object.keys(TIMES).join('|')}),? to (${AMOUNT})(?![-\\p{L}])(?! (?:${MONTHS.join('|')}))`,
  'u',
);
const BY_SHARE = new RegExp(
  `\\b(rose|risen|grew|grown|climbed|increased|jumped|went up|gone up|fell|fallen|dropped|declined|decreased|shrank|went down)(?: by)? (${AMOUNT})(?<=%|cent),? to (${AMOUNT})(?![-\\p{L}%])(?! per ?cent)`,
  'u',
);
const MORE_BY = new RegExp(
  `(?<![\\d,.])(${AMOUNT}) (?:more|extra|additional) ([^.;:,“”]{3,60}?), (?:which is |that is )?an increase of (${AMOUNT})(?<=%|cent)`,
  'u',
);
const PART = new RegExp(
  `(?<![\\d,.])(${AMOUNT})( [\\p{Ll}]+)?, (?:or )?((?:about|roughly|almost|nearly|some|around|close on|close to|just under|just over|more than) )?((?:an? |one[- ])(?:third|quarter|fifth|sixth|eighth|tenth)|two[- ]thirds|three[- ]quarters|half|${AMOUNT}(?<=%|cent)) (?:of |(?<=half )(?=the |its |their ))((?:all|everything|what|the|its|their|his|her)\\b[^,.;:–—“”()]{3,50})`,
  'u',
);

/** Asks for what was before, or for the whole, where the text gives the other two of three figures. */
export function hiddenBaseQuestion(passage: Passage): Candidate | undefined {
  return grownTo(passage, FOLD) ?? grownTo(passage, BY_SHARE) ?? moreBy(passage) ?? wholeOfPart(passage);
}

function grownTo(passage: Passage, pattern: RegExp): Candidate | undefined {
  const match = pattern.exec(passage.text);
  const end = match && readAmount(match.at(-1)!);
  const factor = match && factorOf(match);
  const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!match || !end || !quote || !factor || isYear(end) || end.sign === '%') return undefined;
  const base = end.value / factor;
  const about = end.exact && isExactly(base) ? '' : 'about ';
  const by = factor >= 2 ? `${factor}` : show(Number(factor.toFixed(4)));
  return asked(passage, {
    prompt: `¶${passage.paragraph} says: ${quote}. What was the figure before?`,
    right: amount(base, end, about),
    wrong: [
      amount(end.value * factor, end, about, 'multiplies, but the figure given is the one at the end'),
      amount(Math.abs(end.value - base), end, about, 'is the size of the change, not what it started from'),
      amount(end.value, end, about, 'is the figure at the end'),
    ],
    working: `${show(end.value, end.sign)} ÷ ${by} = ${about}${show(base, end.sign)}`,
  });
}

/** `1,900 more posts, an increase of 15 per cent`. */
function moreBy(passage: Passage): Candidate | undefined {
  const match = MORE_BY.exec(passage.text);
  const [more, share] = [match && readAmount(match[1]!), match && readAmount(match[3]!)];
  const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!match || !more || !quote || share?.sign !== '%' || share.value >= 1 || isYear(more)) return undefined;
  const base = Number((more.value / share.value).toPrecision(3));
  return asked(passage, {
    prompt: `¶${passage.paragraph} says: ${quote}. About how large was the number before?`,
    right: amount(base, more, 'about '),
    wrong: [
      amount(base + more.value, more, 'about ', 'is the number afterwards'),
      amount(more.value * share.value, more, 'about ', 'takes the share of the increase'),
      amount(more.value, more, 'about ', 'is the increase itself'),
    ],
    working: `${show(more.value, more.sign)} ÷ ${show(Number(share.value.toFixed(4)))} = about ${show(base, more.sign)}`,
  });
}

const FALLS = /^(?:fell|fallen|dropped|declined|decreased|shrank|went down)$/u;

/** What the earlier figure was multiplied by. */
function factorOf(match: RegExpExecArray): number | undefined {
  if (match.length === 3) return TIMES[match[1]!];
  const share = readAmount(match[2]!);
  if (share?.sign !== '%') return undefined;
  return FALLS.test(match[1]!) ? 1 - share.value : 1 + share.value;
}

function wholeOfPart(passage: Passage): Candidate | undefined {
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
