/** How wide the columns of a table are: CSS Tables 3, section 4, automatic and fixed. */

import type { Pt } from '../base/geometry.js';
import type { ComputedStyle } from '../css/style.js';
import { complainSqueezed } from './broken-wishes.js';
import type { LayoutContext } from './context.js';
import { flowExtent } from './extent.js';
import type { Extent } from './paragraph.js';
import { cellInsets } from './table-borders.js';
import type { GridCell, TableGrid } from './table-grid.js';
import { contentSize } from './widths.js';

/** What a column asks for. */
interface ColumnWish {
  min: Pt;
  max: Pt;
  /** A width given in points. */
  fixed: boolean;
  percent: number | undefined;
}

/** Space beside and between the columns. */
export function columnSpacing(grid: TableGrid): Pt {
  const { borderCollapse, borderSpacing } = grid.element.style;
  return borderCollapse === 'collapse' ? 0 : borderSpacing;
}

/** The least and the most width of a table's grid, spacing included. */
export function tableExtent(grid: TableGrid, context: LayoutContext): Extent {
  const wishes = wishesOf(grid, context);
  const spacing = columnSpacing(grid) * (grid.columnCount + 1);
  const { width } = grid.element.style;
  const fixed = typeof width === 'number' ? contentSize(width, 0, { boxSizing: 'content-box', inset: 0 }) : 0;
  const min = sum(wishes.map((wish) => wish.min)) + spacing;
  return { min, max: fixed > 0 ? Math.max(min, fixed) : Math.max(min, mostWidth(wishes) + spacing) };
}

/** The widths of the columns in a grid that is `width` wide. */
export function columnWidths(grid: TableGrid, width: Pt, context: LayoutContext): Pt[] {
  const room = Math.max(0, width - columnSpacing(grid) * (grid.columnCount + 1));
  const { tableLayout, width: asked } = grid.element.style;
  if (tableLayout === 'fixed' && asked !== 'auto') return fixedWidths(grid, room, context);
  return shareOut(wishesOf(grid, context), room);
}

/** A table as wide as its content asks, so that columns with a percentage get it. */
function mostWidth(wishes: readonly ColumnWish[]): Pt {
  const rest = sum(wishes.map((wish) => (wish.percent === undefined ? wish.max : 0)));
  const percent = Math.min(100, sum(wishes.map((wish) => wish.percent ?? 0)));
  const byPercent = wishes.map((wish) => (wish.percent ? wish.max / (wish.percent / 100) : 0));
  const byRest = percent < 100 ? rest / (1 - percent / 100) : rest > 0 ? Infinity : 0;
  return percent === 0 ? rest : Math.max(...byPercent, byRest);
}

/** Measured once for each table: a table in a table is asked again and again. */
const measured = new WeakMap<TableGrid, readonly ColumnWish[]>();

function wishesOf(grid: TableGrid, context: LayoutContext): readonly ColumnWish[] {
  const known = measured.get(grid);
  if (known) return known;
  const wishes = measureColumns(grid, context);
  measured.set(grid, wishes);
  return wishes;
}

function measureColumns(grid: TableGrid, context: LayoutContext): ColumnWish[] {
  const wishes = Array.from(
    { length: grid.columnCount },
    (): ColumnWish => ({ min: 0, max: 0, fixed: false, percent: undefined }),
  );
  grid.columns.forEach((column, index) => {
    if (column && wishes[index]) takeWidth(wishes[index], column.style, 0);
  });
  const spanning: GridCell[] = [];
  for (const cell of grid.rows.flatMap((row) => row.cells)) {
    if (cell.columnSpan > 1) spanning.push(cell);
    else takeCell(wishes[cell.column]!, cell, { grid, context });
  }
  for (const cell of spanning)
    takeSpanning(wishes.slice(cell.column, cell.column + cell.columnSpan), cell, { grid, context });
  return wishes;
}

interface Around {
  readonly grid: TableGrid;
  readonly context: LayoutContext;
}

function takeCell(wish: ColumnWish, cell: GridCell, around: Around): void {
  const { min, max, inset } = cellExtent(cell, around);
  wish.min = Math.max(wish.min, min);
  if (!wish.fixed) wish.max = Math.max(wish.max, max);
  takeWidth(wish, cell.element.style, inset);
  wish.max = Math.max(wish.max, wish.min);
}

function cellExtent(cell: GridCell, { grid, context }: Around): Extent & { readonly inset: Pt } {
  const { left, right } = cellInsets(grid, cell, 0);
  const inset = left + right;
  const extent = flowExtent(cell.flow, context);
  const { style } = cell.element;
  const least = typeof style.minWidth === 'number' ? style.minWidth : 0;
  return { inset, min: Math.max(extent.min, least) + inset, max: Math.max(extent.max, least) + inset };
}

function takeWidth(wish: ColumnWish, style: ComputedStyle, inset: Pt): void {
  const { width, boxSizing } = style;
  if (width === 'auto') return;
  if (typeof width !== 'number') {
    wish.percent = Math.max(wish.percent ?? 0, width.percent);
    return;
  }
  const outer = contentSize(width, 0, { boxSizing, inset }) + inset;
  wish.max = wish.fixed ? Math.max(wish.max, outer) : outer;
  wish.fixed = true;
}

/** What a spanning cell needs beyond its columns is shared among them as their content is. */
function takeSpanning(wishes: readonly ColumnWish[], cell: GridCell, around: Around): void {
  const { min, max, inset } = cellExtent(cell, around);
  const between = columnSpacing(around.grid) * (wishes.length - 1);
  const { width } = cell.element.style;
  const asked = typeof width === 'number' ? width + inset : max;
  const whole = sum(wishes.map((wish) => wish.max)) || wishes.length;
  const lackMin = min - between - sum(wishes.map((wish) => wish.min));
  const lackMax = asked - between - sum(wishes.map((wish) => wish.max));
  for (const wish of wishes) {
    const share = sum(wishes.map((one) => one.max)) === 0 ? 1 / wishes.length : (wish.max || 0) / whole;
    wish.min += Math.max(0, lackMin) * share;
    wish.max = Math.max(wish.min, wish.max + Math.max(0, lackMax) * share);
  }
}

/** The widths of the first row, and equal shares for columns without one. */
function fixedWidths(grid: TableGrid, room: Pt, context: LayoutContext): Pt[] {
  const widths = givenWidths(grid, room);
  const given = sum(widths.map((width) => width ?? 0));
  const open = widths.filter((width) => width === undefined).length;
  if (given > room + ROUNDING) return squeezedWidths(grid, { widths, room }, context);
  const share = open > 0 ? (room - given) / open : 0;
  const all = widths.map((width) => width ?? share);
  const scale = open === 0 ? room / Math.max(ROUNDING, sum(all)) : 1;
  return all.map((width) => width * scale);
}

const ROUNDING: Pt = 1e-6;

/**
 * Widths that were given for a wider page. CSS lets the table stick out of it; here all columns give way alike, down
 * to their longest words if that can be, and those without a width keep room for theirs.
 */
function squeezedWidths(
  grid: TableGrid,
  { widths, room }: { readonly widths: readonly (Pt | undefined)[]; readonly room: Pt },
  context: LayoutContext,
): Pt[] {
  complainSqueezed(grid.element, context);
  const mins = wishesOf(grid, context).map((wish) => wish.min);
  const wanted = widths.map((width, column) => width ?? mins[column]!);
  const least = wanted.map((width, column) => Math.min(width, mins[column]!));
  if (sum(least) >= room) return least.map((width) => (width * room) / Math.max(ROUNDING, sum(least)));
  const share = (room - sum(least)) / (sum(wanted) - sum(least));
  return least.map((width, column) => width + (wanted[column]! - width) * share);
}

/** What columns and the cells of the first row say. */
function givenWidths(grid: TableGrid, room: Pt): readonly (Pt | undefined)[] {
  const widths: (Pt | undefined)[] = Array.from({ length: grid.columnCount });
  const take = (column: number, span: number, { style, inset }: { style: ComputedStyle; inset: Pt }) => {
    if (style.width === 'auto') return;
    const width = (contentSize(style.width, room, { boxSizing: style.boxSizing, inset }) + inset) / span;
    for (let at = column; at < column + span; at++) widths[at] ??= width;
  };
  grid.columns.forEach((column, index) => {
    if (column) take(index, 1, { style: column.style, inset: 0 });
  });
  for (const cell of grid.rows[0]?.cells ?? []) {
    const { left, right } = cellInsets(grid, cell, room);
    take(cell.column, cell.columnSpan, { style: cell.element.style, inset: left + right });
  }
  return widths;
}

/**
 * Between four sets of widths, each wider than the one before (least; percentages met; widths met; most), the two
 * around the room there is are mixed.
 */
function shareOut(wishes: readonly ColumnWish[], room: Pt): Pt[] {
  const percentOf = (wish: ColumnWish) => Math.max(wish.min, ((wish.percent ?? 0) / 100) * room);
  const steps: Pt[][] = [
    wishes.map((wish) => wish.min),
    wishes.map((wish) => (wish.percent === undefined ? wish.min : percentOf(wish))),
    wishes.map((wish) => (wish.percent !== undefined ? percentOf(wish) : wish.fixed ? wish.max : wish.min)),
    wishes.map((wish) => (wish.percent === undefined ? wish.max : percentOf(wish))),
  ];
  const least = sum(steps[0]!);
  if (least >= room) return steps[0]!.map((width) => (least > 0 ? (width * room) / least : 0));
  for (let step = 1; step < steps.length; step++) {
    const [low, high] = [steps[step - 1]!, steps[step]!];
    const [from, to] = [sum(low), sum(high)];
    if (to < room || to === from) continue;
    const share = (room - from) / (to - from);
    return low.map((width, column) => width + (high[column]! - width) * share);
  }
  return stretch(wishes, steps.at(-1)!, room);
}

/** Room beyond what all ask for goes to the columns without a width, else to all, in proportion. */
function stretch(wishes: readonly ColumnWish[], widths: readonly Pt[], room: Pt): Pt[] {
  const isOpen = (column: number) => !wishes[column]!.fixed && wishes[column]!.percent === undefined;
  const anyOpen = wishes.some((_, column) => isOpen(column));
  const weights = widths.map((width, column) => (anyOpen && !isOpen(column) ? 0 : width));
  const whole = sum(weights);
  const extra = room - sum(widths);
  return widths.map((width, column) => {
    if (whole > 0) return width + (extra * weights[column]!) / whole;
    return width + (anyOpen && !isOpen(column) ? 0 : extra / Math.max(1, widths.length));
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
