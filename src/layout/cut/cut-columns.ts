/** Fills columns from one flow; the last ones of a set are made equally long. */

import type { Pt } from '../../base/geometry.js';
import { type ColumnSet, type Cursor, PRICE } from '../galley/galley.js';
import type { CutPiece, CutRules, FilledColumns, Piece } from './piece.js';

/** Undefined when nothing fits and nothing has to. */
export function fillColumns(set: ColumnSet, rules: CutRules, cutPiece: CutPiece): FilledColumns | undefined {
  const known = rules.balanced.get(set);
  if (known && known.columns.height <= rules.height) return known;
  // A cell is set whole where it fits, so no break may be forced on the columns in it.
  const within = rules.within === 'cell' ? ('cell' as const) : ('column' as const);
  const column = { ...rules, within, columnsAround: rules.columnsAround + 1 };
  const fill: FillTo = (height, must) => filledTo(set, { ...column, height, must }, cutPiece);
  const full = fill(rules.height, rules.must);
  if (!full.placed) return undefined;
  const trials = rules.columnsAround === 0 ? TRIALS.outer : TRIALS.inner;
  const asFilled = full.next || set.fill === 'auto';
  const { pieces, next, price } = asFilled ? full : balanced(set, { full, fillTo: fill, trials });
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  const { x, columnWidth, gap, rule } = set;
  const result: FilledColumns = {
    columns: { kind: 'placed-columns', x, columnWidth, gap, rule, height, pieces },
    rest: next && { ...set, content: next, height: heightLeft(next) / set.count },
    price: next ? Math.max(price, keptPrice(set, rules)) : price,
  };
  if (!next && rules.must === 'nothing') rules.balanced.set(set, result);
  return result;
}

/** Columns that fit on a page are kept whole where what is around them is to be. */
const keptPrice = ({ keep, height }: ColumnSet, { pageHeight }: CutRules): number =>
  keep && height <= pageHeight ? PRICE.keepWhole : PRICE.free;

type FillTo = (height: Pt, must: CutRules['must']) => Fill;

interface Fill {
  readonly pieces: readonly Piece[];
  readonly next: Cursor | undefined;
  readonly price: number;
  readonly placed: boolean;
}

function filledTo(set: ColumnSet, rules: CutRules, cutPiece: CutPiece): Fill {
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

/** Halvings of the height: ten find it to a point on any page. Each tries all heights of columns within, of which there are fewer, and none further in. */
const TRIALS = { outer: 10, inner: 4 } as const;

interface Trials {
  readonly full: Fill;
  readonly fillTo: FillTo;
  readonly trials: number;
}

/** The lowest columns that hold everything, and cost no more than the highest. */
function balanced(set: ColumnSet, { full, fillTo, trials }: Trials): Fill {
  let low: Pt = heightLeft(set.content) / set.count / 2;
  let high: Pt = Math.max(...full.pieces.map((piece) => piece.height));
  let best = full;
  for (let trial = 0; trial < trials && high - low > 1; trial++) {
    const height = (low + high) / 2;
    const fill = fillTo(height, 'nothing');
    if (!fill.next && fill.price <= full.price) [best, high] = [fill, height];
    else low = height;
  }
  return best;
}

const heightLeft = ({ galley, index }: Cursor): Pt => galley.height - (galley.tops[index] ?? galley.height);
