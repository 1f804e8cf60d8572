/** Tells what kind of file it is, by its first bytes and its name. */

import { Fatal } from '../base/diagnostics.js';
import type { Source } from './index.js';

export type Format = 'text' | 'markdown';

/** Kinds of file that are recognised only to be refused with advice. */
const REFUSED: readonly { starts: string; what: string; hint: string }[] = [
  {
    starts: '%PDF-',
    what: 'a PDF',
    hint: 'convert it first, for example pdftotext -layout FILE.pdf FILE.txt',
  },
  {
    starts: 'PK\u0003\u0004',
    what: 'a Word or zip file',
    hint: 'save it as plain text (.txt) in your word processor',
  },
  {
    starts: '\u00d0\u00cf\u0011\u00e0',
    what: 'an old Word file',
    hint: 'save it as plain text (.txt) in your word processor',
  },
  { starts: '{\\rtf', what: 'an RTF file', hint: 'save it as plain text (.txt) in your word processor' },
];

export function detectFormat(source: Source): Format {
  const head = String.fromCharCode(...source.bytes.slice(0, 512));
  const refused = REFUSED.find(({ starts }) => head.startsWith(starts));
  if (refused) refuse(source.file, refused.what, refused.hint);
  if (/^\W{0,4}<(!doctype html|html|head|body)\b/i.test(head)) {
    refuse(
      source.file,
      'a web page',
      'open it in a browser, copy the article and save it as plain text (.txt)',
    );
  }
  if (/\.(md|markdown|mdown)$/i.test(source.file)) return 'markdown';
  return source.file === '-' && /^(---\n|#{1,3} \S)/m.test(head) ? 'markdown' : 'text';
}

function refuse(file: string, what: string, hint: string): never {
  throw new Fatal({
    code: 'read/unsupported',
    message: `${what}; only text and Markdown are read`,
    file,
    hint,
  });
}
