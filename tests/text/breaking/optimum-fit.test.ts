/** What makes a way of breaking dearer, one thing at a time, on lines of 10 that may be short at a price. */

import { expect, test } from 'vitest';
import { type Breakpoint, breakOptimally, type Measure } from '../../../src/text/breaking/optimum-fit.js';

const MEASURE: Measure = {
  width: 10,
  firstWidth: 10,
  raggedStretch: 10,
  tolerance: Number.POSITIVE_INFINITY,
  linePenalty: 10,
  doubleHyphenDemerits: 0,
  finalHyphenDemerits: 0,
  unevenDemerits: 0,
  lonelyWordDemerits: 0,
};

/** `9 10- 14.` may break after 9, or after 10 with a hyphen, and ends at 14; each space before a break is a gap. */
function check(places: string, changes: Partial<Measure>, expected: string): void {
  const marks = places.split(' ');
  const chosen = breakOptimally(marks.map(pointOf), { ...MEASURE, ...changes });
  expect(chosen?.map((index) => marks[index]).join(' ')).toBe(expected);
}

function pointOf(mark: string): Breakpoint {
  const width = Number.parseFloat(mark);
  const [hyphen, forced] = [mark.endsWith('-'), mark.endsWith('.')];
  // Nothing but the width counts on ragged lines; a gap for every 5 makes short last lines lonely.
  const totals = { width, stretch: 0, shrink: 0, gaps: Math.floor(width / 5) };
  return { end: totals, start: totals, penalty: hyphen ? 1 : 0, hyphen, forced };
}

const RUN = '8 10- 19 20- 24.';
test('hyphens alone cost next to nothing', () => check(RUN, {}, '10- 20- 24.'));
test('two lines with hyphens, one after the other, cost what is said', () =>
  check(RUN, { doubleHyphenDemerits: 5000 }, '10- 19 24.'));
test('one hyphen is no run', () => check('8 10- 19 24.', { doubleHyphenDemerits: 5000 }, '10- 19 24.'));

const LAST = '9 10- 16.';
test('a hyphen before the last line', () => check(LAST, {}, '10- 16.'));
test('costs what is said', () => check(LAST, { finalHyphenDemerits: 5000 }, '9 16.'));
test('a hyphen before a line that is not the last does not', () =>
  check('8 10- 19 24.', { finalHyphenDemerits: 5000 }, '10- 19 24.'));
test('nor does the one before a forced break count for the lines after it', () =>
  check('9 10- 16. 22.', { doubleHyphenDemerits: 5000 }, '10- 16. 22.'));

const LONELY = '7 10 12.';
test('a last line of one short word', () => check(LONELY, {}, '10 12.'));
test('costs what is said', () => check(LONELY, { lonelyWordDemerits: 5000 }, '7 12.'));
test('a last line of a third is not short', () =>
  check('7 10 13.4.', { lonelyWordDemerits: 5000 }, '10 13.4.'));

test('the first line may be shorter', () => check('5 10 15.', { firstWidth: 5 }, '5 15.'));
