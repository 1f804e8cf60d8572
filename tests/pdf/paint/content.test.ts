/** What stands in the content stream: the operators of a small page, and what its file holds beside them. */

import { expect, test } from 'vitest';
import type { BoxItem, Item, LineItem, PagedDocument } from '../../../src/layout/page.js';
import { paintPdf } from '../../../src/pdf/index.js';
import { pagesOf } from '../conformance.js';
import { type PdfFile, readPdf } from '../pdf-reader.js';
import { BLACK, BLUE, CREATED, PNG, paragraph, shape, textItem } from '../sample.js';

const CLEAR = { ...BLACK, alpha: 0 };
const line: LineItem = {
  kind: 'line',
  owner: 'layout-artifact',
  x1: 10,
  y1: 20,
  x2: 110,
  y2: 20,
  width: 0.5,
  color: BLACK,
  dash: [],
};
const box: BoxItem = {
  kind: 'box',
  owner: 'layout-artifact',
  x: 10,
  y: 20,
  width: 40,
  height: 30,
  radius: 0,
};

async function fileOf(document: PagedDocument): Promise<PdfFile> {
  return readPdf(await paintPdf(document, { created: CREATED }, () => {}));
}

/** The lines of the content stream of a page, without the turn of the page at its head. */
function contentOf(file: PdfFile, page = 0): string[] {
  const parts = file.list(pagesOf(file)[page]!.Contents).map((part) => file.dictionary(part).stream);
  const source = parts.map((part) => Buffer.from(part as Uint8Array).toString('latin1')).join('\n');
  return source.trim().split('\n').slice(1);
}

const paint = async (...items: Item[]): Promise<string[]> => contentOf(await fileOf(paragraph(items)));

const drawn = (operators: readonly string[]): string[] => operators.slice(1, -1);

test('lines write their state where it changes, and what is clear is not drawn', async () => {
  const nearlyGrey = { ...BLACK, red: 9, green: 9, blue: 8 };
  const operators = await paint(
    line,
    { ...line, y1: 30, y2: 30 },
    { ...line, dash: [0, 3] },
    line,
    { ...line, color: CLEAR },
    { ...line, color: BLUE, width: 1 },
    { ...line, color: nearlyGrey },
  );
  const stroke = '10 20 m 110 20 l S';
  expect(operators).toEqual([
    '/Artifact <</Type /Layout>> BDC',
    ...['0.5 w', stroke, '10 30 m 110 30 l S'],
    ...['[0 3] 0 d', '1 J', stroke],
    ...['[] 0 d', '0 J', stroke],
    ...['0.078 0.235 0.549 RG', '1 w', stroke],
    ...['0.035 0.035 0.031 RG', '0.5 w', stroke],
    'EMC',
  ]);
});

test('boxes are filled, stroked or both', async () => {
  const stroke = { color: BLUE, width: 2 };
  const operators = await paint(
    { ...box, fill: BLUE },
    { ...box, stroke },
    { ...box, fill: BLUE, stroke: { color: BLACK, width: 1 } },
    { ...box, fill: CLEAR },
    box,
    { ...box, fill: BLUE, stroke: { color: CLEAR, width: 1 } },
    { ...line, dash: [1, 3] },
    { ...box, stroke: { color: BLACK, width: 0.5 } },
  );
  expect(drawn(operators)).toEqual([
    ...['0.078 0.235 0.549 rg', '10 20 40 30 re f'],
    ...['0.078 0.235 0.549 RG', '2 w', '10 20 40 30 re S'],
    ...['0 G', '1 w', '10 20 40 30 re B'],
    '10 20 40 30 re f',
    ...['0.5 w', '[1 3] 0 d', '10 20 m 110 20 l S'],
    ...['[] 0 d', '10 20 40 30 re S'],
  ]);
});

test('round corners are quarters of a circle, at most half a side large', async () => {
  expect(drawn(await paint({ ...box, fill: BLACK, radius: 10 }))).toEqual([
    ...['20 20 m 40 20 l', '45.52 20 50 24.48 50 30 c'],
    ...['50 40 l', '50 45.52 45.52 50 40 50 c'],
    ...['20 50 l', '14.48 50 10 45.52 10 40 c'],
    ...['10 30 l', '10 24.48 14.48 20 20 20 c h f'],
  ]);
  const [half, whole] = [15, 100].map((radius) => paint({ ...box, fill: BLACK, radius }));
  expect(await whole).toEqual(await half);
  const narrow = { ...box, width: 20, fill: BLACK };
  expect(await paint({ ...narrow, radius: 100 })).toEqual(await paint({ ...narrow, radius: 10 }));
});

test('text is moved from run to run, and shows or not', async () => {
  const run = textItem(1, [72, 72], shape('Salt'));
  const shown = '[<0001000200030004>] TJ';
  const operators = await paint(
    run,
    { ...run, x: 100.126 },
    { ...run, y: 90, color: BLUE },
    { ...run, color: CLEAR },
    textItem(1, [72, 100], shape('AV', { size: 9 })),
    line,
    run,
  );
  expect(operators).toEqual([
    ...['/P <</MCID 0>> BDC', '/F1 12 Tf', 'BT', '1 0 0 -1 72 72 Tm', shown],
    ...['28.13 0 Td', shown],
    ...['0.078 0.235 0.549 rg', '-28.13 -18 Td', shown],
    ...['3 Tr', '0 g', '0 18 Td', shown],
    ...['/F1 9 Tf', '0 Tr', '0 -28 Td', '[<0005>119<0006>] TJ', 'ET', 'EMC'],
    ...['/Artifact <</Type /Layout>> BDC', '0.5 w', '10 20 m 110 20 l S', 'EMC'],
    ...['/P <</MCID 1>> BDC', '/F1 12 Tf', 'BT', '1 0 0 -1 72 72 Tm', shown, 'ET', 'EMC'],
  ]);
});

test('a picture is in the file once, and stands on its feet', async () => {
  const image = { kind: 'image', owner: 'layout-artifact', x: 10, y: 20, width: 30, height: 40 } as const;
  const file = await fileOf(paragraph([60, 10].map((x) => ({ ...image, x, bytes: PNG }))));
  const place = (x: number) => ['q', `30 0 0 -40 ${x} 60 cm`, '/I1 Do', 'Q'];
  expect(drawn(contentOf(file)).filter((operator) => operator !== '')).toEqual([...place(60), ...place(10)]);
});

test('what stands above the middle of the page belongs to its head, what is below to its foot', async () => {
  const headOf = async (item: Item) => (await paint({ ...item, owner: 'pagination-artifact' } as Item))[0];
  const place = (y: number): BoxItem => ({ ...box, y, fill: BLACK });
  expect(await headOf(place(40))).toContain('/Header');
  expect(await headOf(place(405))).toContain('/Header');
  expect(await headOf(place(407))).toContain('/Footer');
  expect(await headOf({ ...line, y1: 800, y2: 800 })).toContain('/Footer');
  expect(await headOf(textItem(1, [72, 40], shape('Salt')))).toContain('/Header');
});

test('a drawing stands in the middle of its place, cut off at its edges, and leaves the state as it was', async () => {
  const shape = {
    matrix: [1, 0, 0, 1, 5, 6],
    steps: [{ to: 'm', at: [0, 0] }, { to: 'l', at: [1, 2] }, { to: 'h' }],
  } as const;
  const stroke = { color: BLUE, width: 2, cap: 1, join: 0, dash: [] } as const;
  const drawing = {
    ...{ width: 10, height: 10, view: { x: 2, y: 0, width: 10, height: 10 }, stretches: false },
    shapes: [
      { ...shape, fill: BLACK, evenOdd: true, stroke: undefined },
      { ...shape, fill: undefined, evenOdd: false, stroke },
    ],
  };
  const item = { kind: 'image', owner: 1, x: 10, y: 20, width: 40, height: 20, bytes: PNG } as const;
  const at = 'q 1 0 0 1 5 6 cm';
  const path = ['0 0 m', '1 2 l', 'h'];
  const shapes = [at, '0 g', ...path, 'f* Q', at, '0.078 0.235 0.549 RG 2 w 1 J 0 j [] 0 d', ...path, 'S Q'];
  const drawnAt = (matrix: string) => ['q', '10 20 40 20 re W n', `${matrix} cm`, '4 M', ...shapes, 'Q'];
  expect(drawn(await paint({ ...item, drawing }))).toEqual(drawnAt('2 0 0 2 16 20'));
  const wide = { ...drawing, stretches: true };
  expect(drawn(await paint({ ...item, drawing: wide }))).toEqual(drawnAt('4 0 0 2 2 20'));
});
