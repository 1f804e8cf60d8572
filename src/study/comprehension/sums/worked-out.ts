/** `84,000 visits; each time, in other words, $15`: a figure that the text has worked out, and one like it that it has not. */

import type { Reckoned } from '../../../map/numbers/find-reckoned.js';
import type { NumberHere } from '../../../map/numbers/number-here.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { isExactly, percent, show } from './amounts.js';
import { figureOf, figureWithNoun } from './figure-words.js';
import { quoteMasked, quoteSpoken } from './quoting.js';

/** For each such figure the rate that two others would give, or else the sum behind it. */
export const workedOutQuestions = (material: StudyMaterial): Candidate[] =>
  material.map.reckoned.flatMap(
    (reckoned) => secondRate(material, reckoned) ?? workedOut(material, reckoned) ?? [],
  );

/** `closing the three would save $510,000, and they had only 21,000 visits`: the same rate of another part. */
function secondRate({ map, passages }: StudyMaterial, reckoned: Reckoned): Candidate | undefined {
  const { result, operands, how } = reckoned;
  const [total, count] = operands;
  const same = map.numbers.filter(
    ({ paragraph, start }) => paragraph === result.paragraph && start > result.end,
  );
  const other = same.find(
    (one) => one.sign === total.sign && one.sign !== '' && one.value !== total.value && !one.quoted,
  );
  const beside = same.find(({ sentence, noun }) => sentence === other?.sentence && noun === count.noun);
  const passage = passages[result.sentence]!;
  const there = other && passages[other.sentence]!;
  const quote = there && beside && quoteMasked(there, [other, beside]);
  const printed = quoteSpoken(passage, within(passage, result));
  if (how !== 'quotient' || !count.noun || !quote || !printed) return undefined;
  const rate = other.value / beside.value;
  const times = rate / result.value;
  const hedge = isExactly(rate) && [other, beside].every(({ bound }) => bound === 'exact') ? '' : 'about ';
  const each = `${hedge}${show(rounded(rate), result.sign)}`;
  return candidate(passage, {
    frame: 'second-rate',
    kind: 'short-answer',
    prompt: `¶${result.paragraph} works out a rate: ${printed}. From which two figures? Then find the two that are left out here, and work out the same rate from them: ${quote}. How do the two rates compare?`,
    answer: `${figureOf(result)} comes from ${figureOf(total)} and ${figureWithNoun(count)}. The second rate is ${each} (${figureOf(other)} and ${figureWithNoun(beside)}), about ${show(Number((times > 1 ? times : 1 / times).toFixed(1)))} times as ${times > 1 ? 'high' : 'low'}.`,
    working: `${figureOf(total)} ÷ ${show(count.value)} = ${figureOf(result)}; ${figureOf(other)} ÷ ${show(beside.value)} = ${each}`,
    level: 'analyse',
    lines: 3,
    beside: [there],
  });
}

/** Whole numbers from ten on, one place below. */
const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 1 : 0));

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
