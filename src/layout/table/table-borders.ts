/** Borders of table cells, and which of two that meet is drawn (CSS 2.1, section 17.6.2). */

import type { Pt, Sides } from '../../base/geometry.js';
import type { BorderEdge } from '../../css/style.js';
import { NO_EDGE } from '../flow/anonymous.js';
import type { GridCell, GridRow, TableGrid } from '../flow/flow.js';
import { insets, resolve } from '../galley/widths.js';

/** A table whose borders have not met yet. */
export type BareGrid = Omit<TableGrid, 'rows'> & { readonly rows: readonly BareRow[] };

export type BareCell = Omit<GridCell, 'border'>;
export type BareRow = Omit<GridRow, 'cells'> & { readonly cells: readonly BareCell[] };

/** The grid with the borders that are drawn around each cell. */
export function withBorders(grid: BareGrid): TableGrid {
  const edges = isCollapsed(grid) ? resolveEdges(grid) : undefined;
  const rows = grid.rows.map((row) => {
    const cells = row.cells.map((cell): GridCell => {
      return { ...cell, border: edges ? winnersAround(cell, edges) : cell.element.style.border };
    });
    return { ...row, cells };
  });
  return { ...grid, rows };
}

export const isCollapsed = ({ element }: Pick<TableGrid, 'element'>): boolean =>
  element.style.borderCollapse === 'collapse';

/** Border and padding of a cell; of a collapsed border it has half. */
export function cellInsets(grid: TableGrid, { element, border }: GridCell, whole: Pt): Sides<Pt> {
  const { style } = element;
  if (!isCollapsed(grid)) return insets(style, whole);
  const inset = (side: keyof Sides<unknown>) => border[side].width / 2 + resolve(style.padding[side], whole);
  return { top: inset('top'), right: inset('right'), bottom: inset('bottom'), left: inset('left') };
}

type CellPlace = Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

function winnersAround({ row, column, rowSpan, columnSpan }: CellPlace, edges: GridEdges): Sides<BorderEdge> {
  return {
    top: widest(edges.across, row, column, columnSpan),
    bottom: widest(edges.across, row + rowSpan, column, columnSpan),
    left: edges.down[column]?.[row] ?? NO_EDGE,
    right: edges.down[column + columnSpan]?.[row] ?? NO_EDGE,
  };
}

interface GridEdges {
  /** By row line, then column. */
  readonly across: BorderEdge[][];
  /** By column line, then row. */
  readonly down: BorderEdge[][];
}

function widest(across: BorderEdge[][], line: number, column: number, span: number): BorderEdge {
  let edge: BorderEdge = NO_EDGE;
  for (let at = column; at < column + span; at++) edge = winner(edge, across[line]?.[at]);
  return edge;
}

function resolveEdges(grid: BareGrid): GridEdges {
  const edges: GridEdges = { across: [], down: [] };
  const { border } = grid.element.style;
  for (const { element, cells } of grid.rows) {
    for (const cell of cells) {
      const top = cell.row;
      const bottom = cell.row + cell.rowSpan;
      const left = cell.column;
      const right = cell.column + cell.columnSpan;
      const own = cell.element.style.border;
      for (let at = left; at < right; at++) {
        meet(edges.across, top, at, [own.top, element.style.border.top, top === 0 && border.top]);
        meet(edges.across, bottom, at, [
          own.bottom,
          element.style.border.bottom,
          bottom === grid.rows.length && border.bottom,
        ]);
      }
      for (let at = top; at < bottom; at++) {
        meet(edges.down, left, at, [own.left, left === 0 && border.left]);
        meet(edges.down, right, at, [own.right, right === grid.columnCount && border.right]);
      }
    }
  }
  return edges;
}

function meet(lines: BorderEdge[][], line: number, at: number, edges: readonly (BorderEdge | false)[]): void {
  lines[line] ??= [];
  let edge = lines[line][at] ?? NO_EDGE;
  for (const other of edges) if (other) edge = winner(edge, other);
  lines[line][at] = edge;
}

const STYLE_RANK = { none: 0, dotted: 1, dashed: 2, solid: 3, double: 4 } as const;

/** The wider border wins, then the stronger style, then the one that was there. */
function winner(first: BorderEdge, second: BorderEdge | undefined): BorderEdge {
  if (!second || second.style === 'none') return first;
  if (first.style === 'none') return second;
  if (second.width !== first.width) return second.width > first.width ? second : first;
  return STYLE_RANK[second.style] > STYLE_RANK[first.style] ? second : first;
}
