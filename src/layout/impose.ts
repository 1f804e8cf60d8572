/**
 * Pages onto sheets: in the order in which a folded booklet is read, two side by side, or four to cut apart.
 *
 * The pages keep their order, and with it that of the logical structure: a booklet is read out as its pages are, whatever
 * sheet they stand on.
 */

import type { Pt, Size } from '../base/geometry.js';
import type { LineItem, PagedDocument, PagePlace, Sheet } from './page.js';

/** `booklet` pages at their own size on sheets of twice it; `2up` two made smaller; `4up` quarters of a sheet. */
export type Imposition = 'booklet' | '2up' | '4up';

export function impose(document: PagedDocument, imposition: Imposition): PagedDocument {
  return { ...document, sheets: IMPOSE[imposition](document) };
}

const IMPOSE: Readonly<Record<Imposition, (document: PagedDocument) => readonly Sheet[]>> = {
  booklet: bookletOf,
  '2up': twoUp,
  '4up': fourUp,
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

function fourUp(document: PagedDocument): Sheet[] {
  const { width, height } = largest(document);
  const sheet = { width: 2 * width, height: 2 * height };
  const marks = [cut(width, 0, width, sheet.height), cut(0, height, sheet.width, height)];
  return inGroups(document, 4).map((pages) => ({
    ...sheetOf(document, {
      sheet,
      pages,
      at: (index) => ({ x: (index % 2) * width, y: Math.floor(index / 2) * height, scale: 1 }),
    }),
    marks,
  }));
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
  return { ...sheet, label, places, marks: [] };
}

const GREY = { red: 125, green: 125, blue: 125, alpha: 1 };

const cut = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): LineItem => ({
  kind: 'line',
  owner: 'layout-artifact',
  x1,
  y1,
  x2,
  y2,
  width: 0.6,
  color: GREY,
  dash: [4, 4],
});
