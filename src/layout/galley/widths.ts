/** Percentages, margins and the used width of blocks: CSS 2.1, sections 10.3 and 10.4. */

import type { Pt, Sides } from '../../base/geometry.js';
import type { ComputedStyle, Dimension, LengthPercentage } from '../../css/style.js';

export const resolve = (value: LengthPercentage, whole: Pt): Pt =>
  typeof value === 'number' ? value : (value.percent / 100) * whole;

/** A margin; `auto` is 0. */
export const resolveMargin = (value: Dimension, whole: Pt): Pt =>
  value === 'auto' ? 0 : resolve(value, whole);

/** The width of a border edge; 0 without a style. */
export const edgeWidth = (style: ComputedStyle, side: keyof Sides<unknown>): Pt =>
  style.border[side].style === 'none' ? 0 : style.border[side].width;

/** Border and padding on each side. */
export function insets(style: ComputedStyle, container: Pt): Sides<Pt> {
  const inset = (side: keyof Sides<unknown>) =>
    edgeWidth(style, side) + resolve(style.padding[side], container);
  return { top: inset('top'), right: inset('right'), bottom: inset('bottom'), left: inset('left') };
}

/** What an inline box has on one side, margin included; a negative one would drive words over each other and off the page. */
export const inlineEdge = (style: ComputedStyle, side: 'left' | 'right', container: Pt): Pt =>
  Math.max(0, resolveMargin(style.margin[side], container)) +
  edgeWidth(style, side) +
  resolve(style.padding[side], container);

/** How much higher something of this height may become where a page has room left. */
export const stretchOf = ({ guideStretch }: ComputedStyle, height: Pt): Pt => resolve(guideStretch, height);

/** A content size from width or height, min and max, none of them below 0. */
export function contentSize(value: LengthPercentage, whole: Pt, { boxSizing, inset }: SizeRule): Pt {
  const size = resolve(value, whole);
  return Math.max(0, boxSizing === 'border-box' ? size - inset : size);
}
export interface SizeRule {
  readonly boxSizing: ComputedStyle['boxSizing'];
  /** Border and padding on both sides. */
  readonly inset: Pt;
}

/** The height of the content that height and min-height ask for; content that is taller makes the block taller. */
export function leastHeight(style: ComputedStyle, inset: Sides<Pt>): Pt {
  const rule = { boxSizing: style.boxSizing, inset: inset.top + inset.bottom };
  const height = typeof style.height === 'number' ? contentSize(style.height, 0, rule) : 0;
  return Math.max(height, typeof style.minHeight === 'number' ? contentSize(style.minHeight, 0, rule) : 0);
}

/** The least and the most width that something can use. */
export interface Extent {
  readonly min: Pt;
  readonly max: Pt;
}

/** Where a block stands in its container: its border box, and the content in it. */
export interface BlockExtent {
  readonly borderX: Pt;
  readonly borderWidth: Pt;
  readonly contentX: Pt;
  readonly contentWidth: Pt;
  readonly inset: Sides<Pt>;
  /** It asked for more room than there is. */
  readonly squeezed: boolean;
}

/** Lengths that differ by rounding are the same. */
const EPSILON = 0.01;

/** No column is narrower than this while its container has the room: one letter fits. From judgement. */
const LEAST_WIDTH = 8;

/** The used width of a block; `shrinkTo` is the width of its content when `auto` means only as wide as needed. */
export function blockExtent(
  style: ComputedStyle,
  container: { x: Pt; width: Pt },
  shrinkTo?: Pt,
): BlockExtent {
  const whole = Math.max(0, container.width);
  const inset = insets(style, whole);
  const sideInset = inset.left + inset.right;
  const { left, right } = style.margin;
  const margins = resolveMargin(left, whole) + resolveMargin(right, whole);
  const room = whole - margins - sideInset;
  const wanted = limited(style, whole, wantedWidth(style, whole, { room, sideInset, shrinkTo }));
  const most = Math.max(Math.min(LEAST_WIDTH, whole), room);
  const contentWidth = Math.min(wanted, most);
  const free = whole - contentWidth - sideInset - margins;
  const wished = container.x + resolveMargin(left, whole) + autoShare(style, free);
  const rightLimit = container.x + whole + Math.max(0, -resolveMargin(right, whole));
  const contentX = Math.max(
    Math.min(wished + inset.left, rightLimit - contentWidth),
    Math.min(container.x, wished),
  );
  const borderX = Math.min(wished, contentX);
  const borderRight = Math.max(
    contentX + contentWidth,
    Math.min(contentX + contentWidth + inset.right, rightLimit),
  );
  return {
    borderX,
    borderWidth: borderRight - borderX,
    contentX,
    contentWidth,
    inset,
    squeezed: wanted > most + EPSILON || room < 0,
  };
}

/** What reaches over an edge of its page ends there; what is wholly beyond it is moved in as it is painted. */
export function onPage(
  extent: BlockExtent,
  { pageWidth, sideMargin }: { readonly pageWidth: Pt; readonly sideMargin: Pt },
): BlockExtent {
  const { contentX, contentWidth } = extent;
  const from = Math.max(contentX, -sideMargin);
  const width = Math.min(contentX + contentWidth, pageWidth + sideMargin) - from;
  return width > contentWidth - EPSILON || width < LEAST_WIDTH
    ? extent
    : { ...extent, contentX: from, contentWidth: width, squeezed: true };
}

function wantedWidth(
  style: ComputedStyle,
  whole: Pt,
  { room, sideInset, shrinkTo }: { room: Pt; sideInset: Pt; shrinkTo: Pt | undefined },
): Pt {
  if (style.width !== 'auto')
    return contentSize(style.width, whole, { boxSizing: style.boxSizing, inset: sideInset });
  return shrinkTo === undefined ? Math.max(0, room) : Math.min(shrinkTo, Math.max(0, room));
}

/** min-width and max-width; the former wins. */
function limited(style: ComputedStyle, whole: Pt, width: Pt): Pt {
  const inset = insets(style, whole);
  const rule = { boxSizing: style.boxSizing, inset: inset.left + inset.right };
  const most = style.maxWidth === 'none' ? Infinity : contentSize(style.maxWidth, whole, rule);
  return Math.max(contentSize(style.minWidth, whole, rule), Math.min(width, most));
}

function autoShare(style: ComputedStyle, free: Pt): Pt {
  if (style.margin.left !== 'auto' || free <= 0) return 0;
  return style.margin.right === 'auto' ? free / 2 : free;
}
