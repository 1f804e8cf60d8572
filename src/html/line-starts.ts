/** Offsets to lines and columns, for a text in which many places are asked for. */

import type { Place } from '../base/place.js';

/** A function that gives the place of an offset in logarithmic time. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last number that is not above `limit`; the first number always qualifies. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
