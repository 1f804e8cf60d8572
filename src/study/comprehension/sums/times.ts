/** How many times one figure is the other: the words of the answer, and the sum. */

import { show, timesShown } from './amounts.js';

/** A figure as a sum needs it. */
export interface Summed {
  readonly value: number;
  readonly exact: boolean;
  /** `$`, or nothing. */
  readonly sign: string;
}

/** `about 1.7 times` with its division, the larger figure by the smaller. */
export function timesOf(one: Summed, two: Summed): { readonly times: string; readonly working: string } {
  const [more, less] = one.value > two.value ? [one, two] : [two, one];
  const times = more.value / less.value;
  const shown = timesShown(times, one.exact && two.exact);
  return {
    times: `${shown} times`,
    working: `${show(more.value, more.sign)} ÷ ${show(less.value, less.sign)} = ${shown}`,
  };
}
