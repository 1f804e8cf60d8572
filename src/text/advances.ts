/** How wide text is. Here alone font units become widths, and what a style puts between letters is added. */

import type { Pt } from '../base/geometry.js';
import type { Part } from './fonts/typesetter.js';
import type { InlineTextStyle } from './types.js';

/** What each glyph of a part takes up, in the order the glyphs are drawn: all widths of text are sums of these. */
export function advances(part: Part, style: InlineTextStyle): Pt[] {
  const toPoints = pointsPerUnit(part, style);
  const { clusters } = part.shaped;
  const spaced = isSpaced(style);
  return part.shaped.advances.map((advance, glyph) => {
    // Letters that share a glyph, and glyphs that share a letter, are not set apart.
    if (!spaced || clusters[glyph + 1] === clusters[glyph]) return advance * toPoints;
    const isSpace = SPACE.test(part.text.charAt(clusters[glyph]!));
    // Text that ran backwards would leave its page within a line.
    return Math.max(0, advance * toPoints + style.letterSpacing + (isSpace ? style.wordSpacing : 0));
  });
}

/** What parts words: https://drafts.csswg.org/css-text/#word-separator */
const SPACE = /[ \u00a0]/;

const pointsPerUnit = ({ face, scale }: Part, { fontSize }: InlineTextStyle): number =>
  (fontSize * scale) / face.unitsPerEm;

const isSpaced = ({ letterSpacing, wordSpacing }: InlineTextStyle): boolean =>
  letterSpacing !== 0 || wordSpacing !== 0;

/** The width of a word set in this style. */
export function widthOf(parts: readonly Part[], style: InlineTextStyle): Pt {
  let width = 0;
  for (const part of parts) {
    // Every word of every document comes by here, so the usual case makes no list.
    const spaced = isSpaced(style);
    const toPoints = spaced ? 1 : pointsPerUnit(part, style);
    const units = spaced ? advances(part, style) : part.shaped.advances;
    for (const unit of units) width += unit * toPoints;
  }
  return width;
}
