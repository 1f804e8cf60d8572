/**
 * Which figures stand beside a theme's summary: amounts that measure its matter, one a sentence, each with the clause it stands
 * in; words cut out around a figure may name the wrong thing.
 */

import { firstWhere } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Reading } from '../grammar/reading.js';
import { anyOf } from '../lexicon/index.js';
import { hasBareFigure } from './bare-figures.js';
import type { Extract, Fact } from './guide.js';
import { standsAlone } from './standing-alone.js';
import { isLocal } from './summaries/standing.js';

/** More would crowd the summary. */
const MOST = 2;

/** The figures in sentences that need no other and that no summary prints. */
export function freshFacts(
  facts: readonly Fact[],
  reading: Reading,
  printed: readonly Extract[],
): readonly Fact[] {
  const isAlone = standsAlone(reading);
  return facts.filter(
    (fact) => isAlone(fact) && !pointsAway(fact, reading) && !printed.some((line) => overlap(line, fact)),
  );
}

/** `Over the season that comes to $15,540`, `The bowl is 100 metres across`: what does, and which? */
function pointsAway({ paragraph, start, text, value }: Fact, reading: Reading): boolean {
  const { tokens, sentences, article } = reading.analysis;
  const at = article.paragraphs[paragraph - 1]!.start + start + Math.max(0, text.indexOf(value));
  const clause = clausesOf(
    reading,
    firstWhere(sentences, ({ end }) => end > at),
  ).findLast(({ verb, opener }) => tokens[opener ?? verb.firstToken]!.start < at);
  const subject = clause?.subject?.phrase;
  return (
    HANGS.some((cue) => cue.test(text)) ||
    (subject !== undefined &&
      (POINTERS.test(tokens[subject.head]!.lower) || isLocal(reading, subject, subject.firstToken)))
  );
}

const HANGS: readonly RegExp[] = [
  // The grammar takes it for `the season that comes`.
  /\b(?:that|this|it) (?:comes?|came|amounts?|amounted|adds up|works out)\b/u,
  // `1, 2 and 3 respectively`, `A further $4m`, `the other $6m`: what else there is stands elsewhere.
  /\brespectively\b|\b(?:further|another|additional|extra|(?:the|an) ?(?:other|remaining|rest)) [$£€]?[\p{Lu}\d]/u,
  // `Piping that part would cost $17m`, `On those maps it is 3 metres`.
  /\b(?:these|those)\b|\b(?:[Oo]n|[Ii]n|[Oo]f|[Bb]y|[Aa]t|[Ff]or|[Uu]nder|[Bb]elow|[Tt]o|[Ww]ith|\p{L}+ing) (?:that|this) \p{Ll}/u,
];

const POINTERS = /^(?:that|this|it)$/;

/** The best figures of the given paragraphs, in text order. */
export function chooseKeyFacts(facts: readonly Fact[], paragraphs: readonly number[]): Fact[] {
  const here = facts.filter(({ paragraph }) => paragraphs.includes(paragraph));
  const ranked = [...here].sort(
    (a, b) => weight(b) - weight(a) || a.paragraph - b.paragraph || a.start - b.start,
  );
  const chosen: Fact[] = [];
  for (const fact of ranked) {
    if (chosen.length === MOST) break;
    if (weight(fact) >= AMOUNT && isClause(fact) && !chosen.some((other) => overlap(other, fact)))
      chosen.push(fact);
  }
  return chosen
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .map((fact) => ({ ...fact, about: fact.text.replace(/[.,;:]+$/u, '') }));
}

/** What a sum, a share or a great number weighs; a duration, an age or a handful weighs less. */
const AMOUNT = 4;

/** A short clause of the author's own, with a noun for its figure. */
const isClause = ({ text, value }: Fact): boolean =>
  !(hasNoUnit(value) && STANDS_ALONE.test(text.slice(text.indexOf(value) + value.length))) &&
  text !== `${value}.` &&
  text.split(/\s+/).length <= LONGEST &&
  OWN.test(text) &&
  !SPOKEN.test(text) &&
  !hasBareFigure(text);

/** `0.9 million would remain`: of what? */
const hasNoUnit = (value: string): boolean => /\d(?: (?:hundred|thousand|million|billion))?$/u.test(value);
const STANDS_ALONE = new RegExp(String.raw`^ (?:${anyOf('finite')}|remain(?:s|ed)?)\b`, 'u');

/** Not between quotation marks, and no question. */
const OWN = /^[\p{Lu}\p{N}$£€][^"“”‘?]*$/u;

/** `Why should I pay a town that loses 42 per cent?`: whoever says `I` or `we` may be one of many who speak in a text. */
const SPOKEN = /\b(?:I|[Ww]e|me|us)\b/u;

/** Words. From judgement. */
const LONGEST = 28;

/** Money, shares and counts tell more than durations and ages do. From judgement. */
function weight({ value }: Fact): number {
  if (/-years?-old\b/.test(value) || /^[\d,.]+$|-(?:foot|feet|met(?:re|er)|mile|day)/.test(value)) return 0;
  const isAmount = /[$£€%]|per ?cent|\b(?:million|billion|thousand|hundred)s?\b|\d,\d{3}/i.test(value);
  const isDuration = /\b(?:second|minute|hour|day|week|month|year|decade|time)s?\b/i.test(value);
  return 2 + (isAmount ? 2 : 0) + (/\d/.test(value) ? 1 : 0) - (isDuration ? 2 : 0);
}

const overlap = (a: Extract, b: Extract): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
