/** Text in two directions: the Unicode Bidirectional Algorithm (UAX 9). */

import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';

/** Loaded when a text first turns: most never do, and its tables take a while to build. */
const openBidi = (): Bidi => (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

let bidi: Bidi | undefined;

/** Right-to-left letters, and the marks and overrides that set a direction. */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The embedding level of each code unit; undefined when all is left to right, as it nearly always is. */
export function bidiLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined {
  if (direction === 'ltr' && !TURNS.test(text)) return undefined;
  bidi ??= openBidi();
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Rule L2: from the highest level down to 1, what is at that level or above is turned round. */
export function visualOrder<T extends { readonly level: number }>(items: readonly T[]): readonly T[] {
  const highest = items.reduce((most, item) => Math.max(most, item.level), 0);
  if (highest === 0) return items;
  const ordered = [...items];
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      if (ordered[start]!.level < level) continue;
      let end = start + 1;
      while (end < ordered.length && ordered[end]!.level >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
