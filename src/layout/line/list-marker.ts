/** The number or bullet of a list item, set outside of its text, on the baseline of its first line. */

import type { Pt } from '../../base/geometry.js';
import type { FlowEvent } from '../flow/flow.js';
import { paragraphExtent } from '../galley/extent.js';
import type { Slab } from '../galley/galley.js';
import type { LayoutContext } from '../layout-context.js';
import type { LineBox } from './inline-box.js';
import { paragraphLines } from './paragraph.js';

/** Space between marker and text when the marker does not end in a space itself, in ems. From judgement. */
const GAP = 0.4;

/** The marker on one line that ends just before `x`, the left edge of the item's text. */
export function markerLine(
  { element, tokens }: FlowEvent & { kind: 'marker' },
  { x, width }: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): LineBox | undefined {
  const style = {
    ...element.style,
    textAlign: 'left' as const,
    textIndent: 0,
    whiteSpace: 'nowrap' as const,
  };
  const block = { ...element, style };
  const { max } = paragraphExtent({ block, tokens }, context);
  const gap = GAP * style.fontSize;
  const rtl = style.direction === 'rtl';
  const left = rtl ? x + width + gap : x - max - gap;
  return paragraphLines({ block, tokens }, { x: left, width: max + 1 }, context)[0];
}

/** The slab with one more marker beside its first line. */
export function withMarker(slab: Slab, marker: LineBox): Slab {
  const { content } = slab;
  const markers = [...(slab.markers ?? []), marker];
  if (content.kind !== 'line') return { ...slab, markers };
  const above = Math.max(content.baseline, marker.baseline);
  const below = Math.max(content.height - content.baseline, marker.height - marker.baseline);
  const moved = { ...content, baseline: above, height: above + below };
  return { ...slab, height: above + below, content: moved, markers };
}
