/** What is wrong with a font file, as far as its tables tell; what its letters hold is seen when they are drawn. */

import type { FontTables } from './font-tables.js';
import { isScrambled } from './layout-rules.js';

export interface FontFault {
  readonly message: string;
  readonly hint: string;
}

/** The tables that text is set with. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

/** Rows of what may be wrong, of which the first that is counts: each may take for granted that those above it are not. */
const FAULTS: readonly (readonly [isWrong: (tables: FontTables) => boolean, what: string])[] = [
  [hasNoScale, 'it does not say how large its letters are (head)'],
  [(tables) => glyphs(tables) === 0, 'there are no letters in it (maxp)'],
  [hasShortWidths, 'not all of its letters have a width (hhea, hmtx)'],
  [hasNoCharacters, 'it does not say which letter stands for which character (cmap)'],
  [hasNoOutlines, 'its letters have no shape (glyf, CFF)'],
  [hasOutlinesElsewhere, 'shapes of its letters are missing (loca, glyf)'],
  [(tables) => isScrambled(tables, 'GSUB'), 'its rules for the forms of letters are scrambled (GSUB)'],
  [(tables) => isScrambled(tables, 'GPOS'), 'its rules for the places of letters are scrambled (GPOS)'],
];

/** The first fault of a font; undefined where there is none. */
export function faultOf(tables: FontTables): FontFault | undefined {
  if (!tables.areInside() || NEEDED.some((tag) => tables.length(tag) === undefined))
    return {
      message: 'this font file is not whole: parts of it are missing',
      hint: 'get it anew from where it came',
    };
  const [, what] = FAULTS.find(([isWrong]) => isWrong(tables)) ?? [];
  if (what === undefined) return undefined;
  return {
    message: `this font file is damaged: ${what}`,
    hint: 'get it anew from where it came, or take another font',
  };
}

const glyphs = (tables: FontTables): number => tables.unsigned('maxp', 4);

/** The bounds of the specification. */
function hasNoScale(tables: FontTables): boolean {
  const unitsPerEm = tables.unsigned('head', 18);
  return unitsPerEm < 16 || unitsPerEm > 16_384;
}

/** Letters after the last that has a width of its own are as wide as it. */
function hasShortWidths(tables: FontTables): boolean {
  const widths = tables.unsigned('hhea', 34);
  return widths === 0 || tables.length('hmtx')! < 4 * widths;
}

/** The formats of a list of characters that there are. */
const FORMATS: ReadonlySet<number> = new Set([0, 2, 4, 6, 8, 10, 12, 13]);

/** Whether not one list of characters begins within its table. */
function hasNoCharacters(tables: FontTables): boolean {
  for (let list = 0; list < tables.unsigned('cmap', 2); list++) {
    const at = tables.unsignedLong('cmap', 8 + list * 8);
    if (at > 0 && at + 4 <= tables.length('cmap')! && FORMATS.has(tables.unsigned('cmap', at))) return false;
  }
  return true;
}

function hasNoOutlines(tables: FontTables): boolean {
  return ['glyf', 'CFF ', 'CFF2'].every((tag) => tables.length(tag) === undefined);
}

/** Tables are filled up to four bytes, which some writers count. */
const FILLING = 3;

function hasOutlinesElsewhere(tables: FontTables): boolean {
  const end = tables.length('glyf');
  if (end === undefined) return false;
  const isLong = tables.unsigned('head', 50) !== 0;
  if ((tables.length('loca') ?? 0) < (glyphs(tables) + 1) * (isLong ? 4 : 2)) return true;
  const place = (glyph: number): number =>
    isLong ? tables.unsignedLong('loca', glyph * 4) : 2 * tables.unsigned('loca', glyph * 2);
  return Array.from({ length: glyphs(tables) + 1 }, (_, glyph) => place(glyph)).some(
    (at) => at > end + FILLING,
  );
}
