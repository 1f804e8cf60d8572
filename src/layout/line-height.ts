/** How high a line is: CSS 2.1, section 10.8, with the leading split above and below the type. */

import type { Pt } from '../base/geometry.js';
import type { ComputedStyle } from '../css/style.js';
import type { Fragment, Line } from '../text/types.js';
import type { LayoutContext } from './context.js';
import type { InlineSource } from './inline-box.js';

export interface Heights {
  readonly above: Pt;
  readonly below: Pt;
}

/** Above and below the baseline; at least the line height of the block itself. */
export function lineHeights(line: Line<InlineSource>, block: ComputedStyle, context: LayoutContext): Heights {
  let { above, below } = leaded(block, context);
  let tallest = 0;
  for (const fragment of line.fragments) {
    const heights = fragmentHeights(fragment, context);
    if (!heights) continue;
    if ('total' in heights) tallest = Math.max(tallest, heights.total);
    else {
      above = Math.max(above, heights.above);
      below = Math.max(below, heights.below);
    }
  }
  // Boxes aligned with the line's top or bottom only make the line taller.
  return { above, below: Math.max(below, tallest - above) };
}

/** Ascent and descent of a style's first font with half of the leading on each side. */
export function leaded(style: ComputedStyle, context: LayoutContext): Heights {
  const known = context.leading.get(style);
  if (known) return known;
  const face = context.fonts.match(style);
  const ascent = face.ascent * style.fontSize;
  const descent = face.descent * style.fontSize;
  const leading = style.lineHeight - ascent - descent;
  const heights = { above: ascent + leading / 2, below: descent + leading / 2 };
  context.leading.set(style, heights);
  return heights;
}

function fragmentHeights(
  fragment: Fragment<InlineSource>,
  context: LayoutContext,
): Heights | { readonly total: Pt } | undefined {
  const { source } = fragment;
  if (source.kind === 'text') {
    const { above, below } = leaded(source.style, context);
    return { above: above + source.raise, below: below - source.raise };
  }
  if (source.kind !== 'atom') return undefined;
  if (typeof source.raise === 'string') return { total: source.above + source.below };
  return { above: source.above + source.raise, below: source.below - source.raise };
}
