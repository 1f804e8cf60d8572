/**
 * Bytes of a PDF in, its document out, as PDF.js has it: the home of pdf-parse, for the reader and for the proof.
 *
 * Nothing is drawn: pictures are never decoded, and the native canvas that PDF.js would draw on need not be there.
 * Not here: what the runs of text on a page mean.
 */

import { quietly } from './quietly.js';
import { PDF_OPTIONS, standIn } from './without-canvas.js';

export type { PdfDocument, PdfItem, PdfNode, PdfPage } from './document.js';
export { isWithinLimits } from './weigh.js';

import type { PdfDocument } from './document.js';

/** Opens a PDF for as long as `use` needs it. What PDF.js throws at a damaged or locked file is passed on. */
export async function withPdf<Result>(
  pdf: Uint8Array,
  use: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  standIn();
  const { PDFParse } = await quietly(() => import('pdf-parse'));
  // PDF.js takes the bytes for its own: it gets a copy.
  const parser = new PDFParse({ ...PDF_OPTIONS, data: pdf.slice() });
  try {
    // pdf-parse keeps its document to itself.
    return await use(await (parser as unknown as { load(): Promise<PdfDocument> }).load());
  } finally {
    await parser.destroy();
  }
}
