/** Places to jump to. */

import type { PdfPage, PdfValue } from 'pdfkit';
import type { Destination } from '../../layout/page.js';

/** The left edge of a page at a height, at the reader's own zoom. */
export function destination(pages: readonly PdfPage[], { page, y }: Destination): PdfValue {
  const { dictionary, height } = pages[page]!;
  return [dictionary, 'XYZ', 0, height - y, null];
}
