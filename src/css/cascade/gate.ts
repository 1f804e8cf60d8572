/**
 * The gate between computed values and layout. Sizes in em are multiplied on their way down the tree, and numbers can be
 * written that no page can hold: whatever comes through here is finite and of a size that a PDF can have.
 */

import type { Pt } from '../../base/geometry.js';

/** The longest side that a page of a PDF may have (ISO 32000-1, annex C.2), in points. */
export const FARTHEST = 14_400;

/** CSS counts with whole numbers of 32 bits. */
const MOST_COUNTED = 2 ** 31 - 1;

/**
 * Sizes of letters, in points. Sizes in em multiply with every level of nesting: without bounds 10,000 levels would reach zero,
 * at which the places of glyphs are no numbers any more, or infinity. Smaller ones would not be seen. From judgement.
 */
export const SMALLEST_LETTERS = 1;

/** The number itself, or the nearest one that layout can work with. */
export function inReach(value: number, most = FARTHEST): number {
  return Number.isNaN(value) ? 0 : Math.min(most, Math.max(-most, value));
}

/** The computed value of a property with every number in it in reach; the same object where nothing was out of it. */
export function gated<T>(name: string, value: T, largestLetters: Pt): T {
  if (name === 'font-size') return Math.max(SMALLEST_LETTERS, inReach(Number(value), largestLetters)) as T;
  return kept(value, name.startsWith('counter-') ? MOST_COUNTED : FARTHEST) as T;
}

function kept(value: unknown, most: number): unknown {
  if (typeof value === 'number') return inReach(value, most);
  if (value === null || typeof value !== 'object') return value;
  const before = Object.values(value);
  const after = before.map((inner) => kept(inner, most));
  if (after.every((inner, i) => Object.is(inner, before[i]))) return value;
  return Array.isArray(value)
    ? after
    : Object.fromEntries(Object.keys(value).map((key, i) => [key, after[i]]));
}
