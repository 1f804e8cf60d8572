/** A table as a grid: which cell stands in which row and column (HTML, "Forming a table"), tagged as it is built. */

import type { StyledElement, StyledNode } from '../css/style.js';
import { anonymous } from './anonymous.js';
import type { LayoutContext } from './context.js';
import type { FlowEvent } from './flow.js';
import { flowOf } from './flow-walk.js';
import type { Mark } from './galley.js';
import { marksOf } from './generated.js';
import type { Owner } from './page.js';
import { tagBlock } from './roles.js';
import { type RowGroup, tagCell, tagGroup, tagRow, tagShortRows } from './table-tags.js';

export interface TableGrid {
  readonly element: StyledElement;
  readonly columnCount: number;
  /** The widths of `<col>` elements, by column. */
  readonly columns: readonly (StyledElement | undefined)[];
  /** Header rows first, footer rows last. */
  readonly rows: readonly GridRow[];
  readonly captions: readonly { readonly side: 'top' | 'bottom'; readonly flow: readonly FlowEvent[] }[];
}

export interface GridRow {
  readonly element: StyledElement;
  readonly group: RowGroup;
  readonly cells: readonly GridCell[];
  readonly marks: readonly Mark[];
}

export interface GridCell {
  readonly element: StyledElement;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly flow: readonly FlowEvent[];
}

/** Browsers allow no more columns to be spanned. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

export function tableGrid(element: StyledElement, owner: Owner, context: LayoutContext): TableGrid {
  const captions = captionsOf(element, owner, context);
  const groups = groupsOf(element);
  const columns = columnElements(element);
  const rows: GridRow[] = [];
  const tags: Owner[] = [];
  let columnCount = columns.length;
  for (const group of groups) {
    const groupOwner = tagGroup(group, owner, { mixed: groups.length > 1, context });
    const groupRows = childrenAs(group.element, 'table-row');
    const taken: number[] = [];
    groupRows.forEach((row, index) => {
      const rowOwner = tagRow(row, groupOwner, context);
      const spans = placeCells(row, { taken, rowsLeft: groupRows.length - index });
      const cells = spans.map((span) =>
        gridCell(span, { row: rows.length, group, owner: rowOwner, context }),
      );
      columnCount = Math.max(columnCount, taken.length);
      taken.forEach((left, column) => {
        taken[column] = Math.max(0, left - 1);
      });
      const marks = index === 0 && group.element !== element ? marksOf(group.element, context) : [];
      rows.push({
        element: row,
        group,
        cells,
        marks: [
          ...marks,
          ...marksOf(row, context),
          ...spans.flatMap((span) => marksOf(span.element, context)),
        ],
      });
      tags.push(rowOwner);
    });
  }
  tagShortRows({ rows, columnCount }, tags, context);
  const grid = { element, columnCount, columns, rows, captions };
  return element.style.direction === 'rtl' ? mirrored(grid) : grid;
}

/** The first column stands on the right. */
function mirrored(grid: TableGrid): TableGrid {
  const { columnCount } = grid;
  const columns = Array.from({ length: columnCount }, (_, at) => grid.columns[columnCount - 1 - at]);
  const rows = grid.rows.map((row): GridRow => {
    const cells = row.cells.map((cell) => ({ ...cell, column: columnCount - cell.column - cell.columnSpan }));
    return { ...row, cells };
  });
  return { ...grid, columns, rows };
}

type CellSpan = Omit<GridCell, 'flow' | 'row'>;

function gridCell(
  span: CellSpan,
  { row, group, owner, context }: { row: number; group: RowGroup; owner: Owner; context: LayoutContext },
): GridCell {
  const cellOwner = tagCell(span, { group, owner, context });
  return { ...span, row, flow: flowOf(span.element, cellOwner, context) };
}

/** The columns of a row's cells; `taken` counts for each column the rows that a cell above still covers. */
function placeCells(
  row: StyledElement,
  { taken, rowsLeft }: { taken: number[]; rowsLeft: number },
): CellSpan[] {
  let column = 0;
  return childrenAs(row, 'table-cell').map((element) => {
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

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

function captionsOf(element: StyledElement, owner: Owner, context: LayoutContext): TableGrid['captions'] {
  return element.children.filter(isCaption).map((caption) => {
    const flow = flowOf(caption, tagBlock(caption, owner, context), context);
    const marks = marksOf(caption, context);
    const whole: FlowEvent[] = [
      { kind: 'open', element: caption, marks },
      ...flow,
      { kind: 'close', element: caption },
    ];
    return { side: caption.style.captionSide, flow: whole };
  });
}

const isCaption = (node: StyledNode): node is StyledElement =>
  node.kind === 'element' && node.style.display === 'table-caption';

/** The first header group comes first, footer groups last; rows outside of groups form groups of their own. */
function groupsOf(element: StyledElement): RowGroup[] {
  const head: RowGroup[] = [];
  const body: RowGroup[] = [];
  const foot: RowGroup[] = [];
  for (const child of partsOf(element)) {
    const { display } = child.style;
    if (display === 'table-header-group' && head.length === 0) head.push({ kind: 'header', element: child });
    else if (display === 'table-footer-group') foot.push({ kind: 'footer', element: child });
    else body.push({ kind: 'body', element: child });
  }
  return [...head, ...body, ...foot];
}

/** The row groups of a table, with what is in none gathered into anonymous ones. */
function partsOf(element: StyledElement): StyledElement[] {
  const parts = element.children.filter((child) => !isCaption(child) && !isColumn(child));
  return gather(parts, isRowGroup, (run) => anonymous(element, 'table-row-group', run));
}

const isRowGroup = (node: StyledElement): boolean =>
  ['table-header-group', 'table-row-group', 'table-footer-group'].includes(node.style.display);

const isColumn = (node: StyledNode): boolean =>
  node.kind === 'element' && (node.name === 'col' || node.name === 'colgroup');

function childrenAs(element: StyledElement, display: 'table-row' | 'table-cell'): StyledElement[] {
  const isWanted = (child: StyledElement): boolean => child.style.display === display;
  return gather(element.children, isWanted, (run) => anonymous(element, display, run));
}

/** The wanted elements, and everything between them wrapped. */
function gather(
  nodes: readonly StyledNode[],
  isWanted: (element: StyledElement) => boolean,
  wrap: (run: StyledNode[]) => StyledElement,
): StyledElement[] {
  const result: StyledElement[] = [];
  let run: StyledNode[] = [];
  const finish = () => {
    if (run.some((node) => node.kind !== 'text' || node.text.trim() !== '')) result.push(wrap(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.kind === 'element' && isWanted(node)) {
      finish();
      result.push(node);
    } else run.push(node);
  }
  finish();
  return result;
}

function columnElements(element: StyledElement): StyledElement[] {
  return element.children.flatMap((child): StyledElement[] => {
    if (child.kind !== 'element' || !isColumn(child)) return [];
    const inner = child.children.filter(
      (one): one is StyledElement => one.kind === 'element' && isColumn(one),
    );
    const repeat = spanOf(child.attributes['span'], MOST_COLUMNS);
    if (inner.length === 0) return Array.from({ length: repeat }, () => child);
    return inner.flatMap((one) =>
      Array.from({ length: spanOf(one.attributes['span'], MOST_COLUMNS) }, () => one),
    );
  });
}
