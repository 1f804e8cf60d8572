/** Which columns and rows a cell stands in (HTML, "Forming a table"), without columns in which none begins (CSS Tables 3, "Track merging"). */

import type { ComputedStyle, StyledElement } from '../../css/style.js';
import type { BareCell } from './table-borders.js';

export type CellSpan = Omit<BareCell, 'flow' | 'row'>;

/** Browsers allow no more columns to be spanned. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** The places of the cells of a row group, row by row. */
export function placeCells(rows: readonly (readonly StyledElement[])[]): CellSpan[][] {
  /** For each column the rows that a cell above still covers. */
  const taken: number[] = [];
  return rows.map((cells, index) => {
    const spans = placeRow(cells, { taken, rowsLeft: rows.length - index });
    taken.forEach((left, column) => {
      taken[column] = Math.max(0, left - 1);
    });
    return spans;
  });
}

function placeRow(
  cells: readonly StyledElement[],
  { taken, rowsLeft }: { readonly taken: number[]; readonly rowsLeft: number },
): CellSpan[] {
  let column = 0;
  return cells.map((element) => {
    while ((taken[column] ?? 0) > 0) column++;
    const columnSpan = spanOf(element.attributes['colspan'], MOST_COLUMNS);
    const wanted =
      element.attributes['rowspan']?.trim() === '0'
        ? rowsLeft
        : spanOf(element.attributes['rowspan'], MOST_ROWS);
    const rowSpan = Math.min(wanted, rowsLeft);
    const span = { element, column, columnSpan, rowSpan };
    for (let end = column + columnSpan; column < end; column++)
      taken[column] = Math.max(taken[column] ?? 0, rowSpan);
    return span;
  });
}

/** The style of each column that a `col`, or a `colgroup` without any, is about. */
export function columnStyles(table: StyledElement): ComputedStyle[] {
  const named = (element: StyledElement, name: string) =>
    element.children.filter((child) => child.kind === 'element').filter((child) => child.name === name);
  const columns = table.children.flatMap((child) => {
    if (child.kind !== 'element') return [];
    const inner = child.name === 'colgroup' ? named(child, 'col') : [];
    return inner.length > 0 ? inner : isColumn(child) ? [child] : [];
  });
  return columns.flatMap(({ style, attributes }) =>
    Array(spanOf(attributes['span'], MOST_COLUMNS)).fill(style),
  );
}

/** Whether an element in a table is about its columns; rows that nobody parted from it stand in it as well. */
export const isColumn = ({ name }: StyledElement): boolean => name === 'col' || name === 'colgroup';

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** Whether the columns are as wide as the first row says, whatever stands in them. */
export const isFixed = ({ style }: StyledElement): boolean =>
  style.tableLayout === 'fixed' && style.width !== 'auto';

/** Leaves out the columns in which no cell begins; in a fixed table each has its share of the width. */
export function mergeColumns(
  groups: readonly CellSpan[][][],
  table: StyledElement,
): { readonly groups: CellSpan[][][]; readonly columnCount: number; readonly columns: ComputedStyle[] } {
  const cells = groups.flat(2);
  const begins = new Set(cells.map(({ column }) => column));
  const count = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const stays = (column: number) => begins.has(column) || isFixed(table);
  /** For each column how many before it stay. */
  const before = [0];
  for (let column = 0; column < count; column++) before.push(before[column]! + (stays(column) ? 1 : 0));
  const merged = ({ column, columnSpan, ...cell }: CellSpan): CellSpan => {
    const at = before[column]!;
    return { ...cell, column: at, columnSpan: before[column + columnSpan]! - at };
  };
  return {
    groups: groups.map((rows) => rows.map((spans) => spans.map(merged))),
    columnCount: before[count]!,
    columns: columnStyles(table).filter((_, column) => stays(column)),
  };
}
