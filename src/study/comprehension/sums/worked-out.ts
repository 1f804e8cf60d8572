/** `212 properties`, `$25,000 each`, `$5.3 million`: a figure that follows from others beside it, in other sentences. */

import { isTimeUnit } from '../../../map/figures/number-words.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import { byParagraph, type Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { citedEach } from '../run.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteSpoken } from './quoting.js';

/** A figure, and those from which it is worked out. */
interface Sum {
  readonly result: Quantity;
  readonly parts: readonly Quantity[];
  readonly sign: '+' | '×' | '÷';
}

/** One for each figure that follows from others, of the ways the one with the most parts, where there is no other like it. */
export function workedOutQuestions(material: StudyMaterial): Candidate[] {
  const figures = byParagraph(material.map.quantities.filter(isPlain));
  return [...figures.values()].flat().flatMap((result) => {
    const near = nearTo(result, figures);
    const [longest, other] = distinct([
      ...(result.dimension === 'share' ? sharesOf(material, result, near) : []),
      ...totals(result, near),
      ...products(material, result, near),
    ]).sort((one, two) => two.parts.length - one.parts.length);
    const isOnly = longest && other?.parts.length !== longest.parts.length;
    return isOnly ? (asked(material, longest) ?? []) : [];
  });
}

const isPlain = ({ to, value }: Quantity): boolean => to === undefined && value > 0;

/** The others of its paragraph and of the one before. */
const nearTo = (result: Quantity, figures: ReadonlyMap<number, readonly Quantity[]>): Quantity[] =>
  [result.paragraph - 1, result.paragraph]
    .flatMap((paragraph) => (figures.get(paragraph) ?? []).slice(0, MOST_NEAR))
    .filter((one) => one !== result);

/** So that a paragraph of a thousand figures takes no time. */
const MOST_NEAR = 12;

const isExact = ({ bound }: Quantity): boolean => bound === 'exact';

const equal = (one: number, two: number): boolean => Math.abs(one - two) < 1e-9 * Math.abs(two);

/** Smaller totals are seen at once. From judgement. */
const LEAST_TOTAL = 20;
const LEAST_PART = 3;

/** Two or three of one kind that make up a total of it, or more that are listed one after the other. */
function totals(result: Quantity, near: readonly Quantity[]): Sum[] {
  if (!isExact(result) || result.dimension === 'share' || result.value < LEAST_TOTAL) return [];
  const alike = near.filter(
    (one) =>
      isExact(one) &&
      one.unit === result.unit &&
      one.dimension === result.dimension &&
      one.per === result.per &&
      one.value >= LEAST_PART &&
      one.value < result.value,
  );
  return [...groupsOf(2, alike), ...groupsOf(3, alike), ...listsIn(alike)]
    .filter((parts) =>
      equal(
        parts.reduce((sum, { value }) => sum + value, 0),
        result.value,
      ),
    )
    .map((parts) => ({ result, parts, sign: '+' }));
}

/** A rate and how many it is paid for: `£1,650 a hectare`, `1,400 hectares`. */
function products(material: StudyMaterial, result: Quantity, near: readonly Quantity[]): Sum[] {
  if (!isExact(result) || !/^(?:money|measure)$/u.test(result.dimension)) return [];
  return near
    .filter((rate) => isExact(rate) && rate.unit === result.unit && rate.dimension === result.dimension)
    .flatMap((rate) =>
      near
        .filter((times) => isExact(times) && isCounted(material, rate, times))
        .filter((times) => equal(rate.value * times.value, result.value))
        .map((times): Sum => ({ result, parts: [times, rate], sign: '×' })),
    );
}

/** What is counted is what the rate is for; a rate that does not say so is for `each` of a count. */
function isCounted({ passages }: StudyMaterial, rate: Quantity, times: Quantity): boolean {
  if (rate.per && !isTimeUnit(rate.per)) return times.unit === rate.per;
  return times.dimension === 'count' && EACH.test(passages[rate.sentence]!.text);
}

const EACH = /\b(?:each|every|apiece|per|a head|multiply)\b/iu;

/** `50 acres, or close to 8 percent`: of what? */
function sharesOf(material: StudyMaterial, result: Quantity, near: readonly Quantity[]): Sum[] {
  if (!/%|per ?cent/u.test(result.text)) return [];
  return near
    .filter((part) => part.sentence === result.sentence && isInOtherWords(material, part, result))
    .flatMap((part) =>
      near
        .filter((whole) => whole.unit === part.unit && whole.value > part.value)
        .filter((whole) => Math.abs(part.value / whole.value - result.value) < HALF_A_POINT)
        .map((whole): Sum => ({ result, parts: [part, whole], sign: '÷' })),
    );
}

const HALF_A_POINT = 0.005;

/** One of the two, `or` the other. */
function isInOtherWords({ analysis }: StudyMaterial, one: Quantity, two: Quantity): boolean {
  const [first, second] = one.start < two.start ? [one, two] : [two, one];
  return /^[^.;:]{0,24}, or $/u.test(analysis.article.text.slice(first.end, second.start));
}

/** Figures of a list: fewest and most. */
const LIST = { fewest: 4, most: 7 };

const listsIn = (all: readonly Quantity[]): Quantity[][] =>
  all.flatMap((_, from) =>
    all
      .slice(from + LIST.fewest - 1, from + LIST.most)
      .map((_, more) => all.slice(from, from + LIST.fewest + more)),
  );

const groupsOf = (count: number, all: readonly Quantity[]): Quantity[][] =>
  count === 0
    ? [[]]
    : all.flatMap((one, i) => groupsOf(count - 1, all.slice(i + 1)).map((rest) => [one, ...rest]));

/** The same figures may stand in several places. */
const distinct = (sums: readonly Sum[]): Sum[] =>
  sums.filter((sum, i) => sums.findIndex((one) => valuesOf(one) === valuesOf(sum)) === i);

const valuesOf = ({ parts }: Sum): string =>
  parts
    .map(({ value }) => value)
    .sort((one, two) => one - two)
    .join(' ');

function asked(material: StudyMaterial, sum: Sum): Candidate | undefined {
  const { result, parts, sign } = sum;
  const sentences = [...new Set([result, ...parts].map(({ sentence }) => sentence))];
  const [first, ...others] = sentences.map((index) => material.passages[index]!);
  // In one sentence the sum is told.
  if (!first?.prose || others.length === 0 || [first, ...others].some(tellsOfDeaths)) return undefined;
  const prompt = sign === '÷' ? promptOfShare(first, result) : promptOf(sum);
  if (!prompt) return undefined;
  const shown = parts.map(({ text }) => bare(text));
  return candidate(first, {
    frame: 'worked-out',
    kind: 'short-answer',
    prompt,
    answer: `${sign === '÷' ? `Of ${shown[1]!}; the text is right` : shown.join(` ${sign} `)}: ${citedEach([first, ...others])}.`,
    working: `${shown.join(` ${sign} `)} = ${bare(result.text)}`,
    level: 'analyse',
    lines: 2,
    beside: others,
  });
}

const NUMBERS: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
};

function promptOf({ result: { text, paragraph }, parts, sign }: Sum): string {
  const where = parts.every((one) => one.paragraph === paragraph)
    ? 'the paragraph'
    : `¶${paragraph - 1} and ¶${paragraph}`;
  return `“${bare(text)}” (¶${paragraph}) is the ${sign === '+' ? 'sum' : 'product'} of ${NUMBERS[parts.length]} other figures of ${where}. Which are they, and what does each of them stand for? Show your working.`;
}

function promptOfShare(passage: Passage, { start, end, text, paragraph }: Quantity): string | undefined {
  const quote = quoteSpoken(passage, {
    start: start - passage.sentence.start,
    end: end - passage.sentence.start,
  });
  return quote && `¶${paragraph} says: ${quote}. Of what is that ${bare(text)}? Check the sum.`;
}

/** The figure without what hedges it. */
const bare = (text: string): string =>
  text.replace(/^(?:only|just|about|around|nearly|almost|close to|some|roughly) /iu, '');
