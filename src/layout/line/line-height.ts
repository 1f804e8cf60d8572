/** How high a line is: CSS 2.1, section 10.8, with the leading split above and below the type. */

import type { Pt } from '../../base/geometry.js';
import type { ComputedStyle } from '../../css/style.js';
import type { FontLibrary } from '../../text/index.js';
import type { Fragment, Line } from '../../text/types.js';
import type { Heights, InlineSource } from './inline-box.js';

/** Above and below the baseline; at least those of the block itself. */
export function lineHeights(line: Line<InlineSource>, block: Heights): Heights {
  let { above, below } = block;
  let tallest = 0;
  for (const fragment of line.fragments) {
    const heights = fragmentHeights(fragment);
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
export function leaded(style: ComputedStyle, fonts: FontLibrary): Heights {
  const face = fonts.match(style);
  const ascent = face.ascent * style.fontSize;
  const descent = face.descent * style.fontSize;
  const leading = style.lineHeight - ascent - descent;
  return { above: ascent + leading / 2, below: descent + leading / 2 };
}

function fragmentHeights({ source }: Fragment<InlineSource>): Heights | { readonly total: Pt } | undefined {
  if (source.kind === 'text') return raised(source.heights, source.raise);
  if (source.kind !== 'atom') return undefined;
  if (typeof source.raise === 'string') return { total: source.above + source.below };
  return raised(source, source.raise);
}

const raised = ({ above, below }: Heights, raise: Pt): Heights => ({
  above: above + raise,
  below: below - raise,
});
