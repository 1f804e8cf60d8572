/** Where a part stands, for its title where nothing else will do. */

import type { Stretch } from '../segments.js';

/** `How it begins`, `Paragraphs 5 to 8`. */
export function placeOf({ first, last }: Stretch, count: number): string {
  if (first === 1) return last === count ? 'The whole text' : 'How it begins';
  if (last === count) return 'How it ends';
  if (first === last) return `Paragraph ${first}`;
  return `Paragraphs ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}
