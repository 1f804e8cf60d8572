/** The least and the most width that a flow can use: for tables and inline blocks that are as wide as their content. */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle, StyledElement } from '../../css/style.js';
import { measureParagraph } from '../../text/index.js';
import type { Inline } from '../../text/types.js';
import { rowExtent } from '../flex/flex-widths.js';
import type { FlowEvent, InlineAtomToken, InlineToken, TableGrid } from '../flow/flow.js';
import type { LayoutContext } from '../layout-context.js';
import { blankWidth, isBlank } from '../line/form.js';
import type { InlineSource } from '../line/inline-box.js';
import { paragraphOptions, plainInline } from '../line/line-boxes.js';
import { pictureWidth } from '../line/pictures.js';
import { type ColumnWish, columnWishes, gridExtent } from '../table/table-wishes.js';
import { contentSize, type Extent, inlineEdge, insets, resolve, resolveMargin } from './widths.js';

/** The widths of everything in a flow, as far as they count. */
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
    return widened(gridExtent(event.grid, wishesOf(event.grid, context)), around);
  }
  if (event.kind === 'columns') return flowExtent(event.flow, context);
  if (event.kind === 'flex') return rowExtent(event, (flow) => flowExtent(flow, context));
  if (event.kind === 'picture') {
    return same(pictureWidth(event.element, context) + around);
  }
  const { width, fontSize } = event.element.style;
  return same(typeof width === 'number' ? width : fontSize * ANSWER_EMS);
}

/** The widths of a paragraph broken at every chance, and not at all. */
export function paragraphExtent(
  { block, tokens }: { readonly block: StyledElement; readonly tokens: readonly InlineToken[] },
  context: LayoutContext,
): Extent {
  const inlines = tokens.map((token): Inline<InlineSource> => {
    if (token.kind === 'atom')
      return { kind: 'box', width: atomExtent(token, context).max, source: token.source };
    if (token.kind !== 'edge') return plainInline(token);
    return { kind: 'edge', width: inlineEdge(token.style, token.side, 0), source: token.source };
  });
  return measureParagraph(inlines, paragraphOptions(block, 0), context.fonts);
}

/** What the columns of a table ask for. */
export const wishesOf = (grid: TableGrid, context: LayoutContext): ColumnWish[] =>
  columnWishes(grid, (flow) => flowExtent(flow, context));

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

/** The widths of something inline that is not text, margins included. */
function atomExtent(token: InlineAtomToken, context: LayoutContext): Extent {
  const { margin } = token.element.style;
  const margins = resolveMargin(margin.left, 0) + resolveMargin(margin.right, 0);
  return widened(boxExtent(token, context), margins);
}

function boxExtent({ element, flow }: InlineAtomToken, context: LayoutContext): Extent {
  const { style } = element;
  const { left, right } = insets(style, 0);
  if (isBlank(element)) return same(blankWidth(element, context.pageWidth) + left + right);
  if (element.name === 'img') return same(pictureWidth(element, context) + left + right);
  if (typeof style.width === 'number') return same(contentWidth(style, style.width) + left + right);
  const { min, max } = flowExtent(flow, context);
  const least = resolve(style.minWidth, 0);
  return widened({ min: Math.max(min, least), max: Math.max(max, least) }, left + right);
}

const same = (width: Pt): Extent => ({ min: width, max: width });

const widened = ({ min, max }: Extent, by: Pt): Extent => ({ min: min + by, max: max + by });
