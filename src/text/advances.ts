/** How wide text is. Here alone font units become widths, and what a style puts between letters is added. */

import type { Pt } from '../base/geometry.js';
import type { Part } from './fonts/typesetter.js';
import type { InlineTextStyle } from './types.js';

/** What one glyph of a part takes up, counted in the order the glyphs are drawn: all widths of text are sums of these. */
export function advanceOf({ face, scale, shaped, text }: Part, style: InlineTextStyle, glyph: number): Pt {
  const { clusters } = shaped;
  const { fontSize, letterSpacing, wordSpacing } = style;
  const advance = shaped.advances[glyph]! * ((fontSize * scale) / face.unitsPerEm);
  const isSpaced = letterSpacing !== 0 || wordSpacing !== 0;
  // Letters that share a glyph, and glyphs that share a letter, are not set apart.
  if (!isSpaced || clusters[glyph + 1] === clusters[glyph]) return advance;
  const isSpace = SPACE.test(text.charAt(clusters[glyph]!));
  // Text that ran backwards would leave its page within a line.
  return Math.max(0, advance + letterSpacing + (isSpace ? wordSpacing : 0));
}

/** What parts words: https://drafts.csswg.org/css-text/#word-separator */
const SPACE = /[ \u00a0]/;

/** The width of a word set in this style. */
export function widthOf(parts: readonly Part[], style: InlineTextStyle): Pt {
  let width = 0;
  for (const part of parts)
    for (let glyph = 0; glyph < part.shaped.ids.length; glyph++) width += advanceOf(part, style, glyph);
  return width;
}
