/**
 * The outer form of the file: objects, object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 */

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** The pieces of one object between `obj` and `endobj`: its dictionary, and for a stream `stream`, data, end. */
type Pieces = readonly (string | Uint8Array)[];

/** Objects in one stream: more compress better, but a reader must inflate them all to see one. From judgement. */
const OBJECTS_A_STREAM = 200;

/** Puts the objects into one file, small ones compressed together; its ID is a hash of what it holds. */
export function writeFile(
  objects: ReadonlyMap<number, Pieces>,
  trailer: { readonly root: number; readonly info: number },
): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  const entries: Entry[] = [];
  let offset = chunks[0]!.length;
  const add = (id: number, pieces: Pieces) => {
    const chunk = Buffer.concat([`${id} 0 obj`, ...pieces, 'endobj'].map(line));
    entries[id] = [1, offset, 0];
    chunks.push(chunk);
    offset += chunk.length;
  };

  const small = [...objects].filter(([, pieces]) => pieces.length === 1).sort(([a], [b]) => a - b);
  for (const [id, pieces] of objects) if (pieces.length > 1) add(id, pieces);
  let next = Math.max(...objects.keys()) + 1;
  for (let start = 0; start < small.length; start += OBJECTS_A_STREAM) {
    const batch = small.slice(start, start + OBJECTS_A_STREAM);
    batch.forEach(([id], index) => {
      entries[id] = [2, next, index];
    });
    add(next++, objectStream(batch));
  }
  const hash = createHash('md5').update(Buffer.concat(chunks)).digest('hex');
  const { root, info } = trailer;
  const start = offset;
  entries[next] = [1, start, 0];
  const table = crossReferences(entries);
  const keys = `/Type /XRef /Size ${next + 1} /Root ${root} 0 R /Info ${info} 0 R /ID [<${hash}> <${hash}>]`;
  add(next, stream(`${keys} ${table.keys}`, table.rows));
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return new Uint8Array(Buffer.concat(chunks));
}

function objectStream(batch: readonly (readonly [number, Pieces])[]): Pieces {
  let head = '';
  let body = '';
  for (const [id, pieces] of batch) {
    head += `${id} ${body.length} `;
    body += `${pieces[0]}\n`;
  }
  const keys = `/Type /ObjStm /N ${batch.length} /First ${head.length}`;
  return stream(keys, Buffer.from(head + body, 'latin1'));
}

/** Kind of entry; offset or number of the object stream; generation or index in that stream. */
type Entry = readonly [kind: number, where: number, index: number];

const FREE: Entry = [0, 0, 65535];

function crossReferences(entries: readonly Entry[]) {
  const row = 7;
  const rows = Buffer.alloc(entries.length * row);
  for (let id = 0; id < entries.length; id++) {
    const [kind, where, index] = entries[id] ?? FREE;
    rows.writeUInt8(kind, id * row);
    rows.writeUInt32BE(where, id * row + 1);
    rows.writeUInt16BE(index, id * row + 5);
  }
  return { keys: '/W [1 4 2]', rows };
}

function stream(keys: string, data: Uint8Array): Pieces {
  const packed = deflateSync(data);
  return [`<< ${keys} /Filter /FlateDecode /Length ${packed.length} >>`, 'stream', packed, '\nendstream'];
}

const line = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === 'string' ? Buffer.from(`${piece}\n`, 'latin1') : piece;
