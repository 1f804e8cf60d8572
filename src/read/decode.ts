/** Bytes to text: as the user says, else UTF-8 or UTF-16, else as the file says, else by the letters that are commonest; line ends become LF. */

import { Fatal, type Report } from '../base/diagnostics.js';
import type { Source } from './source.js';

/** Files of more characters are no articles, however much of them is markup. From judgement. */
const MOST_CHARACTERS = 16_000_000;

/** @throws Fatal when there is no text, or too much of it. */
export function decodeText(source: Source, report: Report): string {
  const encoding = source.encoding
    ? namedEncoding(source.encoding, source.file)
    : findEncoding(source, report);
  const text = tidyCharacters(decode(source.bytes, encoding));
  refuseBinary(text, source.file);
  if (!text.trim()) {
    throw new Fatal({
      code: 'read/empty',
      message: 'the file is empty',
      file: source.file,
      hint: 'put the article in it',
    });
  }
  refuseHuge(text, source.file);
  return mendLost(dropControls(text, source.file, report), source.file, report);
}

/** The standard name of an encoding: https://encoding.spec.whatwg.org/#names-and-labels. */
function namedEncoding(label: string, file: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    const hint =
      'names that work: utf-8, windows-1252, iso-8859-2, windows-1251, gb18030, shift_jis, macintosh';
    throw new Fatal({ code: 'read/encoding', message: `no encoding is called "${label}"`, file, hint });
  }
}

/** Bytes that are no UTF-8 are what the file says they are, else Western European; either is said. */
function findEncoding({ bytes, file }: Source, report: Report): string {
  const sure = detectEncoding(bytes);
  if (sure) return sure;
  const told = declaredEncoding(bytes);
  const guess = otherAlphabet(bytes) ?? (isMacintosh(bytes) ? 'macintosh' : 'windows-1252');
  const message = told ? `read as ${told}, as the file says` : `not UTF-8, so it is read as ${NAMES[guess]}`;
  const hint = 'if accents or quotation marks come out wrong, name another with --encoding';
  report({ severity: 'info', code: 'read/encoding', message, file, hint });
  return told ?? guess;
}

const NAMES = {
  'windows-1252': 'Windows-1252 (Western European)',
  macintosh: 'Mac Roman',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
} as const;

/**
 * Where most letters are none of ours, they are Cyrillic or Greek. KOI8 has the small letters where Windows has the capitals; the
 * commonest letter of Cyrillic but one, the small a, is hardly used in Greek.
 */
function otherAlphabet(bytes: Uint8Array): keyof typeof NAMES | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const count = (from: number, to: number): number =>
    sample.filter((byte) => byte >= from && byte <= to).length;
  const [first, second] = [count(0xc0, 0xdf), count(0xe0, 0xff)];
  if (first === 0 || first + second <= count(0x41, 0x5a) + count(0x61, 0x7a)) return undefined;
  if (first > second) return 'koi8-r';
  return count(0xe0, 0xe0) < second / 200 ? 'windows-1253' : 'windows-1251';
}

/** Bytes; more would tell no more. */
const SAMPLE = 8000;

/** Quotation marks and apostrophes of the old Macintosh where Windows would have Ò, Ó and Õ within or beside English words. */
const isMacintosh = (bytes: Uint8Array): boolean =>
  /[a-z]\u00d5(?:s|t|d|ll|re|ve|m)\b|(?:^|[\s(])\u00d2[A-Za-z][^\u00d2\u00d3]*\u00d3(?:[\s.,;:)]|$)/.test(
    Buffer.from(bytes).toString('latin1'),
  );

/** What a page or an XML file says on its first lines. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const label = /(?:<meta\b[^>]*\bcharset\s*=\s*|<\?xml\b[^>]*\bencoding\s*=\s*)["']?([\w.:-]+)/i.exec(
    head,
  )?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; some releases of Node mix them up. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

/** What the bytes leave no doubt of. */
function detectEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return withoutMark(bytes.subarray(0, 2000)) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
}

/** Latin text in UTF-16 has a zero in every other byte. */
function withoutMark(sample: Uint8Array): string | undefined {
  const zeros = (rest: number) => sample.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const isFull = (here: number, there: number) => here > Math.max(20, sample.length / 5, there * 9);
  if (isFull(odd, even)) return 'utf-16le';
  return isFull(even, odd) ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Characters that print nothing: soft hyphens, zero-width spaces, byte order and direction marks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/** One line end, one composed form of each letter, no invisible characters; a line of blanks is empty, of whatever blanks. */
function tidyCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/^[^\S\n\f]+$/gm, '')
    .normalize('NFC');
}

/** Where an apostrophe stood that another program could not write: `nation�s`, `don�t`. */
const LOST_APOSTROPHE = /(?<=\p{L})\ufffd(?=(?:s|d|t|ll|re|ve|m)(?!\p{L}))/gu;

/** Letters that were lost before the file came here cannot be brought back, but for apostrophes that can be no other sign. */
function mendLost(text: string, file: string, report: Report): string {
  const mended = text.replace(LOST_APOSTROPHE, '’');
  const count = mended.match(/\ufffd/g)?.length ?? 0;
  if (mended === text && count === 0) return text;
  const message = `letters were lost when this file was saved: ${count} are printed as �, apostrophes are set in again`;
  const hint = 'copy the article again from where it stands, or mend the file';
  report({ severity: 'warning', code: 'read/lost-letters', message, file, hint });
  return mended;
}

/** A few stray control characters are taken out, and said so. */
function dropControls(text: string, file: string, report: Report): string {
  const count = text.match(CONTROL)?.length ?? 0;
  if (count === 0) return text;
  const message = `taken out: ${count} control character(s)`;
  report({ severity: 'info', code: 'read/removed', message, file });
  return text.replace(CONTROL, '');
}

/** Control characters are what text never has; more than a few in a thousand means the file is no text. */
function refuseBinary(text: string, file: string): void {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0;
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  if (controls <= 2 + sample.length / 500 && lost <= 2 + sample.length / 50) return;
  throw new Fatal({
    code: 'read/binary',
    message: 'not a text file',
    file,
    hint: 'save the article as plain text (.txt) or Markdown (.md)',
  });
}

function refuseHuge(text: string, file: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new Fatal({
    code: 'read/too-long',
    message: `${Math.round(text.length / 1_000_000)} million characters: no article is that long`,
    file,
    hint: 'save the article that the class will read as a file of its own',
  });
}
