/** A piece made higher: ruled lines, rooms for answers and what else may stretch, all of it by the same part of what it may. */

import type { Band, BandCell } from '../galley/galley.js';
import { wholePiece } from './cut.js';
import type { Piece, PieceItem } from './piece.js';

/** `part` is 0 for as high as it is, 1 for as high as it may become. */
export function stretched(piece: Piece, part: number): Piece {
  if (part === 0 || piece.stretch === 0) return piece;
  const entries = piece.entries.map(({ y, down, item }) => ({
    y: y + down * part,
    down: 0,
    item: higher(item, part),
  }));
  return { ...piece, entries, height: piece.height + piece.stretch * part, stretch: 0 };
}

function higher(item: PieceItem, part: number): PieceItem {
  if (item.kind === 'slab') return { ...item, height: item.height + (item.stretch ?? 0) * part };
  return item.kind === 'band' ? higherBand(item, part) : item;
}

/** A row grows with the most that stands in it, though not all of its cells need that. */
function higherBand(band: Band, part: number): Band {
  const by = band.stretch * part;
  const cells = band.cells.map((cell) => ({ ...filledCell(cell, part), height: cell.height + by }));
  const rows = band.rows.length === 1 ? [{ ...band.rows[0]!, height: band.rows[0]!.height + by }] : band.rows;
  return band.rows.length === 1 ? { ...band, height: band.height + by, cells, rows } : band;
}

const filledCell = (cell: BandCell, part: number): BandCell =>
  cell.content && cell.content.galley.stretch > 0
    ? { ...cell, content: undefined, cut: stretched(wholePiece(cell.content), part) }
    : cell;
