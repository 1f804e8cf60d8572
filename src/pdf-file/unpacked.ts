/** A PDF with all that is packed in it unpacked: for what PDF.js does not tell. */

import { constants, inflateSync } from 'node:zlib';

/** From judgement: content and tags of a page stay far below. */
const MOST_IN_A_STREAM = 16_000_000;

/** Letter by byte; a stream that is packed otherwise stands as it is. */
export function unpacked(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const parts: string[] = [];
  let from = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', from)) {
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    const found = bytes.indexOf('endstream', start);
    const end = found < 0 ? bytes.length : found;
    parts.push(bytes.toString('latin1', from, at), inflated(bytes.subarray(start, end)));
    from = end + 'endstream'.length;
  }
  return [...parts, bytes.toString('latin1', from)].join('\n');
}

function inflated(data: Buffer): string {
  try {
    const options = { maxOutputLength: MOST_IN_A_STREAM, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(data, options).toString('latin1');
  } catch {
    return data.toString('latin1');
  }
}
