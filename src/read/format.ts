/** Tells what kind of file it is, by its first bytes and its name. */

import { Fatal } from '../base/diagnostics.js';
import type { Source } from './source.js';

/** The kinds that are read, each told by the ending of the name, or where a name has no ending by how the file begins. */
export const KINDS = {
  'plain-text': { ending: /\.(?:txt|text)$/i, starts: undefined },
  markdown: { ending: /\.(?:md|markdown|mdown)$/i, starts: /^(?:---\n|#{1,3} \S)/m },
} as const;

/** A kind of file that is read: the name of its reader and of its test. */
export type Format = keyof typeof KINDS;

const FORMATS = Object.keys(KINDS) as Format[];

const AS_TEXT = 'save it as plain text (.txt) in your word processor';

/** Kinds of file that are recognised only to be refused with advice. */
const REFUSED: readonly { readonly starts: RegExp; readonly what: string; readonly hint: string }[] = [
  {
    starts: /^%PDF-/,
    what: 'a PDF',
    hint: 'convert it first, for example pdftotext -layout FILE.pdf FILE.txt',
  },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: zip files begin with them
  { starts: /^PK\u0003\u0004/, what: 'a Word or zip file', hint: AS_TEXT },
  { starts: /^\u00d0\u00cf.\u00e0/, what: 'an old Word file', hint: AS_TEXT },
  { starts: /^\{\\rtf/, what: 'an RTF file', hint: AS_TEXT },
  {
    starts: /^\W{0,4}<(?:!doctype html|html|head|body)\b/i,
    what: 'a web page',
    hint: 'open it in a browser, copy the article and save it as plain text (.txt)',
  },
];

/** @throws Fatal for a kind that is known and not read. */
export function detectFormat({ bytes, file }: Source): Format {
  const head = String.fromCharCode(...bytes.slice(0, 512));
  const refused = REFUSED.find(({ starts }) => starts.test(head));
  if (refused) {
    const message = `${refused.what}, which is not read`;
    throw new Fatal({ code: 'read/unsupported', message, file, hint: refused.hint });
  }
  const hasEnding = /\.\w+$/.test(file);
  const told = FORMATS.find((kind) =>
    hasEnding ? KINDS[kind].ending.test(file) : KINDS[kind].starts?.test(head),
  );
  return told ?? 'plain-text';
}
