import { expect, test } from 'vitest';
import { shareShown, timesShown } from '../../../src/study/comprehension/sums/amounts.js';

test.each([
  [7 / 40, true, '17.5%'],
  [0.6, true, '60%'],
  [8 / 28, true, 'about 29%'],
  [0.6, false, 'about 60%'],
])('a share is printed as what it is, or as about that: %d', (share, exact, shown) =>
  expect(shareShown(share, exact)).toBe(shown),
);

test.each([
  [1.5, true, '1.5'],
  [4, true, '4'],
  [3120 / 340, true, 'about 9.2'],
  [1.55, false, 'about 1.6'],
  [63.4, false, 'about 63'],
])('times are rounded to what a class would say: %d', (ratio, exact, shown) =>
  expect(timesShown(ratio, exact)).toBe(shown),
);
