/** Finds things in lists that stand in order, by halving. */

import type { Span } from './span.js';

/** Where the first stands for which it holds; from it on it holds for all. */
export function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of a list in text order that share letters with a span; none of the list reaches into another. */
export function overlapping<T extends Span>(list: readonly T[], span: Span): T[] {
  const first = firstWhere(list, ({ end }) => end > span.start);
  let end = first;
  while (end < list.length && list[end]!.start < span.end) end++;
  return list.slice(first, end);
}
