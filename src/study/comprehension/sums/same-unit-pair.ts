/** Two amounts of one kind that the sentence itself sets side by side: this group and that, what there is and what there is room for. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, isYear, percent, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';
import { timesOf } from './times.js';

const SIDE_BY_SIDE = new RegExp(
  `(?<![\\d,.])(${AMOUNT})(?<=%|cent)[^.;%]{3,80}?(?:compared with|compared to|as against|, against|but only|and only|while only|whereas only|but just) (?:that of |the )?(${AMOUNT})(?<=%|cent)(?![\\w-]| (?!of|in|for|among|at|on|last|a|the|today|now|before|earlier|previously|who|say|said)\\p{L})`,
  'u',
);

/** Asks how far apart they are. */
export const sameUnitPairQuestion = (passage: Passage): Candidate | undefined =>
  sideBySide(passage) ?? builtFor(passage);

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
