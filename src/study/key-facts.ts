/**
 * Which figures stand beside a theme's summary: amounts that measure its matter, one a sentence, each with the clause it stands
 * in; words cut out around a figure may name the wrong thing.
 */

import type { Fact } from './guide.js';

/** More would crowd the summary. */
const MOST = 2;

/** The best figures of the given paragraphs, in text order. */
export function chooseKeyFacts(facts: readonly Fact[], paragraphs: readonly number[]): Fact[] {
  const here = facts.filter(({ paragraph }) => paragraphs.includes(paragraph));
  const ranked = [...here].sort(
    (a, b) => weight(b) - weight(a) || a.paragraph - b.paragraph || a.start - b.start,
  );
  const chosen: Fact[] = [];
  for (const fact of ranked) {
    if (chosen.length === MOST) break;
    if (weight(fact) >= AMOUNT && standsAlone(fact) && !chosen.some((other) => sharesSentence(other, fact)))
      chosen.push(fact);
  }
  return chosen
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .map((fact) => ({ ...fact, about: fact.text.replace(/[.,;:]+$/u, '') }));
}

/** What a sum, a share or a great number weighs; a duration, an age or a handful weighs less. */
const AMOUNT = 4;

/** A short clause that opens with no word that points back and is not spoken. */
const standsAlone = ({ text }: Fact): boolean =>
  text.split(/\s+/).length <= LONGEST && /^[\p{Lu}\p{N}$£€][^"“”‘]*$/u.test(text) && !POINTS.test(text);

/** Words. From judgement. */
const LONGEST = 28;

const POINTS =
  /^(?:he|she|it|they|this|that|these|those|there|his|her|its|their|i|we|my|our|and|but|so|then)\b/iu;

/** Money, shares and counts tell more than durations and ages do. From judgement. */
function weight({ value }: Fact): number {
  if (/-years?-old\b/.test(value) || /^[\d,.]+$|-(?:foot|feet|met(?:re|er)|mile|day)/.test(value)) return 0;
  const isAmount = /[$£€%]|per ?cent|\b(?:million|billion|thousand|hundred)s?\b|\d,\d{3}/i.test(value);
  const isDuration = /\b(?:second|minute|hour|day|week|month|year|decade|time)s?\b/i.test(value);
  return 2 + (isAmount ? 2 : 0) + (/\d/.test(value) ? 1 : 0) - (isDuration ? 2 : 0);
}

const sharesSentence = (a: Fact, b: Fact): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
