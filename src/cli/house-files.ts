/** The files of a school: its logo and its fonts. A link that leads out of the folder of the settings is refused. */

import { readFileSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Fatal } from '../base/diagnostics.js';
import { isSvg } from '../base/is-svg.js';
import type { FontBytes } from '../pipeline.js';
import { refuseEndless } from './files.js';

/** A picture as an address that holds it: `data:image/png;base64,…`. @throws Fatal for what is no PNG, JPEG or SVG in the folder. */
export function readLogo(path: string, folder: string): string {
  return pictureAddress(readInside(path, folder, 'picture'), path);
}

/** @throws Fatal for what is no PNG, JPEG or SVG */
export function pictureAddress(bytes: Uint8Array, file: string): string {
  const kind = pictureKind(bytes);
  if (kind === undefined)
    throw fault(file, 'this is not a PNG, JPEG or SVG picture', 'save it as PNG, JPEG or SVG');
  return `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
}

function pictureKind(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  return isSvg(bytes) ? 'svg+xml' : undefined;
}

/** The bytes of a file in a folder. @throws Fatal where it is missing, too large, or leads out of the folder. */
export function readInside(path: string, folder: string, what: string): Uint8Array {
  try {
    if (!isInside(realpathSync(path), realpathSync(folder)))
      throw fault(path, `this ${what} stands outside its folder`, `put a copy of it into ${folder}`);
    refuseEndless(path);
    const bytes = new Uint8Array(readFileSync(path));
    if (bytes.length > MOST_BYTES) throw fault(path, `this ${what} is larger than 10 MB`, 'make it smaller');
    return bytes;
  } catch (error) {
    if (error instanceof Fatal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? `there is no such ${what}` : `this ${what} cannot be read (${code})`;
    throw fault(path, why, 'check the spelling and the folder');
  }
}

/** From judgement: a page is no poster. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Whether a path, with all links followed, is in a folder. */
export const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
};

export function readFontFile(file: string): FontBytes {
  try {
    refuseEndless(file);
    return { file, bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    if (error instanceof Fatal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw fault(
      file,
      code === 'ENOENT' ? 'there is no such font file' : `this font cannot be read (${code})`,
      'check the spelling under fonts: in the settings',
    );
  }
}

const fault = (file: string, message: string, hint: string): Fatal =>
  new Fatal({ code: 'settings/file', message, file, hint });
