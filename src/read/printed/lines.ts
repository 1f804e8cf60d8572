/** Pages to lines in reading order, furniture left out. */

import { columnsOf, extentOf } from './columns.js';
import { type Extent, type Line, mostCommon, type Piece, type PrintedPage, toHalf } from './page.js';
import { join, rowsOf, segmentsOf } from './rows.js';

/** A column of fewer lines may have none that is full. */
const FEWEST_ROWS = 8;

/** Lines of all pages, in the order in which they are read. */
export function linesOf(pages: readonly PrintedPage[]): Line[] {
  const flows = pages.flatMap((pieces, page) =>
    columnsOf(rowsOf(pieces).flatMap(segmentsOf)).map((segments) => ({
      page,
      rows: rowsOf(segments),
      box: textBox(segments),
    })),
  );
  const lines = flows.flatMap(({ page, rows, box }, flow) => {
    // Few lines do not tell how wide their column is: one before them does.
    const model =
      rows.length < FEWEST_ROWS ? flows.slice(0, flow).findLast((one) => isLike(one, box)) : undefined;
    const column = { ...box, right: Math.max(box.right, model?.box.right ?? 0) };
    return rows.map((cells) => ({ ...lineOf(cells), cells, column, flow, page }));
  });
  return lines.map((line, i) => ({ ...line, order: i + 1 }));
}

const isLike = (
  { rows, box }: { readonly rows: readonly unknown[]; readonly box: Extent },
  { left }: Extent,
): boolean => rows.length >= FEWEST_ROWS && Math.abs(box.left - left) < 2;

const lineOf = (cells: readonly Piece[]): Piece => cells.reduce((one, other) => join(one, other));

/** Where most lines begin, and the furthest that several of them reach. */
function textBox(segments: readonly Piece[]): Extent {
  const box = extentOf(segments);
  const left = mostCommon(segments.map((piece) => [toHalf(piece.left), piece.text.length]));
  const rights = segments.map(({ right }) => right).sort((a, b) => b - a);
  return { left: left ?? box.left, right: rights[Math.min(2, rights.length - 1)]! };
}
