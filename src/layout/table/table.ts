/** Sets a table into a galley: rows become bands of cells, and header rows are kept to be set again. */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle } from '../../css/style.js';
import { NO_EDGE, sides } from '../flow/anonymous.js';
import type { FlowEvent, GridRow } from '../flow/flow.js';
import { complainKept, complainSqueezed } from '../galley/broken-wishes.js';
import { wishesOf } from '../galley/extent.js';
import { type Band, PRICE, type RepeatedRows } from '../galley/galley.js';
import type { GalleyBuilder } from '../galley/galley-builder.js';
import { type BlockExtent, blockExtent, type Extent, onPage } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import { isFixed } from './place-cells.js';
import { bandsOf, type ColumnPlace, type RowBand } from './table-bands.js';
import { isCollapsed } from './table-borders.js';
import { fixedWidths, shareOut } from './table-columns.js';
import { type ColumnWish, columnSpacing, gridExtent, sum } from './table-wishes.js';

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
  const wishes = isFixed(grid.element) ? undefined : wishesOf(grid, context);
  const asked = placeTable(style, container, wishes && gridExtent(grid, wishes));
  const extent = onPage(asked, context);
  const spacing = columnSpacing(grid);
  const beside = Math.min(spacing, spare(extent, wishes) / (grid.columnCount + 1));
  if (beside < spacing || extent !== asked) complainSqueezed(element, context);
  const room = Math.max(0, extent.contentWidth - beside * (grid.columnCount + 1));
  const widths = wishes ? shareOut(wishes, room) : fixedWidths(grid, room, context);
  const frame = { x: extent.borderX, width: extent.borderWidth, style };
  const whole = style.breakInside === 'avoid';
  const block = builder.open(frame, { inset: extent.inset.top + spacing, whole });
  const columns = columnPlaces(widths, { x: extent.contentX, spacing: beside });
  addRows(bandsOf(grid, columns, context), { builder, spacing });
  builder.close(block, { inset: extent.inset.bottom + spacing, least: 0 });
  if (block.keep) complainKept(element, block.keep.height, context);
}

/** What spaces beside the columns may take: what the longest words leave, or half of the width. From judgement. */
function spare({ contentWidth }: BlockExtent, wishes: readonly ColumnWish[] | undefined): Pt {
  const left = wishes ? contentWidth - sum(wishes.map((wish) => wish.min)) : 0;
  return Math.max(left, contentWidth / 2);
}

/** A table is as wide as its content unless it says otherwise, and never narrower than its longest words. */
function placeTable(
  style: ComputedStyle,
  container: TableSetting['container'],
  content: Extent | undefined,
): BlockExtent {
  if (!content) return blockExtent(style, container);
  if (style.width === 'auto') return blockExtent(style, container, content.max);
  const extent = blockExtent(style, container);
  const narrow = extent.contentWidth < content.min;
  return narrow ? blockExtent({ ...style, width: 'auto' }, container, content.min) : extent;
}

function columnPlaces(
  widths: readonly Pt[],
  { x, spacing }: { readonly x: Pt; readonly spacing: Pt },
): ColumnPlace[] {
  let left = x;
  return widths.map((width) => {
    left += spacing;
    const place = { x: left, width };
    left += width;
    return place;
  });
}

function addRows(
  bands: readonly RowBand[],
  { builder, spacing }: { builder: GalleyBuilder; spacing: Pt },
): void {
  const [head, foot] = [repeated('header', bands, spacing), repeated('footer', bands, spacing)];
  const repeatIn = { header: undefined, body: { head, foot }, footer: { head, foot: undefined } };
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
    const repeat = head || foot ? repeatIn[first.group.kind] : undefined;
    builder.repeat(repeat);
    const before = bands[index - 1]?.rows[0]?.group.kind;
    const footBegins = foot && first.group.kind === 'footer' && before === 'body';
    if (before === 'header' || footBegins) builder.price(PRICE.keepWithNext);
    if (index > 0) builder.margin(spacing);
    builder.break(first.element.style.breakBefore);
    for (const row of rows) for (const mark of row.marks) builder.mark(mark);
    builder.add(repeat ? { ...band, repeat } : band, baselinesOf(band));
    builder.break(last.element.style.breakAfter);
  });
  closeGroup();
  builder.repeat(undefined);
}

/** The rows of a header or footer, to be set again. */
function repeated(
  kind: GridRow['group']['kind'],
  all: readonly RowBand[],
  spacing: Pt,
): RepeatedRows | undefined {
  const bands = all.filter(({ rows }) => rows[0]!.group.kind === kind).map(({ band }) => band);
  const height = bands.reduce((sum, band) => sum + band.height + spacing, 0);
  return bands.length > 0 ? { height, spacing, bands } : undefined;
}

/** The first line of the first cell that has one. */
export function baselinesOf(band: Band): { readonly first: Pt; readonly last: Pt } | undefined {
  for (const { y, inset, offset, content } of band.cells) {
    const first = content?.galley.firstBaseline;
    if (first === undefined) continue;
    const baseline = y + inset.top + offset.baseline + offset.whole + first;
    return { first: baseline, last: baseline };
  }
  return undefined;
}
