/** What the named groups of a date say. */

import { is, markValue, monthNumber, weekdayNumber } from '../../lexicon/index.js';
import type { DateParts, DateRule, Shift } from './date.js';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function readParts({ shift }: DateRule, groups: Groups): DateParts {
  if (groups['event']) return { year: 2001, month: 9, day: 11 };
  if (shift) return { shift: { ...distance(groups, shift.steps), from: shift.from } };
  const { month, day, weekday } = groups;
  return {
    ...defined('year', yearOf(groups)),
    ...defined('month', month && (monthNumber(month) ?? Number(month))),
    ...defined('day', day && Number(day)),
    ...defined('weekday', weekday && weekdayNumber(weekday)),
  };
}

const defined = (name: keyof DateParts, value: number | string | undefined): DateParts =>
  value ? { [name]: value } : {};

function yearOf(groups: Groups): number | undefined {
  const { bc, start, short, decade, nth, ordinal, age } = groups;
  if (bc) return -Number(bc);
  if (age) return Number(markValue(age, 'age'));
  if (start) return Number(start) + share(groups) * (/^1\d00$/.test(start) ? 100 : 10);
  if (short || decade) return 1900 + Number(short ?? markValue(decade!, 'decade')) + share(groups) * 10;
  if (nth || ordinal) return (Number(nth ?? markValue(ordinal!, 'ordinal')) - 1) * 100 + share(groups) * 100;
  const year = groups['year'] ?? groups['from'] ?? groups['ad'];
  return year ? Number(year) : undefined;
}

/** How far into a decade or a century "mid" and "late" are: for the order only. */
function share({ phase, part }: Groups): number {
  const words = part ?? phase ?? '';
  if (/late|end|close|second half/.test(words)) return 0.8;
  return /mid/.test(words) ? 0.5 : 0;
}

function distance({ count, unit = 'day' }: Groups, steps: number): Pick<Shift, 'count' | 'unit'> {
  return {
    count: steps * (count ? numberOf(count.toLowerCase()) : 1) * (LONG[unit] && count ? LONG[unit] : 1),
    unit: unitOf(unit),
  };
}

const numberOf = (word: string): number => Number(VAGUE[word] ?? markValue(word, 'number') ?? word);

/** What these stand for is from judgement. */
const VAGUE: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'a few': 3,
  several: 5,
  many: 10,
  'a couple of': 2,
  'a hundred': 100,
};

const LONG: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, centurie: 100, century: 100 };

function unitOf(word: string): Shift['unit'] {
  if (word === 'day' || is(word, 'day-part')) return 'day';
  if (/^(?:week|fortnight)$/.test(word)) return 'week';
  return word === 'month' ? 'month' : 'year';
}
