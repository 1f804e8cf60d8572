/** A flow in several columns: how many there are and how wide (CSS Multi-column Layout 1, section 3.4). */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle } from '../../css/style.js';
import type { FlowEvent } from '../flow/flow.js';
import type { LayoutContext } from '../layout-context.js';
import { type ColumnSet, startOf } from './galley.js';

export function columnSet(
  { element, flow, style }: FlowEvent & { kind: 'columns' },
  { x, width }: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): ColumnSet {
  const { count, gap, columnWidth } = columnsIn(style, width);
  const galley = context.galley(flow, columnWidth);
  return {
    kind: 'columns',
    x,
    count,
    columnWidth,
    gap,
    rule: style.columnRule,
    fill: style.columnFill,
    keep: false,
    height: galley.height / count,
    content: startOf(galley),
    place: element.place,
  };
}

/** No column is narrower than this: a few letters. From judgement. */
const LEAST_COLUMN = 24;

function columnsIn(style: ComputedStyle, width: Pt): { count: number; gap: Pt; columnWidth: Pt } {
  const gap = Math.max(0, style.columnGap);
  const most = style.columnCount === 'auto' ? Infinity : Math.max(1, style.columnCount);
  const wish = style.columnWidth === 'auto' ? 0 : Math.max(LEAST_COLUMN, style.columnWidth);
  const byWidth = wish > 0 ? Math.floor((width + gap) / (wish + gap)) : most;
  const fitting = Math.floor((width + gap) / (LEAST_COLUMN + gap));
  const count = Math.max(1, Math.min(most, byWidth, fitting));
  return { count, gap, columnWidth: (width - gap * (count - 1)) / count };
}
