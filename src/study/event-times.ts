/**
 * Where events stand in time when the article itself is not dated. A history keeps to the year it told last; what is told from
 * the day of writing ("last October", "on Friday", "by the end of May") is put in order around that day, which nobody knows.
 */

import type { FoundDate } from '../map/dates/date.js';
import { type Moment, orderOf } from '../map/dates/moments.js';
import type { ToldDate } from './told-dates.js';

/** The day of a month or of a week, in the year and the week that the story stands in. */
export function inStory({ year, month, weekday, day }: FoundDate, story: Moment): Moment | undefined {
  if (year !== undefined) return undefined;
  if (month) return { year: story.year, month, ...(day && { day }) };
  if (weekday === undefined || !story.month || !story.day) return undefined;
  const from = new Date(Date.UTC(story.year, story.month - 1, story.day));
  from.setUTCDate(story.day + ((weekday - from.getUTCDay() + 7) % 7));
  return { year: from.getUTCFullYear(), month: from.getUTCMonth() + 1, day: from.getUTCDate() };
}

/** For each date where it stands among the others; undefined where only a guess could say. */
export function ordersOf(told: readonly ToldDate[]): (number | undefined)[] {
  const past = told.flatMap(({ moment, isAhead }) => (moment && !isAhead ? [moment.year] : []));
  const writing = (Math.max(0, ...past) + 0.5) * YEAR + 12 * SLOT;
  const near = told.filter(({ isNear }) => isNear);
  const month = monthOfWriting(near.filter(({ date }) => date.month));
  const weekday = near.find(({ date, isAhead }) => date.weekday && !date.month && !isAhead)?.date.weekday;
  return told.map((one) => {
    if (one.moment) return orderOf(one.moment);
    if (!one.isNear) return undefined;
    if (one.date.month) return month && writing + monthsFrom(month, one) * SLOT + (one.date.day ?? 0);
    return one.date.weekday && weekday && writing + BEHIND_DAYS + daysFrom(weekday, one) / 2;
  });
}

/** As `orderOf` counts years. */
const YEAR = 10_000;
/** Room for the days of a month, and behind them for two weeks around the day of writing. */
const SLOT = 40;
const BEHIND_DAYS = 35;

/** The month from which all that is told as past and as to come lies nearest; undefined where another order would do as well. */
function monthOfWriting(told: readonly ToldDate[]): number | undefined {
  if (told.length === 0) return undefined;
  const [best, ...others] = Array.from({ length: 12 }, (_, i) => cutAt(i + 1, told)).sort(
    (a, b) => a.span - b.span,
  );
  const rival = others.find(({ order }) => order !== best!.order);
  return !rival || rival.span - best!.span >= CLEAR ? best!.month : undefined;
}

/** Months by which the best order must be the shorter one. From judgement. */
const CLEAR = 3;

function cutAt(month: number, told: readonly ToldDate[]) {
  const months = told.map((one) => monthsFrom(month, one));
  const span = Math.max(0, ...months) - Math.min(0, ...months);
  const order = told
    .map((_, i) => i)
    .sort((a, b) => months[a]! - months[b]!)
    .join();
  return { month, span, order };
}

/** How many months lie between the month of writing and the one that is told of. */
const monthsFrom = (now: number, { date, isAhead }: ToldDate): number =>
  isAhead ? (date.month! - now + 12) % 12 : -((now - date.month! + 12) % 12);

const daysFrom = (now: number, { date, isAhead }: ToldDate): number =>
  isAhead ? (date.weekday! - now + 7) % 7 || 7 : -((now - date.weekday! + 7) % 7);
