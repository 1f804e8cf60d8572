/** Where a part stands, for a title where it has none. */

import type { Stretch } from '../segments.js';

/** `Paragraphs 5 to 8`. */
export function placeOf({ first, last }: Stretch, count: number): string {
  if (first === 1 && last === count) return 'The whole text';
  if (first === last) return `Paragraph ${first}`;
  return `Paragraphs ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}
