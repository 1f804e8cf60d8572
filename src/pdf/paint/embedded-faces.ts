/**
 * The faces of a document, each embedded once with the glyphs it uses.
 *
 * A code stands for a glyph *and* the characters it was drawn for, so the ToUnicode table is exact even where one
 * glyph serves several characters (small capitals of `a` and `A`, a hyphen of the text and one at a line's end).
 * The price is the outline of such a glyph a second time.
 */

import type PDFDocument from 'pdfkit';
import type { EmbeddedFont, OpenFont, PdfReference } from 'pdfkit';
import type { Report } from '../../base/diagnostics.js';
import type { Face } from '../../text/types.js';
import { withFileOf } from './sound-font.js';

export interface PaintedFace {
  /** The name of the resource in a content stream. */
  readonly name: string;
  readonly reference: PdfReference;
  /** The code of a glyph that stands for these characters. */
  code(glyph: number, characters: string): Code;
  /** The code of a blank that stands for these characters, if the face has one. */
  blank(characters: string): Code | undefined;
}

export interface Code {
  /** Four hexadecimal digits. */
  readonly hex: string;
  /** What the pen moves on by, in thousandths of the em. */
  readonly width: number;
}

/** A character that stands for nothing: no width, no break. */
export const WORD_JOINER = '\u2060';

export interface Fonts {
  face(face: Face): PaintedFace;
  /** Says which characters had no glyph in their face. */
  reportMissing(report: Report): void;
  /** Puts the glyphs of all faces into the file; no more can be added. */
  embed(): void;
}

/** Fontkit's parsed fonts, kept from one document to the next. */
const parsed = new WeakMap<Uint8Array, OpenFont>();

export function openFonts(doc: PDFDocument): Fonts {
  const faces = new Map<string, PaintedFace>();
  const embedded: [Face, EmbeddedFont][] = [];
  const missing = new Map<string, string>();
  return {
    face(face) {
      const known = faces.get(face.id);
      if (known) return known;
      openFont(doc, face);
      embedded.push([face, doc._font]);
      const painted = withFileOf(face, () =>
        paintedFace(doc._font, face, (characters) => missing.set(characters, face.id)),
      );
      faces.set(face.id, painted);
      return painted;
    },
    reportMissing(report) {
      for (const [characters, face] of missing) report(missingGlyph(characters, face));
    },
    embed() {
      for (const [face, font] of embedded) withFileOf(face, () => font.finalize());
    },
  };
}

/** Makes the face the one that the document works with. */
export function openFont(doc: PDFDocument, face: Face): OpenFont {
  const { bytes } = face;
  withFileOf(face, () => doc.font(parsed.get(bytes) ?? bytes));
  parsed.set(bytes, doc._font.font);
  return doc._font.font;
}

function paintedFace(
  embedded: EmbeddedFont,
  face: Face,
  onMissing: (characters: string) => void,
): PaintedFace {
  const { font, subset, unicode, widths } = embedded;
  const codes = new Map<number, Map<string, Code>>();
  const scale = 1000 / font.unitsPerEm;
  const spaceGlyph = font.glyphForCodePoint(0x20).id;
  unicode[0] = [0xfffd];

  const code = (glyph: number, characters: string): Code => {
    const known = codes.get(glyph)?.get(characters);
    if (known) return known;
    if (glyph === 0) onMissing(characters);
    // The glyph for missing ones may not be shown in PDF/A: a space keeps its place, and the text can be copied.
    const drawn = glyph || spaceGlyph;
    const id = subset.glyphs.push(drawn) - 1;
    subset.mapping[drawn] ??= id;
    unicode[id] = readable(characters);
    const advance = withFileOf(face, () => font.getGlyph(drawn).advanceWidth);
    const width = Math.round(advance * scale * 1000) / 1000;
    widths[id] = width;
    const made = { hex: id.toString(16).padStart(4, '0'), width };
    if (!codes.has(glyph)) codes.set(glyph, new Map());
    codes.get(glyph)!.set(characters, made);
    return made;
  };
  return {
    name: embedded.id,
    reference: embedded.ref(),
    code,
    blank: (characters) => (spaceGlyph === 0 ? undefined : code(spaceGlyph, characters)),
  };
}

/**
 * The code points of a ToUnicode entry; zero and the byte order marks are forbidden there. A letter with its accent is
 * one code point where there is one: PDF.js takes a glyph for a mere accent if any of its characters is one.
 */
function readable(characters: string): number[] {
  const points = [...characters.normalize('NFC').replace(/[\t\n\r]/g, ' ')].map(
    (character) => character.codePointAt(0)!,
  );
  const allowed = points.filter((point) => point !== 0 && point !== 0xfeff && point !== 0xfffe);
  return allowed.length > 0 ? allowed : [WORD_JOINER.codePointAt(0)!];
}

const missingGlyph = (characters: string, face: string) =>
  ({
    severity: 'warning',
    code: 'pdf/missing-glyph',
    message: `the font ${face} has no glyph for "${characters}"; a gap is printed in its place`,
    file: 'the PDF',
    hint: 'name a font that has this character in the font-family of the template',
  }) as const;
