/** Pages to lines in reading order, furniture left out. */

import { columnsOf, gutterOf } from './columns.js';
import {
  type Column,
  type Extent,
  type Line,
  mostCommon,
  type Piece,
  type PrintedPage,
  toHalf,
} from './page.js';
import { gapIn, isByWord, join, levelled, rowsOf, segmentsOf } from './rows.js';

/** A column of fewer lines may have none that is full. */
const FEWEST_ROWS = 8;
/** So many lines above and below tell how far a line might have reached: beside a figure that is less than elsewhere. */
const NEAR = 10;

/** Lines of all pages, in the order in which they are read. */
export function linesOf(pages: readonly PrintedPage[]): Line[] {
  const parted = pages.map(segmentsOn);
  const gutters = parted.map(gutterOf);
  const flows = parted.flatMap((onPage, page) =>
    columnsOf(
      onPage,
      gutters.slice(0, page).findLast((x) => x !== undefined),
    ).map((segments) => ({
      page,
      rows: rowsOf(segments),
      box: textBox(segments),
    })),
  );
  const lines = flows.flatMap(({ page, rows, box }, flow) => {
    // Few lines do not tell how wide their column is: one before them does.
    const model =
      rows.length < FEWEST_ROWS ? flows.slice(0, flow).findLast((one) => isLike(one, box)) : undefined;
    const joined = rows.map((cells) => ({ ...lineOf(cells), cells }));
    return joined.map((line, i) => {
      const near = joined.slice(Math.max(0, i - NEAR), i + NEAR + 1);
      return {
        ...line,
        column: { left: box.left, ...reach(near, model?.box.right ?? 0) },
        flow,
        page,
      };
    });
  });
  return lines.map((line, i) => ({ ...line, order: i + 1 }));
}

function segmentsOn(given: PrintedPage): Piece[] {
  const rows = rowsOf(isByWord(given) ? levelled(given) : given);
  const gap = gapIn(rows);
  return rows.flatMap((row) => segmentsOf(row, gap));
}

/** How far the lines nearby might reach, and whether most do. */
function reach(near: readonly Piece[], least: number): Pick<Column, 'right' | 'isJustified'> {
  const right = Math.max(reachOf(near), least);
  const full = near.filter((line) => right - line.right < FULL * line.size).length;
  return { right, isJustified: full > near.length / 2 };
}

const FULL = 0.1;

const isLike = (
  { rows, box }: { readonly rows: readonly unknown[]; readonly box: Extent },
  { left }: Extent,
): boolean => rows.length >= FEWEST_ROWS && Math.abs(box.left - left) < 2;

const lineOf = (cells: readonly Piece[]): Piece => cells.reduce((one, other) => join(one, other));

/** Where most lines begin, and how far they reach. */
function textBox(segments: readonly Piece[]): Extent {
  const left = mostCommon(segments.map((piece) => [toHalf(piece.left), piece.text.length]));
  return { left: left ?? 0, right: reachOf(segments) };
}

/** The furthest that several of them reach. */
function reachOf(pieces: readonly Extent[]): number {
  const rights = pieces.map(({ right }) => right).sort((a, b) => b - a);
  return rights[Math.min(2, Math.floor(rights.length / 4))]!;
}
