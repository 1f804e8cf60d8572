/** Two shares that stand side by side in a sentence: `81 per cent of those in the flood zone; among the members 9 per cent`. */

import { ofSentence } from '../../../grammar/lookup.js';
import { anyOf } from '../../../lexicon/index.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital } from '../neighbours.js';
import { isExactly, percent, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteSpoken } from './quoting.js';

/** One for each sentence with just two shares. */
export const sideBySideQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => sharesOf(material, passage) ?? []);

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
const countedIn = ({ text }: Quantity): string | undefined => COUNTED.exec(text)?.[1];

const COUNTED = new RegExp(
  String.raw` of (?:(?:${anyOf('article', 'possessive', 'demonstrative')}|all) )*([\p{L}\d,.-]+)$`,
  'u',
);

const POINTS = 'How many percentage points lie between the two figures?';

const isInPercent = ({ text }: Quantity): boolean => /%|per ?cent/u.test(text);

const FEWEST_WORDS = 8;

/** Apart, neither a range nor a rate, and neither all there is. */
const canBeSet = (one: Quantity, two: Quantity): boolean =>
  one.quoted === two.quoted &&
  one.bound !== 'most' &&
  two.bound !== 'most' &&
  one.to === undefined &&
  two.to === undefined &&
  one.per === two.per &&
  Math.max(one.value, two.value) < 1 &&
  Math.abs(one.value - two.value) >= LEAST_POINTS;

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

const WHOLE = new RegExp(
  String.raw`^ of (?:(?:${anyOf('article', 'possessive', 'demonstrative')}|all|young|old) )*(\p{Ll}+)`,
  'u',
);

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
