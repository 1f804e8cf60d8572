/** Sets the rows of a table: the height of each, and where in it the content of its cells stands. */

import type { Pt } from '../../base/geometry.js';
import type { Color, ComputedStyle } from '../../css/style.js';
import type { GridCell, GridRow, TableGrid } from '../flow/flow.js';
import { complainForced, complainKept } from '../galley/broken-wishes.js';
import { type Band, type BandCell, type BandRow, type Galley, startOf } from '../galley/galley.js';
import { contentSize } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import { cellInsets, isCollapsed } from './table-borders.js';
import { columnSpacing } from './table-wishes.js';

/** The left edge and width of a column. */
export interface ColumnPlace {
  readonly x: Pt;
  readonly width: Pt;
}

export interface RowBand {
  readonly band: Band;
  readonly rows: readonly GridRow[];
}

/** One band for each row, or for rows that a rowspan ties together. */
export function bandsOf(grid: TableGrid, columns: readonly ColumnPlace[], context: LayoutContext): RowBand[] {
  const bands: RowBand[] = [];
  for (let start = 0; start < grid.rows.length; ) {
    let end = start + 1;
    for (let row = start; row < end; row++) {
      for (const cell of grid.rows[row]!.cells) end = Math.max(end, row + cell.rowSpan);
    }
    const rows = grid.rows.slice(start, end);
    if (rows.some((row) => row.cells.length > 0))
      bands.push({ rows, band: setBand(rows, { grid, columns, context }) });
    start = end;
  }
  return bands;
}

/** How much higher a row gets when all that stands in it is as high as it may become. */
const growth = (cells: readonly SetCell[]): Pt =>
  Math.max(...cells.map(({ height, galley }) => height + galley.stretch)) -
  Math.max(...cells.map(({ height }) => height));

interface SetCell {
  readonly cell: GridCell;
  readonly galley: Galley;
  readonly inset: ReturnType<typeof cellInsets>;
  readonly x: Pt;
  readonly width: Pt;
  /** With border and padding. */
  readonly height: Pt;
}

function setBand(
  rows: readonly GridRow[],
  { grid, columns, context }: { grid: TableGrid; columns: readonly ColumnPlace[]; context: LayoutContext },
): Band {
  const start = rows[0]!.cells[0]?.row ?? rows.find((row) => row.cells.length > 0)!.cells[0]!.row;
  const cells = rows.flatMap((row) => row.cells).map((cell) => setCell(cell, { grid, columns, context }));
  const spacing = columnSpacing(grid);
  let set = 0;
  const baselines = rows.map(({ cells: own }) => {
    set += own.length;
    return rowBaseline(cells.slice(set - own.length, set));
  });
  const heights = rowHeights(rows, cells, { start, spacing, baselines });
  const tops: Pt[] = [];
  let y = 0;
  for (const height of heights) {
    tops.push(y);
    y += height + spacing;
  }
  const bandRows = rows.map(
    (row, index): BandRow => ({ y: tops[index]!, height: heights[index]!, backgrounds: backgroundsOf(row) }),
  );
  for (const { element } of rows) complainKept(element, y - spacing, context);
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return {
    kind: 'band',
    x: first.x,
    width: last.x + last.width - first.x,
    height: y - spacing,
    // Rows tied together by a rowspan keep their heights: which of them should grow cannot be said.
    stretch: rows.length === 1 ? growth(cells) : 0,
    rows: bandRows,
    cells: cells.map((set) =>
      bandCell(set, { grid, bandRows, start, baseline: baselines[set.cell.row - start] ?? 0 }),
    ),
    keep: rows.some((row) => row.element.style.breakInside === 'avoid'),
    repeat: undefined,
    place: rows[0]!.element.place,
  };
}

function setCell(
  cell: GridCell,
  { grid, columns, context }: { grid: TableGrid; columns: readonly ColumnPlace[]; context: LayoutContext },
): SetCell {
  const first = columns[cell.column]!;
  const last = columns[Math.min(cell.column + cell.columnSpan, columns.length) - 1]!;
  const width = last.x + last.width - first.x;
  const whole = columns.at(-1)!.x + columns.at(-1)!.width - columns[0]!.x;
  const inset = cellInsets(grid, cell, whole);
  const galley = context.galley(cell.flow, Math.max(LEAST_CELL, width - inset.left - inset.right));
  complainForced(galley, cell.element, context);
  const { style } = cell.element;
  const rule = { boxSizing: style.boxSizing, inset: inset.top + inset.bottom };
  const asked = typeof style.height === 'number' ? contentSize(style.height, 0, rule) : 0;
  const height = Math.max(galley.height, asked) + inset.top + inset.bottom;
  return { cell, galley, inset, x: first.x, width, height };
}

/** The text of a cell has at least this much room: one letter. From judgement. */
const LEAST_CELL = 4;

/** The baseline that the cells of a row share, from the row's top. */
function rowBaseline(cells: readonly SetCell[]): Pt {
  const baselines = cells
    .filter(isOnBaseline)
    .map(({ galley, inset }) => inset.top + (galley.firstBaseline ?? 0));
  return Math.max(0, ...baselines);
}

const isOnBaseline = ({ cell, galley }: SetCell): boolean =>
  !['top', 'middle', 'bottom'].includes(String(cell.element.style.verticalAlign)) &&
  galley.firstBaseline !== undefined;

const baselineShift = (set: SetCell, baseline: Pt): Pt =>
  isOnBaseline(set) ? Math.max(0, baseline - set.inset.top - set.galley.firstBaseline!) : 0;

function rowHeights(
  rows: readonly GridRow[],
  cells: readonly SetCell[],
  { start, spacing, baselines }: { start: number; spacing: Pt; baselines: readonly Pt[] },
): Pt[] {
  const heights = rows.map(({ element }) => heightOf(element.style));
  const needs = (set: SetCell) => set.height + baselineShift(set, baselines[set.cell.row - start] ?? 0);
  for (const set of cells) {
    const row = set.cell.row - start;
    if (set.cell.rowSpan === 1) heights[row] = Math.max(heights[row]!, needs(set));
  }
  for (const set of cells) {
    if (set.cell.rowSpan === 1) continue;
    const row = set.cell.row - start;
    const end = Math.min(row + set.cell.rowSpan, heights.length);
    const spanned = heights.slice(row, end).reduce((sum, height) => sum + height + spacing, -spacing);
    heights[end - 1]! += Math.max(0, needs(set) - spanned);
  }
  return heights;
}

const heightOf = ({ height }: ComputedStyle): Pt => (typeof height === 'number' ? Math.max(0, height) : 0);

function bandCell(
  set: SetCell,
  {
    grid,
    bandRows,
    start,
    baseline,
  }: { grid: TableGrid; bandRows: readonly BandRow[]; start: number; baseline: Pt },
): BandCell {
  const { cell, galley, inset, x, width } = set;
  const { style } = cell.element;
  const top = bandRows[cell.row - start]!;
  const bottom = bandRows[Math.min(cell.row - start + cell.rowSpan, bandRows.length) - 1]!;
  const height = bottom.y + bottom.height - top.y;
  const slack = Math.max(0, height - galley.height - inset.top - inset.bottom);
  const whole = { middle: slack / 2, bottom: slack }[String(style.verticalAlign)] ?? 0;
  const offset = { whole, baseline: Math.min(slack, baselineShift(set, baseline)) };
  const { backgroundColor, borderRadius } = style;
  const look = { backgroundColor, borderRadius, border: cell.border };
  const content = galley.items.length > 0 ? startOf(galley) : undefined;
  return { x, y: top.y, width, height, look, collapsed: isCollapsed(grid), inset, offset, content };
}

const backgroundsOf = ({ element, group }: GridRow): Color[] =>
  [group.element.style.backgroundColor, element.style.backgroundColor].filter((color) => color.alpha > 0);
