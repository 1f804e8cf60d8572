/** A table as a grid: which cell stands in which row and column (HTML, "Forming a table"), tagged as it is built. */

import type { StyledElement, StyledNode } from '../../css/style.js';
import { anonymous } from '../flow/anonymous.js';
import type { FlowEvent, RowGroup, TableGrid } from '../flow/flow.js';
import { marksOf } from '../flow/generated.js';
import { tagBlock } from '../flow/structure-roles.js';
import type { LayoutContext } from '../layout-context.js';
import type { Owner } from '../page.js';
import { type BareCell, type BareGrid, type BareRow, withBorders } from './table-borders.js';
import { tagCell, tagGroup, tagRow, tagShortRows } from './table-tags.js';

/** What walks over the content of cells and captions. */
export interface Inside {
  readonly context: LayoutContext;
  readonly flowOf: (element: StyledElement, owner: Owner) => FlowEvent[];
}

/** Browsers allow no more columns to be spanned. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** The grid of a table, without borders where neighbours have stronger ones. */
export function tableGrid(element: StyledElement, owner: Owner, inside: Inside): TableGrid {
  const { context } = inside;
  const captions = captionsOf(element, owner, inside);
  const groups = groupsOf(element);
  const columns = columnElements(element);
  const rows: BareRow[] = [];
  const tags: Owner[] = [];
  let columnCount = columns.length;
  for (const group of groups) {
    const groupOwner = tagGroup(group, owner, { mixed: groups.length > 1, context });
    const groupRows = childrenAs(group.element, 'table-row');
    const taken: number[] = [];
    groupRows.forEach((row, index) => {
      const rowOwner = tagRow(row, groupOwner, context);
      const spans = placeCells(row, { taken, rowsLeft: groupRows.length - index });
      const place = { row: rows.length, group, owner: rowOwner };
      const cells = spans.map((span) => gridCell(span, place, inside));
      columnCount = Math.max(columnCount, taken.length);
      taken.forEach((left, column) => {
        taken[column] = Math.max(0, left - 1);
      });
      const first = index === 0 && group.element !== element ? [group.element] : [];
      const marked = [...first, row, ...spans.map((span) => span.element)];
      rows.push({ element: row, group, cells, marks: marked.flatMap((one) => marksOf(one, context)) });
      tags.push(rowOwner);
    });
  }
  tagShortRows({ rows, columnCount }, tags, context);
  const grid = { element, columnCount, columns, rows, captions };
  return withBorders(element.style.direction === 'rtl' ? mirrored(grid) : grid);
}

/** The first column stands on the right. */
function mirrored(grid: BareGrid): BareGrid {
  const { columnCount } = grid;
  const columns = Array.from({ length: columnCount }, (_, at) => grid.columns[columnCount - 1 - at]);
  const rows = grid.rows.map((row): BareRow => {
    const cells = row.cells.map((cell) => ({ ...cell, column: columnCount - cell.column - cell.columnSpan }));
    return { ...row, cells };
  });
  return { ...grid, columns, rows };
}

type CellSpan = Omit<BareCell, 'flow' | 'row'>;

function gridCell(
  span: CellSpan,
  { row, group, owner }: { row: number; group: RowGroup; owner: Owner },
  { context, flowOf }: Inside,
): BareCell {
  const cellOwner = tagCell(span, { group, owner, context });
  return { ...span, row, flow: flowOf(span.element, cellOwner) };
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

function captionsOf(
  element: StyledElement,
  owner: Owner,
  { context, flowOf }: Inside,
): TableGrid['captions'] {
  return element.children.filter(isCaption).map((caption) => {
    const inner = flowOf(caption, tagBlock(caption, owner, context));
    const flow: FlowEvent[] = [
      { kind: 'open', element: caption, marks: marksOf(caption, context) },
      ...inner,
      { kind: 'close', element: caption },
    ];
    return { side: caption.style.captionSide, flow };
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
