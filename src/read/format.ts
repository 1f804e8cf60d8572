/** Tells what kind of file it is, by its first bytes and its name. */

import { Fatal } from '../base/diagnostics.js';
import type { Source } from './source.js';

interface Kind {
  /** How the names of such files end. */
  readonly ending: RegExp;
  /** How each such file begins, whatever its name. */
  readonly signature?: RegExp;
  /** How a file without an ending in its name begins when it is likely to be one. */
  readonly starts?: RegExp;
}

/** The kinds that are read. */
export const KINDS = {
  'plain-text': { ending: /\.(?:txt|text)$/i },
  docx: {
    ending: /\.do[ct][xm]$/i,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: zip files begin so, and the reader tells which document it is
    signature: /^PK\u0003\u0004/,
  },
  odt: { ending: /\.(?:odt|ott)$/i },
  epub: { ending: /\.epub$/i },
  markdown: { ending: /\.(?:md|markdown|mdown)$/i, starts: /^(?:---\n|#{1,3} \S)/m },
  html: {
    ending: /\.x?html?$/i,
    signature:
      /^\W{0,4}(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,400}?-->\s*)*<(?:!doctype html|html|head|body)\b/i,
    starts:
      /^\W{0,4}<(?:!--|meta|title|article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|span)\b[^>]*>/i,
  },
  mhtml: {
    ending: /\.mht(?:ml)?$/i,
    signature: /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i,
  },
  pdf: { ending: /\.pdf$/i, signature: /^%PDF-/ },
} as const satisfies Record<string, Kind>;

/** A kind of file that is read: the name of its reader and of its test. */
export type Format = keyof typeof KINDS;

const FORMATS = Object.keys(KINDS) as Format[];

const AS_DOCX = 'open it in Word or LibreOffice, and save it as .docx';
const AS_PAGE = 'save it in the browser as "Webpage, HTML only" (.html)';

/** Kinds of file that are recognised only to be refused with advice. */
const REFUSED: readonly { readonly starts: RegExp; readonly what: string; readonly hint: string }[] = [
  {
    starts: /^\u00d0\u00cf.\u00e0/,
    what: 'an old Office file, or one that is locked with a password',
    hint: `${AS_DOCX}, without a password`,
  },
  { starts: /^\{\\rtf/, what: 'an RTF file', hint: AS_DOCX },
  { starts: /^bplist00/, what: 'a Safari web archive', hint: AS_PAGE },
];

/** @throws Fatal for a kind that is known and not read. */
export function detectFormat({ bytes, file }: Source): Format {
  const head = String.fromCharCode(...bytes.slice(0, 1024));
  const refused = REFUSED.find(({ starts }) => starts.test(head));
  if (refused) {
    const message = `${refused.what}, which is not read`;
    throw new Fatal({ code: 'read/unsupported', message, file, hint: refused.hint });
  }
  const hasEnding = /\.\w+$/.test(file);
  const isTold = ({ ending, starts }: Kind) => (hasEnding ? ending.test(file) : starts?.test(head));
  const kinds: Readonly<Record<Format, Kind>> = KINDS;
  const told =
    FORMATS.find((kind) => kinds[kind].signature?.test(head)) ??
    FORMATS.find((kind) => isTold(kinds[kind])) ??
    'plain-text';
  return told === 'plain-text' && (MARKED.test(head) || FRONT_MATTER.test(head)) ? 'markdown' : told;
}

/** A line that Markdown marks as a heading, alone between blank lines: whatever the file is called, it is meant so. */
const MARKED = /(?:^|\n\r?\n)#{1,3} \S[^\n]{0,200}\n\r?\n/;

/** Keys with values between two rows of dashes on top. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w -]+:.*\r?\n|[ \t]+.*\r?\n)+---[ \t]*\r?\n/;
