import { describe, expect, test } from 'vitest';
import { impose } from '../../src/layout/index.js';
import type { BoxItem, Item, PagedDocument } from '../../src/layout/page.js';

/** Pages of 100 by 200, each with a box as wide as its number, 10 from the left and 20 from the top. */
function documentOf(count: number): PagedDocument {
  const box = (width: number): BoxItem => ({
    kind: 'box',
    owner: 0,
    x: 10,
    y: 20,
    width,
    height: 1,
    radius: 0,
  });
  const pages = Array.from({ length: count }, (_, i) => ({
    width: 100,
    height: 200,
    label: String(i + 1),
    items: [box(i + 1)],
  }));
  const outline = [{ level: 1, title: 'Last', page: count - 1, y: 30 }];
  return { title: 'T', language: 'en', pages, structure: [{ role: 'Document', parent: -1 }], outline };
}

/** `8@10,20 1@110,20` for each side: which page stands where. */
const placed = ({ pages }: PagedDocument): string[] =>
  pages.map(({ items }) =>
    items
      .flatMap((item: Item) => (item.kind === 'box' ? [`${item.width}@${item.x},${item.y}`] : []))
      .join(' '),
  );

describe('a booklet', () => {
  test('has the last and the first page outside, the middle ones inside', () =>
    expect(placed(impose(documentOf(8), 'booklet'))).toEqual([
      '8@10,20 1@110,20',
      '2@10,20 7@110,20',
      '6@10,20 3@110,20',
      '4@10,20 5@110,20',
    ]));

  test('has blanks at its end where the pages make no whole sheets', () =>
    expect(placed(impose(documentOf(5), 'booklet'))).toEqual([
      '1@110,20',
      '2@10,20',
      '3@110,20',
      '4@10,20 5@110,20',
    ]));

  test('folds to pages that follow one another, for any number of them', () => {
    for (let count = 1; count <= 21; count++) {
      const sides = impose(documentOf(count), 'booklet').pages;
      expect(sides.length % 2).toBe(0);
      const [left, right] = [10, 110].map((x) =>
        sides.map(
          ({ items }) =>
            items.flatMap((item) => (item.kind === 'box' && item.x === x ? [item.width] : []))[0],
        ),
      );
      // Opened at each sheet from the outside: the right halves of fronts and the left halves of backs count up.
      const up = sides.map((_, i) => (i % 2 === 0 ? right![i] : left![i]));
      const down = sides.map((_, i) => (i % 2 === 0 ? left![i] : right![i])).reverse();
      const read = [...up, ...down].filter((number) => number !== undefined);
      expect(read).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    }
  });
});

test('two on a sheet stand in their order, on a sheet of twice the width', () => {
  const sheets = impose(documentOf(3), '2up');
  expect(placed(sheets)).toEqual(['1@10,20 2@110,20', '3@10,20']);
  expect(sheets.pages[0]).toMatchObject({ width: 200, height: 200, label: '1' });
});

test('four on a sheet stand row by row, with lines to cut along', () => {
  const { pages } = impose(documentOf(5), '4up-cards');
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [200, 400],
    [200, 400],
  ]);
  expect(placed({ ...documentOf(0), pages })).toEqual(['1@10,20 2@110,20 3@10,220 4@110,220', '5@10,20']);
  const cuts = pages[0]!.items.filter(({ kind }) => kind === 'line');
  expect(cuts).toEqual([
    expect.objectContaining({ x1: 100, y1: 0, x2: 100, y2: 400, owner: 'layout-artifact' }),
    expect.objectContaining({ x1: 0, y1: 200, x2: 200, y2: 200 }),
  ]);
});

test('links and the outline lead to where their page went', () => {
  const document = documentOf(4);
  const link: Item = {
    kind: 'link',
    owner: 0,
    x: 1,
    y: 2,
    width: 3,
    height: 4,
    description: 'to page 3',
    target: { kind: 'page', page: 2, y: 50 },
  };
  const pages = document.pages.map((page, i) => (i === 1 ? { ...page, items: [link] } : page));
  const sheets = impose({ ...document, pages }, '4up-cards');
  expect(sheets.pages[0]!.items).toContainEqual({
    ...link,
    x: 101,
    target: { kind: 'page', page: 0, y: 250 },
  });
  expect(sheets.outline).toEqual([{ level: 1, title: 'Last', page: 0, y: 230 }]);
});
