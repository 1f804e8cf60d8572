/** Months and weekdays by any of their spellings. */

import { TABLE } from './table.js';

/** 1 to 12, of "March", "march", "Mar" and "Mar."; whether "may" means a month is for the caller to say. */
export const monthNumber = (word: string): number | undefined => numberOf('month', word);

/** 1 for Monday to 7 for Sunday, of "Tuesday", "tuesdays", "Tue" and "Tue.". */
export const weekdayNumber = (word: string): number | undefined => numberOf('weekday', word);

/** Whether a word is the name of a day or a month as it is written with its capital, in full or shortened. */
export const isCalendarName = (word: string): boolean => {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return TABLE.month.has(bare) || TABLE.weekday.has(bare);
};

const inFull = (mark: 'month' | 'weekday'): string[] =>
  [...TABLE[mark]]
    .filter(([word]) => !TABLE.short.has(word) && !TABLE.plural.has(word))
    .sort(([, one], [, other]) => Number(one) - Number(other))
    .map(([word]) => word);

/** January to December. */
export const MONTHS: readonly string[] = inFull('month');

/** Monday to Sunday. */
export const WEEKDAYS: readonly string[] = inFull('weekday');

function numberOf(mark: 'month' | 'weekday', word: string): number | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const number = TABLE[mark].get(bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase());
  return number === undefined ? undefined : Number(number);
}
