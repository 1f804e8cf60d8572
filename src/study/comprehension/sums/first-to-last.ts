/** `British troops seized the canal in 1882`, `The last British soldiers left the canal zone in 1956`: how long did it last? */

import { ofSentence } from '../../../grammar/lookup.js';
import type { StudyMaterial } from '../../material.js';
import { isWord, type Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteAround } from './quoting.js';

const BEGINS =
  /\b(?:first|begins?|began|begun|beginning|starts?|started|opened|founded|built|installed|introduced|landed|seized|arrived|set up|took over|struck)\b/u;
const ENDS =
  /\b(?:last|ends?|ended|left|closed|abolished|stopped|shut|withdrew|withdrawn|given up|gave up|completed|finished)\b/u;

interface Dated {
  readonly passage: Passage;
  readonly year: number;
  /** The words around the year, with a gap for it. */
  readonly quote: string;
  readonly words: ReadonlySet<string>;
}

/** One for the text: the beginning and the end, told in two sentences, that have the most words in common. */
export function firstToLastQuestion(material: StudyMaterial): Candidate[] {
  const dated = material.passages.flatMap((passage) => datedIn(material, passage) ?? []);
  const begins = dated.filter(({ passage }) => BEGINS.test(passage.lower)).slice(0, MOST);
  const ends = dated.filter(({ passage }) => ENDS.test(passage.lower)).slice(-MOST);
  const pairs = begins.flatMap((one) => ends.map((two) => ({ one, two, common: common(one, two) })));
  const [best] = pairs.filter(isSpan).sort((a, b) => b.common - a.common);
  return best ? [asked(best.one, best.two)] : [];
}

function datedIn({ map }: StudyMaterial, passage: Passage): Dated | undefined {
  const [moment, ...others] = ofSentence(map.moments, passage.index);
  const year = moment && String(moment.at.year);
  if (!moment?.told || others.length > 0 || !year || year.length !== 4 || passage.quoted || !passage.prose)
    return undefined;
  if (!moment.text.endsWith(year) || HEDGED.test(moment.text) || tellsOfDeaths(passage)) return undefined;
  const { start } = passage.sentence;
  const quote = quoteAround(passage, { start: moment.start - start, end: moment.end - start });
  if (quote?.split(year).length !== 2) return undefined;
  return { passage, year: moment.at.year, quote: quote.replace(year, '___'), words: contentOf(passage) };
}

const HEDGED = /\b(?:by|since|until|till|around|about|before|after|late|early|of)\b/iu;

const contentOf = ({ tokens }: Passage): Set<string> =>
  new Set(
    tokens
      .filter(
        (token) => isWord(token) && /^(?:NOUN|PROPN|ADJ)$/u.test(token.pos) && !COMMON.test(token.lower),
      )
      .map(({ lemma }) => lemma.toLowerCase()),
  );

/** They stand in any sentence with a date. */
const COMMON =
  /^(?:first|last|year|years|month|day|time|end|beginning|new|old|other|same|great|\d+|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|autumn|spring)$/u;

const common = (one: Dated, two: Dated): number =>
  [...one.words].filter((word) => two.words.has(word)).length;

const isSpan = ({ one, two, common: shared }: { one: Dated; two: Dated; common: number }): boolean =>
  shared >= 2 && one.passage.index < two.passage.index && two.year - one.year >= LEAST;

const LEAST = 5;

/** Beginnings, and ends, that are looked at: a text with more is a table. */
const MOST = 20;

function asked(one: Dated, two: Dated): Candidate {
  const years = two.year - one.year;
  return candidate(one.passage, {
    frame: 'interval-date',
    kind: 'short-answer',
    prompt: `Two years are left out here: ${one.quote} (¶${one.passage.paragraph}) and ${two.quote} (¶${two.passage.paragraph}). Find them. About how many years lie between?`,
    answer: `About ${years} years: ${one.year} and ${two.year}.`,
    working: `${two.year} − ${one.year} = ${years}`,
    level: 'understand',
    lines: 1,
    beside: [two.passage],
  });
}
