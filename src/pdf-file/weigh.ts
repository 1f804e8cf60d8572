/** How much a PDF unpacks to, told before PDF.js unpacks it: a few kilobytes can hold gigabytes. Pictures are never unpacked. */

import { constants, inflateSync } from 'node:zlib';
import { drawsIn, type Form, mostDrawn } from './forms.js';

/** Limits from judgement: the text of a long book, its fonts and drawings stay below. */
const MOST_IN_A_STREAM = 64_000_000;
const MOST_IN_ALL = 256_000_000;
const MOST_STREAMS = 100_000;
/** The dictionary before a stream is shorter. */
const LONGEST_DICTIONARY = 2000;
const OF_PICTURES = /\/(?:JBIG2|JPX|DCT|CCITTFax)Decode/;

/** Forms drawn within one form, and states of the pen kept within one stream: a map comes to some thousands. */
const MOST_DRAWN = 50_000;
const MOST_STATES = 500_000;

/** Whether all that PDF.js would unpack and draw stays within limits. */
export function isWithinLimits(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const forms = new Map<number, Form>();
  const packed = new Map<number, string>();
  let unpacked = 0;
  let count = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const { number, dictionary } = dictionaryBefore(bytes, at);
    if (/\/Width\b/.test(dictionary)) continue;
    const content = OF_PICTURES.test(dictionary) ? undefined : contentOf(bytes, at + 6, dictionary);
    unpacked += content?.length ?? Number.POSITIVE_INFINITY;
    if (!content || ++count > MOST_STREAMS || unpacked > MOST_IN_ALL || statesIn(content) > MOST_STATES)
      return false;
    if (/\/Subtype\s*\/Form\b/.test(dictionary)) forms.set(number, { dictionary, draws: drawsIn(content) });
    if (/\/ObjStm\b/.test(dictionary))
      for (const [key, text] of objectsIn(content, dictionary)) packed.set(key, text);
  }
  return mostDrawn(forms, (number) => packed.get(number) ?? objectAt(bytes, number)) <= MOST_DRAWN;
}

/** How often the state of the pen is kept. */
function statesIn(content: Uint8Array): number {
  if (content.length < MOST_STATES) return 0;
  let count = 0;
  for (let i = 1; i < content.length - 1; i++)
    if (content[i] === 0x71 && content[i - 1]! <= 0x20 && content[i + 1]! <= 0x20) count++;
  return count;
}

/** The objects of a stream of objects: pairs of numbers tell where each begins. */
function objectsIn(content: Uint8Array, dictionary: string): [number, string][] {
  const text = Buffer.from(content).toString('latin1');
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const pairs = [...text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)].map((pair) => pair.slice(1).map(Number));
  return pairs.map(([number = 0, from = 0], i) => {
    const end = pairs[i + 1]?.[1] ?? Number.POSITIVE_INFINITY;
    return [number, text.slice(first + from, first + Math.min(end, from + LONGEST_DICTIONARY))];
  });
}

function objectAt(bytes: Buffer, number: number): string {
  const at = bytes.indexOf(`\n${number} 0 obj`);
  return at < 0 ? '' : bytes.toString('latin1', at, at + LONGEST_DICTIONARY).split('endobj', 1)[0]!;
}

/** The dictionary of a stream, and the number of its object. */
function dictionaryBefore(
  bytes: Buffer,
  at: number,
): { readonly number: number; readonly dictionary: string } {
  const before = bytes.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const from = Math.max(0, before.lastIndexOf(' obj'));
  const number = Number(/(\d+)\s+\d+$/.exec(before.slice(0, from))?.[1] ?? -1);
  return { number, dictionary: before.slice(from) };
}

/** The stream unpacked as often as its dictionary says; undefined where that is too much. What cannot be unpacked is small. */
function contentOf(bytes: Buffer, from: number, dictionary: string): Uint8Array | undefined {
  const times = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0;
  const start = from + (bytes[from] === 0x0d ? 1 : 0) + 1;
  const end = bytes.indexOf('endstream', start);
  let data: Uint8Array = bytes.subarray(start, end < 0 ? undefined : end);
  try {
    for (let i = 0; i < times; i++)
      data = inflateSync(data, { maxOutputLength: MOST_IN_A_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : new Uint8Array();
  }
  return data;
}
