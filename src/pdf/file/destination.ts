/** Places to jump to. */

import type { PdfPage, PdfValue } from 'pdfkit';
import type { Destination } from '../../layout/page.js';
import type { Place } from '../paint/sheets.js';

/** The pages of the file, and where on them those of the document stand. */
export interface Placed {
  readonly pages: readonly PdfPage[];
  readonly places: readonly Place[];
}

/** The left edge of a page at a height, at the reader's own zoom. */
export function destination({ pages, places }: Placed, { page, y }: Destination): PdfValue {
  const place = places[page]!;
  const { dictionary, height } = pages[place.sheet]!;
  return [dictionary, 'XYZ', place.x, height - place.y - y * place.scale, null];
}
