/** What there is, and what there is room for. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';
import { timesOf } from './times.js';

/** `71 children in a room built for 35`. */
const BUILT_FOR = new RegExp(
  `(?<![\\d,.])(${AMOUNT})( (?:[\\p{Ll}-]+ )?\\p{Ll}+) (?:in|into|on|aboard) (?:an?|the|one|its|their) (?:[\\p{Ll}-]+ ){1,3}(?:built|designed|meant|made|intended|licensed|fit) for (?:only |just )?(${AMOUNT})(?![-\\p{L}%])(?= (?:of them|in|at|or)\\b|[.,;])`,
  'u',
);

/** Asks how many too many there are. */
export function builtForQuestion(passage: Passage): Candidate | undefined {
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
