/** Makes zip files in memory, true ones and ones that lie. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the file says of the part, where it lies. */
  readonly claimedSize?: number;
  readonly flags?: number;
  /** Deflated where it does not say. */
  readonly method?: 'stored' | 'deflated';
}

/** A zip file of these parts. */
export function zip(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed =
      part.method === 'stored' ? Buffer.from(part.content as Uint8Array) : deflateRawSync(part.content);
    const [head, name] = [headOf(part, packed.length), Buffer.from(part.name)];
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), head, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** What a local header and an entry of the directory have in common, from the version needed to the length of the extra field. */
function headOf({ name, content, claimedSize, flags = 0x800, method }: Part, packed: number): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method === 'stored' ? 0 : 8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed, 14);
  head.writeUInt32LE(claimedSize ?? bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}
