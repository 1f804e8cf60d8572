/** A table as a grid: which cell stands in which row and column (HTML, "Forming a table"), tagged as it is built. */

import type { StyledElement, StyledNode } from '../../css/style.js';
import { anonymous } from '../flow/anonymous.js';
import type { FlowEvent, RowGroup, TableGrid } from '../flow/flow.js';
import { marksOf } from '../flow/generated.js';
import { tagBlock } from '../flow/structure-roles.js';
import type { LayoutContext } from '../layout-context.js';
import type { Owner } from '../page.js';
import { type CellSpan, isColumn, mergeColumns, placeCells } from './place-cells.js';
import { type BareCell, type BareGrid, type BareRow, withBorders } from './table-borders.js';
import { tagCell, tagGroup, tagRow, tagShortRows } from './table-tags.js';

/** What walks over the content of cells and captions. */
export interface Inside {
  readonly context: LayoutContext;
  readonly flowOf: (element: StyledElement, owner: Owner) => FlowEvent[];
}

/** The grid of a table, without borders where neighbours have stronger ones. */
export function tableGrid(element: StyledElement, owner: Owner, inside: Inside): TableGrid {
  const { context } = inside;
  const captions = captionsOf(element, owner, inside);
  const groups = groupsOf(element);
  const groupRows = groups.map((group) => childrenAs(group.element, 'table-row'));
  const placed = groupRows.map((own) => placeCells(own.map((row) => childrenAs(row, 'table-cell'))));
  const { groups: spans, columnCount, columns } = mergeColumns(placed, element);
  const rows: BareRow[] = [];
  const tags: Owner[] = [];
  groups.forEach((group, at) => {
    const groupOwner = tagGroup(group, owner, { mixed: groups.length > 1, context });
    groupRows[at]!.forEach((row, index) => {
      const rowOwner = tagRow(row, groupOwner, context);
      const place = { row: rows.length, group, owner: rowOwner };
      const cells = spans[at]![index]!.map((span) => gridCell(span, place, inside));
      const first = index === 0 && group.element !== element ? [group.element] : [];
      const marked = [...first, row, ...cells.map((cell) => cell.element)];
      rows.push({ element: row, group, cells, marks: marked.flatMap((one) => marksOf(one, context)) });
      tags.push(rowOwner);
    });
  });
  tagShortRows({ rows, columnCount }, tags, context);
  const grid = { element, columnCount, columns, rows, captions };
  return withBorders(element.style.direction === 'rtl' ? mirrored(grid) : grid);
}

/** The first column stands on the right. */
function mirrored(grid: BareGrid): BareGrid {
  const { columnCount } = grid;
  const rows = grid.rows.map((row): BareRow => {
    const cells = row.cells.map((cell) => ({ ...cell, column: columnCount - cell.column - cell.columnSpan }));
    return { ...row, cells };
  });
  return {
    ...grid,
    columns: Array.from({ length: columnCount }, (_, at) => grid.columns[columnCount - 1 - at]),
    rows,
  };
}

function gridCell(
  span: CellSpan,
  { row, group, owner }: { row: number; group: RowGroup; owner: Owner },
  { context, flowOf }: Inside,
): BareCell {
  const cellOwner = tagCell(span, { group, owner, context });
  return { ...span, row, flow: flowOf(span.element, cellOwner) };
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
  const parts = element.children
    .flatMap((child): readonly StyledNode[] => (isAboutColumns(child) ? child.children : [child]))
    .filter((child) => !isCaption(child) && !isAboutColumns(child));
  return gather(parts, isRowGroup, (run) => anonymous(element, 'table-row-group', run));
}

const isAboutColumns = (node: StyledNode): node is StyledElement => node.kind === 'element' && isColumn(node);

const isRowGroup = (node: StyledElement): boolean =>
  ['table-header-group', 'table-row-group', 'table-footer-group'].includes(node.style.display);

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
