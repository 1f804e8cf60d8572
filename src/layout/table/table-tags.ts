/** The structure of a table. Boxes that are only laid out as a table are divisions, not tables. */

import type { StyledElement } from '../../css/style.js';
import type { RowGroup } from '../flow/flow.js';
import { apart, isHidden, tagBlock } from '../flow/structure-roles.js';
import type { LayoutContext } from '../layout-context.js';
import type { Owner, StructureElement } from '../page.js';

const GROUP_ROLES = { header: 'THead', body: 'TBody', footer: 'TFoot' } as const;

export function tagGroup(
  group: RowGroup,
  table: Owner,
  { mixed, context }: { readonly mixed: boolean; readonly context: LayoutContext },
): Owner {
  if (!isTable(table, context)) return table;
  if (isHidden(group.element)) return 'layout-artifact';
  // Rows straight in a table need no group, unless others are in one.
  if (group.element.name === '' && !mixed) return table;
  return context.structure.add(table, GROUP_ROLES[group.kind]);
}

export function tagRow(row: StyledElement, group: Owner, context: LayoutContext): Owner {
  if (!isTable(group, context)) return group;
  return isHidden(row) ? 'layout-artifact' : context.structure.add(group, 'TR');
}

export function tagCell(
  { element, columnSpan, rowSpan }: { element: StyledElement; columnSpan: number; rowSpan: number },
  { group, owner, context }: { group: RowGroup; owner: Owner; context: LayoutContext },
): Owner {
  if (!isTable(owner, context)) {
    const tagged = tagBlock(element, owner, context);
    return tagged === owner ? apart(owner, context) : tagged;
  }
  const spans = { ...(columnSpan > 1 && { columnSpan }), ...(rowSpan > 1 && { rowSpan }) };
  if (element.name !== 'th') return context.structure.add(owner, 'TD', spans);
  return context.structure.add(owner, 'TH', { ...spans, scope: scopeOf(element, group) });
}

/** Every row of a tagged table must have the same number of columns: short rows get empty cells. */
export function tagShortRows(
  {
    rows,
    columnCount,
  }: {
    readonly rows: readonly {
      readonly cells: readonly {
        readonly column: number;
        readonly columnSpan: number;
        readonly rowSpan: number;
        readonly row: number;
      }[];
    }[];
    readonly columnCount: number;
  },
  owners: readonly Owner[],
  context: LayoutContext,
): void {
  const widths = rows.map(() => 0);
  for (const { row, columnSpan, rowSpan } of rows.flatMap((one) => one.cells)) {
    for (let at = row; at < row + rowSpan && at < widths.length; at++) widths[at]! += columnSpan;
  }
  owners.forEach((owner, row) => {
    if (!isTable(owner, context)) return;
    for (let missing = columnCount - widths[row]!; missing > 0; missing--) context.structure.add(owner, 'TD');
  });
}

const TABLE_ROLES = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR']);

const isTable = (owner: Owner, context: LayoutContext): owner is number =>
  typeof owner === 'number' && TABLE_ROLES.has(context.structure.role(owner));

function scopeOf(element: StyledElement, group: RowGroup): NonNullable<StructureElement['scope']> {
  const scope = element.attributes['scope'];
  if (scope === 'row' || scope === 'rowgroup') return 'Row';
  if (scope === 'col' || scope === 'colgroup') return 'Column';
  return group.kind === 'header' ? 'Column' : 'Row';
}
