/** Which characters each glyph of a run stands for. */

import type { GlyphRun } from '../../text/types.js';

/**
 * The characters of each glyph, glyph by glyph. Together they are the run's text: a ligature has several, the glyphs
 * of one cluster share its characters out in logical order, and one that gets none stands for the empty string.
 */
export function charactersOfGlyphs(run: GlyphRun): string[] {
  const { glyphs, text, direction } = run;
  const order = glyphs.map((_, index) => (direction === 'rtl' ? glyphs.length - 1 - index : index));
  const shares = new Array<string>(glyphs.length).fill('');
  let from = 0;
  for (let start = 0; start < order.length; ) {
    const { cluster } = glyphs[order[start]!]!;
    let end = start + 1;
    while (end < order.length && glyphs[order[end]!]!.cluster === cluster) end++;
    const to = end < order.length ? Math.max(from, glyphs[order[end]!]!.cluster) : text.length;
    shareOut(text.slice(from, to), order.slice(start, end), shares);
    from = to;
    start = end;
  }
  return shares;
}

function shareOut(characters: string, glyphs: readonly number[], shares: string[]): void {
  if (glyphs.length === 1) {
    shares[glyphs[0]!] = characters;
    return;
  }
  const points = [...characters];
  glyphs.forEach((glyph, index) => {
    shares[glyph] = index === glyphs.length - 1 ? points.slice(index).join('') : (points[index] ?? '');
  });
}
