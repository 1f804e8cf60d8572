/** The page numbers that a viewer shows (ISO 32000-1, 12.4.2). */

import type { PdfValue } from 'pdfkit';
import { text } from './document.js';

/** Pairs of a page index and the numbering that starts there; labels that count up need one pair together. */
export function pageLabels(labels: readonly string[]): PdfValue[] {
  const pairs: PdfValue[] = [];
  let next = '';
  labels.forEach((label, index) => {
    const counted = /^[1-9]\d*$/.test(label);
    if (!counted) pairs.push(index, { P: text(label) });
    else if (label !== next) pairs.push(index, { S: 'D', St: Number(label) });
    next = counted ? String(Number(label) + 1) : '';
  });
  return pairs;
}
