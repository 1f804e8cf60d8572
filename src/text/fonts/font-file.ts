/** Reads the metrics of a TTF or OTF file from its tables (OpenType specification 1.9). */

import { Fatal } from '../../base/diagnostics.js';
import type { Face, FontFile } from '../types.js';
import { faultOf } from './font-faults.js';
import { FontTables } from './font-tables.js';

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

/** A font file as it describes itself, or as it is called. @throws Fatal for what is no TTF or OTF, or a damaged one. */
export function readFont({ file, bytes, as }: BroughtFont): FontFile {
  const tables = isFont(bytes) ? new FontTables(bytes) : undefined;
  const fault = tables && faultOf(tables);
  if (fault) throw new Fatal({ code: 'text/font', ...fault, file });
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
