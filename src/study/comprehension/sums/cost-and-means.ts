/** What something costs in one place, and what there is to pay for it in another: how far does the money go? */

import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { isExactly, percent, show } from './amounts.js';
import { quoteSpoken } from './quoting.js';

const COST = /\b(?:costs?|costing|priced?|prices|charges?|charged|fares?|fees?|bill|estimated)\b/u;
const MEANS =
  /\b(?:budgets?|wages?|salary|salaries|earns?|earned|incomes?|pensions?|offered|grants?|raised|donated|subsid(?:y|ies)|set aside)\b/u;

interface Money {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly quote: string;
}

/** One for each pair, the nearest in size first. */
export function costAndMeansQuestion({ map, passages }: StudyMaterial): Candidate[] {
  const money = map.quantities.flatMap((quantity) => moneyOf(quantity, passages[quantity.sentence]!) ?? []);
  const costs = money.filter(({ passage }) => COST.test(passage.lower) && !MEANS.test(passage.lower));
  const means = money.filter(({ passage }) => MEANS.test(passage.lower) && !COST.test(passage.lower));
  const pairs = means.flatMap((mean) =>
    costs.flatMap((cost) => (isPair(mean, cost) ? [{ mean, cost }] : [])),
  );
  return pairs.sort((one, two) => sizeOf(one) - sizeOf(two)).map(({ mean, cost }) => asked(mean, cost));
}

function moneyOf(quantity: Quantity, passage: Passage): Money | undefined {
  const { dimension, to, start, end } = quantity;
  if (dimension !== 'money' || to !== undefined) return undefined;
  const at = { start: start - passage.sentence.start, end: end - passage.sentence.start };
  const quote = quoteSpoken(passage, at);
  return quote === undefined ? undefined : { quantity, passage, quote };
}

/** Both at one scale, a wage and a fare, a budget and a building; what adds up over years is set against no single bill. */
const isPair = (mean: Money, cost: Money): boolean => {
  const [one, two] = [mean.quantity, cost.quantity];
  return (
    one.unit === two.unit &&
    one.sentence !== two.sentence &&
    one.value !== two.value &&
    ADDS_UP.test(mean.passage.lower) === ADDS_UP.test(cost.passage.lower) &&
    Math.max(one.value, two.value) / Math.min(one.value, two.value) <= MOST_APART
  );
};

const ADDS_UP =
  /\bsince (?:\d{4}|\p{L}+ \d{4})|\b(?:over|in|during|for) the (?:past|last|next) [\p{L}\d]+ (?:years|decades)|\bin total\b|\bso far\b/u;

const MOST_APART = 12;

const sizeOf = ({ mean, cost }: { readonly mean: Money; readonly cost: Money }): number =>
  Math.abs(Math.log(mean.quantity.value / cost.quantity.value));

function asked(mean: Money, cost: Money): Candidate {
  const [one, two] = [mean.quantity, cost.quantity];
  const enough = one.value > two.value;
  const share = enough ? two.value / one.value : one.value / two.value;
  const about = one.bound === 'exact' && two.bound === 'exact' && isExactly(share) ? '' : 'about ';
  const sign = /^\W/u.test(one.unit) ? one.unit : '';
  const [less, more] = enough ? [two.value, one.value] : [one.value, two.value];
  const question = enough
    ? 'What percentage of the first sum does the second one take?'
    : 'What percentage of the second sum would the first one pay for?';
  const says = `${about}${percent(share)}`;
  return candidate(mean.passage, {
    frame: 'cost-and-means',
    kind: 'short-answer',
    prompt: `Set two sums beside each other: ${mean.quote} (¶${one.paragraph}) and ${cost.quote} (¶${two.paragraph}). ${question}`,
    answer: `${says[0]!.toUpperCase()}${says.slice(1)}${enough ? ' of it' : `; ${show(more - less, sign)} would be missing`}.`,
    working: `${show(less, sign)} ÷ ${show(more, sign)} = ${says}`,
    level: 'analyse',
    lines: 1,
    beside: [cost.passage],
  });
}
