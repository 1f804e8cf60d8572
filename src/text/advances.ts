/** How wide text is. Here alone font units become widths, and what a style puts between letters is added. */

import type { Pt } from '../base/geometry.js';
import type { Part } from './fonts/typesetter.js';
import type { InlineTextStyle } from './types.js';

/** What each glyph of a part takes up, in the order the glyphs are drawn: all widths of text are sums of these. */
export function advances({ shaped, face, scale, text }: Part, style: InlineTextStyle): Pt[] {
  const toPoints = (style.fontSize * scale) / face.unitsPerEm;
  const { clusters } = shaped;
  return shaped.advances.map((advance, glyph) => {
    // Letters that share a glyph, and glyphs that share a letter, are not set apart.
    const endsCluster = clusters[glyph + 1] !== clusters[glyph];
    const isSpace = endsCluster && SPACE.test(text.charAt(clusters[glyph]!));
    return advance * toPoints + (endsCluster ? style.letterSpacing : 0) + (isSpace ? style.wordSpacing : 0);
  });
}

/** What parts words: https://drafts.csswg.org/css-text/#word-separator */
const SPACE = /[ \u00a0]/;

/** The width of a word set in this style. */
export function widthOf(parts: readonly Part[], style: InlineTextStyle): Pt {
  let width = 0;
  for (const part of parts) for (const advance of advances(part, style)) width += advance;
  return width;
}
