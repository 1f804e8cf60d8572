/** A sentence of the text as it is printed with an item to be filled in, chosen, or put wrong on purpose. */

import type { Span } from '../../base/span.js';
import { slotOf } from '../clauses.js';
import { type Passage, wholeOf } from '../passages.js';

const BLANK = '________';

/** What is printed: the whole clauses around the item, and where in them the item stands. */
export interface Statement {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

export function statementOf(passage: Passage, item: Span): Statement | undefined {
  const slot = slotOf(passage, item);
  const { text, start } = slot?.extract ?? wholeOf(passage);
  const isLong = passage.words > LONGEST_STATEMENT || text.length > 190;
  if (slot?.cut || isLong || passage.quoted || passage.words < FEWEST_WORDS) return undefined;
  const at = item.start - passage.origin - start;
  return at < 0 ? undefined : { text, at, length: item.end - item.start };
}

/** In a shorter one nothing points to what is missing. */
const FEWEST_WORDS = 7;

/** Words; longer ones are tiring to hold in mind with a gap in them. */
const LONGEST_STATEMENT = 32;

export const replaced = ({ text, at, length }: Statement, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** With a line instead of the item. */
export const blanked = (statement: Statement): string => ended(replaced(statement, BLANK));
