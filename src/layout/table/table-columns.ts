/** How wide the columns of a table are: CSS Tables 3, section 4, automatic and fixed. */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle } from '../../css/style.js';
import type { TableGrid } from '../flow/flow.js';
import { complainSqueezed } from '../galley/broken-wishes.js';
import { wishesOf } from '../galley/extent.js';
import { contentSize } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import { cellInsets } from './table-borders.js';
import { type ColumnWish, sum } from './table-wishes.js';

/** The widths of the first row, and equal shares for columns without one. */
export function fixedWidths(grid: TableGrid, room: Pt, context: LayoutContext): Pt[] {
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

/** What `col` elements say, or else the cells of the first row. */
function givenWidths(grid: TableGrid, room: Pt): readonly (Pt | undefined)[] {
  const widths: (Pt | undefined)[] = Array.from({ length: grid.columnCount });
  const take = (column: number, span: number, { style, inset }: { style: ComputedStyle; inset: Pt }) => {
    if (style.width === 'auto') return;
    const width = (contentSize(style.width, room, { boxSizing: style.boxSizing, inset }) + inset) / span;
    for (let at = column; at < column + span; at++) widths[at] ??= width;
  };
  grid.columns.slice(0, grid.columnCount).forEach((style, column) => {
    if (style) take(column, 1, { style, inset: 0 });
  });
  for (const cell of grid.rows[0]?.cells ?? []) {
    const { left, right } = cellInsets(grid, cell, room);
    take(cell.column, cell.columnSpan, { style: cell.element.style, inset: left + right });
  }
  return widths;
}

/**
 * The widths of columns that are as wide as what stands in them asks. Between four sets of widths, each wider than the one before (least; percentages met; widths met; most), the two
 * around the room there is are mixed.
 */
export function shareOut(wishes: readonly ColumnWish[], room: Pt): Pt[] {
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
