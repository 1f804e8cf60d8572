/** The least and the most width that a flow can use: for tables and inline blocks that are as wide as their content. */

import type { Pt } from '../base/geometry.js';
import type { ComputedStyle } from '../css/style.js';
import type { LayoutContext } from './context.js';
import type { FlowEvent } from './flow.js';
import { type Extent, paragraphExtent } from './paragraph.js';
import { pictureWidth } from './pictures.js';
import { tableExtent } from './table-columns.js';
import { contentSize, insets, resolveMargin } from './widths.js';

export function flowExtent(flow: readonly FlowEvent[], context: LayoutContext): Extent {
  let min = 0;
  let max = 0;
  let around = 0;
  const fixed: { readonly from: number; readonly width: Pt }[] = [];
  const depths: Pt[] = [];
  for (const event of flow) {
    if (event.kind === 'open') {
      depths.push(around);
      around += outerInset(event.element.style);
      const { width } = event.element.style;
      if (typeof width === 'number')
        fixed.push({ from: depths.length, width: around + contentWidth(event.element.style, width) });
    } else if (event.kind === 'close') {
      around = depths.pop() ?? 0;
      if (fixed.at(-1)?.from === depths.length + 1) {
        const { width } = fixed.pop()!;
        if (fixed.length === 0) [min, max] = [Math.max(min, width), Math.max(max, width)];
      }
    } else if (event.kind !== 'marker' && fixed.length === 0) {
      const own = ownExtent(event, context);
      min = Math.max(min, around + own.min);
      max = Math.max(max, around + own.max);
    }
  }
  return { min, max };
}

function ownExtent(
  event: Exclude<FlowEvent, { kind: 'open' | 'close' | 'marker' }>,
  context: LayoutContext,
): Extent {
  if (event.kind === 'paragraph') return paragraphExtent(event, context);
  const around = outerInset(event.element.style);
  if (event.kind === 'table') {
    const { min, max } = tableExtent(event.grid, context);
    return { min: min + around, max: max + around };
  }
  if (event.kind === 'columns') return flowExtent(event.flow, context);
  if (event.kind === 'picture') {
    const width = pictureWidth(event.element, context) + around;
    return { min: width, max: width };
  }
  const { width, fontSize } = event.element.style;
  const wanted = typeof width === 'number' ? width : fontSize * ANSWER_EMS;
  return { min: wanted, max: wanted };
}

/** How wide an answer line without a width is, in a box that is as wide as its content. From judgement. */
const ANSWER_EMS = 10;

function outerInset(style: ComputedStyle): Pt {
  const { left, right } = insets(style, 0);
  return (
    left + right + Math.max(0, resolveMargin(style.margin.left, 0) + resolveMargin(style.margin.right, 0))
  );
}

function contentWidth(style: ComputedStyle, width: Pt): Pt {
  const { left, right } = insets(style, 0);
  return contentSize(width, 0, { boxSizing: style.boxSizing, inset: left + right });
}
