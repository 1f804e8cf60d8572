/**
 * Text into lines of glyphs.
 *
 * In: inlines in logical order (text with its style, boxes, edges, breaks, leaders) and the width of the lines.
 * Out: lines of fragments at fixed places, each a run of glyph ids of one face, or a box. Between the two: white
 * space collapsed across inlines, a face chosen for every character, HarfBuzz shaping with every word kept, both
 * directions, hyphenation, and breaks that make the paragraph as a whole look best.
 *
 * Faces and shaping are in `fonts/`, the choice of line ends in `breaking/`; what is here goes between them.
 *
 * Deliberately not done here: line height and baselines, anything vertical, pages, colours. A style is taken as it
 * is: no inheritance, no text-transform. Faces are never slanted or emboldened by machine.
 */

import type { Resources } from '../base/resources.js';
import { takeApart } from './atoms.js';
import { findBreakpoints } from './breaking/breakpoints.js';
import { chooseBreaks } from './breaking/choose-breaks.js';
import { FontLibrary } from './fonts/font-library.js';
import { setLines } from './set-lines.js';
import type { FontFile, Inline, Line, ParagraphOptions, ParagraphWidths } from './types.js';

export { fontSheet } from './font-sheet.js';
export { describeFace, readFont } from './fonts/font-file.js';
export type { FontLibrary } from './fonts/font-library.js';

/**
 * The built-in faces and any others, each read when it is first used. Keep the library for the life of the program:
 * the words it has shaped once are not shaped again.
 */
export function openFonts(resources: Resources, extraFaces: readonly FontFile[] = []): FontLibrary {
  return new FontLibrary(resources, extraFaces);
}

/** The lines of a paragraph; none if there is nothing in it but collapsible white space. */
export function setParagraph<S>(
  inlines: readonly Inline<S>[],
  options: ParagraphOptions,
  fonts: FontLibrary,
): Line<S>[] {
  const source = takeApart(inlines, options, fonts);
  if (source.atoms.every((atom) => atom.kind === 'edge' && atom.width === 0)) return [];
  return setLines(chooseBreaks(source, options), options);
}

/** The least and the greatest width a paragraph can use; automatic hyphens and emergency breaks do not count. */
export function measureParagraph<S>(
  inlines: readonly Inline<S>[],
  options: ParagraphOptions,
  fonts: FontLibrary,
): ParagraphWidths {
  const source = takeApart(inlines, options, fonts);
  const hyphens = options.hyphens === 'none' ? 'none' : 'manual';
  let [min, max, piece, line] = [0, 0, -options.indent, -options.indent];
  for (const { start, end, forced } of findBreakpoints(source, { whiteSpace: options.whiteSpace, hyphens })) {
    min = Math.max(min, end.width - piece);
    max = Math.max(max, forced ? end.width - line : 0);
    piece = start.width;
    if (forced) line = start.width;
  }
  return { min, max };
}
