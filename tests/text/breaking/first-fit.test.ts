import { expect, test } from 'vitest';
import { breakFirstFit } from '../../../src/text/breaking/first-fit.js';
import type { Measure } from '../../../src/text/breaking/optimum-fit.js';

/** `9 14.` may break after 9 and ends at 14, on lines of 10. */
function breaks(places: string, changes: Partial<Measure> = {}): string | undefined {
  const marks = places.split(' ');
  const points = marks.map((mark) => {
    const totals = { width: Number.parseFloat(mark), stretch: 0, shrink: 0, gaps: 0 };
    return { end: totals, start: totals, penalty: 0, hyphen: false, forced: mark.endsWith('.') };
  });
  const measure = { width: 10, firstWidth: 10, raggedStretch: 0, tolerance: Infinity, linePenalty: 0 };
  const demerits = {
    ...{ doubleHyphenDemerits: 0, finalHyphenDemerits: 0, unevenDemerits: 0, lonelyWordDemerits: 0 },
  };
  return breakFirstFit(points, { ...measure, ...demerits, ...changes })
    ?.map((index) => marks[index])
    .join(' ');
}

test('each line takes what fits', () => expect(breaks('4 9 12 19 24.')).toBe('9 19 24.'));
test('and ends where it must', () => expect(breaks('4 5. 12 15.')).toBe('5. 15.'));
test('the first may be shorter', () => expect(breaks('4 9 12.', { firstWidth: 5 })).toBe('4 12.'));
test('what is wider than a line has one of its own', () => expect(breaks('4 15 19.')).toBe('4 15 19.'));
test('but not where a tolerance is to be kept', () =>
  expect(breaks('4 15 19.', { tolerance: 800 })).toBeUndefined());
test('nor as the first of all', () => expect(breaks('11.', { tolerance: 800 })).toBeUndefined());
test('what just fits is kept within any', () =>
  expect(breaks('10 20 30.', { tolerance: 1 })).toBe('10 20 30.'));
