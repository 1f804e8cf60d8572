/** Boxes that no element made: around stray table parts, around what flows in columns and what stands in a flex row. */

import { anonymousStyle } from '../../css/index.js';
import type { ComputedStyle, Display, StyledElement, StyledNode } from '../../css/style.js';

const NO_COLOR = { red: 0, green: 0, blue: 0, alpha: 0 } as const;
export const NO_EDGE = { width: 0, style: 'none', color: NO_COLOR } as const;
export const sides = <T>(value: T) => ({ top: value, right: value, bottom: value, left: value });

/** The name of the box around what flows in columns. */
export const COLUMNS = '::columns';

/** The name of the box around what stands side by side in a flex row. */
export const FLEX = '::flex';

/** A box with the inherited properties of its parent and the initial values of all others. */
export function anonymous(
  parent: StyledElement,
  display: Display,
  children: readonly StyledNode[],
): StyledElement {
  return {
    ...parent,
    name: '',
    attributes: {},
    style: { ...anonymousStyle(parent.style), display },
    children,
  };
}

/** The children of a block with stray table parts put into tables, and columns around what flows in them. */
export function blockChildren(element: StyledElement): readonly StyledNode[] {
  const children = inlineChildren(element);
  if (element.style.display === 'flex') return [{ ...anonymous(element, 'block', children), name: FLEX }];
  return isMultiColumn(element.style) ? wrapColumns(element, children) : children;
}

/** What stands side by side in a flex row: its elements, and blocks around the texts between them. */
export const flexItems = (row: StyledElement): readonly StyledElement[] =>
  wrapRuns(row.children, isNoElement, (run) => anonymous(row, 'block', run)).filter(
    (node) => node.kind === 'element',
  );

const isNoElement = (node: StyledNode): boolean => node.kind !== 'element';

/** The children of an inline element with stray table parts put into tables. */
export const inlineChildren = (element: StyledElement): readonly StyledNode[] =>
  element.children.some(isTablePart)
    ? wrapRuns(element.children, isTablePart, (run) => anonymous(element, 'table', run))
    : element.children;

export const isMultiColumn = (style: ComputedStyle): boolean =>
  style.columnCount !== 'auto' || style.columnWidth !== 'auto';

const TABLE_PARTS: ReadonlySet<Display> = new Set([
  'table-row-group',
  'table-header-group',
  'table-footer-group',
  'table-row',
  'table-cell',
]);
const isTablePart = (node: StyledNode): boolean =>
  node.kind === 'element' && TABLE_PARTS.has(node.style.display);

const isBlank = (node: StyledNode): boolean => node.kind === 'text' && node.text.trim() === '';

function wrapColumns(element: StyledElement, children: readonly StyledNode[]): StyledNode[] {
  const flows = (node: StyledNode): boolean =>
    !(node.kind === 'element' && (node.name === '::marker' || node.style.columnSpan === 'all'));
  return wrapRuns(children, flows, (run) => ({ ...anonymous(element, 'block', run), name: COLUMNS }));
}

/** Wraps each run of wanted nodes; blank text between two of them does not end a run. */
function wrapRuns(
  nodes: readonly StyledNode[],
  wanted: (node: StyledNode) => boolean,
  wrap: (run: StyledNode[]) => StyledElement,
): StyledNode[] {
  const result: StyledNode[] = [];
  let run: StyledNode[] = [];
  const finish = () => {
    if (run.some((node) => !isBlank(node))) result.push(wrap(run));
    run = [];
  };
  for (const node of nodes) {
    if (wanted(node) || (run.length > 0 && isBlank(node))) run.push(node);
    else {
      finish();
      result.push(node);
    }
  }
  finish();
  return result;
}
