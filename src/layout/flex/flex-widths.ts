/** How wide the boxes of a flex row are (CSS Flexbox 1, sections 9.2 and 9.7), for rows of one line. */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle, LengthPercentage } from '../../css/style.js';
import type { FlexItem, FlowEvent } from '../flow/flow.js';
import { contentSize, type Extent, insets, resolveMargin } from '../galley/widths.js';

/** How wide what stands in a box can use to be. */
type ExtentOf = (flow: readonly FlowEvent[]) => Extent;

type FlexEvent = FlowEvent & { kind: 'flex' };

/** A box of a row with its margins, before the row's room is shared out. */
interface Draft {
  readonly base: Pt;
  readonly least: Pt;
  readonly most: Pt;
  readonly grow: number;
  readonly shrink: number;
}

/** The widths of the boxes, margins included, and whether they could not all have their longest words. */
export function flexWidths(
  { items, style }: FlexEvent,
  width: Pt,
  extentOf: ExtentOf,
): { readonly widths: readonly Pt[]; readonly squeezed: boolean } {
  const drafts = items.map((item) => draftOf(item, width, extentOf));
  const room = Math.max(0, width - gaps(items, style));
  const widths = shared(drafts, room);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const squeezed = whole > room + ROUNDING;
  return { widths: squeezed ? widths.map((one) => (one * room) / whole) : widths, squeezed };
}

const ROUNDING: Pt = 0.01;

/** The least and the most width that a row can use. */
export function rowExtent({ items, style }: FlexEvent, extentOf: ExtentOf): Extent {
  const drafts = items.map((item) => draftOf(item, 0, extentOf));
  const between = gaps(items, style);
  const min = drafts.reduce((sum, { least }) => sum + least, between);
  return {
    min,
    max: Math.max(
      min,
      drafts.reduce((sum, draft) => sum + wanted(draft), between),
    ),
  };
}

const gaps = (items: readonly FlexItem[], { columnGap }: ComputedStyle): Pt =>
  Math.max(0, columnGap) * Math.max(0, items.length - 1);

function draftOf({ element, flow, framed }: FlexItem, whole: Pt, extentOf: ExtentOf): Draft {
  const { style } = element;
  const { left, right } = insets(style, whole);
  const around = left + right + sideMargins(style, whole);
  const outer = (size: LengthPercentage) =>
    contentSize(size, whole, { boxSizing: style.boxSizing, inset: left + right }) + around;
  const extent = extentOf(flow);
  const content = framed ? { min: extent.min + around, max: extent.max + around } : extent;
  const basis = style.flexBasis === 'auto' ? style.width : style.flexBasis;
  const base = basis === 'auto' ? content.max : outer(basis);
  const own = style.width === 'auto' ? content.min : Math.min(content.min, outer(style.width));
  const least = Math.max(own, style.minWidth === 0 ? 0 : outer(style.minWidth));
  const most = style.maxWidth === 'none' ? Infinity : Math.max(least, outer(style.maxWidth));
  return { base, least, most, grow: style.flexGrow, shrink: style.flexShrink };
}

const sideMargins = ({ margin }: ComputedStyle, whole: Pt): Pt =>
  resolveMargin(margin.left, whole) + resolveMargin(margin.right, whole);

const within = ({ least, most }: Draft, width: Pt): Pt => Math.max(least, Math.min(most, width));
const wanted = (draft: Draft): Pt => within(draft, draft.base);

/** Room that is left or lacking is shared out again and again, each time without those that reached a limit. */
function shared(drafts: readonly Draft[], room: Pt): Pt[] {
  const grows = drafts.reduce((sum, draft) => sum + wanted(draft), 0) < room;
  const part = ({ grow, shrink, base }: Draft): number => (grows ? grow : shrink * base);
  const isStiff = (draft: Draft) =>
    part(draft) === 0 || (grows ? draft.base > wanted(draft) : draft.base < wanted(draft));
  const settled = new Map(drafts.filter(isStiff).map((draft) => [draft, wanted(draft)]));
  for (let open = drafts.length - settled.size; open > 0; open = drafts.length - settled.size) {
    const tries = drafts.filter((draft) => !settled.has(draft));
    const free = room - drafts.reduce((sum, draft) => sum + (settled.get(draft) ?? draft.base), 0);
    const parts = tries.reduce((sum, draft) => sum + part(draft), 0);
    const share = free / (grows ? Math.max(1, parts) : parts);
    const sizes = tries.map((draft) => [draft, Math.max(0, draft.base + share * part(draft))] as const);
    const over = sizes.reduce((sum, [draft, size]) => sum + within(draft, size) - size, 0);
    for (const [draft, size] of sizes) {
      const by = within(draft, size) - size;
      if (over === 0 || by * over > 0) settled.set(draft, within(draft, size));
    }
  }
  return drafts.map((draft) => settled.get(draft)!);
}
