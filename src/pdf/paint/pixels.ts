/** Whether the pixels of a PNG are all there. PDFKit unpacks them later, where nothing can catch what is wrong with them. */

import { inflateSync } from 'node:zlib';
import type { OpenImage } from 'pdfkit';

/** First column and row and the steps of the seven passes of an interlaced PNG (PNG specification, 8.2). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** @throws when pixels are missing, or there are more than the picture says, or they cannot be unpacked. */
export function checkPixels({ width, height, imgData, image }: OpenImage): void {
  if (!imgData || !image) return;
  const passes = image.interlaceMethod === 1 ? PASSES : [[0, 0, 1, 1] as const];
  const rows = passes.flatMap(([x, y, across, down]) => {
    const columns = Math.max(0, Math.ceil((width - x) / across));
    const count = columns === 0 ? 0 : Math.max(0, Math.ceil((height - y) / down));
    return [{ count, length: 1 + Math.ceil((columns * image.pixelBitlength) / 8) }];
  });
  const expected = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  const data = inflateSync(imgData, { maxOutputLength: expected + SLACK });
  if (data.length < expected) throw new Error('pixels are missing');
  let at = 0;
  for (const { count, length } of rows) {
    for (let row = 0; row < count; row++, at += length) {
      if (data[at]! > LAST_FILTER) throw new Error('there is no such filter');
    }
  }
}

/** Some programs write a few bytes more than there are pixels. From judgement. */
const SLACK = 65_536;

/** Each row starts with the number of its filter. */
const LAST_FILTER = 4;
