/** How many hours lie between the clock times of two sentences: `at nine in the evening`, `at one in the morning`. */

import { readAmount } from './amounts.js';

const CLOCK =
  /\b[Aa]t (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:(in the morning|in the afternoon|in the evening|at night)\b|(a\.?m|p\.?m)\b)/u;

/** Undefined where one of them has no time of which the half of the day is told. */
export function hourOf(first: string, last: string): number | undefined {
  const [from, to] = [clockIn(first), clockIn(last)];
  return from === undefined || to === undefined || from === to ? undefined : (to - from + 24) % 24;
}

function clockIn(text: string): number | undefined {
  const match = CLOCK.exec(text);
  const hour = match && readAmount(match[1]!)?.value;
  if (!match || !hour || hour > 12) return undefined;
  const part = match[2] ?? match[3]!;
  // Twelve at night opens the day.
  const isLate = /^p|afternoon|evening/u.test(part) || (part === 'at night' && hour >= 6 && hour < 12);
  return (hour % 12) + (isLate ? 12 : 0);
}
