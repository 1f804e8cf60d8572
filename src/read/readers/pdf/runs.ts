/** The runs of text of a page at their places; what lies on its side or off the page is left out, and what the file itself calls furniture. */

import type { PdfDocument, PdfItem, PdfPage } from '../../../pdf-file/index.js';
import type { Piece } from '../../printed/index.js';

const BOLD = /bold|black|heavy|demi|cmbx|sfbx|-bd\b/i;
const ITALIC = /italic|oblique|slanted|cmti|sfti|-it\b/i;

/** A page of more pieces is a map or a drawing; from judgement. */
const MOST_PIECES = 8000;

type Run = Extract<PdfItem, { readonly str: string }>;

/** What is on a page, and on how many of its letters no program could put a meaning. */
export interface PageRuns {
  readonly pieces: readonly Piece[];
  /** What the file marks as furniture of the page. */
  readonly artifacts: readonly Piece[];
}

/** Reads one page; names of fonts are learnt on the way. */
export async function runsOf(
  document: PdfDocument,
  number: number,
  fonts: Map<string, string>,
): Promise<PageRuns> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  await learnFonts(page, items, fonts);
  const view = page.getViewport({ scale: 1 });
  const found: { pieces: Piece[]; artifacts: Piece[] } = { pieces: [], artifacts: [] };
  const open: string[] = [];
  for (const [i, item] of items.entries()) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push('tag' in item ? (item.tag ?? '') : '');
    else {
      const isCutOff = items[i - 1]?.type === 'endMarkedContent';
      const piece = pieceOf(isCutOff ? withoutBlank(item) : item, view, fonts);
      if (piece) found[open.includes('Artifact') ? 'artifacts' : 'pieces'].push(piece);
    }
  }
  page.cleanup();
  return found.pieces.length > MOST_PIECES ? { pieces: [], artifacts: [] } : found;
}

/** Chromium sets a soft hyphen within a line as a blank of no width, which PDF.js puts before what follows; a true blank comes alone. */
const withoutBlank = (run: Run): Run => ({ ...run, str: run.str.replace(/^ (?=\S)/, '') });

/** PDF.js tells the name of a font only to who is about to draw with it. */
async function learnFonts(
  page: PdfPage,
  items: readonly PdfItem[],
  fonts: Map<string, string>,
): Promise<void> {
  const unknown = new Set(
    items.flatMap((item) => (item.type === undefined && !fonts.has(item.fontName) ? [item.fontName] : [])),
  );
  if (unknown.size === 0) return;
  await page.getOperatorList();
  for (const font of unknown)
    fonts.set(font, page.commonObjs.has(font) ? (page.commonObjs.get(font).name ?? '') : '');
}

interface View {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

function pieceOf(run: Run, view: View, fonts: ReadonlyMap<string, string>): Piece | undefined {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = multiply(view.transform, run.transform);
  const size = Math.hypot(c, d);
  const isUpright = a > 0 && Math.abs(b) < 0.1 * a && size > 0.5;
  const isOnPage = left > -1 && left < view.width && y > 0 && y < view.height + size;
  if (!run.str.trim() || !isUpright || !isOnPage) return undefined;
  const name = fonts.get(run.fontName) ?? '';
  return {
    text: run.str,
    left,
    right: left + run.width,
    y,
    size,
    ...(BOLD.test(name) && { bold: true }),
    ...(ITALIC.test(name) && { italic: true }),
  };
}

/** Two transformations as one, as PDF writes them. */
function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
): number[] {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
