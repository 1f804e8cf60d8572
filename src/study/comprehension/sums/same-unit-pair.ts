/** Two amounts of one kind that the sentence itself sets side by side: what was planned and what it came to, this group and that. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, isExactly, isYear, percent, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';
import { timesOf } from './times.js';

const PLANNED = new RegExp(
  `(?<![\\d,.])(${AMOUNT})(?:(?! and )[^.;]){0,150}?\\b(?:supposed|meant|expected|due|planned|budgeted|estimated|intended|forecast)\\b(?: to (?:cost|take|last|be|need|use))?(?: at)? (${AMOUNT})(?![-\\p{L}])`,
  'u',
);
const SIDE_BY_SIDE = new RegExp(
  `(?<![\\d,.])(${AMOUNT})(?<=%|cent)[^.;%]{3,80}?(?:compared with|compared to|as against|, against|but only|and only|while only|whereas only|but just) (?:that of |the )?(${AMOUNT})(?<=%|cent)(?![\\w-]| (?!of|in|for|among|at|on|last|a|the|today|now|before|earlier|previously|who|say|said)\\p{L})`,
  'u',
);

/** Asks how far apart they are. */
export const sameUnitPairQuestion = (passage: Passage): Candidate | undefined =>
  planned(passage) ?? sideBySide(passage) ?? builtFor(passage);

/** `71 children in a room built for 35`. */
const BUILT_FOR = new RegExp(
  `(?<![\\d,.])(${AMOUNT})( (?:[\\p{Ll}-]+ )?\\p{Ll}+) (?:in|into|on|aboard) (?:an?|the|one|its|their) (?:[\\p{Ll}-]+ ){1,3}(?:built|designed|meant|made|intended|licensed|fit) for (?:only |just )?(${AMOUNT})(?![-\\p{L}%])(?= (?:of them|in|at|or)\\b|[.,;])`,
  'u',
);

function builtFor(passage: Passage): Candidate | undefined {
  const match = BUILT_FOR.exec(passage.text);
  const [one, two] = [match && readAmount(match[1]!), match && readAmount(match[3]!)];
  const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!match || !one || !two || !quote || one.sign || two.sign || one.value / two.value < 1.2)
    return undefined;
  const { times, working } = timesOf(one, two);
  const more = one.value - two.value;
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How many too many is that, and about how many times the number it was made for?`,
    answer: `${show(more)} too many; ${times === 'about 2 times' ? 'about twice' : times} the number.`,
    working: `${show(one.value)} − ${show(two.value)} = ${show(more)}; ${working}`,
    level: 'understand',
    lines: 1,
  });
}

function planned(passage: Passage): Candidate | undefined {
  const pair = pairIn(passage, PLANNED);
  if (!pair || pair.one.sign === '' || pair.one.sign === '%') return undefined;
  const { one, two, quote } = pair;
  const difference = Math.abs(one.value - two.value);
  const share = difference / two.value;
  const way = one.value > two.value ? 'over' : 'under';
  const [more, less] = [Math.max(one.value, two.value), Math.min(one.value, two.value)];
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How far ${way} the plan is that, and about what percentage of the planned figure is the difference?`,
    answer: `${show(difference, one.sign)} ${way} the plan, which is ${isExactly(share) ? '' : 'about '}${percent(share)} of ${show(two.value, two.sign)}. The difference is measured against what was planned.`,
    working: `${show(more, one.sign)} − ${show(less, one.sign)} = ${show(difference, one.sign)}; ${show(difference, one.sign)} ÷ ${show(two.value, two.sign)} = ${isExactly(share) ? '' : 'about '}${percent(share)}`,
    level: 'understand',
    lines: 2,
  });
}

function sideBySide(passage: Passage): Candidate | undefined {
  const pair = pairIn(passage, SIDE_BY_SIDE);
  // Two that make a whole are one figure.
  if (pair?.one.sign !== '%' || Math.abs(pair.one.value + pair.two.value - 1) < 0.01) return undefined;
  const { one, two, quote } = pair;
  const [more, less] = one.value > two.value ? [one, two] : [two, one];
  const points = percent(more.value - less.value).replace('%', '');
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How many percentage points lie between the two figures?`,
    answer: `${one.exact && two.exact ? points : `About ${points}`} percentage points.`,
    working: `${percent(more.value)} − ${percent(less.value)} = ${points} percentage points`,
    level: 'understand',
    lines: 1,
  });
}

function pairIn(passage: Passage, pattern: RegExp): { one: Amount; two: Amount; quote: string } | undefined {
  const match = pattern.exec(passage.text);
  const [one, two] = [match && readAmount(match[1]!), match && readAmount(match[2]!)];
  const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!one || !two || !quote || one.sign !== two.sign || one.value === two.value) return undefined;
  return isYear(one) || isYear(two) ? undefined : { one, two, quote };
}
