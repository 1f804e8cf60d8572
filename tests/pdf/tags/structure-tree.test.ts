import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostics.js';
import type { Item, Owner, Page, StructureElement } from '../../../src/layout/page.js';
import { paintPdf } from '../../../src/pdf/index.js';
import { conformanceFaults, pagesOf } from '../conformance.js';
import { type Dictionary, nameOf, type PdfFile, Ref, readPdf, type Value } from '../pdf-reader.js';
import { CREATED, PNG, page, paragraph, rule, shape, textItem } from '../sample.js';

const words = (owner: Owner, y = 72): Item => textItem(owner, [72, y], shape('words'));
const P: StructureElement = { role: 'P', parent: 0 };
const under = (parent: number, role: StructureElement['role'], more: Partial<StructureElement> = {}) =>
  ({ role, parent, ...more }) as StructureElement;

/** The tree as text: `P(1.0 Span(1.1))` is a paragraph with content 0 of page 1 and a span with content 1. */
async function check(
  structure: readonly StructureElement[],
  pages: readonly (readonly Item[])[],
  expected: string,
) {
  const laidOut: Page[] = pages.map((items, index) => page(String(index + 1), items));
  const document = { ...paragraph([]), structure: [under(-1, 'Document'), ...structure], pages: laidOut };
  const pdf = await paintPdf(document, { created: CREATED }, () => {});
  const file = readPdf(pdf);
  const root = file.dictionary(file.dictionary(file.trailer.Root).StructTreeRoot);
  expect(dump(file, file.list(root.K)[0])).toBe(`Document${expected && `(${expected})`}`);
  expect(conformanceFaults(pdf)).toEqual([]);
}

function dump(file: PdfFile, element: Value): string {
  const { S, K, Pg } = file.dictionary(element);
  const pages = pagesOf(file);
  const pageNumber = (value: Value) => pages.indexOf(file.dictionary(value)) + 1;
  const kids = file.list(K).map((kid) => {
    if (kid instanceof Ref) return dump(file, kid);
    if (typeof kid === 'number') return `${pageNumber(Pg)}.${kid}`;
    const reference = kid as Dictionary;
    return nameOf(reference.Type) === 'OBJR' ? 'link' : `${pageNumber(reference.Pg)}.${reference.MCID}`;
  });
  return nameOf(S) + (kids.length > 0 ? `(${kids.join(' ')})` : '');
}

describe('the structure tree', () => {
  it('has one sequence for neighbouring items of one owner', () =>
    check([P], [[words(1), words(1)]], 'P(1.0)'));
  it('goes around artifacts', () =>
    check([P], [[words(1), rule('layout-artifact', 80), words(1)]], 'P(1.0 1.1)'));
  it('has one element for a paragraph on three pages', () =>
    check([P, P], [[words(1)], [words(1)], [words(1), words(2)]], 'P(1.0 2.0 3.0) P(3.1)'));
  it('sets kids between the text they were painted between', () =>
    check([P, under(1, 'Span')], [[words(1), words(2), words(1)]], 'P(1.0 Span(1.1) 1.2)'));
  it('follows painting, not declaration', () => check([P, P], [[words(2), words(1)]], 'P(1.0) P(1.1)'));
  it('leaves out what is empty', () => check([under(0, 'Sect'), under(1, 'P'), P], [[words(3)]], 'P(1.0)'));
  it('keeps empty cells where they belong', () =>
    check(
      [
        under(0, 'Table'),
        under(1, 'TR'),
        under(2, 'TD'),
        under(2, 'TD'),
        under(2, 'TD'),
        under(1, 'TR'),
        ...[1, 2, 3].map(() => under(6, 'TD')),
      ],
      [[words(4)]],
      'Table(TR(TD TD(1.0) TD) TR(TD TD TD))',
    ));
  it('puts a label before its body', () =>
    check(
      [under(0, 'L', { listNumbering: 'Disc' }), under(1, 'LI'), under(2, 'Lbl'), under(2, 'LBody')],
      [[words(4), words(3)]],
      'L(LI(Lbl(1.1) LBody(1.0)))',
    ));
  it('holds the annotations of a link', () => {
    const link: Item = {
      kind: 'link',
      owner: 2,
      x: 72,
      y: 60,
      width: 40,
      height: 12,
      description: 'There',
      target: { kind: 'page', page: 0, y: 0 },
    };
    return check(
      [P, under(1, 'Link')],
      [[words(1), words(2), link, words(2), link]],
      'P(1.0 Link(1.1 link link))',
    );
  });
  it('is a bare document without content', () => check([P], [[rule('layout-artifact', 80)]], ''));
});

describe('attributes', () => {
  /** `A` of every element that has one, by its role. */
  async function attributesOf(structure: readonly StructureElement[], pages: readonly (readonly Item[])[]) {
    const laidOut: Page[] = pages.map((items, index) => page(String(index + 1), items));
    const document = { ...paragraph([]), structure: [under(-1, 'Document'), ...structure], pages: laidOut };
    const file = readPdf(await paintPdf(document, { created: CREATED }, () => {}));
    return [...file.objects.values()].flatMap((object) => {
      const { S, A } = file.dictionary(object);
      return S && A ? [[nameOf(S), plain(file, A)]] : [];
    });
  }
  const plain = (file: PdfFile, value: Value) =>
    Object.fromEntries(
      Object.entries(file.dictionary(value)).map(([key, own]) => [
        key,
        nameOf(file.get(own)) ?? file.get(own),
      ]),
    );
  const image = (owner: Owner, x: number, y: number): Item => ({
    kind: 'image',
    owner,
    x,
    y,
    width: 40,
    height: 20,
    bytes: PNG,
  });
  const figure = (left: number, below: number, right: number, above: number) => [
    'Figure',
    { O: 'Layout', Placement: 'Block', BBox: [left, below, right, above] },
  ];

  it('a figure has the room of all that is in it, on its first page', async () => {
    const structure = [under(0, 'Figure'), under(1, 'Span'), under(2, 'Span'), P];
    const one = [image(3, 100, 200), image(2, 50, 300), words(4, 700)];
    expect(await attributesOf(structure, [one])).toEqual([figure(50, 521.89, 140, 641.89)]);
    expect(await attributesOf(structure, [one, [image(1, 10, 10)]])).toEqual([
      figure(50, 521.89, 140, 641.89),
    ]);
  });
  it('a line is as thick as it is wide, from either end', async () => {
    const line = {
      kind: 'line',
      owner: 1,
      x1: 110,
      y1: 141.89,
      x2: 10,
      y2: 241.89,
      width: 2,
      dash: [],
    } as const;
    const color = { red: 0, green: 0, blue: 0, alpha: 1 };
    expect(await attributesOf([under(0, 'Figure')], [[{ ...line, color }]])).toEqual([
      figure(9, 599, 111, 701),
    ]);
  });
  it('cells tell the columns and rows that they go over, if more than one', async () => {
    const cells = [{ columnSpan: 2, rowSpan: 1 }, { columnSpan: 1, rowSpan: 3 }, { scope: 'Row' as const }];
    const structure = [under(0, 'Table'), under(1, 'TR'), ...cells.map((more) => under(2, 'TH', more))];
    expect(await attributesOf(structure, [[words(3), words(4), words(5)]])).toEqual([
      ['TH', { O: 'Table', ColSpan: 2 }],
      ['TH', { O: 'Table', RowSpan: 3 }],
      ['TH', { O: 'Table', Scope: 'Row' }],
    ]);
  });
});

describe('pictures that cannot be painted', () => {
  const paint = async (bytes: Uint8Array) => {
    const reported: Diagnostic[] = [];
    const item: Item = {
      kind: 'image',
      owner: 'layout-artifact',
      x: 72,
      y: 72,
      width: 20,
      height: 10,
      bytes,
    };
    const pdf = await paintPdf(paragraph([item]), { created: CREATED }, (diagnostic) =>
      reported.push(diagnostic),
    );
    expect(conformanceFaults(pdf)).toEqual([]);
    return reported.map(({ code }) => code);
  };
  const damaged = PNG.slice();
  damaged.fill(0, 48);

  it('are reported and left out', async () => {
    expect(await paint(new Uint8Array([1, 2, 3]))).toEqual(['pdf/image']);
    expect(await paint(damaged)).toEqual(['pdf/image']);
    expect(await paint(PNG.slice(0, 20))).toEqual(['pdf/image']);
    expect(await paint(PNG)).toEqual([]);
  });
});

describe('a note at the foot of a page', () => {
  const called = [P, under(1, 'Reference'), under(1, 'Note')];
  it('is read where it is called', () =>
    check(called, [[words(1), words(2), words(1), words(3)]], 'P(1.0 Reference(1.1) Note(1.3) 1.2)'));
  it('behind all of its page where nothing calls it', () =>
    check(
      [P, under(1, 'Span'), under(1, 'Note')],
      [[words(1), words(2), words(1), words(3)]],
      'P(1.0 Span(1.1) 1.2 Note(1.3))',
    ));
});
