/** Emergency breaks: what is wider than a line and may break anywhere is cut to pieces that fit. */

import type { Pt } from '../../base/geometry.js';
import { advanceOf, widthOf } from '../advances.js';
import type { Atom, Atoms, GlyphAtom } from '../atoms.js';
import { MAY_BREAK } from './break-opportunities.js';
import type { LineEnd } from './breakpoints.js';

/** The same atoms, with new ones and new break opportunities where a piece between two line ends is too wide. */
export function cutWideWords<S>(source: Atoms<S>, ends: readonly LineEnd[], width: Pt): Atoms<S> {
  const wide = wideRanges(ends, width);
  if (wide.length === 0) return source;
  const breaks = source.breaks.slice();
  const atoms: Atom<S>[] = [];
  let next = 0;
  for (const { from, to } of wide) {
    for (; next < from; next++) atoms.push(source.atoms[next]!);
    let filled = 0;
    for (; next < to; next++)
      filled = cutAtom(source.atoms[next]!, { filled, width, atoms, breaks, text: source.text });
  }
  atoms.push(...source.atoms.slice(next));
  return { ...source, atoms, breaks };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function wideRanges(ends: readonly LineEnd[], width: Pt): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let from = 0;
  for (const end of ends) {
    const to = end.split > 0 ? end.atom + 1 : end.atom;
    if (end.end.width - start > width) ranges.push({ from: Math.max(from, ranges.at(-1)?.to ?? 0), to });
    start = end.start.width;
    from = end.atom;
  }
  return ranges;
}

interface Cutting<S> {
  /** How much of the line is taken. */
  readonly filled: Pt;
  readonly width: Pt;
  readonly atoms: Atom<S>[];
  readonly breaks: Uint8Array;
  readonly text: string;
}

/** Appends the pieces of the atom; returns how much of the line they have taken. */
function cutAtom<S>(atom: Atom<S>, { filled, width, atoms, breaks, text }: Cutting<S>): Pt {
  if (atom.kind !== 'word') {
    atoms.push(atom);
    return filled + ('width' in atom ? atom.width : 0);
  }
  let taken = filled;
  let start = atom.start;
  for (const cluster of clustersOf(atom)) {
    const at = atom.start + cluster.offset;
    if (taken > 0 && taken + cluster.width > width) {
      breaks[at] = MAY_BREAK;
      if (at > start) atoms.push(...piecesOf(atom, text, start, at));
      [start, taken] = [at, 0];
    }
    taken += cluster.width;
  }
  atoms.push(...(start === atom.start ? [atom] : piecesOf(atom, text, start, atom.end)));
  return taken;
}

/** Clusters of the atom in the order of the text, with their widths. */
function clustersOf<S>(atom: GlyphAtom<S>): { offset: number; width: Pt }[] {
  const widths = new Map<number, Pt>();
  for (const [glyph, offset] of atom.part.shaped.clusters.entries()) {
    widths.set(offset, (widths.get(offset) ?? 0) + advanceOf(atom.part, atom.style, glyph));
  }
  return [...widths].map(([offset, width]) => ({ offset, width })).sort((a, b) => a.offset - b.offset);
}

/** A stretch of an atom as atoms of its own, shaped anew. */
export function piecesOf<S>(atom: GlyphAtom<S>, text: string, start: number, end: number): GlyphAtom<S>[] {
  if (start >= end) return [];
  return atom.typesetter.set(text.slice(start, end)).map((part) => ({
    ...atom,
    start: start + part.start,
    end: start + part.end,
    width: widthOf([part], atom.style),
    part,
  }));
}
