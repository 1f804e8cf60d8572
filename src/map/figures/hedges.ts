/** The hedges before a number: "almost", "at least", "as many as". */

import { wordsOf } from '../../lexicon/index.js';
import type { Piece } from './pieces.js';

/** Word by word, the longest first. */
const HEDGES = [...wordsOf('hedge')].map((hedge) => hedge.split(' ')).sort((a, b) => b.length - a.length);

/** Where the hedges before a piece begin. */
export function hedgeStart(pieces: readonly Piece[], at: number): number {
  const hedge = HEDGES.find((words) =>
    words.every((word, i) => pieces[at - words.length + i]?.lower === word),
  );
  return hedge ? hedgeStart(pieces, at - hedge.length) : at;
}

/** The piece after the hedge that begins here, if one does. */
export function skipHedges(pieces: readonly Piece[], at: number): number {
  const hedge = HEDGES.find((words) => words.every((word, i) => pieces[at + i]?.lower === word));
  return hedge ? at + hedge.length : at;
}
