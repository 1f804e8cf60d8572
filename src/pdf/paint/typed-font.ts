/** A face as viewers can set with it what somebody types: whole, one byte for each letter (ISO 32000-1, 9.6 and D.2). */

import type PDFDocument from 'pdfkit';
import type { OpenFont, PdfReference } from 'pdfkit';
import type { Face } from '../../text/types.js';

const FIRST = 32;
const LAST = 255;

export function typedFont(doc: PDFDocument, face: Face, font: OpenFont): PdfReference {
  const { bytes } = face;
  // Outlines of the other kind stand in a file of the other kind.
  const isCff = String.fromCharCode(...bytes.slice(0, 4)) === 'OTTO';
  const file = doc.ref(isCff ? { Subtype: 'OpenType' } : { Length1: bytes.length });
  file.end(bytes);
  const reference = doc.ref({
    Type: 'Font',
    Subtype: isCff ? 'Type1' : 'TrueType',
    BaseFont: font.postscriptName,
    Encoding: 'WinAnsiEncoding',
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: widthsOf(font),
    FontDescriptor: descriptorOf(doc, { face, font }, { [isCff ? 'FontFile3' : 'FontFile2']: file }),
  });
  reference.end();
  return reference;
}

/** The letters of Latin script that are not where Unicode has them. */
const decoder = new TextDecoder('windows-1252');

function widthsOf(font: OpenFont): number[] {
  const codes = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  return codes.map((code) => {
    const glyph = font.glyphForCodePoint(decoder.decode(Uint8Array.of(code)).codePointAt(0)!);
    return perMille(font.getGlyph(glyph.id).advanceWidth, font);
  });
}

const perMille = (length: number, { unitsPerEm }: OpenFont): number =>
  Math.round((length * 1_000_000) / unitsPerEm) / 1000;

/** Table 123: letters of Latin script, none of them a symbol. */
const NONSYMBOLIC = 32;

function descriptorOf(
  doc: PDFDocument,
  { face, font }: { readonly face: Face; readonly font: OpenFont },
  file: Readonly<Record<string, PdfReference>>,
): PdfReference {
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: font.postscriptName,
    Flags: NONSYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map((length) => perMille(length, font)),
    ItalicAngle: font.italicAngle,
    Ascent: perMille(font.ascent, font),
    Descent: perMille(font.descent, font),
    // Older fonts do not say it, and a face always does.
    CapHeight: Math.round(face.capHeight * 1_000_000) / 1000,
    StemV: STEM,
    ...file,
  });
  descriptor.end();
  return descriptor;
}

/** A usual stem: only viewers without the font would ask. */
const STEM = 80;
