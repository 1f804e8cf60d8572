/**
 * A font to count by hand with: every glyph is a square of one em, and so is the space. Ascent 0.8, descent 0.2, no
 * line gap: at a size of 10 each character is 10 wide and each line 10 high. No kerning, no ligatures.
 */

import type { Resources } from '../../src/base/resources.js';
import { openResources } from '../../src/cli/resources.js';
import { INITIAL_STYLE } from '../../src/css/cascade/computed-values.js';
import { type FontLibrary, openFonts } from '../../src/text/index.js';
import type { FontFile, InlineTextStyle } from '../../src/text/types.js';

/** The characters it has: ASCII, some Latin letters, dashes, quotes, the no-break space, Hebrew letters. */
export const SQUARE_CHARACTERS = [
  ...range(0x20, 0x7e),
  ...Array.from('\u00a0äéöüß–—‘’“”…', (character) => character.codePointAt(0)!),
  ...range(0x5d0, 0x5ea),
].sort((a, b) => a - b);

const EM = 1000;
const ASCENT = 800;
const DESCENT = -200;

/** A library in which the family `Square` is this font; the built-in families are there too. */
export function squareFonts(resources: Resources = openResources()): FontLibrary {
  return openFonts(resources, [squareFontFile()]);
}

/** The style of plain text in squares of the given size. */
export function squareStyle(fontSize = 10, changes: Partial<InlineTextStyle> = {}): InlineTextStyle {
  return { ...INITIAL_STYLE.style, fontFamily: ['Square'], fontSize, language: 'en-GB', ...changes };
}

/** The font as a file, for any family name. */
export function squareFontFile(family = 'Square'): FontFile {
  return { family, weight: 400, style: 'normal', bytes: squareFontBytes() };
}

/** A minimal TrueType file: the ten tables that PDF and HarfBuzz ask for. */
export function squareFontBytes(): Uint8Array {
  const glyphs = [
    square(),
    ...SQUARE_CHARACTERS.map((code) => (code === 0x20 || code === 0xa0 ? [] : square())),
  ];
  const tables: Record<string, number[]> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: glyphs.flat(),
    head: head(),
    hhea: hhea(glyphs.length),
    hmtx: glyphs.flatMap(() => [...u16(EM), ...u16(0)]),
    loca: loca(glyphs),
    maxp: maxp(glyphs.length),
    name: name('Square'),
    post: [...u32(0x00030000), ...u32(0), ...u16(-100), ...u16(50), ...zeros(20)],
  };
  return assemble(tables);
}

/** One contour of four corners. */
function square(): number[] {
  const box = [0, DESCENT, EM, ASCENT].flatMap(u16);
  const flags = [1, 1, 1, 1];
  const xs = [0, EM, 0, -EM].flatMap(u16);
  const ys = [DESCENT, 0, ASCENT - DESCENT, 0].flatMap(u16);
  return [...u16(1), ...box, ...u16(3), ...u16(0), ...flags, ...xs, ...ys, ...zeros(2)];
}

function head(): number[] {
  return [
    ...u32(0x00010000),
    ...u32(0x00010000),
    ...u32(0),
    ...u32(0x5f0f3cf5),
    ...u16(3),
    ...u16(EM),
    ...zeros(16),
    ...[0, DESCENT, EM, ASCENT].flatMap(u16),
    ...u16(0),
    ...u16(8),
    ...u16(2),
    ...u16(1),
    ...u16(0),
  ];
}

function hhea(glyphCount: number): number[] {
  const metrics = [ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0].flatMap(u16);
  return [...u32(0x00010000), ...metrics, ...zeros(8), ...u16(0), ...u16(glyphCount)];
}

function maxp(glyphCount: number): number[] {
  return [...u32(0x00010000), ...u16(glyphCount), ...[4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].flatMap(u16)];
}

/** Long offsets: head says so with its format 1. */
function loca(glyphs: readonly number[][]): number[] {
  let offset = 0;
  return [0, ...glyphs.map((glyph) => (offset += glyph.length))].flatMap(u32);
}

/** Format 4 in one segment for each character: plain, if not small. */
function cmap(): number[] {
  const codes = [...SQUARE_CHARACTERS, 0xffff];
  const glyphOf = (code: number): number => (code === 0xffff ? 0 : SQUARE_CHARACTERS.indexOf(code) + 1);
  const deltas = codes.map((code) => (code === 0xffff ? 1 : glyphOf(code) - code));
  const segments = [
    ...codes.flatMap(u16),
    ...u16(0),
    ...codes.flatMap(u16),
    ...deltas.flatMap(u16),
    ...codes.flatMap(() => u16(0)),
  ];
  const power = 2 ** Math.floor(Math.log2(codes.length));
  const search = [codes.length * 2, power * 2, Math.log2(power), (codes.length - power) * 2].flatMap(u16);
  const subtable = [...u16(4), ...u16(14 + segments.length), ...u16(0), ...search, ...segments];
  return [...u16(0), ...u16(1), ...u16(3), ...u16(1), ...u32(12), ...subtable];
}

function os2(): number[] {
  const start = [4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0].flatMap(u16);
  const tail = [0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT].flatMap(u16);
  const heights = [500, 700, 0, 0x20, 1].flatMap(u16);
  return [...start, ...zeros(10), ...zeros(16), ...ascii('TEST'), ...tail, ...zeros(8), ...heights];
}

function name(family: string): number[] {
  const strings: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family],
  ];
  const encoded = strings.map(([, text]) => Array.from(text, (c) => u16(c.charCodeAt(0))).flat());
  let offset = 0;
  const records = strings.flatMap(([id], index) => {
    const length = encoded[index]!.length;
    const record = [3, 1, 0x409, id, length, offset].flatMap(u16);
    offset += length;
    return record;
  });
  return [...u16(0), ...u16(strings.length), ...u16(6 + records.length), ...records, ...encoded.flat()];
}

/** The table directory, then each table on a multiple of four. */
function assemble(tables: Readonly<Record<string, number[]>>): Uint8Array {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const header = [entries.length, power * 16, Math.log2(power), (entries.length - power) * 16].flatMap(u16);
  let offset = 12 + entries.length * 16;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [tag, table] of entries) {
    const padded = [...table, ...zeros(-table.length & 3)];
    directory.push(...ascii(tag), ...u32(checksum(padded)), ...u32(offset), ...u32(table.length));
    for (const byte of padded) body.push(byte);
    offset += padded.length;
  }
  return Uint8Array.from([...u32(0x00010000), ...header, ...directory, ...body]);
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    sum =
      (sum + bytes[at]! * 0x1000000 + (bytes[at + 1]! << 16) + (bytes[at + 2]! << 8) + bytes[at + 3]!) >>> 0;
  }
  return sum;
}

function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value >>> 16), ...u16(value & 0xffff)];
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
