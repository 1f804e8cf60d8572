/** Two dates in one sentence: how many days lie between them? Years that stand side by side are no sum worth setting. */

import type { FoundDate } from '../../../map/dates/date.js';
import { findDates } from '../../../map/dates/index.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { quoteAround } from './quoting.js';

/** Asks for what lies between. */
export function datesApartQuestion(passage: Passage): Candidate | undefined {
  const dates = passage.quoted || !passage.prose ? [] : findDates(passage.text);
  const [one, two] = dates;
  if (!one || !two || dates.length !== 2) return undefined;
  const apart = daysApart(one, two);
  const quote = quoteAround(passage, { start: one.start, end: two.end });
  if (
    !apart ||
    !quote ||
    LOOSE.test(`${passage.text.slice(Math.max(0, one.start - 8), one.end)} ${two.text}`)
  )
    return undefined;
  return candidate(passage, {
    frame: 'dates-apart',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How many days lie between the two dates?`,
    answer: `${apart.count} days`,
    working: apart.working,
    level: 'understand',
    lines: 1,
  });
}

/** A span that is told as one has its last day in it or not. */
const LOOSE = /\b(?:from|between|to|until|early|late|mid|end|beginning|around|about|century|\d0s)\b/iu;

interface Apart {
  readonly count: number;
  readonly working: string;
}

/** Days of one year, or of years that are told. */
function daysApart(one: FoundDate, two: FoundDate): Apart | undefined {
  if (!one.day || !two.day || !one.month || !two.month) return undefined;
  if ((one.year === undefined) !== (two.year === undefined)) return undefined;
  const at = ({ year, month, day }: FoundDate): number =>
    Date.UTC(year ?? 2001, month! - 1, day!) / 86_400_000;
  const count = at(two) - at(one);
  // A leap day may lie between dates without a year.
  const leaps = one.year === undefined && one.month <= 2 && two.month > 2;
  if (count < 3 || count > 200 || leaps) return undefined;
  return { count, working: `from ${bare(one)} to ${bare(two)}: ${count} days` };
}

const bare = ({ text }: FoundDate): string => text.replace(/^(?:on|until|by|from|since|in) /iu, '');
