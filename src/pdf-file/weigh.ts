/** How much a PDF unpacks to, told before PDF.js unpacks it: a few kilobytes can hold gigabytes. Pictures are never unpacked. */

import { constants, inflateSync } from 'node:zlib';

/** Limits from judgement: the text of a long book, its fonts and drawings stay below. */
const MOST_IN_A_STREAM = 64_000_000;
const MOST_IN_ALL = 256_000_000;
const MOST_STREAMS = 100_000;
/** The dictionary before a stream is shorter. */
const LONGEST_DICTIONARY = 2000;
const OF_PICTURES = /\/(?:JBIG2|JPX|DCT|CCITTFax)Decode/;

/** Whether all that PDF.js would unpack stays within limits. */
export function isWithinLimits(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let unpacked = 0;
  let count = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = dictionaryBefore(bytes, at);
    if (/\/Width\b/.test(dictionary)) continue;
    unpacked += OF_PICTURES.test(dictionary) ? Number.POSITIVE_INFINITY : lengthOf(bytes, at + 6, dictionary);
    if (++count > MOST_STREAMS || unpacked > MOST_IN_ALL) return false;
  }
  return true;
}

function dictionaryBefore(bytes: Buffer, at: number): string {
  const before = bytes.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/** Of the stream unpacked as often as its dictionary says; what cannot be unpacked is small. */
function lengthOf(bytes: Buffer, from: number, dictionary: string): number {
  const times = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0;
  const start = from + (bytes[from] === 0x0d ? 1 : 0) + 1;
  const end = bytes.indexOf('endstream', start);
  let data: Uint8Array = bytes.subarray(start, end < 0 ? undefined : end);
  try {
    for (let i = 0; i < times; i++)
      data = inflateSync(data, { maxOutputLength: MOST_IN_A_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Number.POSITIVE_INFINITY : 0;
  }
  return data.length;
}
