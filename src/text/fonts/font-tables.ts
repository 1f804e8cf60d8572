/** The tables of a TTF or OTF file (OpenType specification 1.9). */

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** The tables of one font file; what a file does not have reads as 0. */
export class FontTables {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #tables = new Map<string, Table>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const ends = Math.min(12 + this.#view.getUint16(4) * 16, bytes.length - 15);
    for (let at = 12; at < ends; at += 16) {
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const offset = this.#view.getUint32(at + 8);
      this.#tables.set(tag, { offset, length: this.#view.getUint32(at + 12) });
    }
  }

  /** How long a table is; undefined where there is none. */
  length(tag: string): number | undefined {
    return this.#tables.get(tag)?.length;
  }

  /** Whether every table that there is stands in the file to its end. */
  areInside(): boolean {
    return [...this.#tables.values()].every(({ offset, length }) => offset + length <= this.#view.byteLength);
  }

  signed(tag: string, offset: number): number {
    const table = this.#tables.get(tag);
    return table && offset + 2 <= table.length ? this.#view.getInt16(table.offset + offset) : 0;
  }

  unsigned(tag: string, offset: number): number {
    return this.signed(tag, offset) & 0xffff;
  }

  /** Of four bytes. */
  unsignedLong(tag: string, offset: number): number {
    return this.unsigned(tag, offset) * 0x10000 + this.unsigned(tag, offset + 2);
  }

  /** A string of the name table: the Windows Unicode one, or else the old Macintosh one. */
  name(nameId: number): string | undefined {
    const strings = this.unsigned('name', 4);
    for (const platform of [3, 1]) {
      for (let record = 0; record < this.unsigned('name', 2); record++) {
        const at = 6 + record * 12;
        if (this.unsigned('name', at) !== platform || this.unsigned('name', at + 6) !== nameId) continue;
        return this.#string(
          strings + this.unsigned('name', at + 10),
          this.unsigned('name', at + 8),
          platform,
        );
      }
    }
    return undefined;
  }

  #string(offset: number, length: number, platform: number): string {
    const start = this.#tables.get('name')!.offset + offset;
    const step = platform === 3 ? 2 : 1;
    const end = Math.min(start + length, this.#view.byteLength + 1 - step);
    let text = '';
    for (let at = start; at < end; at += step) {
      text += String.fromCharCode(step === 2 ? this.#view.getUint16(at) : this.#view.getUint8(at));
    }
    return text;
  }
}
