/**
 * Pages onto sheets: in the order in which a folded booklet is read, or two side by side.
 *
 * The pages keep their order, and with it that of the logical structure: a booklet is read out as its pages are, whatever
 * sheet they stand on.
 */

import type { Pt, Size } from '../base/geometry.js';
import type { PagedDocument, PagePlace, Sheet } from './page.js';

/** `booklet` pages at their own size on sheets of twice it; `2up` two made smaller. */
export type Imposition = 'booklet' | '2up';

export function impose(document: PagedDocument, imposition: Imposition): PagedDocument {
  return { ...document, sheets: IMPOSE[imposition](document) };
}

const IMPOSE: Readonly<Record<Imposition, (document: PagedDocument) => readonly Sheet[]>> = {
  booklet: bookletOf,
  '2up': twoUp,
};

/** Sides of sheets that lie in each other and are folded once: the outermost has the last page and the first. */
function bookletOf(document: PagedDocument): Sheet[] {
  const pages = Math.ceil(document.pages.length / 4) * 4;
  const page = largest(document);
  const sheet = { width: 2 * page.width, height: page.height };
  return Array.from({ length: pages / 2 }, (_, side) => {
    const [early, late] = [side, pages - 1 - side];
    const row = side % 2 === 0 ? [late, early] : [early, late];
    return sheetOf(document, {
      sheet,
      pages: row,
      at: (index) => ({ x: index * page.width, y: 0, scale: 1 }),
    });
  });
}

/** On the same paper, turned. */
function twoUp(document: PagedDocument): Sheet[] {
  const page = largest(document);
  const sheet = { width: page.height, height: page.width };
  const half = sheet.width / 2;
  const scale = Math.min(half / page.width, sheet.height / page.height);
  const [x, y] = [(half - scale * page.width) / 2, (sheet.height - scale * page.height) / 2];
  return inGroups(document, 2).map((pages) =>
    sheetOf(document, { sheet, pages, at: (index) => ({ x: index * half + x, y, scale }) }),
  );
}

const largest = ({ pages }: PagedDocument): Size => ({
  width: Math.max(...pages.map(({ width }) => width)),
  height: Math.max(...pages.map(({ height }) => height)),
});

function inGroups({ pages }: PagedDocument, size: number): number[][] {
  const groups = Math.ceil(pages.length / size);
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: size }, (_, index) => group * size + index),
  );
}

interface Arrangement {
  readonly sheet: Size;
  /** Indices of pages; one that there is not leaves its place blank. */
  readonly pages: readonly number[];
  readonly at: (index: number) => { readonly x: Pt; readonly y: Pt; readonly scale: number };
}

function sheetOf({ pages: all }: PagedDocument, { sheet, pages, at }: Arrangement): Sheet {
  const places = pages.flatMap((page, index): PagePlace[] => {
    const known = all[page];
    if (!known) return [];
    const { x, y, scale } = at(index);
    return [{ page, x, y, scale, width: scale * known.width, height: scale * known.height }];
  });
  const label = pages.map((page) => all[page]?.label ?? '–').join(' | ');
  return { ...sheet, label, places };
}
