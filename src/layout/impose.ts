/**
 * Imposition: pages side by side on larger sheets, in the order in which a press or a copier needs them. Only places change:
 * type keeps its size, and the logical structure is that of the pages.
 */

import type { Pt, Size } from '../base/geometry.js';
import type { Destination, Item, LineItem, Page, PagedDocument } from './page.js';

/** Two pages a sheet, to be folded in the middle; two a sheet in their order; four a sheet, to be cut. */
export const IMPOSITIONS = ['booklet', '2up', '4up-cards'] as const;
export type Imposition = (typeof IMPOSITIONS)[number];

/** The sides of the sheets in the order they are printed, each as wide or high as its pages together. */
export function impose(document: PagedDocument, how: Imposition): PagedDocument {
  const { pages } = document;
  const columns = 2;
  const rows = how === '4up-cards' ? 2 : 1;
  const sides = how === 'booklet' ? signature(pages.length) : inOrder(pages.length, columns * rows);
  const slot = largest(pages);
  const places = placesOf(sides, slot);
  const settle = ({ page, y }: Destination): Destination => {
    const place = places.get(page)!;
    return { page: place.side, y: y + place.dy };
  };
  const size = { width: slot.width * columns, height: slot.height * rows };
  const sheets = sides.map((side, i): Page => {
    const items = side.flatMap((number) =>
      number === undefined
        ? []
        : pages[number]!.items.map((item) => moved(item, places.get(number)!, settle)),
    );
    const cuts = how === '4up-cards' ? cutLines(size) : [];
    return { ...size, label: String(i + 1), items: [...items, ...cuts] };
  });
  const outline = document.outline.map((entry) => ({ ...entry, ...settle(entry) }));
  return { ...document, pages: sheets, outline };
}

/** What stands on one side: page indexes, or nothing on a blank. */
type Side = readonly (number | undefined)[];

/** Sheets that lie in one another, folded in the middle: last and first page outside, the middle ones inside. */
function signature(pages: number): Side[] {
  const all = Math.ceil(pages / 4) * 4;
  const blank = (page: number): number | undefined => (page < pages ? page : undefined);
  return Array.from({ length: all / 2 }, (_, side) => {
    const outer = all - 1 - side;
    return side % 2 === 0 ? [blank(outer), blank(side)] : [blank(side), blank(outer)];
  });
}

function inOrder(pages: number, onSheet: number): Side[] {
  return Array.from({ length: Math.ceil(pages / onSheet) }, (_, side) =>
    Array.from({ length: onSheet }, (_, i) => side * onSheet + i).filter((page) => page < pages),
  );
}

/** Where a page went. */
interface Place {
  readonly side: number;
  readonly dx: Pt;
  readonly dy: Pt;
}

function placesOf(sides: readonly Side[], { width, height }: Size): ReadonlyMap<number, Place> {
  const places = sides.flatMap((side, index) =>
    side.flatMap((page, i): [number, Place][] =>
      page === undefined
        ? []
        : [[page, { side: index, dx: (i % 2) * width, dy: Math.floor(i / 2) * height }]],
    ),
  );
  return new Map(places);
}

const largest = (pages: readonly Size[]): Size => ({
  width: Math.max(...pages.map(({ width }) => width)),
  height: Math.max(...pages.map(({ height }) => height)),
});

function moved(item: Item, { dx, dy }: Place, settle: (to: Destination) => Destination): Item {
  if (item.kind === 'line')
    return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
  const there = { x: item.x + dx, y: item.y + dy };
  if (item.kind !== 'link' || item.target.kind === 'uri') return { ...item, ...there };
  return { ...item, ...there, target: { ...item.target, ...settle(item.target) } };
}

/** Where to cut, in a grey that a copier keeps. */
function cutLines({ width, height }: Size): LineItem[] {
  const line = { kind: 'line', owner: 'layout-artifact', width: 0.5, color: CUT, dash: [4, 4] } as const;
  return [
    { ...line, x1: width / 2, y1: 0, x2: width / 2, y2: height },
    { ...line, x1: 0, y1: height / 2, x2: width, y2: height / 2 },
  ];
}

const CUT = { red: 128, green: 128, blue: 128, alpha: 1 };
