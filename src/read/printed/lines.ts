/** Pages to lines in reading order, furniture left out. */

import { columnsOf, extentOf } from './columns.js';
import { type Extent, type Line, mostCommon, type Piece, type PrintedPage, toHalf } from './page.js';
import { join, rowsOf, segmentsOf } from './rows.js';

/** Lines of all pages, in the order in which they are read. */
export function linesOf(pages: readonly PrintedPage[]): Line[] {
  let flow = 0;
  return pages.flatMap((pieces, page) =>
    columnsOf(rowsOf(pieces).flatMap(segmentsOf)).flatMap((segments) => {
      const column = textBox(segments);
      flow++;
      return rowsOf(segments).map((cells) => ({ ...lineOf(cells), cells, column, flow, page }));
    }),
  );
}

const lineOf = (cells: readonly Piece[]): Piece => cells.reduce((one, other) => join(one, other));

/** Where most lines begin, and the furthest that several of them reach. */
function textBox(segments: readonly Piece[]): Extent {
  const box = extentOf(segments);
  const left = mostCommon(segments.map((piece) => [toHalf(piece.left), piece.text.length]));
  const rights = segments.map(({ right }) => right).sort((a, b) => b - a);
  return { left: left ?? box.left, right: rights[Math.min(2, rights.length - 1)]! };
}
