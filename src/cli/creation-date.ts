/** The date that a PDF says it was made on: never the clock's, and the same in every time zone, so that bytes repeat. */

import type { Report } from '../base/diagnostics.js';
import { WrongUsage } from './wrong-usage.js';

export interface DateSources {
  /** As the article gives it. */
  readonly written: string | undefined;
  /** The environment's SOURCE_DATE_EPOCH (reproducible-builds.org), in seconds. */
  readonly epoch: string | undefined;
  readonly file: string;
}

/** SOURCE_DATE_EPOCH, else the article's own date, else a fixed day. */
export function creationDate({ written, epoch, file }: DateSources, report: Report): Date {
  if (epoch) return epochDate(epoch);
  const day = written === undefined ? undefined : dayIn(written);
  if (written !== undefined && day === undefined) {
    report({
      severity: 'info',
      code: 'cli/date',
      message: `"${written}" names no day of the calendar, so the PDF carries a fixed date instead`,
      file,
      hint: 'write it as 2015-11-14 or 14 November 2015',
    });
  }
  return new Date(day ?? Date.UTC(2000, 0, 1));
}

function epochDate(epoch: string): Date {
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new WrongUsage(
    `SOURCE_DATE_EPOCH is ${epoch}, which is no number of seconds since 1970\n  hint: unset it, or give a whole number such as 1447459200`,
  );
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*`;

/** Day, month and year in the orders that papers print them in; what stands around them (weekday, hour) does not count. */
const ORDERS: readonly RegExp[] = [
  /\b(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})/,
  new RegExp(
    `\\b${MONTH.replace('(', '(?<name>')}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH.replace('(', '(?<name>')}\\.?,?\\s+(?<year>\\d{4})\\b`,
    'i',
  ),
  new RegExp(`\\b${MONTH.replace('(', '(?<name>')}\\.?,?\\s+(?<year>\\d{4})\\b`, 'i'),
  // With other numbers beside it the year is part of a day that is not read: 3/4/2015 is one in March here and in April there.
  /^\D*\b(?<year>1[5-9]\d\d|20\d\d)\b\D*$/,
];

function dayIn(written: string): number | undefined {
  const { year, month, name, day } = ORDERS.map((order) => order.exec(written)).find(Boolean)?.groups ?? {};
  if (year === undefined) return undefined;
  const index = name ? MONTHS.indexOf(name.toLowerCase()) : Number(month ?? 1) - 1;
  const date = new Date(Date.UTC(Number(year), index, Number(day ?? 1)));
  // The thirtieth of February would be a day in March.
  return date.getUTCMonth() === index && date.getUTCFullYear() === Number(year) ? date.getTime() : undefined;
}
