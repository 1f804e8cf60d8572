/** The text of a PDF with its positions, artifacts and soft hyphens taken out. */

import { type PdfItem, type PdfNode, type PdfPage, withPdf } from '../pdf-file/index.js';

export interface ReadDocument {
  readonly pages: readonly ReadPage[];
  /** Names of the fonts that text is set in without their outlines being in the file. */
  readonly missingFonts: readonly string[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which is reading order; a soft hyphen at the end of a line is gone. */
  readonly text: string;
  /** Everything that was set, artifacts and spaces too; y counts from the bottom. */
  readonly pieces: readonly ReadPiece[];
  /** What the text is made of, each run with where it begins; y counts from the bottom. */
  readonly runs: readonly ReadRun[];
}

export interface ReadRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface ReadPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export const readBack = (pdf: Uint8Array): Promise<ReadDocument> =>
  withPdf(pdf, async (document) => {
    const pages: ReadPage[] = [];
    const fonts = new Map<string, PdfPage>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, (font) => fonts.has(font) || fonts.set(font, page)));
    }
    return { pages, missingFonts: await missingFonts(fonts) };
  });

async function readPage(page: PdfPage, onFont: (name: string) => void): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const softHyphens = await softHyphensOf(page, items);
  const pieces: ReadPiece[] = [];
  const open: PdfItem[] = [];
  const runs: ReadRun[] = [];
  for (const item of items) {
    if (item.type !== undefined) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
      continue;
    }
    if (item.str.trim()) onFont(item.fontName);
    pieces.push(pieceOf(item.str, item.width, item.transform));
    const skipped = open.some(
      (mark) =>
        'tag' in mark &&
        (mark.tag === 'Artifact' ||
          softHyphens.has(mark.id!) ||
          (mark.tag === 'Lbl' && BULLET.test(item.str.trim()))),
    );
    const { transform } = item;
    const text = item.hasEOL ? `${item.str}\n` : item.str;
    if (!skipped) runs.push({ text, x: transform[4] ?? 0, y: transform[5] ?? 0 });
  }
  const [left, bottom, right, top] = page.view;
  const text = runs.map((run) => run.text).join('');
  return { width: right - left, height: top - bottom, text, runs, pieces };
}

/** What only a list marker is; a label may be the term of a definition as well. */
const BULLET = /^[•◦▪‣]$/;

function pieceOf(text: string, width: number, transform: readonly number[]): ReadPiece {
  const [, , , size = 0, x = 0, y = 0] = transform;
  return { text, x, y, width, size: Math.abs(size) };
}

/** The marked content that the structure tree says is a soft hyphen. */
async function softHyphensOf(page: PdfPage, items: readonly PdfItem[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (!items.some((item) => item.type === undefined && item.str === '-')) return found;
  const walk = (node: PdfNode): void => {
    for (const child of node.children ?? []) {
      if (node.alt === '\u00ad' && child.id) found.add(child.id);
      walk(child);
    }
  };
  const tree = await page.getStructTree();
  if (tree) walk(tree);
  return found;
}

/** PDF.js tells whether a font is embedded only to who is about to draw with it. */
async function missingFonts(fonts: ReadonlyMap<string, PdfPage>): Promise<string[]> {
  for (const page of new Set(fonts.values())) await page.getOperatorList();
  const found = [...fonts].map(([name, page]) => ({ name, font: page.commonObjs.get(name) }));
  return found.filter(({ font }) => font.missingFile).map(({ name, font }) => font.name ?? name);
}
