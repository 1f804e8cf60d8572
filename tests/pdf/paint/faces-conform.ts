/** What PDF/A-2a and PDF/UA-1 ask of fonts: embedded, widths as in the font, every code shown has its characters. */

import { type Dictionary, nameOf, operatorsOf, type PdfFile, type Value } from '../pdf-reader.js';

export function fontFaults(file: PdfFile, page: Dictionary): string[] {
  const faults: string[] = [];
  const fonts = file.dictionary(file.dictionary(page.Resources).Font);
  for (const [name, codes] of codesShown(file, page)) {
    const font = file.dictionary(fonts[name]);
    const descendant = file.dictionary(file.list(font.DescendantFonts)[0]);
    const descriptor = file.dictionary(descendant.FontDescriptor);
    const program = file.dictionary(descriptor.FontFile2).stream;
    if (!(program instanceof Uint8Array)) {
      faults.push(`font ${name} is not embedded`);
      continue;
    }
    if (nameOf(descendant.CIDToGIDMap) !== 'Identity') faults.push(`font ${name}: no CIDToGIDMap`);
    if (!/^[A-Z]{6}\+/.test(nameOf(font.BaseFont) ?? '')) faults.push(`font ${name}: no subset tag`);
    const characters = toUnicode(file, font);
    const widths = file.list(file.list(descendant.W)[1]);
    const advances = advancesOf(program);
    for (const code of codes) {
      const meant = characters.get(code);
      if (code === 0) faults.push(`font ${name}: .notdef is shown`);
      if (!meant || /[\0\ufeff\ufffe]/.test(meant))
        faults.push(`font ${name}: code ${code} stands for nothing`);
      if (!(Math.abs((widths[code] as number) - advances(code)) < 1))
        faults.push(`font ${name}: width of ${code}`);
    }
  }
  return faults;
}

function codesShown(file: PdfFile, page: Dictionary): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>();
  let font = '';
  for (const { operator, operands } of operatorsOf(file.dictionary(page.Contents).stream as Uint8Array)) {
    if (operator === 'Tf') font = nameOf(operands[0])!;
    if (operator !== 'TJ') continue;
    if (!shown.has(font)) shown.set(font, new Set());
    for (const code of codesOf(operands[0])) shown.get(font)!.add(code);
  }
  return shown;
}

/** The two-byte codes of the operand of `TJ`. */
export function codesOf(array: Value): number[] {
  return (array as Value[]).flatMap((part) => {
    if (!(part instanceof Uint8Array)) return [];
    return Array.from(
      { length: part.length / 2 },
      (_, index) => part[2 * index]! * 256 + part[2 * index + 1]!,
    );
  });
}

/** By code, the characters it stands for. */
export function toUnicode(file: PdfFile, font: Dictionary): Map<number, string> {
  const table = Buffer.from((file.dictionary(font.ToUnicode).stream as Uint8Array) ?? []).toString('latin1');
  const found = new Map<number, string>();
  for (const [, first, list] of table.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/g)) {
    [...list!.matchAll(/<([^>]*)>/g)].forEach(([, hex], index) => {
      const text = Buffer.from(hex!.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
      found.set(Number.parseInt(first!, 16) + index, text);
    });
  }
  return found;
}

/** Advance widths of a TrueType font in thousandths of the em. */
function advancesOf(program: Uint8Array): (glyph: number) => number {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    tables.set(
      Buffer.from(program.subarray(record, record + 4)).toString('latin1'),
      view.getUint32(record + 8),
    );
  }
  const em = view.getUint16(tables.get('head')! + 18);
  const count = view.getUint16(tables.get('hhea')! + 34);
  return (glyph) => (view.getUint16(tables.get('hmtx')! + 4 * Math.min(glyph, count - 1)) * 1000) / em;
}
