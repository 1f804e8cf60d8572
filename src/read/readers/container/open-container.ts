/**
 * A zip file as a bag of named parts, in memory alone. Nothing is unpacked until it is asked for, and no more than the
 * limits below, whatever the file claims of itself: yauzl ends a part that grows beyond its claimed size.
 */

import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Fatal } from '../../../base/diagnostics.js';
import type { Source } from '../../source.js';
import { decodeXml, faultOfXml } from './xml-text.js';

/** Names and texts of the parts of a document that came as a zip file. */
export interface Container {
  readonly file: string;
  readonly names: ReadonlySet<string>;
  /** The XML of a part, proved shallow and free of entities. */
  readonly xml: (name: string) => Promise<string>;
}

/** A picture book has two thousand. From judgement. */
const MOST_PARTS = 10_000;
/** Of all that is unpacked: the XML of a long novel, and some seconds of work for the parsers. */
const MOST_BYTES = 6_000_000;
/** Written text packs to a tenth, and the emptiest tables of an office program to a sixtieth. */
const MOST_RATIO = 200;
const BYTES_NOT_WEIGHED = 1_000_000;

const SAVE_AGAIN =
  'copy it here again, or open it in the program that made it and save it under another name';

/** @throws Fatal when it is damaged, locked, or made to exhaust the machine. */
export async function openContainer({ bytes, file }: Source): Promise<Container> {
  const zip = await whole(file, () =>
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  );
  if (zip.entryCount > MOST_PARTS) refuse(file, `holds ${zip.entryCount} files: too many for a document`);
  const entries = await whole(file, () => listEntries(zip));
  let unpacked = 0;
  return {
    file,
    names: new Set(entries.keys()),
    xml: async (name) => {
      const entry = entries.get(name);
      if (!entry) return refuse(file, `damaged: its part "${name}" is missing`);
      unpacked += entry.uncompressedSize;
      refuseBomb(entry, unpacked, file);
      const text = decodeXml(await whole(file, () => unpack(zip, entry)));
      const fault = faultOfXml(text);
      return fault ? refuse(file, `its part ${name} ${fault}`) : text;
    },
  };
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

function refuseBomb(entry: Entry, unpacked: number, file: string): void {
  const { uncompressedSize: size, compressedSize, fileName } = entry;
  if (unpacked > MOST_BYTES) {
    const message = `unpacks to more than ${MOST_BYTES / 1_000_000} million bytes of text: too much for an article`;
    refuse(file, message, 'copy the part that the class will read into a file of its own');
  }
  if (size > BYTES_NOT_WEIGHED && size > compressedSize * MOST_RATIO) {
    refuse(file, `its part ${fileName} grows to more than ${MOST_RATIO} times its size when it is unpacked`);
  }
}

/** @throws Error when the bytes are not those that were packed. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error('wrong checksum');
  return bytes;
}

/** What yauzl finds wrong, in words of ours. */
async function whole<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/path: |characters in fileName/.test(said)) refuse(file, `a name in it leads out of it (${said})`);
    if (/encrypt/.test(said))
      refuse(file, 'locked with a password', 'open it with its password and save it without one');
    return refuse(file, 'damaged, or only a part of a file');
  }
}

/** @throws Fatal, always. */
export function refuse(file: string, message: string, hint = SAVE_AGAIN): never {
  throw new Fatal({ code: 'read/container', message, file, hint });
}
