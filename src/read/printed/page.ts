/** What is on printed pages before anything is understood: pieces of text at places. */

/** A box from left to right; in any unit of length. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Letters that were set in one go, or several of them on one line. */
export interface Piece extends Extent {
  readonly text: string;
  /** The base line, counted downwards. */
  readonly y: number;
  readonly size: number;
  /** Where the pieces begin that it is joined from. */
  readonly starts?: readonly number[];
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** One page, its pieces in no order. */
export type PrintedPage = readonly Piece[];

/** Where the lines of a column stand, as far as those nearby tell. */
export interface Column extends Extent {
  /** Whether most of them are spread to its full width. */
  readonly isJustified: boolean;
}

/** A line of a column. */
export interface Line extends Piece {
  /** What it is made of, parted where the gap is wider than between words. */
  readonly cells: readonly Piece[];
  readonly column: Column;
  /** Grows with every page and column. */
  readonly flow: number;
  readonly page: number;
  /** Its place among all lines, from 1. */
  readonly order: number;
}

/** The value that most of the weight lies on. */
export function mostCommon(
  entries: readonly (readonly [value: number, weight: number])[],
): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of entries) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0];
}

/** To the half unit: sizes and distances of one kind differ by less. */
export const toHalf = (length: number): number => Math.round(length * 2) / 2;
