/** From atoms to a glyph run: what justifies a line goes into the advances of its glyphs. */

import type { Pt } from '../base/geometry.js';
import { advanceOf } from './advances.js';
import type { GlyphAtom } from './atoms.js';
import type { Glyph, GlyphRun } from './types.js';

/**
 * One run of atoms that share face, size and direction, in the order they are drawn. `text` is what it stands for.
 * `widthOf` gives the width each atom is to have: what differs from its own goes to its glyphs alike.
 */
export function glyphRun<S>(
  atoms: readonly GlyphAtom<S>[],
  text: string,
  widthOf: (atom: GlyphAtom<S>) => Pt,
): GlyphRun {
  const first = atoms[0]!;
  const { face, scale } = first.part;
  const size = first.style.fontSize * scale;
  const start = runStart(atoms);
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const atom of atoms) {
    const wanted = widthOf(atom);
    addGlyphs(glyphs, atom, { size, offset: atom.start - start, extra: wanted - atom.width });
    width += wanted;
  }
  const direction = first.level % 2 === 1 ? 'rtl' : 'ltr';
  return { face, size, glyphs, text, width, direction };
}

/** Where the run's text begins and ends: in right-to-left runs the atom that is drawn last comes first. */
export const runStart = (atoms: readonly { readonly start: number }[]): number =>
  Math.min(atoms[0]!.start, atoms.at(-1)!.start);
export const runEnd = (atoms: readonly { readonly end: number }[]): number =>
  Math.max(atoms[0]!.end, atoms.at(-1)!.end);

interface Setting {
  readonly size: Pt;
  /** Of the atom in the run's text. */
  readonly offset: number;
  /** Width to add to the atom. */
  readonly extra: Pt;
}

function addGlyphs<S>(glyphs: Glyph[], atom: GlyphAtom<S>, { size, offset, extra }: Setting): void {
  const { shaped, face } = atom.part;
  const toPoints = size / face.unitsPerEm;
  const count = shaped.ids.length;
  for (let index = 0; index < count; index++) {
    glyphs.push({
      id: shaped.ids[index]!,
      advance: advanceOf(atom.part, atom.style, index) + extra / count,
      xOffset: shaped.xOffsets[index]! * toPoints,
      yOffset: shaped.yOffsets[index]! * toPoints,
      cluster: offset + shaped.clusters[index]!,
    });
  }
}
