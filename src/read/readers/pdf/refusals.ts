/** PDFs that are not read, and what to do about each. Limits are from judgement. */

import { Fatal, type Report } from '../../../base/diagnostics.js';
import type { Source } from '../../source.js';
import type { PageRuns } from './runs.js';

export const MOST_BYTES = 100_000_000;
export const MOST_PAGES = 400;
/** More is no page that anybody reads: a map or a drawing. */
const MOST_LETTERS = 1_500_000;
/** A page with fewer is a picture, and perhaps a number. */
const FEWEST_LETTERS = 20;
const OCR = 'run it through OCR first, for example ocrmypdf FILE.pdf FILE-text.pdf';

/** @throws Fatal for more bytes or pages than are read. */
export function refuseSize(given: Source | { readonly pages: number; readonly file: string }): void {
  const { file } = given;
  if ('bytes' in given && given.bytes.length > MOST_BYTES) {
    const message = `${Math.round(given.bytes.length / 1e6)} MB; PDFs of up to ${MOST_BYTES / 1e6} MB are read`;
    throw new Fatal({
      code: 'read/too-long',
      message,
      file,
      hint: 'print the pages that the class will read to a PDF of their own',
    });
  }
  if ('pages' in given && given.pages > MOST_PAGES) {
    const message = `${given.pages} pages: this is a book; PDFs of up to ${MOST_PAGES} pages are read`;
    throw new Fatal({
      code: 'read/too-long',
      message,
      file,
      hint: 'print the chapter that the class will read to a PDF of its own',
    });
  }
}

/** A file that unpacks to more than any text, or a page that does not come to an end. */
export const overweight = (file: string): Fatal =>
  new Fatal({
    code: 'read/too-long',
    message: 'the PDF unpacks to more than an article can be',
    file,
    hint: 'open it in a viewer and print the pages that the class will read to a new PDF, or copy their text into a .txt file',
  });

/** Why PDF.js gave up. */
export function whyNot(thrown: unknown, file: string): Fatal {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'PasswordException') {
    const hint = 'open it with its password and print it to a new PDF, or copy the text into a .txt file';
    return new Fatal({ code: 'read/locked', message: 'the PDF is locked with a password', file, hint });
  }
  const hint = 'download or save it again; if a viewer still opens it, print it from there to a new PDF';
  return new Fatal({ code: 'read/damaged', message: 'the PDF is damaged or incomplete', file, hint });
}

/** @throws Fatal when there is no text layer, or one whose letters mean nothing. */
export function refuseText(pages: readonly PageRuns[], file: string, report: Report): void {
  const texts = pages.map(({ pieces, artifacts }) =>
    [...pieces, ...artifacts].map(({ text }) => text).join(' '),
  );
  const isPicture = (text: string) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS;
  const pictures = texts.filter(isPicture).length;
  const letters = texts.join('');
  if (pictures === pages.length) {
    throw new Fatal({
      code: 'read/no-text-layer',
      message: 'no text in this PDF; its pages are pictures',
      file,
      hint: OCR,
    });
  }
  if (letters.length > MOST_LETTERS) {
    const hint = 'print the chapter that the class will read to a PDF of its own';
    throw new Fatal({
      code: 'read/too-long',
      message: 'more text than an article has: this is a book',
      file,
      hint,
    });
  }
  const unknown = letters.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unknown > letters.length / 10) {
    const message = 'the letters of this PDF have no meaning that a program could read';
    throw new Fatal({
      code: 'read/no-text-layer',
      message,
      file,
      hint: 'make a new text layer, for example ocrmypdf --force-ocr FILE.pdf FILE-text.pdf',
    });
  }
  refuseRightToLeft(letters, file);
  if (pictures > 0)
    reportPictures(
      texts.flatMap((text, i) => (isPicture(text) ? [i + 1] : [])),
      file,
      report,
    );
}

/** A PDF holds such letters in the order and the shapes in which they are drawn: words come out backwards and in pieces. */
function refuseRightToLeft(text: string, file: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others =
    text.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)
      ?.length ?? 0;
  if (others <= letters / 4) return;
  throw new Fatal({
    code: 'read/right-to-left',
    message:
      'the text runs from right to left, and a PDF does not hold its letters in the order in which they are read',
    file,
    hint: 'give the Word file, the web page or a .txt file that it was made from',
  });
}

/** Some letters have no text in the file: their words cannot be read, so that is said. */
export function reportLostLetters(text: string, file: string, report: Report): void {
  const [first, ...rest] = text.match(/\S*\ufffd\S*/g) ?? [];
  if (first === undefined) return;
  report({
    severity: 'warning',
    code: 'read/lost-letters',
    message: `${rest.length + 1} words hold a letter that this PDF does not spell out, such as "${first}"`,
    file,
    hint: 'make a new text layer, for example ocrmypdf --force-ocr FILE.pdf FILE-text.pdf, or copy the text into a .txt file and mend it',
  });
}

function reportPictures(pages: readonly number[], file: string, report: Report): void {
  const message = `no text that could be read on page ${pages.slice(0, 8).join(', ')}${pages.length > 8 ? ' and others' : ''}`;
  report({ severity: 'info', code: 'read/no-text-layer', message, file, hint: `if text is missing, ${OCR}` });
}
