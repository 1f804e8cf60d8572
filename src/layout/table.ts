/** Sets a table into a galley: rows become bands of cells, and header rows are kept to be set again. */

import type { Pt } from '../base/geometry.js';
import type { Color, ComputedStyle } from '../css/style.js';
import { NO_EDGE, sides } from './anonymous.js';
import { buildGalley } from './block.js';
import type { LayoutContext } from './context.js';
import type { FlowEvent } from './flow.js';
import {
  type Band,
  type BandCell,
  type BandRow,
  type Galley,
  PRICE,
  type RepeatedHeader,
  startOf,
} from './galley.js';
import type { GalleyBuilder } from './galley-builder.js';
import { cellBorders, cellInsets, isCollapsed } from './table-borders.js';
import { columnSpacing, columnWidths, tableExtent } from './table-columns.js';
import type { GridCell, GridRow, TableGrid } from './table-grid.js';
import { blockExtent, contentSize } from './widths.js';

export interface TableSetting {
  readonly builder: GalleyBuilder;
  readonly container: { readonly x: Pt; readonly width: Pt };
  readonly context: LayoutContext;
}

/** Adds the rows of a table to the galley, within its border and background. Captions are the caller's. */
export function addTable({ grid, element }: FlowEvent & { kind: 'table' }, setting: TableSetting): void {
  const { builder, container, context } = setting;
  const collapsed = isCollapsed(grid);
  const style = collapsed ? { ...element.style, border: sides(NO_EDGE), padding: sides(0) } : element.style;
  const needed = style.width === 'auto' ? tableExtent(grid, context).max : undefined;
  const extent = blockExtent(style, container, needed);
  const columns = columnPlaces(grid, { x: extent.contentX, width: extent.contentWidth }, context);
  const frame = { x: extent.borderX, width: extent.borderWidth, style };
  const spacing = columnSpacing(grid);
  const whole = style.breakInside === 'avoid';
  const block = builder.open(frame, { inset: extent.inset.top + spacing, whole });
  addRows(bandsOf(grid, columns, context), { builder, spacing });
  builder.close(block, { inset: extent.inset.bottom + spacing, least: 0 });
}

/** The left edges and widths of the columns. */
interface ColumnPlace {
  readonly x: Pt;
  readonly width: Pt;
}

function columnPlaces(
  grid: TableGrid,
  { x, width }: { x: Pt; width: Pt },
  context: LayoutContext,
): ColumnPlace[] {
  const spacing = columnSpacing(grid);
  let left = x;
  return columnWidths(grid, width, context).map((columnWidth) => {
    left += spacing;
    const place = { x: left, width: columnWidth };
    left += columnWidth;
    return place;
  });
}

interface RowBand {
  readonly band: Band;
  readonly rows: readonly GridRow[];
}

function addRows(
  bands: readonly RowBand[],
  { builder, spacing }: { builder: GalleyBuilder; spacing: Pt },
): void {
  const head = bands.filter(({ rows }) => rows[0]!.group.kind === 'header');
  const height = head.reduce((sum, { band }) => sum + band.height + spacing, 0);
  const header: RepeatedHeader | undefined =
    head.length > 0 ? { height, spacing, bands: head.map(({ band }) => band) } : undefined;
  let group: GridRow['group'] | undefined;
  let open: ReturnType<GalleyBuilder['open']> | undefined;
  const closeGroup = () => {
    if (open) builder.close(open, { inset: 0, least: 0 });
    open = undefined;
  };
  bands.forEach(({ band, rows }, index) => {
    const [first, last] = [rows[0]!, rows.at(-1)!];
    const isHead = first.group.kind === 'header';
    if (first.group !== group) {
      closeGroup();
      builder.break(first.group.element.style.breakBefore);
      group = first.group;
      const keep = group.element.style.breakInside === 'avoid' || isHead;
      if (keep) open = builder.open(undefined, { inset: 0, whole: true });
    }
    builder.repeat(isHead ? undefined : header);
    if (index > 0 && bands[index - 1]!.rows[0]!.group.kind === 'header') builder.price(PRICE.keepWithNext);
    if (index > 0) builder.margin(spacing);
    builder.break(first.element.style.breakBefore);
    for (const row of rows) for (const mark of row.marks) builder.mark(mark);
    builder.add(isHead || !header ? band : { ...band, repeat: header }, baselinesOf(band));
    builder.break(last.element.style.breakAfter);
  });
  closeGroup();
  builder.repeat(undefined);
}

function baselinesOf(band: Band): { readonly first: Pt; readonly last: Pt } | undefined {
  for (const { y, inset, offset, content } of band.cells) {
    const first = content?.galley.firstBaseline;
    if (first !== undefined)
      return { first: y + inset.top + offset + first, last: y + inset.top + offset + first };
  }
  return undefined;
}

/** One band for each row, or for rows that a rowspan ties together. */
function bandsOf(grid: TableGrid, columns: readonly ColumnPlace[], context: LayoutContext): RowBand[] {
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
  const baselines = rows.map((_, row) => rowBaseline(cells.filter(({ cell }) => cell.row - start === row)));
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
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return {
    kind: 'band',
    x: first.x,
    width: last.x + last.width - first.x,
    height: y - spacing,
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
  const galley = buildGalley(cell.flow, Math.max(LEAST_CELL, width - inset.left - inset.right), context);
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
  const shift = { top: 0, middle: slack / 2, bottom: slack }[String(style.verticalAlign)];
  const offset = shift ?? Math.min(slack, baselineShift(set, baseline));
  const { backgroundColor, borderRadius } = style;
  const look = { backgroundColor, borderRadius, border: cellBorders(grid, cell) };
  const content = galley.items.length > 0 ? startOf(galley) : undefined;
  return { x, y: top.y, width, height, look, collapsed: isCollapsed(grid), inset, offset, content };
}

const backgroundsOf = ({ element, group }: GridRow): Color[] =>
  [group.element.style.backgroundColor, element.style.backgroundColor].filter((color) => color.alpha > 0);
