/**
 * Bytes of a PDF in, its document out, as PDF.js has it: the home of pdf-parse, for the reader and for the proof.
 *
 * Nothing is drawn: pictures are decoded only where a whole PDF is asked for, and the native canvas that PDF.js would draw on need not be there.
 * Not here: what the runs of text on a page mean.
 */

import { passOverLeftBehind, quietly } from './quietly.js';
import { PDF_OPTIONS, standIn, WHOLE_PDF_OPTIONS, withoutCanvas } from './without-canvas.js';

export type { PdfDocument, PdfItem, PdfMetadata, PdfNode, PdfPage } from './document.js';
export { unpacked } from './unpacked.js';
export { isWithinLimits } from './weigh.js';

import type { PdfDocument } from './document.js';

/** Opens a PDF for as long as `use` needs it. What PDF.js throws at a damaged or locked file is passed on. */
export const withPdf = <Result>(pdf: Uint8Array, use: Use<Result>): Promise<Result> =>
  opened(pdf, use, PDF_OPTIONS);

/** The same with the pictures; anything that cannot be read is an error. */
export const withWholePdf = <Result>(pdf: Uint8Array, use: Use<Result>): Promise<Result> =>
  opened(pdf, use, WHOLE_PDF_OPTIONS);

type Use<Result> = (document: PdfDocument) => Promise<Result>;

async function opened<Result>(pdf: Uint8Array, use: Use<Result>, options: object): Promise<Result> {
  standIn();
  passOverLeftBehind();
  const { PDFParse } = await quietly(() => withoutCanvas(() => import('pdf-parse')));
  // PDF.js takes the bytes for its own: it gets a copy.
  const parser = new PDFParse({ ...options, data: pdf.slice() });
  try {
    // pdf-parse keeps its document to itself.
    return await use(await (parser as unknown as { load(): Promise<PdfDocument> }).load());
  } finally {
    await parser.destroy();
  }
}
