/**
 * Whether the rules of a font for the forms and the places of its letters can be used. HarfBuzz passes over a table that does not hold
 * together without a word: no ligatures, no kerning, letters of Arabic unjoined.
 */

import type { FontTables } from './font-tables.js';
import { featuresIn, type Rules } from './harfbuzz.js';

/** Where the head of a table says its version, and where its list of features begins (OpenType specification 1.9, GSUB and GPOS). */
const VERSION = 0;
const FEATURES = 6;

/** A table that says it has features, none of which HarfBuzz finds; or that does not say. */
export function isScrambled(tables: FontTables, tag: Rules): boolean {
  const length = tables.length(tag);
  if (length === undefined || length === 0) return false;
  const features = tables.unsigned(tag, FEATURES);
  if (tables.unsigned(tag, VERSION) !== 1 || features + 2 > length) return true;
  const saysNone = features === 0 || tables.unsigned(tag, features) === 0;
  return !saysNone && featuresIn(tables.bytes, tag)?.length === 0;
}
