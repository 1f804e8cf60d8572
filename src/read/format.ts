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
  'plain-text': { ending: /\.(?:txt|text|vtt|srt)$/i },
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
    ending: /\.(?:mht(?:ml)?|eml)$/i,
    signature: /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*(?:MIME-Version|Message-ID):/i,
  },
  pdf: { ending: /\.pdf$/i, signature: /^%PDF-/ },
} as const satisfies Record<string, Kind>;

/** A kind of file that is read: the name of its reader and of its test. */
export type Format = keyof typeof KINDS;

const FORMATS = Object.keys(KINDS) as Format[];

const AS_DOCX = 'open it in Word or LibreOffice, and save it as .docx';
const AS_PAGE = 'save it in the browser as "Webpage, HTML only" (.html)';

interface Refused {
  readonly starts: RegExp;
  /** Where other files begin so as well. */
  readonly ending?: RegExp;
  readonly what: string;
  readonly hint: string;
}

/** Kinds of file that are recognised only to be refused with advice. */
const REFUSED: readonly Refused[] = [
  {
    starts:
      /^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^RIFF[\s\S]{4}WEBP|^II\*[^\s\w]|^MM[^\s\w]\*|^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1|avif)|^BM[\s\S]{4}\0{4}/,
    what: 'a picture, whose letters are not read',
    hint: 'copy the text out of it, as phones and many viewers offer, into a .txt file, or make it a PDF with text, for example: ocrmypdf --image-dpi 300 page.jpg page.pdf',
  },
  {
    starts:
      /^ID3[^\s\w]|^\u00ff[\u00f2-\u00fb]|^OggS|^fLaC|^RIFF[\s\S]{4}(?:WAVE|AVI )|^[\s\S]{4}ftyp|^[^\s\w]E\u00df\u00a3/,
    what: 'a recording, which is not listened to',
    hint: 'bring what is said in it: a transcript (.txt), or its subtitles (.vtt or .srt)',
  },
  {
    starts: /^Rar![^\s\w]|^7z\u00bc\u00af|^[^\s\w]\u008b/,
    what: 'a packed file, which is not opened',
    hint: 'unpack it, and name the file in it that holds the article',
  },
  {
    starts: /^[\s\S]{60}BOOKMOBI/,
    what: 'a Kindle book, which is not read',
    hint: 'convert it to EPUB, for example with Calibre',
  },
  {
    starts: /^\u00d0\u00cf.\u00e0/,
    ending: /\.msg$/i,
    what: 'a letter of Outlook, which is not read',
    hint: 'save it in Outlook as "Text only" (.txt), or copy its text into a .txt file',
  },
  {
    starts: /^\u00d0\u00cf.\u00e0/,
    what: 'an old Office file, or one that is locked with a password, which is not read',
    hint: `${AS_DOCX}, without a password`,
  },
  { starts: /^\{\\rtf/, what: 'an RTF file, which is not read', hint: AS_DOCX },
  { starts: /^bplist00/, what: 'a Safari web archive, which is not read', hint: AS_PAGE },
];

/** @throws Fatal for a kind that is known and not read. */
export function detectFormat({ bytes, file }: Source): Format {
  const head = String.fromCharCode(...bytes.slice(0, 1024));
  const refused = REFUSED.find(({ starts, ending }) => starts.test(head) && (!ending || ending.test(file)));
  if (refused) throw new Fatal({ code: 'read/unsupported', message: refused.what, file, hint: refused.hint });
  const hasEnding = /\.\w+$/.test(file);
  const isTold = ({ ending, starts }: Kind) => (hasEnding ? ending.test(file) : starts?.test(head));
  const kinds: Readonly<Record<Format, Kind>> = KINDS;
  const told =
    FORMATS.find((kind) => kinds[kind].signature?.test(head)) ??
    FORMATS.find((kind) => isTold(kinds[kind])) ??
    'plain-text';
  if (ZIPPED.test(told) && IS_TEXT.test(head)) return 'plain-text';
  return told === 'plain-text' && (MARKED.test(head) || FRONT_MATTER.test(head)) ? 'markdown' : told;
}

/** Text that was given the ending of a document holds no document. */
const ZIPPED = /^(?:docx|odt|epub)$/;
const IS_TEXT = /^(?!PK)[\t\n\r\u0020-\u00ff]{20,}$/;

/** A line that Markdown marks as a heading, alone between blank lines: whatever the file is called, it is meant so. */
const MARKED = /(?:^|\n\r?\n)#{1,3} \S[^\n]{0,200}\n\r?\n/;

/** Keys with values between two rows of dashes on top. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w -]+:.*\r?\n|[ \t]+.*\r?\n)+---[ \t]*\r?\n/;
