/** The size of a PNG or JPEG in pixels, read from its first bytes. */

import type { Size } from '../../base/geometry.js';

export function imageSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === PNG_SIGNATURE) return pngSize(view);
  if (bytes.length >= 4 && view.getUint16(0) === JPEG_START) return jpegSize(view);
  return undefined;
}

const PNG_SIGNATURE = 0x89504e47;
const JPEG_START = 0xffd8;

/** The header chunk stands first: its width at byte 16, its height at byte 20. */
function pngSize(view: DataView): Size | undefined {
  return positive({ width: view.getUint32(16), height: view.getUint32(20) });
}

/** Segments are skipped by their length up to the start of a frame (markers C0 to CF but C4, C8 and CC). */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return positive({ height: view.getUint16(at + 5), width: view.getUint16(at + 7) });
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const positive = (size: Size): Size | undefined => (size.width > 0 && size.height > 0 ? size : undefined);
