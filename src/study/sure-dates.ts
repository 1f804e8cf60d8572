/**
 * The dates of a timeline in full: `Tuesday` of a dated report has its day, month and year, and `June` its year. A month or a day of
 * the week that no year is sure for is no date for a reader, and goes.
 */

import type { Article } from '../article/index.js';
import { firstWhere } from '../base/in-order.js';
import { anyOf, MONTHS } from '../lexicon/index.js';
import type { PlacedEvent } from './timeline.js';

/** An event with its date as it is printed. */
export interface DatedEvent extends PlacedEvent {
  readonly fullDate: string;
}

export function withSureDates(timeline: readonly PlacedEvent[], article: Article): DatedEvent[] {
  const years = timeline
    .filter(({ iso, when }) => iso && /\d{3}/u.test(when))
    .sort(({ event: one }, { event: two }) => one.paragraph - two.paragraph || one.start - two.start);
  return timeline.flatMap((entry) => {
    const fullDate = isPlaced(entry, years) ? inFull(entry, article) : undefined;
    return fullDate ? [{ ...entry, fullDate }] : [];
  });
}

/** A month or a day of the week, and nothing that tells a year. */
const NO_YEAR = new RegExp(
  `^(?!.*(?:\\d{3}|\\b(?:year|BC|AD|century)\\b)).*\\b(?:${anyOf('month', 'weekday')}\\.?|[Ww]eekend)(?!\\p{L})`,
  'u',
);

/** Where years stand before it, in its paragraph and the one before, it is in one of them, and the story has not gone back. */
function isPlaced(entry: PlacedEvent, years: readonly PlacedEvent[]): boolean {
  const { iso, event, when, planned } = entry;
  if (planned && /^since\b/iu.test(when)) return false;
  if (!NO_YEAR.test(when) || !iso) return true;
  const { paragraph, start } = event;
  const end = firstWhere(
    years,
    (one) =>
      one.event.paragraph > paragraph || (one.event.paragraph === paragraph && one.event.start > start),
  );
  const told = years
    .slice(Math.max(0, end - LATEST), end)
    .filter((one) => one.event.paragraph >= paragraph - 1);
  const ofYear = told.filter((other) => other.iso!.slice(0, 4) === iso.slice(0, 4));
  return told.length === 0 || (ofYear.length > 0 && ofYear.every((other) => other.iso! <= iso));
}

/** Years that a reader still has in mind. From judgement. */
const LATEST = 20;

/** Undefined where only the day of writing would tell. */
function inFull({ when, iso, event }: PlacedEvent, { date = '' }: Article): string | undefined {
  if (!NO_YEAR.test(when)) {
    const season = new RegExp(`${when}([-–]\\d{2})\\b`, 'u').exec(event.text)?.[1] ?? '';
    return when + season;
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(iso ?? '') ?? [];
  if (!year) return /\d/u.test(when) ? when : undefined;
  const isMonthFirst = MONTH_FIRST.test(when) || (!/\d/u.test(when) && MONTH_FIRST.test(date));
  if (!/day\b/u.test(when) || /\d/u.test(when)) return `${when}${isMonthFirst && day ? ',' : ''} ${year}`;
  const name = MONTHS[Number(month) - 1]!;
  return `${when.replace(TOLD_FROM_NOW, '')}, ${isMonthFirst ? `${name} ${Number(day)},` : `${Number(day)} ${name}`} ${year}`;
}

/** `next Wednesday`: with the day of the month it is a Wednesday. */
const TOLD_FROM_NOW = /^(?:last|this|next) /u;

const MONTH_FIRST = /\p{L}{3,}\.? \d{1,2}(?!\d| \p{Lu})/u;
