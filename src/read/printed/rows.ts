/** Pieces on one base line joined: to segments, which no gap wider than between words parts, and to whole rows. */

import { mostCommon, type Piece, toHalf } from './page.js';

/** In sizes of the type. Words of a justified line rarely stand further apart; columns hardly nearer. From judgement. */
const GAP = 0.55;
const BLANK = 0.15;
const RAISED = 0.85;

/** Pieces of each base line from the left; lines from the top. Small raised pieces stand in the line they are raised from. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row[0]!.y < 0.4 * Math.min(piece.size, row[0]!.size)) row.push(piece);
    else rows.push([piece]);
  }
  return lowerRaised(rows).map((row) => row.sort((a, b) => a.left - b.left));
}

/** A footnote number stands above the base line of its word. */
function lowerRaised(rows: readonly Piece[][]): Piece[][] {
  const marksOf = new Map<readonly Piece[], Piece[]>();
  const raised = new Set<Piece>();
  rows.forEach((row, i) => {
    for (const piece of row) {
      const home = [row, rows[i + 1], rows[i + 2], rows[i - 1]].find(
        (near) => near && isAttached(piece, near),
      );
      if (!home) continue;
      raised.add(piece);
      marksOf.set(home, [...(marksOf.get(home) ?? []), asMark(piece, home)]);
    }
  });
  const lowered = rows.map((row) => [
    ...row.filter((piece) => !raised.has(piece)),
    ...(marksOf.get(row) ?? []),
  ]);
  return lowered.filter((row) => row.length > 0);
}

function isAttached(piece: Piece, row: readonly Piece[]): boolean {
  return row.some(
    ({ y, size, left, right }) =>
      piece.size < RAISED * size &&
      y - piece.y < 0.7 * size &&
      piece.y - y < 0.3 * size &&
      Math.abs(piece.y - y) > 0.1 * size &&
      (Math.abs(piece.left - right) < 0.3 * size || Math.abs(left - piece.right) < 0.5 * size),
  );
}

/** As Markdown writes it, so that later steps know a number that is no part of the text; an index of a unit is one. */
function asMark(piece: Piece, row: readonly Piece[]): Piece {
  const before = row.filter(({ left }) => left < piece.left).sort((a, b) => b.left - a.left)[0];
  const y = Math.max(...row.map((other) => other.y));
  const isMark =
    /^\d{1,3}(?:,\d{1,3})*$|^[a-z]$/.test(piece.text.trim()) &&
    /[\p{L}]{3}$|[.,;:!?"'”’)]$/u.test(before?.text.trim() ?? '');
  return { ...piece, y, text: isMark ? `[^${piece.text.trim().replace(/,.*/, '')}]` : piece.text };
}

/** How wide a gap may be within a line: a reader of scans sets word by word, and draws each narrower than it stands. */
export function gapIn(rows: readonly (readonly Piece[])[]): number {
  const gaps = rows
    .flatMap((row) => row.slice(1).map((piece, i) => (piece.left - row[i]!.right) / piece.size))
    .filter((gap) => gap > BLANK)
    .sort((a, b) => a - b);
  const isScan = isByWord(rows.flat()) && gaps.length > rows.length * FEWEST_GAPS;
  return isScan ? Math.max(GAP, WIDER * gaps[Math.floor(gaps.length / 2)]!) : GAP;
}

/** Whether nearly every piece is a word and no more. */
export const isByWord = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ text }) => !/\S\s+\S/.test(text)).length > MOSTLY * pieces.length;

/** It measures the type anew for each line: what hardly differs is of one size. */
export function levelled(pieces: readonly Piece[]): Piece[] {
  const size = mostCommon(pieces.map((piece) => [toHalf(piece.size), piece.text.length])) ?? 0;
  return pieces.map((piece) => (Math.abs(piece.size - size) < LIKE * size ? { ...piece, size } : piece));
}

/** From judgement. */
const LIKE = 0.25;
const MOSTLY = 0.9;
const FEWEST_GAPS = 3;
const WIDER = 1.8;

/** One row, parted where a gap is wider than between words. */
export function segmentsOf(row: readonly Piece[], gap = GAP): Piece[] {
  const segments: Piece[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    if (last && isSame(last, piece)) continue;
    if (last && piece.left - last.right < gap * Math.min(last.size, piece.size))
      segments[segments.length - 1] = join(last, piece);
    else segments.push(piece);
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.trim() }))
    .filter(({ text }) => text !== '');
}

/** Some programs make letters bold by setting them twice. */
const isSame = (one: Piece, other: Piece): boolean =>
  one.text.endsWith(other.text) && other.right - one.right < 0.1 * one.size && other.text.trim().length > 1;

/** Two pieces as one; it is bold only if both are. */
export function join(one: Piece, other: Piece): Piece {
  const isApart = other.left - one.right > BLANK * Math.min(one.size, other.size);
  const blank = isApart && !/\s$/.test(one.text) && !/^\s/.test(other.text) ? ' ' : '';
  const long = one.text.length >= other.text.length ? one : other;
  return {
    text: one.text + blank + other.text,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    y: long.y,
    size: long.size,
    starts: [...(one.starts ?? [one.left]), ...(other.starts ?? [other.left])],
    ...(one.bold && other.bold && { bold: true }),
    ...(one.italic && other.italic && { italic: true }),
  };
}
