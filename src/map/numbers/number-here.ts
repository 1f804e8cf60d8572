/** What a number in a text is, whether or not a noun stands beside it. */

import type { Span } from '../../base/span.js';
import type { Bound } from '../number-value.js';
import type { Placed } from '../text-map.js';

export interface NumberHere extends Placed {
  readonly value: number;
  readonly bound: Bound;
  /** `$`, `%`, or nothing. */
  readonly sign: string;
  /** The number alone, without hedge, sign and noun. */
  readonly bare: Span;
  /** The head of the noun that it counts or measures, in the singular; none where it stands alone. */
  readonly noun?: string;
  /** That noun with what stands before it: `public pools`. */
  readonly counted?: string;
  /** `year`, `child`: of what it is the rate. */
  readonly per?: string;
  readonly quoted: boolean;
}
