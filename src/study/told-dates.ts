/** The dates of a text, each with what its sentence tells about it and the moment it means, as far as the text says. */

import { firstWhere } from '../base/in-order.js';
import type { Clause, Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import type { FoundDate } from '../map/dates/date.js';
import { findDates } from '../map/dates/index.js';
import { type Moment, readArticleDate, resolve } from '../map/dates/moments.js';
import { inStory } from './event-times.js';

/** A date with what its sentence tells about it. */
export interface ToldDate {
  readonly date: FoundDate;
  readonly sentence: Sentence;
  /** It was to come when the text was written. */
  readonly isAhead: boolean;
  /** It has no year and is told from the day of writing. */
  readonly isNear: boolean;
  readonly moment?: Moment;
}

/** Every date, in text order. */
export function readDates(reading: Reading): ToldDate[] {
  const { article, sentences } = reading.analysis;
  const now = readArticleDate(article.date);
  const found = sentences
    .filter(({ text }) => !NEVER_WAS.test(text))
    .flatMap((sentence) =>
      findDates(sentence.text)
        .slice(0, MOST_DATES)
        .filter(({ start }) => !SUPPOSED.test(sentence.text.slice(0, start)))
        .map((date): ToldDate => ({ date, sentence, ...tenseOf(reading, sentence, date) })),
    );
  const isHistory = !now && !isToldFromNow(found);
  const seen = new Set<string>();
  let last: Told | undefined;
  let story: Told | undefined;
  return found.flatMap((told) => {
    const {
      date,
      isAhead,
      sentence: { text, paragraph },
    } = told;
    if (repeats(date, seen)) return [];
    if (last && paragraph > last.paragraph + 1) last = undefined;
    if (story && paragraph > story.paragraph + STORY_HOLDS) story = undefined;
    const before = /^ of that (?:same )?year/u.test(text.slice(date.end))
      ? last
      : isHistory
        ? story
        : undefined;
    const isNumbered = /^ the \p{Ll}+(?:th|st|nd|rd)\b/u.test(text.slice(date.end));
    const then = last?.moment;
    const moment =
      resolve(date, { now, then, tense: isAhead ? 'future' : 'past' }) ??
      (before && !isNumbered ? inStory(date, before.moment) : undefined);
    if (moment) last = { moment, paragraph };
    if (moment?.month) story = last;
    const isElsewhere = story !== undefined && (isHistory || !isAhead);
    return [
      {
        ...told,
        isAhead: isAhead && !isElsewhere,
        isNear: told.isNear && !moment && !isElsewhere,
        ...(moment && { moment }),
      },
    ];
  });
}

/** Whether a text is told from the day of its writing: `last October`, `three days ago`. */
const isToldFromNow = (told: readonly ToldDate[]): boolean =>
  told.some(({ date }) => date.shift?.from === 'now' || /^(?:last|this|next) /iu.test(date.text));

interface Told {
  readonly moment: Moment;
  readonly paragraph: number;
}

/** Paragraphs for which a story stays in the year that it has told. From judgement. */
const STORY_HOLDS = 2;

/** "Had she lived, ...", "would have gone bankrupt if ...": what did not happen. */
const NEVER_WAS =
  /^Had \p{L}+|\b(?:would|could|might) (?:\p{L}+ )?have\b.*\b(?:if|had|but for|without)\b|\bif\b.*\b(?:would|could|might) (?:\p{L}+ )?have\b/u;

/** "If she won in October": nobody knows. */
const SUPPOSED = /\bif\b[^,.;]*$/iu;

/** Dates of one sentence; one with more is a table written out. */
const MOST_DATES = 8;

/** "Last Friday" again means the same day, and most often the same event. */
function repeats(date: FoundDate, seen: Set<string>): boolean {
  const words = date.text.toLowerCase();
  if (!/^last /.test(words)) return false;
  if (seen.has(words)) return true;
  seen.add(words);
  return false;
}

const FUTURE = /\b(?:(?:is|are) (?:due|set|expected|scheduled|planned|likely) to|plans? to)\b/i;

/** Words of a date that lie ahead of a verb in the present. */
const AHEAD = /^(?:by|until|from|next)\b/iu;

/** What is to come is told by its verb, or by a day in the present tense: `Councillors vote on 24 March`. */
function tenseOf(
  reading: Reading,
  sentence: Sentence,
  date: FoundDate,
): Pick<ToldDate, 'isAhead' | 'isNear'> {
  const { tokens } = reading.analysis;
  const at = sentence.start + date.start;
  const token = firstWhere(tokens, ({ end }) => end > at);
  const verb = verbBeside(reading, sentence, at);
  const isPresent = verb?.tense === 'present' && verb.modal === undefined;
  const isToCome =
    verb?.tense === 'future' ||
    /^(?:will|shall|must|should|would|can)$/u.test(verb?.modal ?? '') ||
    (isPresent && AHEAD.test(date.text)) ||
    FUTURE.test(sentence.text);
  return {
    isAhead:
      date.year === undefined
        ? isToCome || ((isPresent || !verb) && date.day !== undefined)
        : FUTURE.test(sentence.text) || verb?.tense === 'future',
    isNear:
      date.year === undefined &&
      (!isPresent || verb.form === 'bare' || date.day !== undefined || AHEAD.test(date.text)) &&
      reading.runAt[token] === -1,
  };
}

/** The verb of the clause that a date most likely stands in: the finite one before it in its sentence, else the next. */
function verbBeside(
  { analysis: { tokens }, clauses }: Reading,
  { start, end }: Sentence,
  at: number,
): Clause['verb'] | undefined {
  const first = firstWhere(clauses, ({ verb }) => tokens[verb.main]!.start >= start);
  const behind = firstWhere(clauses, ({ verb }) => tokens[verb.main]!.start >= end);
  const finite = clauses
    .slice(first, behind)
    .map(({ verb }) => verb)
    .filter(({ form }) => /^(?:finite|bare)$/u.test(form));
  return finite.findLast(({ main }) => tokens[main]!.start <= at) ?? finite[0];
}
