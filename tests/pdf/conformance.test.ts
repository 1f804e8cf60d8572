import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../src/pdf/index.js';
import { readSvg } from '../../src/svg/index.js';
import { conformanceFaults, xmlFaults } from './conformance.js';
import { type Dictionary, nameOf, readPdf } from './pdf-reader.js';
import { BLACK, CREATED, everything, paragraph, rule, shape, textItem } from './sample.js';

const about = { author: 'Ada & Co', subject: 'Roads > rivers', keywords: 'salt, "light"', created: CREATED };
const paint = (document = everything()) =>
  paintPdf(document, about, (diagnostic) => expect.fail(diagnostic.message));

describe('a finished PDF', () => {
  it('keeps the checkable rules of PDF/UA-1 and PDF/A-2a', async () => {
    expect(conformanceFaults(await paint())).toEqual([]);
  });

  it('keeps them with a drawing for a picture', async () => {
    const { drawing } = readSvg(
      new TextEncoder().encode('<svg><rect width="9" height="9" stroke="red"/></svg>'),
    )!;
    const document = everything();
    const pages = document.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.kind === 'image' ? { ...item, drawing } : item)),
    }));
    expect(conformanceFaults(await paint({ ...document, pages }))).toEqual([]);
  });

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await paint(), await paint())).toBe(0);
  });

  it('has another ID when anything in it differs', async () => {
    const id = async (words: string) =>
      JSON.stringify(readPdf(await paint(paragraph([textItem(1, [72, 72], shape(words))]))).trailer.ID);
    expect(await id('one word')).not.toBe(await id('two words'));
  });

  it('carries title, producer and date', async () => {
    const file = readPdf(await paint());
    const info = file.dictionary(file.trailer.Info);
    const entries = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, file.get(value)]));
    expect(entries).toMatchObject({
      Title: 'Salt & <Light>',
      Author: 'Ada & Co',
      Producer: 'study-guide',
      CreationDate: 'D:20260301083000Z',
    });
  });

  it('conforms without any content', async () => {
    expect(conformanceFaults(await paint(paragraph([])))).toEqual([]);
  });
});

describe('the conformance checks themselves', () => {
  const faulty = async (change: (document: ReturnType<typeof everything>) => ReturnType<typeof everything>) =>
    conformanceFaults(await paint(change(everything()))).join('; ');
  const withRole = (index: number, entries: Dictionary) => (document: ReturnType<typeof everything>) => ({
    ...document,
    structure: document.structure.map((element, at) => (at === index ? { ...element, ...entries } : element)),
  });

  it.each([
    ['a skipped heading', withRole(8, { role: 'H4' }), 'H4 skips a level'],
    ['a header cell without scope', withRole(11, { scope: undefined }), 'TH without Scope'],
    ['an irregular table', withRole(11, { columnSpan: 3 }), 'rows of 3, 2 columns'],
    ['a figure without description', withRole(15, { alt: undefined }), 'Figure without Alt'],
    ['a list item outside a list', withRole(4, { role: 'Div' }), 'LI in Div'],
  ])('find %s', async (_, change, fault) => {
    expect(await faulty(change as never)).toContain(fault);
  });

  it('find unescaped mark-up', () => {
    expect(xmlFaults('<a><b>Salt & Light</b></a>')).not.toEqual([]);
    expect(xmlFaults('<a><b>Salt</a></b>')).not.toEqual([]);
    expect(xmlFaults('<a x="1"><b>Salt &#38; Light</b></a>')).toEqual([]);
  });
});

describe('navigation', () => {
  it('nests bookmarks by level, with the place on the page', async () => {
    const file = readPdf(await paint());
    const catalog = file.dictionary(file.trailer.Root);
    const read = (bookmark: Dictionary): string => {
      const dest = file.list(bookmark.Dest);
      const children = bookmark.First ? ` [${read(file.dictionary(bookmark.First))}]` : '';
      const next = bookmark.Next ? `, ${read(file.dictionary(bookmark.Next))}` : '';
      return `${file.get(bookmark.Title)} @${dest[3]}${children}${next}`;
    };
    expect(read(file.dictionary(file.dictionary(catalog.Outlines).First))).toBe(
      'The Salt Road @781.89 [The Toll @707.89], Ende — überall @441.89',
    );
    expect(nameOf(catalog.PageMode)).toBe('UseOutlines');
  });

  it('labels the pages', async () => {
    const file = readPdf(await paint());
    const labels = file.list(file.dictionary(file.dictionary(file.trailer.Root).PageLabels).Nums);
    expect(JSON.stringify(labels)).toBe('[0,{"P":"i"},1,{"S":{"name":"D"},"St":1}]');
  });

  it('writes a link outside ASCII percent-encoded', async () => {
    const file = readPdf(await paint());
    const uris = [...file.objects.values()].map((object) => file.dictionary((object as Dictionary)?.A).URI);
    expect(uris).toContain('https://example.org/p%C3%A4ss');
  });
});

it('embeds an image once, and text in no colour is still there', async () => {
  const file = readPdf(await paint());
  const images = [...file.objects.values()].filter(
    (object) => nameOf((object as Dictionary)?.Subtype) === 'Image',
  );
  expect(images).toHaveLength(1);
  const hidden = { ...textItem(1, [72, 72], shape('unseen')), color: { ...BLACK, alpha: 0 } };
  expect(conformanceFaults(await paint(paragraph([hidden, rule('layout-artifact', 90)])))).toEqual([]);
});
