/** Reads the metrics of a TTF or OTF file from its tables (OpenType specification 1.9). */

import { Fatal } from '../../base/diagnostics.js';
import type { Face, FontFile } from '../types.js';

/** The face in a font file, with all metrics as shares of the em. */
export function describeFace(file: FontFile): Face {
  const tables = new FontTables(file.bytes);
  const unitsPerEm = tables.unsigned('head', 18) || 1000;
  const share = (units: number): number => units / unitsPerEm;
  const thickness = share(tables.signed('post', 10)) || 0.05;
  const italic = file.style === 'italic' ? '/italic' : '';
  return {
    id: `${file.family}/${file.weight}${italic}`,
    family: file.family,
    weight: file.weight,
    style: file.style,
    postScriptName: tables.name(6) ?? `${file.family}-${file.weight}`.replaceAll(' ', ''),
    unitsPerEm,
    ...verticalMetrics(tables, share),
    // `post` gives the underline's top edge.
    underlinePosition: -share(tables.signed('post', 8)) + thickness / 2,
    underlineThickness: thickness,
    bytes: file.bytes,
    ...(file.file !== undefined && { file: file.file }),
  };
}

/** A font file that somebody brought, and how styles ask for it where that is not what it says of itself. */
interface BroughtFont {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly as?: Omit<FontFile, 'bytes' | 'file'> | undefined;
}

/** A font file as it describes itself, or as it is called. @throws Fatal for what is no TTF or OTF. */
export function readFont({ file, bytes, as }: BroughtFont): FontFile {
  const tables = isFont(bytes) ? new FontTables(bytes) : undefined;
  if (tables && !tables.areWhole())
    throw new Fatal({
      code: 'text/font',
      message: 'this font file is not whole: parts of it are missing',
      file,
      hint: 'get it anew from where it came',
    });
  const family = tables?.name(16) ?? tables?.name(1);
  if (!tables || !family)
    throw new Fatal({
      code: 'text/font',
      message: 'this is not a font in a TTF or OTF file',
      file,
      hint: 'fonts for the web (.woff, .woff2) and collections (.ttc) are not read: get the TTF or OTF of the font',
    });
  const isItalic = (tables.unsigned('OS/2', 62) & 1) !== 0;
  const own = {
    family,
    weight: tables.unsigned('OS/2', 4) || 400,
    style: isItalic ? 'italic' : 'normal',
  } as const;
  return { ...own, ...as, bytes, file };
}

/** The first four bytes of TrueType and of OpenType. */
const isFont = (bytes: Uint8Array): boolean =>
  bytes.length > 12 && ['0,1,0,0', '79,84,84,79', '116,114,117,101'].includes(bytes.slice(0, 4).join(','));

type VerticalMetrics = Pick<Face, 'ascent' | 'descent' | 'lineGap' | 'capHeight' | 'xHeight'>;

/** Bit 7 of fsSelection (USE_TYPO_METRICS) says that the designer's line metrics are those of OS/2, not hhea. */
function verticalMetrics(tables: FontTables, share: (units: number) => number): VerticalMetrics {
  const typographic = (tables.unsigned('OS/2', 62) & 0x80) !== 0;
  const [table, first] = typographic ? (['OS/2', 68] as const) : (['hhea', 4] as const);
  const ascent = share(tables.signed(table, first));
  const hasHeights = tables.unsigned('OS/2', 0) >= 2;
  return {
    ascent,
    descent: -share(tables.signed(table, first + 2)),
    lineGap: share(tables.signed(table, first + 4)),
    // Where the font does not say: usual proportions of a text face.
    capHeight: (hasHeights && share(tables.signed('OS/2', 88))) || ascent * 0.75,
    xHeight: (hasHeights && share(tables.signed('OS/2', 86))) || ascent * 0.5,
  };
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

/** The tables of one font file; what a file does not have reads as 0. */
class FontTables {
  readonly #view: DataView;
  readonly #tables = new Map<string, Table>();

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const ends = Math.min(12 + this.#view.getUint16(4) * 16, bytes.length - 15);
    for (let at = 12; at < ends; at += 16) {
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const offset = this.#view.getUint32(at + 8);
      this.#tables.set(tag, { offset, length: this.#view.getUint32(at + 12) });
    }
  }

  /** Whether all that text is set with is there, to its end. */
  areWhole(): boolean {
    const isWhole = ({ offset, length }: Table) => offset + length <= this.#view.byteLength;
    return NEEDED.every((tag) => this.#tables.has(tag)) && [...this.#tables.values()].every(isWhole);
  }

  signed(tag: string, offset: number): number {
    const table = this.#tables.get(tag);
    return table && offset + 2 <= table.length ? this.#view.getInt16(table.offset + offset) : 0;
  }

  unsigned(tag: string, offset: number): number {
    return this.signed(tag, offset) & 0xffff;
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
