/**
 * Is every glyph there to be seen: fonts embedded, nothing across the edge of the page. What lies wholly off the page
 * PDF.js does not read at all: it is missed among the words.
 */

import type { Fault } from './fault.js';
import type { ReadDocument, ReadPage, ReadPiece } from './read-back.js';

export function proveLetters({ pages, missingFonts }: ReadDocument): Fault[] {
  const faults: Fault[] = [];
  if (pages.length === 0) faults.push({ code: 'proof/no-pages', message: 'the PDF has no pages' });
  for (const font of missingFonts) {
    faults.push({ code: 'proof/font-not-embedded', message: `the font ${font} is not in the file` });
  }
  pages.forEach((page, index) => {
    for (const piece of page.pieces) {
      if (piece.text.trim() === '' || isInside(piece, page)) continue;
      const message = `"${piece.text}" is not wholly on the page`;
      faults.push({ code: 'proof/outside-page', message, page: index + 1, context: piece.text });
    }
  });
  return faults;
}

/** Half a point: less than a letter's own side bearing. */
const TOLERANCE = 0.5;
/** The part of the size that a capital rises above the baseline. */
const CAPITAL = 0.7;
/** And the part that a `p` reaches below it. */
const DESCENDER = 0.2;

function isInside({ x, y, width, size }: ReadPiece, page: ReadPage): boolean {
  return (
    x >= -TOLERANCE &&
    x + width <= page.width + TOLERANCE &&
    y - DESCENDER * size >= -TOLERANCE &&
    y + CAPITAL * size <= page.height + TOLERANCE
  );
}
