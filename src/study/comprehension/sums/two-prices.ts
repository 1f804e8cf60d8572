/** Two prices of one text that stand apart: how far do they lie from each other, and how many times is one the other? */

import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
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
