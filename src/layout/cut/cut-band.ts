/** Cuts a table row, or rows tied by a rowspan, into what fits above the cut and what goes on below it. */

import type { Pt } from '../../base/geometry.js';
import { type Band, type BandCell, type BandRow, type Cursor, PRICE } from '../galley/galley.js';
import type { CutPiece, CutRules } from './piece.js';

export interface SplitBand {
  readonly head: Band;
  /** Undefined where nothing is left but room below what the cells hold, which the page has no more of. */
  readonly rest: Band | undefined;
  readonly price: number;
}

const EPSILON = 0.01;

/** Rows up to this share of a page are kept whole. From judgement: about four lines. */
const SHORT_ROW = 0.1;

/** Undefined when no cell would gain anything from the cut. Rows that are tied together are parted between rows, where the next is short. */
export function splitBand(band: Band, rules: CutRules, cutPiece: CutPiece): SplitBand | undefined {
  if (rules.height <= 0 && rules.must === 'nothing') return undefined;
  const height = lastRowEnd(band, rules);
  return (height && splitAt(band, { ...rules, height }, cutPiece)) || splitAt(band, rules, cutPiece);
}

/** Where the last of the rows that fit ends, unless the next is a long one; undefined where none fits. */
function lastRowEnd({ rows }: Band, { height, pageHeight }: CutRules): Pt | undefined {
  const next = rows.findIndex((row) => row.y + row.height > height);
  const isShort = next > 0 && rows[next]!.height <= pageHeight * SHORT_ROW;
  return isShort ? rows[next - 1]!.y + rows[next - 1]!.height : undefined;
}

function splitAt(band: Band, rules: CutRules, cutPiece: CutPiece): SplitBand | undefined {
  const cells = band.cells.map((cell) => splitCell(cell, rules, cutPiece));
  const touched = cells.filter((cell) => cell.kind !== 'below');
  if (!touched.some((cell) => cell.kind === 'above' || (cell.kind === 'cut' && cell.gains))) return undefined;
  const height = headHeight(band, touched);
  const starved = cells.some((cell) => cell.kind === 'cut' && !cell.gains && cell.rest.content !== undefined);
  const asked = band.keep || (band.rows.length === 1 && band.height <= rules.pageHeight * SHORT_ROW);
  const kept = asked && band.height <= rules.pageHeight ? PRICE.keepWhole : PRICE.free;
  const prices = cells.map((cell) => (cell.kind === 'cut' && cell.gains ? cell.price : PRICE.free));
  return {
    head: headOf(band, touched, height),
    rest: isDone(cells, rules) ? undefined : restOf(band, cells, height),
    price: Math.max(kept, starved ? PRICE.keepWithNext : PRICE.free, ...prices),
  };
}

const isDone = (cells: readonly SplitCell[], { height }: CutRules): boolean =>
  cells.every(
    (cell) =>
      cell.kind === 'cut' &&
      cell.gains &&
      cell.rest.content === undefined &&
      cell.cell.y + cell.headHeight >= height - EPSILON,
  );

type SplitCell =
  | { readonly kind: 'above' | 'below'; readonly cell: BandCell }
  | {
      readonly kind: 'cut';
      readonly cell: BandCell;
      readonly head: BandCell;
      readonly rest: BandCell;
      readonly headHeight: Pt;
      readonly restHeight: Pt;
      readonly gains: boolean;
      readonly price: number;
    };

function splitCell(cell: BandCell, rules: CutRules, cutPiece: CutPiece): SplitCell {
  const { inset, content } = cell;
  if (cell.y >= rules.height) return { kind: 'below', cell };
  if (cell.y + cell.height <= rules.height) return { kind: 'above', cell };
  const sideInset = inset.top + inset.bottom;
  const { baseline } = cell.offset;
  const height = Math.max(0, rules.height - cell.y - sideInset - baseline);
  if (!content) {
    const none = { headHeight: 0, restHeight: 0, gains: false, price: PRICE.free };
    return { kind: 'cut', cell, head: cell, rest: cell, ...none };
  }
  const { piece, next, price, placed } = cutPiece(content, { ...rules, height, within: 'cell' });
  // Only a whole cell can have its content in the middle or at the foot.
  const head = { ...cell, offset: { baseline, whole: 0 }, content: undefined, cut: piece };
  const rest = { ...cell, offset: { baseline: 0, whole: 0 }, content: next };
  const restHeight = next ? remaining(next, rules, cutPiece) + sideInset : 0;
  return {
    kind: 'cut',
    cell,
    head,
    rest,
    headHeight: piece.height + sideInset + baseline,
    restHeight,
    gains: placed,
    price,
  };
}

/** The height of what is left of a cell; an estimate while that is more than a page or two. */
function remaining(next: Cursor, rules: CutRules, cutPiece: CutPiece): Pt {
  const { galley, index, rest } = next;
  const ofRest = rest?.kind === 'band' || rest?.kind === 'columns' ? rest.height : 0;
  const estimate = ofRest + galley.height - (galley.tops[rest ? index + 1 : index] ?? galley.height);
  if (estimate > 2 * rules.pageHeight) return estimate;
  return cutPiece(next, { ...rules, height: Infinity, within: 'cell', must: 'place' }).piece.height;
}

function headHeight(band: Band, cells: readonly SplitCell[]): Pt {
  const bottoms = cells.map((cell) =>
    cell.kind === 'cut' ? cell.cell.y + cell.headHeight : cell.cell.y + cell.cell.height,
  );
  return Math.min(band.height, Math.max(0, ...bottoms));
}

function headOf(band: Band, cells: readonly SplitCell[], height: Pt): Band {
  const heads = cells.map(
    (cell): BandCell =>
      cell.kind === 'cut' ? { ...cell.head, height: Math.max(0, height - cell.cell.y) } : cell.cell,
  );
  const rows = band.rows
    .filter((row) => row.y < height)
    .map((row): BandRow => ({ ...row, height: Math.min(row.height, height - row.y) }));
  return { ...band, height, stretch: 0, rows, cells: heads };
}

/** What is below the cut moves up to it, and the rows that were cut become as high as what is left in them. */
function restOf(band: Band, cells: readonly SplitCell[], height: Pt): Band {
  const parts = cells.filter((cell) => cell.kind !== 'above');
  const cut = parts.filter((cell) => cell.kind === 'cut');
  const firstBelow = Math.min(...parts.map((cell) => (cell.kind === 'below' ? cell.cell.y : Infinity)));
  const growth = Math.max(...cut.map((cell) => cell.restHeight - (cell.cell.y + cell.cell.height - height)));
  const shift = Math.max(Number.isFinite(growth) ? growth : 0, height - firstBelow) - height;
  const span = (y: Pt, length: Pt): { y: Pt; height: Pt } => {
    const top = y <= height ? 0 : y + shift;
    return { y: top, height: Math.max(0, y + length + shift - top) };
  };
  const rests = parts.map(({ cell, ...part }): BandCell => {
    const own = part.kind === 'cut' ? part.rest : cell;
    return { ...own, ...span(cell.y, cell.height) };
  });
  const rows = band.rows
    .filter((row) => row.y + row.height > height)
    .map((row): BandRow => ({ ...row, ...span(row.y, row.height) }));
  return { ...band, height: Math.max(0, band.height + shift), stretch: 0, rows, cells: rests };
}
