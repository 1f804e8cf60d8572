/** `In 2009 dealers paid 180 pesos. By 2022 they were offering 620`: one figure at two times, in two sentences. */

import { ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { isExactly, percent, show } from './amounts.js';
import { quoteAround } from './quoting.js';

const LONGEST = 45;

/** One for each pair of neighbouring sentences with one year and one figure of the unit each. */
export const thenAndNowQuestions = ({ map, passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage, i) => {
    const next = passages[i + 1];
    if (!next || next.paragraph !== passage.paragraph) return [];
    const [one, two] = [only(map, passage), only(map, next)];
    const isPair = one && two && one.year !== two.year && one.figure.unit === two.figure.unit;
    return isPair && isSame(passage, next) && one.figure.value !== two.figure.value
      ? asked([passage, one], [next, two])
      : [];
  });

interface Dated {
  readonly year: number;
  readonly figure: Quantity;
}

function only({ moments, quantities }: StudyMaterial['map'], passage: Passage): Dated | undefined {
  const [moment, ...others] = ofSentence(moments, passage.index);
  const figures = ofSentence(quantities, passage.index).filter(({ dimension }) =>
    /^(?:money|measure|count|share)$/u.test(dimension),
  );
  const [figure] = figures;
  if (!moment?.told || others.length > 0 || passage.quoted || passage.words > LONGEST || !figure)
    return undefined;
  if (figures.filter(({ unit }) => unit === figure.unit).length > 1 || figure.to !== undefined)
    return undefined;
  return { year: moment.at.year, figure };
}

/** The second goes on about the first: by a pronoun at its head, or with nouns of it. */
function isSame(one: Passage, two: Passage): boolean {
  if (
    /^(?:By|In|Today|Now|Since)?[^,]{0,20},? ?(?:it|they|that (?:number|figure)|this (?:number|figure)|the (?:number|figure))\b/iu.test(
      two.text,
    )
  )
    return true;
  const nouns = new Set(one.tokens.flatMap(({ pos, lemma }) => (pos === 'NOUN' ? [lemma] : [])));
  return two.tokens.filter(({ pos, lemma }) => pos === 'NOUN' && nouns.has(lemma)).length >= 2;
}

function asked([passage, one]: [Passage, Dated], [next, two]: [Passage, Dated]): Candidate[] {
  const quotes = [quoteOf(passage, one), quoteOf(next, two)];
  if (quotes.some((quote) => quote === undefined)) return [];
  const [from, to] = one.year < two.year ? [one.figure, two.figure] : [two.figure, one.figure];
  const years = Math.abs(one.year - two.year);
  const sign =
    from.dimension === 'share' ? '%' : from.dimension === 'money' && /^\W/u.test(from.unit) ? from.unit : '';
  const exact = [from, to].every(({ bound }) => bound === 'exact');
  const about = exact && isExactly(to.value / from.value) ? '' : 'about ';
  const isShare = from.dimension === 'share';
  const [more, less] = [Math.max(from.value, to.value), Math.min(from.value, to.value)];
  const points = percent(more - less).replace('%', '');
  return [
    candidate(passage, {
      frame: 'change',
      kind: 'short-answer',
      prompt: `Set two sentences of ¶${passage.paragraph} beside each other: ${quotes.join(' and ')}. ${isShare ? 'By how many percentage points did the figure change, and in how many years?' : 'About how many times as large as the smaller figure is the larger one, and how many years lie between?'}`,
      answer: `${isShare ? `By ${exact ? '' : 'about '}${points} percentage points` : `${about}${show(more / less)} times`}, in ${years} years.`,
      working: `${isShare ? `${percent(more)} − ${percent(less)} = ${points} percentage points` : `${show(more, sign)} ÷ ${show(less, sign)} = ${about}${show(more / less)}`}; ${Math.max(one.year, two.year)} − ${Math.min(one.year, two.year)} = ${years}`,
      level: 'understand',
      lines: 2,
      beside: [next],
    }),
  ];
}

const quoteOf = (passage: Passage, { figure }: Dated): string | undefined => {
  const { start } = passage.sentence;
  return quoteAround(passage, { start: figure.start - start, end: figure.end - start });
};
