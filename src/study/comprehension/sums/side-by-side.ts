/**
 * Two figures of one kind that stand side by side: two shares in a sentence (`81 per cent of those in the flood zone; among the
 * members 9 per cent`), or one figure in each of two sentences that begin with their time or place (`In 2012 ... . Last year ...`).
 */

import { clausesOf, ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital } from '../neighbours.js';
import { type Amount, isExactly, percent, show } from './amounts.js';
import { inShares, NEXT } from './change.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteMasked, quoteSpoken } from './quoting.js';

/** One for each sentence with just two shares, and one for each two sentences that go together. */
export const sideBySideQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap(
    (passage) => sharesOf(material, passage) ?? ofTwoSentences(material, passage) ?? [],
  );

/** Closer shares tell nothing. From judgement. */
const LEAST_POINTS = 0.03;

function sharesOf({ map }: StudyMaterial, passage: Passage): Candidate | undefined {
  const shares = ofSentence(map.quantities, passage.index).filter(({ dimension }) => dimension === 'share');
  const [one, two] = shares;
  if (!one || !two || shares.length > 2 || !canBeSet(one, two) || tellsOfDeaths(passage)) return undefined;
  if ([one, two].some(({ bound }) => bound === 'least') || countedIn(one) !== countedIn(two))
    return undefined;
  const { start } = passage.sentence;
  const between = passage.text.slice(one.end - start, two.start - start);
  const isWhole = Math.abs(one.value + two.value - 1) < 0.01;
  if (isWhole || isPartOf(between) || !areOfOneWhole(passage, one, two)) return undefined;
  if ([one, two].some((share) => isChange(passage, share))) return undefined;
  const quote = quoteSpoken(passage, { start: one.start - start, end: two.end - start });
  if (!quote || quote.split(' ').length < FEWEST_WORDS) return undefined;
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. ${isInPercent(one) && isInPercent(two) ? '' : 'Write both shares as percentages. '}${POINTS}`,
    ...pointsBetween(one, two),
    level: 'understand',
    lines: 1,
  });
}

/** `nine` of `four of the nine farms`: what shares of unlike numbers are shares of is not the same. */
const countedIn = ({ text }: Quantity): string | undefined =>
  / of (?:(?:the|its|their|his|her|our|those|these|all) )*([\p{L}\d,.-]+)$/u.exec(text)?.[1];

const POINTS = 'How many percentage points lie between the two figures?';

const isInPercent = ({ text }: Quantity): boolean => /%|per ?cent/u.test(text);

const FEWEST_WORDS = 8;

/** Of one unit and apart, neither a range nor a rate, and neither all there is. */
const canBeSet = (one: Quantity, two: Quantity): boolean =>
  one.unit === two.unit &&
  one.dimension === two.dimension &&
  one.quoted === two.quoted &&
  one.bound !== 'most' &&
  two.bound !== 'most' &&
  one.to === undefined &&
  two.to === undefined &&
  one.per === two.per &&
  (one.dimension === 'share'
    ? Math.max(one.value, two.value) < 1 && Math.abs(one.value - two.value) >= LEAST_POINTS
    : Math.max(one.value, two.value) / Math.min(one.value, two.value) >= LEAST_RATIO);

/** From judgement. */
const LEAST_RATIO = 1.1;

/** `a tenth of the 40 per cent`: a share of the other. */
const isPartOf = (between: string): boolean =>
  /\bof (?:the|that|this|those|these|which|them|whom)? ?$/u.test(between);

/** `62% of the families, one in three`, `a tenth of the children and a third of those`; not `90 per cent of the residents, 40 per cent of the money`. */
function areOfOneWhole(passage: Passage, one: Quantity, two: Quantity): boolean {
  const [first, second] = [wholeOf(passage, one), wholeOf(passage, two)];
  const between = passage.text.slice(one.end - passage.sentence.start, two.start - passage.sentence.start);
  if (second === undefined || AGAINST.test(between)) return true;
  return first !== undefined && isSame(first, second) && !/\bof (?:them|those)\b/u.test(between);
}

/** `, against 18 per cent of the crews` */
const AGAINST = /\b(?:against|compared (?:with|to)|while|whereas|but only|but just|and only)\b/u;

/** The noun behind `of`, with what stands before it left out. */
const wholeOf = ({ text, sentence }: Passage, { end }: Quantity): string | undefined =>
  WHOLE.exec(text.slice(end - sentence.start))?.[1];

const isSame = (first: string, second: string): boolean =>
  first === second || /^(?:those|them)$/u.test(second);

const WHOLE = /^ of (?:(?:the|all|its|their|his|her|our|these|young|old) )*(\p{Ll}+)/u;

/** `rose by 12 per cent`, `5 per cent more`, `the 5% tax`: no share of anything, but what is added, taken off or charged. */
function isChange(passage: Passage, { start, end }: Quantity): boolean {
  const { text, sentence } = passage;
  const [before, behind] = [text.slice(0, start - sentence.start), text.slice(end - sentence.start)];
  return (
    ADDED.test(before) ||
    MORE.test(behind) ||
    isSubstance(passage, end) ||
    (/\b(?:an?|the|this|that|its|their) $/u.test(before) && /^ (?!of|who|that|which)\p{Ll}/u.test(behind))
  );
}

/** `60 per cent cotton` */
const isSubstance = ({ tokens }: Passage, end: number): boolean =>
  tokens.find(({ start }) => start >= end)?.pos === 'NOUN';

const ADDED =
  /\b(?:by|another|(?:an?|the) (?:further|extra|additional|rise|fall|drop|cut|increase|decrease|growth|reduction) of)(?: \p{Ll}+)? $/u;
const MORE =
  /^ (?:more|less|fewer|higher|lower|cheaper|dearer|larger|smaller|faster|slower|above|below|off|interest|a year)\b/u;

function pointsBetween(one: Quantity, two: Quantity): { answer: string; working: string } {
  const [more, less] = one.value > two.value ? [one, two] : [two, one];
  const [high, low] = [more, less].map(({ value }) => Number(percent(value).replace('%', '')));
  const points = show(high! - low!);
  const exact = [one, two].every(({ bound, value }) => bound === 'exact' && isExactly(value * 100));
  const told = isInPercent(one) && isInPercent(two) ? '' : `${shown(one)} and ${shown(two)}: `;
  return {
    answer: capital(`${told}${exact ? points : `about ${points}`} percentage points.`),
    working: `${percent(more.value)} − ${percent(less.value)} = ${points} percentage points`,
  };
}

/** `about 33%`, for one in three. */
const shown = ({ value, bound }: Quantity): string =>
  `${bound === 'exact' && isExactly(value * 100) ? '' : 'about '}${percent(value)}`;

interface Pair {
  readonly one: Quantity;
  readonly two: Quantity;
}

/** A sentence and the next, each with one figure of a kind. */
function ofTwoSentences(material: StudyMaterial, passage: Passage): Candidate | undefined {
  const { map, passages } = material;
  const next = passages[passage.index + 1];
  if (next?.paragraph !== passage.paragraph || ![passage, next].every((one) => one.prose && isPlaced(one)))
    return undefined;
  if (tellsOfDeaths(passage) || tellsOfDeaths(next) || !goOn(passage, next)) return undefined;
  if (spanIn(material, passage) !== spanIn(material, next)) return undefined;
  const [here, there] = [passage, next].map(({ index }) =>
    ofSentence(map.quantities, index).filter(({ dimension }) =>
      /^(?:share|money|measure|count)$/u.test(dimension),
    ),
  );
  const only = (list: readonly Quantity[], one: Quantity): boolean =>
    list.filter(({ unit, dimension }) => unit === one.unit && dimension === one.dimension).length === 1;
  const pair = here!
    .filter((one) => only(here!, one) && only(there!, one))
    .map((one) => ({
      one,
      two: there!.find(({ unit, dimension }) => unit === one.unit && dimension === one.dimension)!,
    }))
    .find(({ one, two }) => canBeSet(one, two));
  if (!pair || isChange(passage, pair.one) || isChange(next, pair.two)) return undefined;
  return areOfOneThing(passage, next, pair) ? asked(passage, next, pair) : undefined;
}

/** The second speaks of `it`, or tells the same deed. */
function goOn(passage: Passage, next: Passage): boolean {
  const [one, two] = [passage, next].map(({ reading, index }) =>
    clausesOf(reading, index).find(({ kind }) => kind === 'main'),
  );
  if (!one || !two) return false;
  if (two.subject?.phrase.kind === 'pronoun') return true;
  const [before, after] = [one, two].map(({ verb }) => passage.reading.analysis.tokens[verb.main]!.lemma);
  return before === after && before !== 'be';
}

/** `In one week`, `In four hours`: figures of unlike spans stand apart. */
const spanIn = ({ map }: StudyMaterial, { index }: Passage): string =>
  ofSentence(map.quantities, index)
    .filter(({ dimension }) => dimension === 'time')
    .map(({ value, unit }) => `${value} ${unit}`)
    .join();

/** `tonnes of herring` and `tonnes of crab` are not. */
const areOfOneThing = (passage: Passage, next: Passage, { one, two }: Pair): boolean => {
  const [first, second] = [wholeOf(passage, one), wholeOf(next, two)];
  return first === undefined || second === undefined || isSame(first, second);
};

/** `In July`, `Last year`, `Among the members`: its time or place comes first. */
function isPlaced({ tokens, reading, index }: Passage): boolean {
  const [first] = reading.parts[index]!;
  return (
    tokens[0]?.pos === 'ADP' ||
    (first?.kind === 'phrase' && first.phrase.kind === 'time') ||
    /^(?:now|today)$/u.test(tokens[0]?.lower ?? '')
  );
}

function asked(passage: Passage, next: Passage, { one, two }: Pair): Candidate | undefined {
  const quotes = [maskedIn(passage, one), maskedIn(next, two)];
  if (quotes.some((quote) => quote === undefined)) return undefined;
  const [task, answer, working] = taskOf(one, two);
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `Two figures are left out here: ${quotes.join(' and ')}. Find them in ¶${passage.paragraph}. ${task}`,
    answer: `Left out: ${numberIn(one)} and ${numberIn(two)}. ${answer}`,
    working,
    level: 'understand',
    lines: 2,
    beside: [next],
  });
}

function taskOf(one: Quantity, two: Quantity): readonly [string, string, string] {
  if (one.dimension !== 'share') return inShares(amountOf(one), amountOf(two), unitOf(one), NEXT);
  const { answer, working } = pointsBetween(one, two);
  return [POINTS, answer, working];
}

const amountOf = ({ text, value, bound, dimension, unit }: Quantity): Amount => ({
  text,
  value,
  bound,
  exact: bound === 'exact',
  sign: dimension === 'money' && /^\W/u.test(unit) ? unit : '',
});

const unitOf = ({ text, dimension }: Quantity): string =>
  dimension === 'money' ? '' : (/ \p{Ll}[\p{L} -]*$/u.exec(text)?.[0] ?? '');

const maskedIn = (passage: Passage, quantity: Quantity): string | undefined => {
  const number = numberIn(quantity);
  const start = quantity.start + quantity.text.indexOf(number);
  return number === '' ? undefined : quoteMasked(passage, [{ bare: { start, end: start + number.length } }]);
};

/** In figures; words such as `half` cannot be left out. */
const numberIn = ({ text }: Quantity): string => /\d[\d,.]*(?<=\d)/u.exec(text)?.[0] ?? '';
