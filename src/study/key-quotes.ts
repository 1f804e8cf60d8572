/**
 * Which quotations stand for a theme: one or two, spoken by somebody the text names, not too long, by different people.
 * A quotation that is split by its speech tag counts as one.
 */

import type { Analysis } from '../language/analysis.js';
import { is } from '../lexicon/index.js';
import type { Sorting } from '../themes/pack.js';
import type { KeyQuote, Quotation } from './guide.js';

/** Parts of one utterance, in order. */
type Utterance = readonly [Quotation, ...Quotation[]];

const MOST = 2;
/** Words between the marks; below it is no thought, above it fills the page. From judgement. */
const SHORTEST = 5;
const LONGEST = 55;
/** Words of all key quotes of a theme together: what leaves room for the questions on its page. From judgement. */
const MOST_WORDS = 75;
/** Characters between two parts: a speech tag such as `," the minister told reporters on Friday. "`. */
const LONGEST_TAG = 70;

/** Key quotes by theme id, in text order. */
export function chooseKeyQuotes(
  quotations: readonly Quotation[],
  sorting: Sorting,
  analysis: Analysis,
): ReadonlyMap<string, KeyQuote[]> {
  const utterances = joinParts(
    quotations.filter(({ kind }) => kind !== 'scare'),
    analysis,
  );
  return new Map(
    sorting.themes.map(({ id, paragraphs }) => {
      const inTheme = utterances.filter(([first]) => paragraphs.includes(first.paragraph));
      return [id, chooseFrom(inTheme).flatMap(markParts)];
    }),
  );
}

/** Quotations of one speaker in one paragraph with no more than a speech tag between them. */
function joinParts(quotations: readonly Quotation[], analysis: Analysis): Utterance[] {
  const utterances: [Quotation, ...Quotation[]][] = [];
  for (const quotation of quotations) {
    const last = utterances.at(-1)?.at(-1);
    if (last && goesOn(last, quotation, analysis)) utterances.at(-1)!.push(quotation);
    else utterances.push([quotation]);
  }
  return utterances;
}

function goesOn(last: Quotation, next: Quotation, { article }: Analysis): boolean {
  if (last.paragraph !== next.paragraph || last.speaker?.name !== next.speaker?.name || !next.speaker)
    return false;
  const origin = article.paragraphs[last.paragraph - 1]!.start;
  const between = article.text.slice(origin + last.end, origin + next.start);
  const sentences = between.match(/[.?!](?=\s)/g)?.length ?? 0;
  return next.start > last.end && between.length <= LONGEST_TAG && sentences <= 1 && last.kind === 'direct';
}

function chooseFrom(utterances: readonly Utterance[]): Utterance[] {
  const left = utterances
    .filter(isFit)
    .sort((a, b) => worth(b) - worth(a) || a[0].paragraph - b[0].paragraph);
  const chosen: Utterance[] = [];
  const heard = new Set<string>();
  let words = 0;
  for (const utterance of left) {
    const speaker = utterance[0].speaker?.name ?? '';
    const isFull = chosen.length === MOST || (chosen.length > 0 && words + wordsOf(utterance) > MOST_WORDS);
    if (isFull || (heard.has(speaker) && chosen.length > 1)) continue;
    chosen.push(utterance);
    heard.add(speaker);
    words += wordsOf(utterance);
  }
  return chosen.sort(([a], [b]) => a.paragraph - b.paragraph || a.start - b.start);
}

const wordsOf = (utterance: Utterance): number =>
  utterance
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/).length;

function isFit(utterance: Utterance): boolean {
  const words = wordsOf(utterance);
  const [{ attribution, speaker }] = utterance;
  const name = speaker?.name ?? '';
  const isNamed = attribution !== 'none' && !/\d/u.test(name) && !is(name.toLowerCase(), 'indefinite');
  return isNamed && words >= SHORTEST && words <= LONGEST;
}

function worth(utterance: Utterance): number {
  const [first] = utterance;
  const words = wordsOf(utterance);
  const named = first.attribution === 'named' ? 1 : 0;
  const whole = first.kind === 'direct' ? 2 : 0;
  const size = words >= 6 && words <= 35 ? 1 : 0;
  return named + whole + size + (first.speaker?.role ? 0.5 : 0);
}

const markParts = (utterance: Utterance): KeyQuote[] =>
  utterance.map((part, i) => (i === 0 ? part : { ...part, joinsPrevious: true }));
