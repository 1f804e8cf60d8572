/** The simple way of breaking: each line takes what fits. For lines so long that nothing better is worth the time. */

import type { Breakpoint, Measure } from './optimum-fit.js';

/** Indices of the breakpoints to take; a piece wider than the line gets a line of its own. */
export function breakFirstFit(points: readonly Breakpoint[], measure: Measure): number[] {
  const taken: number[] = [];
  let start = 0;
  let fitting = -1;
  for (let index = 0; index < points.length; index++) {
    const available = taken.length === 0 ? measure.firstWidth : measure.width;
    if (fitting >= 0 && points[index]!.end.width - start > available) {
      taken.push(fitting);
      start = points[fitting]!.start.width;
    }
    fitting = index;
    if (!points[index]!.forced) continue;
    taken.push(index);
    start = points[index]!.start.width;
    fitting = -1;
  }
  return taken;
}
