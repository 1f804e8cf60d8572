/**
 * The map stage: a `Reading` in, a `TextMap` out: what stands all over the text and only tells something when it is set side by
 * side.
 *
 * A figure becomes a value with its bound, its unit and what it counts; a date becomes a place in time; sentences that share
 * words hang on one thread. Whether two of them
 * may be compared, and what is asked of them, is not decided here.
 */

import type { Reading } from '../grammar/reading.js';
import { findMoments } from './moments.js';
import { findNumbers } from './numbers/find-numbers.js';
import { findParts } from './numbers/find-parts.js';
import { findQuantities } from './quantities.js';
import type { TextMap } from './text-map.js';
import { findThreads } from './threads.js';

/** Maps the quantities, the numbers with their wholes, the moments and the threads of an article. */
export function mapText(reading: Reading): TextMap {
  const numbers = findNumbers(reading);
  return {
    quantities: findQuantities(reading),
    numbers,
    parts: findParts(reading, numbers),
    moments: findMoments(reading),
    threads: findThreads(reading),
  };
}
