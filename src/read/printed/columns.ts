/**
 * The reading order of a page: columns from left to right, each from the top; what runs across them parts them into bands.
 *
 * A gutter is a strip that segments stand on both sides of and few cross, found again inside each column
 * (after the recursive cuts of Nagy and Seth, "Hierarchical representation of optically scanned documents", 1984).
 */

import type { Extent, Piece } from './page.js';

/** Lines on either side of a gutter, and their width in sizes of the type; from judgement. */
const FEWEST_LINES = 3;
const NARROWEST = 6;
const NARROWEST_GUTTER = 0.5;
/** Blanks of so many justified lines may by chance stand one below the other: of few where most lines cross them, or in all. */
const FEWEST_AT_A_GUTTER = 8;
const FEWEST_ROWS = 7;
const FEWEST_ROWS_ANYWHERE = 12;
/** Of the lines of a column; from judgement. */
const LEAST_AT_EDGES = 0.5;

/**
 * Segments by columns, in reading order of the columns; what stands beside nothing is a column of its own. Where few lines are left
 * over for a last page, the gutter before it tells how they stand.
 */
export function columnsOf(segments: readonly Piece[], before?: number): Piece[][] {
  if (segments.length === 0) return [];
  const sorted = inOrder(segments);
  if (before !== undefined && isRest(sorted, before))
    return [leftOf(before, sorted), rightOf(before, sorted)];
  const head = headOf(sorted);
  const isOverColumns = head.length > 0 && findGutter(sorted) !== undefined;
  return isOverColumns ? [head, ...columnsIn(sorted.slice(head.length))] : columnsIn(sorted);
}

/** The place that parts the lines of a page into columns. */
export const gutterOf = (segments: readonly Piece[]): number | undefined => findGutter(inOrder(segments));

const inOrder = (segments: readonly Piece[]): Piece[] =>
  [...segments].sort((a, b) => a.y - b.y || a.left - b.left);

/** Too few lines to show a gutter of their own, none of which crosses the one before, and some beside others. */
function isRest(sorted: readonly Piece[], x: number): boolean {
  const rows = rowsIn(sorted);
  return (
    rows < FEWEST_AT_A_GUTTER &&
    sorted.every((segment) => !crosses(x, segment)) &&
    rows < rowsIn(leftOf(x, sorted)) + rowsIn(rightOf(x, sorted))
  );
}

/** Title and byline, centred on the page: over three columns they may stand within the second. */
function headOf(sorted: readonly Piece[]): Piece[] {
  const { left, right } = extentOf(sorted);
  const end = sorted.findIndex(
    (piece, i) =>
      Math.abs(piece.left + piece.right - left - right) > 3 * piece.size ||
      (sorted[i + 1]?.y ?? 0) - piece.y < piece.size / 2,
  );
  return sorted.slice(0, Math.max(0, end));
}

function columnsIn(sorted: Piece[]): Piece[][] {
  if (sorted.length === 0) return [];
  const gutter = findGutter(sorted);
  if (gutter === undefined) return [sorted];
  const columns: Piece[][] = [];
  let across: Piece[] | undefined;
  for (const band of bandsAt(gutter, sorted)) {
    if (isColumns(band, gutter)) {
      columns.push(...columnsIn(leftOf(gutter, band)), ...columnsIn(rightOf(gutter, band)));
      across = undefined;
    } else if (across) across.push(...band);
    else {
      across = [...band];
      columns.push(across);
    }
  }
  return columns;
}

const crosses = (x: number, { left, right, size }: Piece): boolean =>
  left < x - size / 2 && right > x + size / 2;
const leftOf = (x: number, pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ left, right }) => left + right < 2 * x);
const rightOf = (x: number, pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ left, right }) => left + right >= 2 * x);

/** The place that parts most lines from one another. */
function findGutter(sorted: readonly Piece[]): number | undefined {
  let best: { x: number; lines: number } | undefined;
  for (const x of placesOf(sorted)) {
    const bands = bandsAt(x, sorted).filter((band) => isColumns(band, x));
    const lines = bands.reduce((sum, band) => sum + band.length, 0);
    // Twice, for a row of two columns has two segments; wide blanks make more of a line.
    const isByChance =
      (bands.every((band) => rowsIn(band) < FEWEST_ROWS_ANYWHERE) && !isEdge(x, bands)) ||
      (bands.every((band) => rowsIn(band) < FEWEST_ROWS) &&
        sorted.filter((segment) => crosses(x, segment)).length >
          2 * bands.reduce((sum, band) => sum + rowsIn(band), 0));
    if (lines >= FEWEST_AT_A_GUTTER && lines > (best?.lines ?? 0) && !isByChance) best = { x, lines };
  }
  return best?.x;
}

/** Whether lines right of it begin at few places, as those of a column do; behind wide blanks they begin anywhere. */
function isEdge(x: number, bands: readonly (readonly Piece[])[]): boolean {
  const starts = bands.flatMap((band) => firstOfRows(rightOf(x, band)));
  const places = [...edgesOf(starts).values()].filter((lines) => lines >= FEWEST_LINES);
  return places.reduce((sum, lines) => sum + lines, 0) >= LEAST_AT_EDGES * starts.length;
}

const firstOfRows = (sorted: readonly Piece[]): Piece[] =>
  sorted.filter(({ y }, i) => Math.round(y) !== Math.round(sorted[i - 1]?.y ?? Number.NaN));

const rowsIn = (band: readonly Piece[]): number => new Set(band.map(({ y }) => Math.round(y))).size;

/** Shortly before the edges that lines begin at. */
const placesOf = (segments: readonly Piece[]): number[] =>
  [...edgesOf(segments)].filter(([, lines]) => lines >= FEWEST_LINES).map(([place]) => place);

/** How many lines begin at each edge. */
function edgesOf(segments: readonly Piece[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { left, size } of segments) {
    const place = Math.round(left - (NARROWEST_GUTTER * size) / 2);
    edges.set(place, (edges.get(place) ?? 0) + 1);
  }
  return edges;
}

/** From the top: what crosses the place, what stands beside it, by turns. */
function bandsAt(x: number, sorted: readonly Piece[]): Piece[][] {
  const bands: Piece[][] = [];
  let acrossBefore: boolean | undefined;
  for (const segment of sorted) {
    const across = crosses(x, segment);
    if (across === acrossBefore) bands.at(-1)!.push(segment);
    else bands.push([segment]);
    acrossBefore = across;
  }
  return bands;
}

function isColumns(band: readonly Piece[], x: number): boolean {
  const [left, right] = [leftOf(x, band), rightOf(x, band)];
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES || crosses(x, band[0]!)) return false;
  const gap =
    shareOf(
      right.map((piece) => piece.left),
      0.1,
    ) -
    shareOf(
      left.map((piece) => piece.right),
      0.9,
    );
  return gap > NARROWEST_GUTTER * band[0]!.size && isText(left) && isText(right);
}

/** Most of its lines are as wide as lines of text; wide blanks may part them. */
function isText(side: readonly Piece[]): boolean {
  const lines = new Map<number, Piece[]>();
  for (const piece of side)
    lines.set(Math.round(piece.y), [...(lines.get(Math.round(piece.y)) ?? []), piece]);
  const widths = [...lines.values()].map(
    (line) => (extentOf(line).right - extentOf(line).left) / line[0]!.size,
  );
  return lines.size >= FEWEST_LINES && shareOf(widths, 0.5) >= NARROWEST;
}

/** The value that such a share of them does not exceed: a title may stand out into the gutter. */
const shareOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;

/** The box around all of them. */
export function extentOf(pieces: readonly Extent[]): Extent {
  return pieces.reduce((box, { left, right }) => ({
    left: Math.min(box.left, left),
    right: Math.max(box.right, right),
  }));
}
