/** What PDF.js is told so that it reads and never draws, and what stands in for the classes it would draw with. */

import { createRequire } from 'node:module';

/** Options of PDF.js: silent, no code made from the file, no picture larger than a dot. */
export const PDF_OPTIONS = {
  verbosity: 0,
  disableFontFace: true,
  isEvalSupported: false,
  maxImageSize: 1,
} as const;

/** The same for who must know all that is drawn: pictures of up to so many pixels are unpacked, fonts are kept, and what would be left out is an error. */
export const WHOLE_PDF_OPTIONS = {
  ...PDF_OPTIONS,
  maxImageSize: 50_000_000,
  fontExtraProperties: true,
  stopAtErrors: true,
} as const;

/**
 * PDF.js makes a `DOMMatrix` while it is loaded, though only drawing uses it, and takes the class from a native canvas
 * that some systems have no build of. An empty class does.
 */
export function standIn(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
}

/** Loads PDF.js with nothing in place of the native canvas, which takes longer to load than all the rest and would never be drawn on. */
export async function withoutCanvas<Result>(load: () => Promise<Result>): Promise<Result> {
  const { cache, canvas } = whereCanvasIs();
  if (!canvas || canvas in cache) return load();
  cache[canvas] = { exports: {}, loaded: true } as NodeJS.Module;
  try {
    return await load();
  } finally {
    delete cache[canvas];
  }
}

/** The modules that are loaded, and the file of the canvas; undefined where there is none. */
function whereCanvasIs(): { readonly cache: NodeJS.Dict<NodeJS.Module>; readonly canvas?: string } {
  const { cache, resolve } = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
  try {
    return { cache, canvas: resolve('@napi-rs/canvas') };
  } catch {
    return { cache };
  }
}
