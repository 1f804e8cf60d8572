/** Glyph runs as text operators: positions from shaping, copied text exact. */

import type { Pt } from '../../base/geometry.js';
import type { TextItem } from '../../layout/page.js';
import type { GlyphRun } from '../../text/types.js';
import { charactersOfGlyphs } from './characters.js';
import { type Content, hexText } from './content-stream.js';
import { type Code, type PaintedFace, WORD_JOINER } from './embedded-faces.js';
import type { MarkedText } from './hyphens.js';

export function paintText(item: MarkedText, face: PaintedFace, content: Content): void {
  const { run, spaceAfter, keptHyphen } = item;
  const read = charactersOfGlyphs(run);
  const characters = INVISIBLE.test(run.text) ? read.map(withoutInvisible) : read;
  const codes = run.glyphs.map(({ id }, index) => face.code(id, characters[index]!));
  const actual = item.actualText ?? (readsAs(run.text, characters) ? undefined : run.text);

  content.font(face.name, run.size);
  content.visible(item.color);
  content.fillColor(item.color);
  content.moveText(item.x, item.y);
  // Viewers expect right-to-left glyphs as they stand, left to right, and tagged PDF wants that said (14.8.2.3.3).
  if (run.direction === 'rtl') content.begin('ReversedChars');
  if (actual !== undefined) content.begin('Span', `/ActualText ${hexText(actual)}`);
  showGlyphs(item, codes, content);
  if (actual !== undefined) content.end();
  if (run.direction === 'rtl') content.end();
  if (keptHyphen) showBlank(WORD_JOINER, face, content);
  if (spaceAfter) showBlank(' ', face, content);
}

/**
 * Marks of direction, joiners and the like share the glyph of their letter, but PDF.js passes over a glyph whose
 * characters end in one: the letter would be lost. They stand in the text that the whole run is said to be.
 */
const withoutInvisible = (characters: string): string =>
  [...characters].filter((character) => !INVISIBLE.test(character)).join('') || characters;

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Whether the glyphs, each read for itself, give the text. */
const readsAs = (text: string, characters: readonly string[]): boolean =>
  !characters.includes('') && characters.reduce((sum, { length }) => sum + length, 0) === text.length;

/** A blank at the end of a line, there only to be read. */
function showBlank(character: string, { blank }: PaintedFace, content: Content): void {
  const code = blank(character);
  if (code) content.showText(`<${code.hex}>`);
}

/** Moves the pen between glyphs only where shaping and the font's own widths differ, in thousandths of the em. */
function showGlyphs({ run }: TextItem, codes: readonly Code[], content: Content): void {
  const ems = 1000 / run.size;
  const array = startArray(content);
  let pen = 0;
  glyphPlaces(run).forEach(({ x, rise }, index) => {
    const code = codes[index]!;
    const move = Math.round(x * ems - pen);
    if (move !== 0) array.move(move);
    if (rise !== 0) {
      array.show();
      content.rise(rise);
    }
    array.glyph(code.hex);
    if (rise !== 0) {
      array.show();
      content.rise(0);
    }
    pen += move + code.width;
  });
  array.show();
}

/** Where each glyph stands, counted from the start of the run on the baseline. */
function glyphPlaces({ glyphs }: GlyphRun) {
  let origin = 0;
  return glyphs.map(({ advance, xOffset, yOffset }) => {
    const x = origin + xOffset;
    origin += advance;
    return { x, rise: Math.abs(yOffset) < SMALLEST_RISE ? 0 : yOffset };
  });
}

/** Half the dot of a printer with 720 dots to the inch: less than this does not show. */
const SMALLEST_RISE: Pt = 0.05;

/** Gathers the operand of one `TJ`: strings of codes, and moves of the pen between them. */
function startArray(content: Content) {
  let array = '';
  let codes = '';
  const endString = () => {
    if (codes) array += `<${codes}>`;
    codes = '';
  };
  return {
    glyph(hex: string): void {
      codes += hex;
    },
    move(distance: number): void {
      endString();
      array += -distance;
    },
    show(): void {
      endString();
      if (array) content.showText(array);
      array = '';
    },
  };
}
