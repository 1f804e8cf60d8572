/** What a teacher changes in a guide, as data: each edit names one item by what it says. */

import type { Place } from '../base/place.js';

export const ACTIONS = ['drop', 'swap', 'edit', 'move', 'rename', 'add'] as const;
export type Action = (typeof ACTIONS)[number];

/** What an item is found by: its words, and the paragraph they belong to. */
export interface Anchor {
  readonly says?: string;
  readonly paragraph?: number;
}

export interface Edit extends Anchor {
  readonly action: Action;
  /** A kind of item, by its name in `kinds.ts`. */
  readonly kind: string;
  /** Everything else that stands in the entry: new words, where to. */
  readonly values: Values;
  /** Where the entry stands in its file. */
  readonly place?: Place;
}

export type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value>>;
