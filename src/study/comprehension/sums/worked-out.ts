/** `84,000 visits; each time, in other words, $15`: a figure that the text has worked out. */

import type { Reckoned } from '../../../map/numbers/find-reckoned.js';
import type { NumberHere } from '../../../map/numbers/number-here.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { isExactly, percent } from './amounts.js';
import { figureOf, figureWithNoun } from './figure-words.js';
import { quoteMasked, quoteSpoken } from './quoting.js';

/** For each such figure the sum behind it. */
export const workedOutQuestions = (material: StudyMaterial): Candidate[] =>
  material.map.reckoned.flatMap((reckoned) => workedOut(material, reckoned) ?? []);

/** The sum behind a figure: which figures it comes from, and how. */
function workedOut({ passages }: StudyMaterial, reckoned: Reckoned): Candidate | undefined {
  const { result, operands } = reckoned;
  const passage = passages[result.sentence]!;
  const inside = operands.filter(({ sentence }) => sentence === result.sentence);
  const quote = inside.length === 2 ? undefined : quoteMasked(passage, inside.length ? inside : []);
  const printed = quote ?? quoteSpoken(passage, within(passage, result));
  if (!printed || inside.length === 2) return undefined;
  return candidate(passage, {
    frame: 'worked-out',
    kind: 'short-answer',
    prompt: `¶${result.paragraph} says: ${printed}. From which figures is “${result.text}” worked out? Write the sum, and check it.`,
    answer: `From ${operands.map(figureWithNoun).join(' and ')}; the sum is right.`,
    working: sumOf(reckoned),
    level: 'analyse',
    lines: 2,
    beside: operands.map(({ sentence }) => passages[sentence]!),
  });
}

function sumOf({ result, operands: [one, two], how, value }: Reckoned): string {
  const [a, b] = [figureOf(one), figureOf(two)];
  const is = `${isExactly(value) || how === 'sum' ? '= ' : '= about '}${figureOf(result).replace(/^about /u, '')}`;
  switch (how) {
    case 'sum':
      return `${a} + ${b} ${is}`;
    case 'difference':
      return `${a} − ${b} ${is}`;
    case 'product':
      return `${a} × ${b} ${is}`;
    case 'half-product':
      return `${a} × ${b} ÷ 2 ${is}`;
    case 'change':
      return `(${a} − ${b}) ÷ ${a} = about ${percent(value)}`;
    default:
      return how === 'share' ? `${a} ÷ ${b} = about ${percent(value)}` : `${a} ÷ ${b} ${is}`;
  }
}

const within = ({ sentence }: Passage, { start, end }: NumberHere) => ({
  start: start - sentence.start,
  end: end - sentence.start,
});
