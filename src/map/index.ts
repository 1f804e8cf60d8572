/**
 * The map stage: a `Reading` in, a `TextMap` out: what stands all over the text and only tells something when it is set side by
 * side.
 *
 * A figure becomes a value with its bound and its unit. Whether two of them may be compared, and what is asked of them, is not
 * decided here.
 */

import type { Reading } from '../grammar/reading.js';
import { findNumbers } from './numbers/find-numbers.js';
import { findParts } from './numbers/find-parts.js';
import { findQuantities } from './quantities.js';
import type { TextMap } from './text-map.js';

/** Maps the quantities of an article, and its numbers with their wholes. */
export function mapText(reading: Reading): TextMap {
  const numbers = findNumbers(reading);
  return {
    quantities: findQuantities(reading),
    numbers,
    parts: findParts(reading, numbers),
  };
}
