/** The dates of a text, in its own words, by a grammar of our own: what is not surely a date is none. */

import type { Span } from '../base/span.js';
import { CALENDAR_RULES } from './date-rules.js';
import { RELATIVE_RULES } from './date-rules-relative.js';

export type DateKind = 'day' | 'month' | 'year' | 'period' | 'weekday' | 'relative' | 'ordinal-day';

export interface FoundDate extends Span, DateParts {
  readonly kind: DateKind;
  readonly text: string;
}

/** What the words of a date tell by themselves. */
export interface DateParts {
  /** A year before our era is negative. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** `three years ago`, `two weeks later`: how far, and from where. */
  readonly shift?: Shift;
}

export interface Shift {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** From the article's date, or from the date told last. */
  readonly from: 'now' | 'then';
}

export interface DateRule {
  readonly kind: DateKind;
  readonly pattern: RegExp;
  readonly parts: (groups: Groups) => DateParts;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Every date of a sentence, in order, not overlapping: the longest at each place. */
export function findDates(sentence: string): FoundDate[] {
  if (!CUE.test(sentence)) return [];
  const found = [...CALENDAR_RULES, ...RELATIVE_RULES].flatMap((rule) =>
    [...sentence.matchAll(rule.pattern)].map((match) => read(rule, match)),
  );
  const kept: FoundDate[] = [];
  for (const date of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (date.start < (last?.end ?? 0)) continue;
    if (last && isSameDate(last, date, sentence))
      kept[kept.length - 1] = { ...date, text: sentence.slice(last.start, date.end), start: last.start };
    else kept.push(date);
  }
  return kept;
}

/** `Ten years later, in June 1381,` is one date told twice; the calendar decides. */
const isSameDate = (first: FoundDate, second: FoundDate, sentence: string): boolean =>
  first.kind === 'relative' &&
  second.year !== undefined &&
  /^,? ?(?:(?:in|on) )?$/.test(sentence.slice(first.end, second.start));

/** Most sentences hold no date, and this tells so fast. */
const CUE =
  /\d{2}|\d (?:[A-Z]|BC|AD|century)|\b(?:\d\/\d)|[a-z]day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:ago|later|afterwards|earlier|before|previously|within|coming|next|last|night|after|same|following|previous|century|War|Wars|Revolution|Depression|Age|Ages|Renaissance|Death|tomorrow|tonight|that|[a-z]+ties)\b/iu;

function read(rule: DateRule, match: RegExpMatchArray): FoundDate {
  const start = match.index!;
  return {
    kind: rule.kind,
    text: match[0],
    start,
    end: start + match[0].length,
    ...rule.parts(match.groups ?? {}),
  };
}
