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

/** Rules that need the same thing to stand in a sentence: a cue is tested fast where a rule is slow. */
export interface DateRules {
  readonly cue: RegExp;
  readonly rules: readonly DateRule[];
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Every date of a sentence, in order, not overlapping: the longest at each place. */
export function findDates(sentence: string): FoundDate[] {
  const rules = ALL_RULES.flatMap(({ cue, rules }) => (cue.test(sentence) ? rules : []));
  const found = rules.flatMap((rule) =>
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

const ALL_RULES: readonly DateRules[] = [...CALENDAR_RULES, ...RELATIVE_RULES];

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
