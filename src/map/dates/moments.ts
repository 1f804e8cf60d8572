/** Where a date stands in time: as ISO text, as far as the words and the dates around them tell. */

import type { FoundDate } from './date.js';
import { findDates } from './index.js';

/** A day that is known, or a month or a year of it. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The date an article gives for itself. */
export function readArticleDate(written: string | undefined): Moment | undefined {
  const found = written ? findDates(written).find((date) => date.year !== undefined) : undefined;
  return found && momentOf(found.year!, found);
}

/** What a date is told against. */
export interface Reference {
  /** The article's own date. */
  readonly now: Moment | undefined;
  /** The date told before this one. */
  readonly then: Moment | undefined;
  /** Whether the sentence speaks of what was or of what may come; `unsure` where either may be. */
  readonly tense: 'past' | 'future' | 'unsure';
}

/** When a date is, given the article's own date and the date told before it; undefined when only a guess could say. */
export function resolve(date: FoundDate, { now, then, tense }: Reference): Moment | undefined {
  if (date.year !== undefined) return momentOf(date.year, date);
  if (date.kind === 'relative' || date.shift) return shifted(date, date.shift?.from === 'then' ? then : now);
  if (date.kind === 'ordinal-day')
    return then?.month ? { year: then.year, month: then.month, day: date.day! } : undefined;
  if (!now || tense === 'unsure') return undefined;
  return date.weekday === undefined ? nearestYear(date, now, tense) : nearestWeekday(date, now, tense);
}

/** For sorting: `2014`, `2014-09`, `2014-09-27`; a year before our era is negative. */
export function toIso({ year, month, day }: Moment): string {
  const digits = (value: number, width: number) => String(Math.abs(value)).padStart(width, '0');
  const head = `${year < 0 ? '-' : ''}${digits(year, 4)}`;
  if (!month) return head;
  return day ? `${head}-${digits(month, 2)}-${digits(day, 2)}` : `${head}-${digits(month, 2)}`;
}

/** Earlier first; a year alone before its months. */
export const orderOf = ({ year, month, day }: Moment): number =>
  year * 10000 + (month ?? 0) * 100 + (day ?? 0);

const momentOf = (year: number, { month, day }: Pick<FoundDate, 'month' | 'day'>): Moment => ({
  year,
  ...(month ? { month } : {}),
  ...(month && day ? { day } : {}),
});

const AHEAD = /^next\b/i;

/** The last such month before the article, or the coming one in the future and after "next". */
function nearestYear(date: FoundDate, now: Moment, tense: Reference['tense']): Moment | undefined {
  if (!date.month) return undefined;
  const same = momentOf(now.year, date);
  const toCome = orderOf(same) > orderOf({ month: 12, day: 31, ...now });
  if (tense === 'future' || AHEAD.test(date.text)) return toCome ? same : momentOf(now.year + 1, date);
  return toCome ? momentOf(now.year - 1, date) : same;
}

function nearestWeekday(date: FoundDate, now: Moment, tense: Reference['tense']): Moment | undefined {
  if (!now.month || !now.day) return undefined;
  const today = new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay();
  const back = (today - (date.weekday! % 7) + 7) % 7;
  const ahead = tense === 'future' || AHEAD.test(date.text) ? (7 - back) % 7 || 7 : undefined;
  return dayFrom(now, ahead ?? -(back || (/^last/i.test(date.text) ? 7 : 0)));
}

function shifted(date: FoundDate, from: Moment | undefined): Moment | undefined {
  if (!from) return undefined;
  if (!date.shift || date.shift.count === 0) return from;
  const { count, unit } = date.shift;
  if (unit === 'year') return { year: from.year + count };
  if (unit === 'month') {
    if (!from.month) return undefined;
    const months = from.year * 12 + from.month - 1 + count;
    return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  }
  return from.month && from.day ? dayFrom(from, unit === 'week' ? count * 7 : count) : undefined;
}

function dayFrom({ year, month, day }: Moment, days: number): Moment {
  const date = new Date(Date.UTC(year, month! - 1, day! + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
