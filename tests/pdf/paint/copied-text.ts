/** What copying from a PDF gives by the letter of the standard: codes, ToUnicode tables, ActualText. */

import { pagesOf } from '../conformance.js';
import { type Dictionary, nameOf, operatorsOf, type PdfFile, readPdf } from '../pdf-reader.js';
import { codesOf, toUnicode } from './faces-conform.js';

/** The text of all pages in content order, artifacts left out. */
export function copiedText(bytes: Uint8Array): string {
  const file = readPdf(bytes);
  return pagesOf(file)
    .map((page) => pageText(file, page))
    .join('\f');
}

function pageText(file: PdfFile, page: Dictionary): string {
  const resources = file.dictionary(file.dictionary(page.Resources).Font);
  const tables = new Map(
    Object.entries(resources).map(([name, font]) => [name, toUnicode(file, file.dictionary(font))]),
  );
  const marks: { readonly hidden: boolean }[] = [];
  let [text, font] = ['', ''];
  for (const { operator, operands } of operatorsOf(file.dictionary(page.Contents).stream as Uint8Array)) {
    if (operator === 'Tf') font = nameOf(operands[0])!;
    if (operator === 'BDC' || operator === 'BMC') {
      const actual = (operands[1] as Dictionary | undefined)?.ActualText;
      if (actual instanceof Uint8Array) text += Buffer.from(actual.subarray(2)).swap16().toString('utf16le');
      marks.push({ hidden: actual !== undefined || nameOf(operands[0]) === 'Artifact' });
    }
    if (operator === 'EMC') marks.pop();
    if (operator === 'TJ' && !marks.some(({ hidden }) => hidden)) {
      for (const code of codesOf(operands[0])) text += tables.get(font)!.get(code);
    }
  }
  return text;
}
