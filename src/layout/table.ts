/** Sets a table into a galley: rows become bands of cells, and header rows are kept to be set again. */

import type { Pt } from '../base/geometry.js';
import type { ComputedStyle } from '../css/style.js';
import { NO_EDGE, sides } from './anonymous.js';
import { complainKept } from './broken-wishes.js';
import type { LayoutContext } from './context.js';
import type { FlowEvent } from './flow.js';
import { type Band, PRICE, type RepeatedHeader } from './galley.js';
import type { GalleyBuilder } from './galley-builder.js';
import { bandsOf, type ColumnPlace, type RowBand } from './table-bands.js';
import { isCollapsed } from './table-borders.js';
import { columnSpacing, columnWidths, tableExtent } from './table-columns.js';
import type { GridRow, TableGrid } from './table-grid.js';
import { type BlockExtent, blockExtent } from './widths.js';

export interface TableSetting {
  readonly builder: GalleyBuilder;
  readonly container: { readonly x: Pt; readonly width: Pt };
  readonly context: LayoutContext;
}

/** Adds the rows of a table to the galley, within its border and background. Captions are the caller's. */
export function addTable({ grid, element }: FlowEvent & { kind: 'table' }, setting: TableSetting): void {
  const { builder, container, context } = setting;
  const collapsed = isCollapsed(grid);
  const style = collapsed ? { ...element.style, border: sides(NO_EDGE), padding: sides(0) } : element.style;
  const needed = style.width === 'auto' ? tableExtent(grid, context).max : undefined;
  const extent = placeTable(style, container, { needed, least: leastWidth(grid, context) });
  const columns = columnPlaces(grid, { x: extent.contentX, width: extent.contentWidth }, context);
  const frame = { x: extent.borderX, width: extent.borderWidth, style };
  const spacing = columnSpacing(grid);
  const whole = style.breakInside === 'avoid';
  const block = builder.open(frame, { inset: extent.inset.top + spacing, whole });
  addRows(bandsOf(grid, columns, context), { builder, spacing });
  builder.close(block, { inset: extent.inset.bottom + spacing, least: 0 });
  if (block.keep) complainKept(element, block.keep.height, context);
}

function placeTable(
  style: ComputedStyle,
  container: TableSetting['container'],
  { needed, least }: { readonly needed: Pt | undefined; readonly least: Pt },
): BlockExtent {
  const extent = blockExtent(style, container, needed);
  return extent.contentWidth < least ? blockExtent({ ...style, width: 'auto' }, container, least) : extent;
}

/** A table is never narrower than its longest words, unless its layout is fixed. */
function leastWidth(grid: TableGrid, context: LayoutContext): Pt {
  const { width, tableLayout } = grid.element.style;
  return width === 'auto' || tableLayout === 'fixed' ? 0 : tableExtent(grid, context).min;
}

function columnPlaces(
  grid: TableGrid,
  { x, width }: { x: Pt; width: Pt },
  context: LayoutContext,
): ColumnPlace[] {
  const spacing = columnSpacing(grid);
  let left = x;
  return columnWidths(grid, width, context).map((columnWidth) => {
    left += spacing;
    const place = { x: left, width: columnWidth };
    left += columnWidth;
    return place;
  });
}

function addRows(
  bands: readonly RowBand[],
  { builder, spacing }: { builder: GalleyBuilder; spacing: Pt },
): void {
  const head = bands.filter(({ rows }) => rows[0]!.group.kind === 'header');
  const height = head.reduce((sum, { band }) => sum + band.height + spacing, 0);
  const header: RepeatedHeader | undefined =
    head.length > 0 ? { height, spacing, bands: head.map(({ band }) => band) } : undefined;
  let group: GridRow['group'] | undefined;
  let open: ReturnType<GalleyBuilder['open']> | undefined;
  const closeGroup = () => {
    if (open) builder.close(open, { inset: 0, least: 0 });
    open = undefined;
  };
  bands.forEach(({ band, rows }, index) => {
    const [first, last] = [rows[0]!, rows.at(-1)!];
    const isHead = first.group.kind === 'header';
    if (first.group !== group) {
      closeGroup();
      builder.break(first.group.element.style.breakBefore);
      group = first.group;
      const keep = group.element.style.breakInside === 'avoid' || isHead;
      if (keep) open = builder.open(undefined, { inset: 0, whole: true });
    }
    builder.repeat(isHead ? undefined : header);
    if (index > 0 && bands[index - 1]!.rows[0]!.group.kind === 'header') builder.price(PRICE.keepWithNext);
    if (index > 0) builder.margin(spacing);
    builder.break(first.element.style.breakBefore);
    for (const row of rows) for (const mark of row.marks) builder.mark(mark);
    builder.add(isHead || !header ? band : { ...band, repeat: header }, baselinesOf(band));
    builder.break(last.element.style.breakAfter);
  });
  closeGroup();
  builder.repeat(undefined);
}

function baselinesOf(band: Band): { readonly first: Pt; readonly last: Pt } | undefined {
  for (const { y, inset, offset, content } of band.cells) {
    const first = content?.galley.firstBaseline;
    if (first === undefined) continue;
    const baseline = y + inset.top + offset.baseline + offset.whole + first;
    return { first: baseline, last: baseline };
  }
  return undefined;
}
