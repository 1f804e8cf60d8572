/** Images, each embedded once however often it is painted. */

import { createHash } from 'node:crypto';
import type PDFDocument from 'pdfkit';
import type { OpenImage } from 'pdfkit';
import type { Report } from '../../base/diagnostics.js';
import type { ImageItem } from '../../layout/page.js';
import { checkPixels } from './pixels.js';

export interface Images {
  paint(item: ImageItem): void;
}

export function openImages(doc: PDFDocument, report: Report): Images {
  const opened = new Map<string, OpenImage | undefined>();
  return {
    paint(item) {
      const hash = createHash('md5').update(item.bytes).digest('hex');
      if (!opened.has(hash)) opened.set(hash, openImage(doc, item.bytes, report));
      const image = opened.get(hash);
      if (image) doc.image(image, item.x, item.y, { width: item.width, height: item.height });
    },
  };
}

function openImage(doc: PDFDocument, bytes: Uint8Array, report: Report): OpenImage | undefined {
  try {
    const image = doc.openImage(bytes);
    checkPixels(image);
    if (image.colorSpace !== 'DeviceCMYK') return image;
    report(unusable('a picture is in CMYK colours, which this archival PDF cannot hold; it is left out'));
  } catch {
    report(unusable('a picture is neither a readable PNG nor a readable JPEG; it is left out'));
  }
  return undefined;
}

const unusable = (message: string) =>
  ({
    severity: 'warning',
    code: 'pdf/image',
    message,
    file: 'the PDF',
    hint: 'save the picture again as an RGB PNG or JPEG',
  }) as const;
