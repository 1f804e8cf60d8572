/** Fills columns from one flow; the last ones of a set are made equally long. */

import type { Pt } from '../base/geometry.js';
import { cutPiece } from './cut.js';
import { type ColumnSet, type Cursor, PRICE } from './galley.js';
import type { CutRules, Piece, PlacedColumns } from './piece.js';

export interface FilledColumns {
  readonly columns: PlacedColumns;
  /** What did not fit. */
  readonly rest: ColumnSet | undefined;
  readonly price: number;
}

/** Undefined when nothing fits and nothing has to. */
export function fillColumns(set: ColumnSet, rules: CutRules): FilledColumns | undefined {
  const known = whole.get(set);
  if (known && known.columns.height <= rules.height) return known;
  // A cell is set whole where it fits, so no break may be forced on the columns in it.
  const column = { ...rules, within: rules.within === 'cell' ? ('cell' as const) : ('column' as const) };
  const full = fillTo(set, column);
  if (!full.placed) return undefined;
  const filled = full.next || set.fill === 'auto' ? full : balanced(set, full, column);
  const { pieces, next, price } = filled;
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  const { x, columnWidth, gap, rule } = set;
  const result: FilledColumns = {
    columns: { kind: 'placed-columns', x, columnWidth, gap, rule, height, pieces },
    rest: next && { ...set, content: next, height: heightLeft(next) / set.count },
    price,
  };
  if (!next && rules.must === 'nothing') whole.set(set, result);
  return result;
}

/**
 * Sets that have been balanced whole: they look the same wherever they fit. Without this, columns in columns would
 * be balanced again for every trial of those around them.
 */
const whole = new WeakMap<ColumnSet, FilledColumns>();

interface Fill {
  readonly pieces: readonly Piece[];
  readonly next: Cursor | undefined;
  readonly price: number;
  readonly placed: boolean;
}

function fillTo(set: ColumnSet, rules: CutRules): Fill {
  const pieces: Piece[] = [];
  let next: Cursor | undefined = set.content;
  let price: number = PRICE.free;
  let placed = false;
  for (let column = 0; column < set.count && next; column++) {
    const cut = cutPiece(next, rules);
    if (!cut.placed && cut.next) break;
    pieces.push(cut.piece);
    placed = true;
    next = cut.next;
    // The cut after the last column is one between pages.
    if (next) price = Math.max(price, cut.price);
  }
  return { pieces, next, price, placed };
}

/** Halvings of the height; ten of them find it to a point on any page. */
const TRIALS = 10;

/** The lowest columns that hold everything, and cost no more than the highest. */
function balanced(set: ColumnSet, full: Fill, rules: CutRules): Fill {
  let low: Pt = heightLeft(set.content) / set.count / 2;
  let high: Pt = Math.max(...full.pieces.map((piece) => piece.height));
  let best = full;
  for (let trial = 0; trial < TRIALS && high - low > 1; trial++) {
    const height = (low + high) / 2;
    const fill = fillTo(set, { ...rules, height, must: 'nothing' });
    if (!fill.next && fill.price <= full.price) [best, high] = [fill, height];
    else low = height;
  }
  return best;
}

const heightLeft = ({ galley, index }: Cursor): Pt => galley.height - (galley.tops[index] ?? galley.height);
