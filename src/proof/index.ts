/**
 * Proof: the finished PDF is read back and held against what it was to say.
 *
 * In: the bytes of a PDF, the words that must stand in it, and the quotes that must stand verbatim. Out: what is
 * wrong, each fault with its place. Running heads and other artifacts do not count as text, and text that nobody
 * claimed (list markers, page numbers in a table of contents) may stand between the words. Deliberately not done
 * here: looks are not judged, nothing is mended, and conformance to PDF/UA is for a validator to say.
 */

import type { Report } from '../base/diagnostics.js';
import type { Fault } from './fault.js';
import { type LaidElement, textInOrder } from './laid-order.js';
import { hasWords } from './laid-words.js';
import { proveLetters } from './letters.js';
import { hasLetters, type LaidPage, provePages } from './page-text.js';
import type { ReadDocument } from './read-back.js';
import { proveDrawing } from './same-drawing.js';
import { pagesOf, type SheetOfPages } from './sheets.js';
import { inClaimedOrder } from './turned-lines.js';
import { proveQuotes, proveWords } from './words.js';

export type { Fault } from './fault.js';
export type { SheetOfPages } from './sheets.js';
export { printedQuotes } from './words.js';
export { transformsIn, wordsOf } from './words-of.js';

export interface Claim {
  /** In reading order; what counts as one word is up to the caller. */
  readonly words: readonly string[];
  readonly quotes: readonly string[];
  /** The values of `text-transform` that its styles use. */
  readonly transforms?: ReadonlySet<string>;
  /** Where the pages stand on the sheets of the file; without it each is one. */
  readonly sheets?: readonly SheetOfPages[];
  /** What was laid out. */
  readonly laid?: Laid;
  /** The file must hold what was laid out, and nothing else. */
  readonly holds?: 'words' | 'pages';
  /** A file that must draw the same. */
  readonly painted?: Uint8Array;
}

/** Pages as they were laid out, with the order in which what stands on them is read. */
export interface Laid {
  readonly pages: readonly LaidPage[];
  readonly structure: readonly LaidElement[];
}

export interface ProofResult {
  readonly pages: number;
  readonly faults: readonly Fault[];
}

/** Proves a PDF against the claim; every fault is also reported as an error. */
export async function provePdf(pdf: Uint8Array, claim: Claim, report: Report): Promise<ProofResult> {
  // PDF.js takes a tenth of a second to load: only a run that proves something pays for it.
  const { readBack } = await import('./read-back.js');
  const read = await readBack(pdf).catch((error: Error) => error.message);
  const told = typeof read === 'string' ? [unreadable(read)] : proveAll(read, claim);
  const faults = claim.painted ? await otherThan(pdf, claim.painted, told) : told;
  for (const { code, message, page } of faults) {
    const where = page === undefined ? '' : `page ${page}: `;
    report({
      severity: 'error',
      code,
      message: where + message,
      file: 'the PDF',
      hint: hintOf(code, claim),
    });
  }
  return { pages: typeof read === 'string' ? 0 : read.pages.length, faults };
}

function proveAll(read: ReadDocument, claim: Claim): Fault[] {
  const { words, quotes, transforms, sheets, laid, holds } = claim;
  const printed = sheets ? pagesOf(read.pages, sheets) : read.pages;
  const pages = inClaimedOrder(printed, words);
  const lost = [...proveWords(pages, words), ...proveQuotes(pages, quotes, transforms)];
  const letters = proveLetters(read);
  if (!laid || (lost.length === 0 && holds !== 'pages')) return [...letters, ...lost];
  // A file that has its layout letter by letter has what the layout has, in whatever order columns and cells are drawn.
  const isLost = lost.length > 0 && !(hasLetters(printed, laid.pages) && standsLaid(laid, claim));
  if (isLost) return [...letters, ...lost];
  return [...letters, ...(holds === 'pages' ? provePages(printed, laid.pages) : [])];
}

function standsLaid({ pages, structure }: Laid, { words, quotes, transforms }: Claim): boolean {
  const text = textInOrder(pages, structure);
  return hasWords(text, words) && proveQuotes([{ text }], quotes, transforms).length === 0;
}

const unreadable = (reason: string): Fault => ({
  code: 'proof/unreadable',
  message: `this is no PDF that can be read (${reason})`,
});

/** What is wrong with a file on disk, of which something may have been found already. */
async function otherThan(
  pdf: Uint8Array,
  painted: Uint8Array,
  told: readonly Fault[],
): Promise<readonly Fault[]> {
  const { readDrawing } = await import('./drawing.js');
  const found = await readDrawing(pdf).catch((error: Error) => error.message);
  if (typeof found === 'string') return told.length > 0 ? told : [unreadable(found)];
  const wanted = await readDrawing(painted);
  const faults = told.length > 0 ? told : proveDrawing(found, wanted);
  return faults.length > 0 && found.producer !== wanted.producer ? [rewritten(found.producer)] : faults;
}

/** Such programs set letters, spaces and tags in ways of their own. */
const rewritten = (producer: string): Fault => ({
  code: 'proof/rewritten',
  message: `another program (${producer || 'it does not say which'}) has written this file again, so it cannot be proved`,
});

function hintOf(code: Fault['code'], { painted }: Claim): string {
  if (code === 'proof/rewritten') return HINT_REWRITTEN;
  if (painted) return HINT_ON_DISK;
  return code === 'proof/outside-page' ? HINT_OUTSIDE : HINT;
}

const HINT_REWRITTEN = 'give check the file that build or render wrote; what is printed may still be right';
const HINT_ON_DISK =
  'the file was changed since it was made, or made of another guide or with other options: give check the same, or make the file again';
const HINT_OUTSIDE = 'look at negative margins, lines that may not break and large type there';
const HINT = 'this is a fault of the program or of a template; please report it with the files you used';
