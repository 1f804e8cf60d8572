/** `Crossing used to mean a walk of 600 metres. The road route is 11 kilometres.`: how things were, and how they are. */

import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { quoteAround } from './quoting.js';
import { timesOf } from './times.js';

const WAS = /\bused to\b|\bonce (?:cost|took|meant|paid|earned)\b/u;
const IS = /\b(?:is|are|now|today|takes?|costs?|pays?|means?)\b/u;
/** In the smaller unit of a kind. */
const IN_SMALL: Readonly<Record<string, readonly [string, number]>> = {
  kilometre: ['metre', 1000],
  metre: ['metre', 1],
  hour: ['minute', 60],
  minute: ['minute', 1],
};

/** One for each sentence on former days with one figure, and the next with one of the kind. */
export const usedToQuestions = ({ map, passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const next = passages[passage.index + 1];
    if (next?.paragraph !== passage.paragraph || !WAS.test(passage.lower) || WAS.test(next.lower)) return [];
    const of = (index: number): Sized[] =>
      map.quantities.flatMap((one) => (one.sentence === index ? (sized(one) ?? []) : []));
    const [was, is] = [of(passage.index), of(next.index)];
    const pairs = was.flatMap((one) =>
      is.filter((two) => two.unit === one.unit).map((two) => [one, two] as const),
    );
    return pairs.length === 1 && IS.test(next.lower) ? (asked([passage, next], ...pairs[0]!) ?? []) : [];
  });

interface Sized {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly value: number;
}

function sized(quantity: Quantity): Sized | undefined {
  const { dimension, unit, value, to } = quantity;
  if (!/^(?:money|measure|time|count)$/u.test(dimension) || to !== undefined) return undefined;
  const [small, factor] = IN_SMALL[unit] ?? [unit, 1];
  return { quantity, unit: small, value: value * factor };
}

function asked([passage, next]: readonly [Passage, Passage], one: Sized, two: Sized): Candidate | undefined {
  const quotes = [quoteOf(passage, one), quoteOf(next, two)];
  const ratio = Math.max(one.value, two.value) / Math.min(one.value, two.value);
  if (quotes.includes(undefined) || ratio < 1.2 || ratio > 500) return undefined;
  const sign = /^\W/u.test(one.unit) ? one.unit : '';
  const summed = ({ value, quantity: { bound } }: Sized) => ({ value, sign, exact: bound === 'exact' });
  const { times, working } = timesOf(summed(one), summed(two));
  return candidate(passage, {
    frame: 'change',
    kind: 'short-answer',
    prompt: `Set former days beside today: ${quotes.join(' and ')} (¶${passage.paragraph}). About how many times as large as the lower figure is the higher one?`,
    answer: `${times[0]!.toUpperCase()}${times.slice(1)}.`,
    working: one.quantity.unit === two.quantity.unit ? working : `in ${one.unit}s: ${working}`,
    level: 'understand',
    lines: 1,
    beside: [next],
  });
}

const quoteOf = (passage: Passage, { quantity: { start, end } }: Sized): string | undefined =>
  quoteAround(passage, { start: start - passage.sentence.start, end: end - passage.sentence.start });
