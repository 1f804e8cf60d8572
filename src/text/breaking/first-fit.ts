/** The simple way of breaking: each line takes what fits. For lines so long that nothing better is worth the time. */

import type { Breakpoint, Measure } from './optimum-fit.js';

/**
 * Indices of the breakpoints to take. A piece wider than the line gets a line of its own; undefined if that is not to be, as the
 * tolerance says.
 */
export function breakFirstFit(points: readonly Breakpoint[], measure: Measure): number[] | undefined {
  const taken: number[] = [];
  let start = 0;
  let fitting = -1;
  for (let index = 0; index < points.length; index++) {
    const point = points[index]!;
    if (fitting >= 0 && point.end.width - start > available(taken, measure)) {
      taken.push(fitting);
      start = points[fitting]!.start.width;
    }
    const isTooWide = point.end.width - start > available(taken, measure) + ROUNDING;
    if (isTooWide && measure.tolerance !== Number.POSITIVE_INFINITY) return undefined;
    fitting = index;
    if (!point.forced) continue;
    taken.push(index);
    start = point.start.width;
    fitting = -1;
  }
  return taken;
}

const available = (taken: readonly number[], { width, firstWidth }: Measure): number =>
  taken.length === 0 ? firstWidth : width;

const ROUNDING = 1e-6;
