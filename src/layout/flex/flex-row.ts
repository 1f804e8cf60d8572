/** A flex row as a band of cells: what stands side by side, where in the width and where in the height (CSS Flexbox 1, for one line). */

import type { Pt, Sides } from '../../base/geometry.js';
import type { Alignment, ComputedStyle, JustifyContent } from '../../css/style.js';
import { NO_EDGE, sides } from '../flow/anonymous.js';
import type { FlexItem, FlowEvent } from '../flow/flow.js';
import { complainForced, complainSqueezed } from '../galley/broken-wishes.js';
import { flowExtent } from '../galley/extent.js';
import { type Band, type BandCell, type Galley, startOf } from '../galley/galley.js';
import { insets, leastHeight, resolveMargin } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import type { LineBox } from '../line/inline-box.js';
import { flexWidths } from './flex-widths.js';

/** Where the row stands, and how high it is at least. */
interface RowPlace {
  readonly x: Pt;
  readonly width: Pt;
  readonly least: Pt;
}

/** A box of the row, set to its width. */
interface SetItem {
  readonly item: FlexItem;
  readonly galley: Galley;
  readonly align: Alignment;
  /** Its border box, and what is around what stands in it. */
  readonly x: Pt;
  readonly width: Pt;
  readonly inset: Sides<Pt>;
  /** With its margins and frame. */
  readonly height: Pt;
  readonly above: Pt;
  readonly below: Pt;
}

/** The row; undefined where nothing stands in it. */
export function flexRow(
  event: FlowEvent & { kind: 'flex' },
  place: RowPlace,
  context: LayoutContext,
): Band | undefined {
  if (event.items.length === 0) return undefined;
  const set = onBaseline(setItems(event, place, context));
  const height = Math.max(place.least, most(set.map((one) => one.height)));
  const stretched = most(set.map((one) => one.height + one.galley.stretch));
  return {
    kind: 'band',
    x: place.x,
    width: place.width,
    height,
    stretch: Math.max(0, stretched - height),
    rows: [{ y: 0, height, backgrounds: [] }],
    cells: set.map((one) => cellOf(one, height)),
    keep: false,
    repeat: undefined,
    place: event.element.place,
  };
}

/** The number of the list item that begins with a row, beside its first line. */
export function markerCell(line: LineBox, { height, place }: Band, baseline: Pt = line.baseline): BandCell {
  const slab = { kind: 'slab', height: line.height, content: line, place } as const;
  const [firstBaseline, lastBaseline] = [line.baseline, line.baseline];
  const strip = { page: undefined, items: [slab], tops: [0], height: line.height, stretch: 0 };
  const galley = { ...strip, firstBaseline, lastBaseline };
  const offset = { baseline: Math.max(0, baseline - line.baseline), whole: 0 };
  return { ...BARE, x: 0, y: 0, width: 0, height, offset, content: startOf(galley) };
}

/** A cell without a look of its own: what stands in it has one. */
const BARE = {
  look: { backgroundColor: NO_EDGE.color, border: sides(NO_EDGE), borderRadius: 0 },
  collapsed: false,
  inset: sides(0),
};

function setItems(
  event: FlowEvent & { kind: 'flex' },
  { x, width }: RowPlace,
  context: LayoutContext,
): SetItem[] {
  const { items, style } = event;
  const { widths, squeezed } = flexWidths(event, width, (flow) => flowExtent(flow, context));
  if (squeezed) complainSqueezed(event.element, context);
  const lefts = placed(event, widths, width);
  return items.map((item, index) => {
    const own = widths[index]!;
    const left = style.direction === 'rtl' ? width - lefts[index]! - own : lefts[index]!;
    const { alignSelf } = item.element.style;
    const align = alignSelf === 'auto' ? style.alignItems : alignSelf;
    return { align, ...setItem(item, { x: x + left, width: own, whole: width }, context) };
  });
}

function setItem(
  item: FlexItem,
  { x, width, whole }: { readonly x: Pt; readonly width: Pt; readonly whole: Pt },
  context: LayoutContext,
): Omit<SetItem, 'align'> {
  const { style } = item.element;
  const margin = (side: keyof Sides<Pt>) => (item.framed ? resolveMargin(style.margin[side], whole) : 0);
  const inset = item.framed ? insets(style, whole) : sides(0);
  const border = width - margin('left') - margin('right');
  const galley = context.galley(item.flow, Math.max(1, border - inset.left - inset.right));
  complainForced(galley, item.element, context);
  const least = item.framed ? leastHeight(style, inset) : 0;
  const [above, below] = [margin('top'), margin('bottom')];
  const height = above + inset.top + Math.max(galley.height, least) + inset.bottom + below;
  return { item, galley, x: x + margin('left'), width: border, inset, height, above, below };
}

/** Where each box begins, from the start of the row. Margins that are `auto` take the room that is left, before anything else does. */
function placed(
  { items, style }: { readonly items: readonly FlexItem[]; readonly style: ComputedStyle },
  widths: readonly Pt[],
  width: Pt,
): Pt[] {
  const gap = Math.max(0, style.columnGap);
  const free = Math.max(0, width - widths.reduce((sum, one) => sum + one, gap * (widths.length - 1)));
  const [start, end] =
    style.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const autos = items.flatMap(({ element }) =>
    [start, end].filter((side) => element.style.margin[side] === 'auto'),
  );
  const share = autos.length > 0 ? free / autos.length : 0;
  const { before, between } = autos.length > 0 ? NONE : justified(style.justifyContent, free, items.length);
  let at = before;
  return items.map(({ element }, index) => {
    const { margin } = element.style;
    const left = at + (margin[start] === 'auto' ? share : 0);
    at = left + widths[index]! + (margin[end] === 'auto' ? share : 0) + gap + between;
    return left;
  });
}

const NONE = { before: 0, between: 0 };

/** The room before the first box and that between two, beside the gap. */
function justified(
  how: JustifyContent,
  free: Pt,
  count: number,
): { readonly before: Pt; readonly between: Pt } {
  if (how === 'center') return { before: free / 2, between: 0 };
  if (how === 'end') return { before: free, between: 0 };
  if (how === 'space-around') return { before: free / count / 2, between: free / count };
  if (how === 'space-evenly') return { before: free / (count + 1), between: free / (count + 1) };
  return how === 'space-between' && count > 1 ? { before: 0, between: free / (count - 1) } : NONE;
}

/** Of any number of lengths. */
const most = (lengths: readonly Pt[]): Pt => lengths.reduce((a, b) => Math.max(a, b), 0);

/** First lines on one baseline: what stands higher gets more room above. */
function onBaseline(set: readonly SetItem[]): SetItem[] {
  const own = ({ align, galley, above, inset }: SetItem) =>
    align === 'baseline' ? above + inset.top + (galley.firstBaseline ?? 0) : 0;
  const shared = most(set.map(own));
  return set.map((one) => {
    const down = one.align === 'baseline' ? shared - own(one) : 0;
    return { ...one, above: one.above + down, height: one.height + down };
  });
}

function cellOf({ item, galley, align, x, width, inset, ...set }: SetItem, row: Pt): BandCell {
  const { style } = item.element;
  const slack = row - set.height;
  const stretch = align === 'stretch' && typeof style.height !== 'number' ? slack : 0;
  const down = { center: slack / 2, end: slack }[String(align)] ?? 0;
  const height = set.height - set.above - set.below + stretch;
  const content = galley.items.length > 0 ? startOf(galley) : undefined;
  const look = item.framed ? { ...BARE, look: style, inset } : BARE;
  return { ...look, x, y: set.above + down, width, height, offset: { baseline: 0, whole: 0 }, content };
}
