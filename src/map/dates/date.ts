/** What a date is, and what a rule for dates is. */

import type { Span } from '../../base/span.js';

export type DateKind = 'day' | 'month' | 'year' | 'period' | 'weekday' | 'relative' | 'ordinal-day';

export interface FoundDate extends Span, DateParts {
  readonly kind: DateKind;
  readonly text: string;
}

/** What the words of a date tell by themselves. */
export interface DateParts {
  /** A year before our era is negative. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday. */
  readonly weekday?: number;
  /** `three years ago`, `two weeks later`: how far, and from where. */
  readonly shift?: Shift;
}

export interface Shift {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** From the article's date, or from the date told last. */
  readonly from: 'now' | 'then';
}

/** A date that the words of a text may be, with sentences that show it. */
export interface DateRule {
  readonly name: string;
  readonly kind: DateKind;
  /** What every such date has in it: it is tested fast where the pattern is slow. */
  readonly cue: RegExp;
  /** Its named groups are read by `readParts`. */
  readonly pattern: string;
  /** Where a date that leans on another is counted from, and how many steps of its unit when no count is told. */
  readonly shift?: Pick<Shift, 'from'> & { readonly steps: number };
  /** The date stands in brackets. */
  readonly yes: readonly string[];
  /** No date by this rule. */
  readonly no: readonly string[];
}
