/** What the columns of a table ask for: the least and the most width of what stands in them (CSS Tables 3, section 4). */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle } from '../../css/style.js';
import type { FlowEvent, GridCell, TableGrid } from '../flow/flow.js';
import { contentSize, type Extent } from '../galley/widths.js';
import { cellInsets } from './table-borders.js';

/** What a column asks for. */
export interface ColumnWish {
  readonly min: Pt;
  readonly max: Pt;
  /** A width given in points. */
  readonly fixed: boolean;
  readonly percent: number | undefined;
}

type Draft = { -readonly [Name in keyof ColumnWish]: ColumnWish[Name] };

/** How wide what stands in a cell can use to be. */
type ExtentOf = (flow: readonly FlowEvent[]) => Extent;

/** The wish of each column. */
export function columnWishes(grid: TableGrid, extentOf: ExtentOf): ColumnWish[] {
  const wishes = Array.from(
    { length: grid.columnCount },
    (): Draft => ({ min: 0, max: 0, fixed: false, percent: undefined }),
  );
  wishes.forEach((wish, column) => {
    const style = grid.columns[column];
    if (style) takeWidth(wish, style, 0);
  });
  const spanning: GridCell[] = [];
  for (const cell of grid.rows.flatMap((row) => row.cells)) {
    if (cell.columnSpan > 1) spanning.push(cell);
    else takeCell(wishes[cell.column]!, cell, { grid, extentOf });
  }
  for (const cell of spanning)
    takeSpanning(wishes.slice(cell.column, cell.column + cell.columnSpan), cell, { grid, extentOf });
  return wishes;
}

/** The least and the most width of a table's grid, spacing included. */
export function gridExtent(grid: TableGrid, wishes: readonly ColumnWish[]): Extent {
  const spacing = columnSpacing(grid) * (grid.columnCount + 1);
  const { width } = grid.element.style;
  const min = sum(wishes.map((wish) => wish.min)) + spacing;
  const asked = typeof width === 'number' && width > 0 ? width : mostWidth(wishes) + spacing;
  return { min, max: Math.max(min, asked) };
}

/** Space beside and between the columns. */
export function columnSpacing(grid: TableGrid): Pt {
  const { borderCollapse, borderSpacing } = grid.element.style;
  return borderCollapse === 'collapse' ? 0 : borderSpacing;
}

interface Around {
  readonly grid: TableGrid;
  readonly extentOf: ExtentOf;
}

function takeCell(wish: Draft, cell: GridCell, around: Around): void {
  const { min, max, inset } = cellExtent(cell, around);
  wish.min = Math.max(wish.min, min);
  if (!wish.fixed) wish.max = Math.max(wish.max, max);
  takeWidth(wish, cell.element.style, inset);
  wish.max = Math.max(wish.max, wish.min);
}

function cellExtent(cell: GridCell, { grid, extentOf }: Around): Extent & { readonly inset: Pt } {
  const { left, right } = cellInsets(grid, cell, 0);
  const inset = left + right;
  const extent = extentOf(cell.flow);
  const { style } = cell.element;
  const least = typeof style.minWidth === 'number' ? style.minWidth : 0;
  return { inset, min: Math.max(extent.min, least) + inset, max: Math.max(extent.max, least) + inset };
}

function takeWidth(wish: Draft, style: ComputedStyle, inset: Pt): void {
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
function takeSpanning(wishes: readonly Draft[], cell: GridCell, around: Around): void {
  const { min, max, inset } = cellExtent(cell, around);
  const between = columnSpacing(around.grid) * (wishes.length - 1);
  const { width } = cell.element.style;
  const asked = typeof width === 'number' ? width + inset : max;
  const whole = sum(wishes.map((wish) => wish.max));
  const lackMin = min - between - sum(wishes.map((wish) => wish.min));
  const lackMax = asked - between - whole;
  for (const wish of wishes) {
    const share = whole === 0 ? 1 / wishes.length : wish.max / whole;
    wish.min += Math.max(0, lackMin) * share;
    wish.max = Math.max(wish.min, wish.max + Math.max(0, lackMax) * share);
  }
}

/** A table as wide as its content asks, so that columns with a percentage get it. */
function mostWidth(wishes: readonly ColumnWish[]): Pt {
  const rest = sum(wishes.map((wish) => (wish.percent === undefined ? wish.max : 0)));
  const percent = Math.min(100, sum(wishes.map((wish) => wish.percent ?? 0)));
  const byPercent = wishes.map((wish) => (wish.percent ? wish.max / (wish.percent / 100) : 0));
  const byRest = percent < 100 ? rest / (1 - percent / 100) : rest > 0 ? Infinity : 0;
  return percent === 0 ? rest : Math.max(...byPercent, byRest);
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
