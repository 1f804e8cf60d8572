/** Two prices of one text that stand apart: how far do they lie from each other, and how many times is one the other? */

import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { show } from './amounts.js';
import { quoteAround } from './quoting.js';

const COSTS = /\b(?:cost|costs|costing|price|priced|prices)\b/u;
/** Smaller sums are of single things that nobody would compare. From judgement. */
const LEAST = 50_000;
const FURTHEST = 20;

/** The two prices furthest apart in a text that are of one size, with how they are quoted. */
export function pricesIn({ map, passages }: StudyMaterial): readonly [Price, Price] | undefined {
  const priced = map.quantities.flatMap((quantity) => priceOf(quantity, passages[quantity.sentence]!) ?? []);
  const pairs = priced.flatMap((one, i) => priced.slice(i + 1).map((two) => ({ one, two })));
  const fit = pairs.filter(
    ({ one, two }) => canBeCompared(one.quantity, two.quantity) && areNear(one.passage, two.passage),
  );
  const [best] = fit.sort((a, b) => apart(b) - apart(a));
  return best && [best.one, best.two];
}

/** One for the text. */
export function twoPricesQuestion(material: StudyMaterial): Candidate[] {
  const pair = pricesIn(material);
  if (!pair) return [];
  const [one, two] = pair;
  const [more, less] = [one, two].sort((a, b) => b.quantity.value - a.quantity.value) as [Price, Price];
  const sign = one.quantity.unit;
  const difference = more.quantity.value - less.quantity.value;
  const times = Number((more.quantity.value / less.quantity.value).toPrecision(2));
  return [
    candidate(one.passage, {
      frame: 'same-unit-pair',
      kind: 'short-answer',
      prompt: `Set two sums beside each other: ${one.quote} (¶${one.quantity.paragraph}) and ${two.quote} (¶${two.quantity.paragraph}). How large is the difference, and about how many times as large as the smaller sum is the larger one?`,
      answer: `${show(difference, sign)}; about ${times} times. Before calling one the better choice, ask whether both pay for the same thing.`,
      working: `${show(more.quantity.value, sign)} − ${show(less.quantity.value, sign)} = ${show(difference, sign)}; ${show(more.quantity.value, sign)} ÷ ${show(less.quantity.value, sign)} = about ${times}`,
      level: 'analyse',
      lines: 2,
      sure: 0.8,
      worth: -0.4,
      beside: [two.passage],
    }),
  ];
}

/** A sum of money that something costs. */
export interface Price {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly quote: string;
}

function priceOf(quantity: Quantity, passage: Passage): Price | undefined {
  const { dimension, value, bound, per, to } = quantity;
  if (dimension !== 'money' || value < LEAST || bound === 'most' || per || to || !COSTS.test(passage.text))
    return undefined;
  const at = { start: quantity.start - passage.sentence.start, end: quantity.end - passage.sentence.start };
  const quote = quoteAround(passage, at);
  return quote === undefined ? undefined : { quantity, passage, quote };
}

const canBeCompared = (one: Quantity, two: Quantity): boolean =>
  one.unit === two.unit &&
  one.sentence !== two.sentence &&
  one.value !== two.value &&
  Math.max(one.value, two.value) / Math.min(one.value, two.value) <= FURTHEST;

/** One after the other, or about one thing: they share a noun beside those of money. */
function areNear(one: Passage, two: Passage): boolean {
  if (one.paragraph === two.paragraph && Math.abs(one.index - two.index) === 1) return true;
  const nouns = nounsOf(one);
  return nounsOf(two).some((noun) => nouns.includes(noun));
}

const nounsOf = ({ tokens }: Passage): string[] =>
  tokens
    .filter(
      ({ pos, lemma }) =>
        pos === 'NOUN' && !/^(?:cost|price|year|month|million|billion|money|part|time)$/u.test(lemma),
    )
    .map(({ lemma }) => lemma);

const apart = ({ one, two }: { one: Price; two: Price }): number =>
  Math.abs(one.quantity.paragraph - two.quantity.paragraph);
