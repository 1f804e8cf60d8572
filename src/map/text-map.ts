/** What the map stage finds all over a text. Spans are offsets of `Article.text`. */

import type { Span } from '../base/span.js';
import type { Moment } from './dates/moments.js';
import type { NumberValue } from './number-value.js';
import type { Part } from './numbers/find-parts.js';
import type { NumberHere } from './numbers/number-here.js';
import type { Threads } from './threads.js';

export interface TextMap {
  /** Every figure that has a value and a unit, in text order. */
  readonly quantities: readonly Quantity[];
  /** Every number, also one without a noun of its own, in text order. */
  readonly numbers: readonly NumberHere[];
  /** What the text counts of a larger number that it gives as well. */
  readonly parts: readonly Part[];
  /** Every date that can be placed in time, in text order. */
  readonly moments: readonly PlacedMoment[];
  /** Which sentences speak of the same things. */
  readonly threads: Threads;
}

/** Where an entry stands. */
export interface Placed extends Span {
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  readonly paragraph: number;
  /** As the text writes it, hedge and all. */
  readonly text: string;
}

/** How much of what. */
export interface Quantity extends Placed, NumberValue {
  readonly dimension: 'money' | 'share' | 'count' | 'measure' | 'time' | 'multiple';
  /** `$`, `kilometre`, `year`, or the noun that is counted in the singular: two quantities with one unit can be compared. */
  readonly unit: string;
  /** The noun phrase that is counted, or of which it is a share. */
  readonly counted?: string;
  /** `a year`, `a day`: a rate. */
  readonly per?: string;
  /** Whose or of what it is: the words of the subject of its clause. */
  readonly about?: string;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
}

/** When something is. */
export interface PlacedMoment extends Placed {
  readonly at: Moment;
  /** The year stands in the words themselves; otherwise it was counted from another date. */
  readonly told: boolean;
}
