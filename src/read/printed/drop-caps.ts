/** The large first letter of a text, which stands beside several lines: given back to its word. */

import type { Piece, PrintedPage } from './page.js';

const TALL = 1.8;

/** The lines beside the letter begin where it does, as if it were not large. */
export function withoutDropCaps(pieces: PrintedPage, bodySize: number): PrintedPage {
  return pieces.filter((piece) => isDropCap(piece, bodySize)).reduce(giveBack, pieces);
}

const isDropCap = ({ text, size }: Piece, bodySize: number): boolean =>
  size >= TALL * bodySize && /^["“‘']?\p{Lu}$/u.test(text.trim());

function giveBack(pieces: PrintedPage, cap: Piece): PrintedPage {
  const beside = pieces.filter(
    (piece) =>
      piece.size < cap.size / 1.5 &&
      piece.left >= cap.right - 0.2 * cap.size &&
      piece.left - cap.right < piece.size * 1.2 &&
      piece.y > cap.y - cap.size &&
      piece.y <= cap.y + 0.3 * piece.size,
  );
  const top = beside.reduce<Piece | undefined>(
    (high, piece) => (high && high.y <= piece.y ? high : piece),
    undefined,
  );
  if (beside.length < 2 || !top) return pieces;
  return pieces
    .filter((piece) => piece !== cap)
    .map((piece) => {
      if (!beside.includes(piece)) return piece;
      return { ...piece, left: cap.left, text: piece === top ? cap.text.trim() + piece.text : piece.text };
    });
}
