import { expect, test } from 'vitest';
import type { FieldItem, PagedDocument } from '../../../src/layout/page.js';
import { paintPdf } from '../../../src/pdf/index.js';
import { conformanceFaults } from '../conformance.js';
import { readPdf } from '../pdf-reader.js';
import { CREATED, page, rule, SANS, SERIF, shape, textItem } from '../sample.js';

const field = (owner: number, y: number, more: Partial<FieldItem> = {}): FieldItem => ({
  kind: 'field',
  owner,
  x: 72,
  y,
  width: 400,
  height: 20,
  rows: 1,
  type: { face: SERIF, size: 11 },
  ...more,
});

const paper = (items: PagedDocument['pages'][number]['items']): PagedDocument => ({
  title: 'A paper',
  language: 'en',
  pages: [page('1', [textItem(1, [72, 72], shape('Why do nets tear?')), ...items])],
  structure: [
    { role: 'Document', parent: -1 },
    { role: 'P', parent: 0 },
    { role: 'Form', parent: 0, alt: 'blank: your answer' },
    { role: 'Form', parent: 0 },
  ],
  outline: [],
});

const paint = (document: PagedDocument) => paintPdf(document, { created: CREATED }, () => {});
const both = paper([
  field(2, 90, { rows: 2, height: 40 }),
  rule(2, 110),
  rule(2, 130),
  field(3, 140),
  rule(3, 160),
]);

test('fields conform', async () => expect(conformanceFaults(await paint(both))).toEqual([]));

test('each has its name, what it is for, and its room', async () => {
  const file = readPdf(await paint(both));
  const { Fields } = file.dictionary(file.dictionary(file.trailer.Root).AcroForm);
  const told = file.list(Fields).map((one) => {
    const { T, TU, Ff, DA, Rect } = file.dictionary(one);
    return [T, TU, Ff, DA, ...file.list(Rect).map((value) => Math.round(value as number))].join(' | ');
  });
  expect(told).toEqual([
    'blank 1 | blank: your answer | 4096 | /T1 11 Tf 0 g | 72 | 713 | 472 | 752',
    'blank 2 | blank | 0 | /T1 11 Tf 0 g | 72 | 682 | 472 | 702',
  ]);
});

test('a second face has a name of its own', async () => {
  const file = readPdf(await paint(paper([field(2, 90), field(3, 140, { type: { face: SANS, size: 9 } })])));
  const { DR } = file.dictionary(file.dictionary(file.trailer.Root).AcroForm);
  expect(Object.keys(file.dictionary(file.dictionary(DR).Font))).toEqual(['T1', 'T2']);
});

test('on a sheet of smaller pages the type is smaller too', async () => {
  const place = { page: 0, x: 0, y: 0, scale: 0.5, width: 298, height: 421 };
  const sheets = [{ width: 298, height: 421, label: '1', places: [place] }];
  const file = readPdf(await paint({ ...both, sheets }));
  const [first] = file.list(file.dictionary(file.dictionary(file.trailer.Root).AcroForm).Fields);
  expect(file.dictionary(first).DA).toBe('/T1 5.5 Tf 0 g');
});

test('a file without fields says nothing of any', async () => {
  const file = readPdf(await paint(paper([rule(2, 110)])));
  expect(file.dictionary(file.trailer.Root).AcroForm).toBeUndefined();
});
