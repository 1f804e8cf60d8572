/** The dates of a text, each with what its sentence tells about it and the moment it means, as far as the text says. */

import type { Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import type { FoundDate } from '../map/dates/date.js';
import { findDates } from '../map/dates/index.js';
import { type Moment, readArticleDate, resolve } from '../map/dates/moments.js';
import { type DateTense, tenseOf } from './date-tense.js';
import { inStory } from './event-times.js';

/** A date with what its sentence tells about it. */
export interface ToldDate extends DateTense {
  readonly date: FoundDate;
  readonly sentence: Sentence;
  readonly moment?: Moment;
}

/** Every date of an event, in text order. */
export function readDates(reading: Reading): ToldDate[] {
  const now = readArticleDate(reading.analysis.article.date);
  const found = allDates(reading);
  const isHistory = !now && !isToldFromNow(found);
  const seen = new Set<string>();
  let last: Told | undefined;
  let story: Told | undefined;
  return found.flatMap((told) => {
    const { date, isAhead, sentence, tense } = told;
    if (repeats(date, seen)) return [];
    if (last && sentence.paragraph > last.sentence.paragraph + 1) last = undefined;
    if (story && sentence.paragraph > story.sentence.paragraph + STORY_HOLDS) story = undefined;
    const behind = sentence.text.slice(date.end);
    const before = /^ of that (?:same )?year/u.test(behind)
      ? last
      : isHistory && story && goesOn(story.sentence, sentence)
        ? story
        : undefined;
    const isNumbered = /^ the \p{Ll}+(?:th|st|nd|rd)\b/u.test(behind);
    const then = last?.moment;
    const moment =
      resolve(date, { now, then, tense }) ??
      (before && !isNumbered ? inStory(date, before.moment) : undefined);
    if (moment) last = { moment, sentence };
    story = storyAfter(story, last, moment);
    if (isBareYear(told)) return [];
    const isElsewhere = story !== undefined && (isHistory || !isAhead);
    return [
      {
        ...told,
        isAhead: isAhead && !isElsewhere,
        isNear: told.isNear && !moment && !isElsewhere && tense !== 'unsure',
        ...(moment && { moment }),
      },
    ];
  });
}

/** The dates of sentences that tell what was, is or will be, without those that come back every year. */
const allDates = (reading: Reading): ToldDate[] =>
  reading.analysis.sentences
    .filter(({ text }) => !NEVER_WAS.test(text))
    .flatMap((sentence) =>
      findDates(sentence.text)
        .slice(0, MOST_DATES)
        .filter(({ start }) => !SUPPOSED.test(sentence.text.slice(0, start)))
        .map((date): ToldDate => ({ date, sentence, ...tenseOf(reading, sentence, date) })),
    )
    .filter(({ isYearly }) => !isYearly);

/** A year takes no day or month beside it but in the same sentence and the next of the paragraph. */
const goesOn = (one: Sentence, other: Sentence): boolean =>
  one.paragraph === other.paragraph && one.endToken >= other.firstToken;

/** The month that a story has come to; a year that is told alone goes back from it, or ends it. */
function storyAfter(story: Told | undefined, last: Told | undefined, moment?: Moment): Told | undefined {
  if (!last || !moment) return story;
  if (moment.month) return last;
  return story && moment.year <= story.moment.year ? { ...story, sentence: last.sentence } : undefined;
}

/** `1925 had been rained off and could not count`, `its 1911 fire`: a year that is no adverbial is the name of something. */
const isBareYear = ({ date, sentence }: ToldDate): boolean =>
  /^\d{4}$/u.test(date.text) && /[\p{L}\p{N}]/u.test(sentence.text.slice(0, date.start));

/** Whether a text is told from the day of its writing: `last October`, `three days ago`. */
const isToldFromNow = (told: readonly ToldDate[]): boolean =>
  told.some(({ date }) => date.shift?.from === 'now' || /^(?:last|this|next) /iu.test(date.text));

interface Told {
  readonly moment: Moment;
  readonly sentence: Sentence;
}

/** Paragraphs for which nothing is told from the day of writing behind a month with its year. From judgement. */
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
