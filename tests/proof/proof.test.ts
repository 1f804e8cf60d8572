import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import type { Item, PagedDocument, TextItem } from '../../src/layout/page.js';
import { paintPdf } from '../../src/pdf/index.js';
import { provePdf } from '../../src/proof/index.js';
import { provePages } from '../../src/proof/page-text.js';
import { proveQuotes } from '../../src/proof/words.js';
import type { GlyphRun } from '../../src/text/types.js';
import { CREATED, FALLBACK, page, paragraph, shape, textItem } from '../pdf/sample.js';

const WORDS = 'Rain fell on the tin roof of the ferry house all night and the keeper counted the drops'.split(
  ' ',
);

/** One item for each line, a space between them. */
const lines = (...texts: string[]): Item[] =>
  texts.map((text, index) => ({ ...textItem(1, [72, 100 + 20 * index], shape(text)), spaceAfter: true }));

const printed = lines(
  'Rain fell on the tin roof of the ferry',
  'house all night and the keeper',
  'counted the drops',
);

async function prove(
  items: readonly Item[] | PagedDocument,
  words: readonly string[],
  quotes: readonly string[] = [],
) {
  const document = 'pages' in items ? items : paragraph(items);
  const pdf = await paintPdf(document, { created: CREATED }, () => {});
  const reported: Diagnostic[] = [];
  const { faults } = await provePdf(pdf, { words, quotes }, (diagnostic) => reported.push(diagnostic));
  expect(reported).toHaveLength(faults.length);
  return faults.map(({ code, index, page: number }) => [code, index ?? '-', number ?? '-'].join(' '));
}

describe('words', () => {
  const check = (
    name: string,
    items: readonly Item[],
    words: readonly string[],
    expected: readonly string[],
  ) => it(name, async () => expect(await prove(items, words)).toEqual(expected));
  const without = (index: number) => WORDS.toSpliced(index, 1);

  check('all there', printed, WORDS, []);
  check('nothing claimed', printed, [], []);
  check('text that nobody claimed between them', printed, without(5), []);
  check('the same word after markers', lines('a. 12 b. 30', '30 drops'), ['12', '30', '30', 'drops'], []);
  check('one is lost', printed, WORDS.toSpliced(5, 0, 'zinc'), ['proof/missing-word 5 1']);
  check('one stands elsewhere', printed, without(5).toSpliced(12, 0, 'roof'), ['proof/missing-word 12 1']);
  check(
    'the end is lost',
    printed,
    [...WORDS, 'till', 'dawn'],
    ['proof/missing-word 18 1', 'proof/missing-word 19 1'],
  );
  check('in other capitals', lines('RAIN FELL'), ['Rain', 'fell'], []);
  check(
    'single words after markers',
    lines('1. alpha', '2. beta', '3. gamma'),
    ['alpha', 'beta', 'gamma'],
    [],
  );

  const [first, second, third] = printed as [Item, Item, Item];
  check('a line twice', [first, second, second, third], WORDS, ['proof/doubled-text 15 1']);
  check('lines in the wrong order', [second, first, third], WORDS, [
    ...[9, 10, 11, 12, 13, 14].map((index) => `proof/word-out-of-order ${index} 1`),
  ]);
  check('a wrong document', printed, Array(100).fill('other'), [
    ...Array.from({ length: 20 }, (_, index) => `proof/missing-word ${index} 1`),
    'proof/too-many-faults - -',
  ]);
});

describe('words from right to left', () => {
  const hebrew = (text: string) => shape(text, { face: FALLBACK, direction: 'rtl' });
  /** Runs from left to right as they are seen. */
  const seen = (...runs: GlyphRun[]): Item[] => {
    let x = 72;
    return runs.map((run) => {
      const item = textItem(1, [x, 100], run);
      x += run.width;
      return item;
    });
  };
  const check = (name: string, items: readonly Item[], words: string, expected: readonly string[]) =>
    it(name, async () => expect(await prove(items, words.split(' '))).toEqual(expected));

  const street = seen(shape('at 12 '), hebrew('שדרה'), shape(' street.'));
  check('before a number', street, 'at שדרה 12 street.', []);
  check(
    'with a number between',
    seen(shape('ab '), hebrew(' גמל'), shape('30'), hebrew('ספר ')),
    'ספר 30 גמל ab',
    [],
  );
  check('in brackets', seen(hebrew('בית (גדול) כאן')), 'בית (גדול) כאן', []);
  check('after a sentence that ends alike', [...lines('Rain.'), ...street], 'Rain. at שדרה 12 street.', []);
  check('one is lost', street, 'at שדרה ארוכה 12 street.', ['proof/missing-word 2 1']);
  check('a word of the other script is lost', street, 'at שדרה 12 long street.', ['proof/missing-word 3 1']);
  check('letters turned by an override', seen(hebrew('rain'), shape(' fell')), '\u202erain\u202c fell', []);
});

describe('what paints nothing', () => {
  const check = (name: string, text: string, words: readonly string[]) =>
    it(name, async () => expect(await prove(lines(text), words)).toEqual([]));
  check('directional marks', 'Rain\u200e fell.\u200f', ['Rain\u200e', 'fell.\u200f']);
  check('joiners and variation selectors', 'Ra\u200din\ufe0f fell', ['Rain', 'fe\u034fll']);
  check('controls', 'Rain fell', ['Ra\u0001in', '\u0007', 'fell']);
});

it('finds a font that is not in the file', async () => {
  const content = 'BT /F1 12 Tf 72 700 Td (Rain) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const pdf = new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n`);
  const { faults } = await provePdf(pdf, { words: ['Rain'], quotes: [] }, () => {});
  expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'proof/font-not-embedded: the font Helvetica is not in the file',
  ]);
});

it('says so when there is no PDF', async () => {
  const { pages, faults } = await provePdf(
    new TextEncoder().encode('Rain'),
    { words: [], quotes: [] },
    () => {},
  );
  expect([pages, ...faults.map(({ code }) => code)]).toEqual([0, 'proof/unreadable']);
});

describe('hyphens', () => {
  const start = shape('all hun');
  const broken = [
    textItem(1, [72, 100], start),
    { ...textItem(1, [72 + start.width, 100], shape('-')), actualText: '' },
    textItem(1, [72, 120], shape('dred well-')),
    textItem(1, [72, 140], shape('known men')),
  ];
  it('of line breaking are no part of the word, those of the text are', async () => {
    expect(await prove(broken, ['all', 'hundred', 'well-known', 'men'], ['hundred well-known men'])).toEqual(
      [],
    );
  });
});

describe('quotes', () => {
  it('stand over line ends', async () => {
    expect(await prove(printed, [], ['the ferry house all night'])).toEqual([]);
  });
  it('must be verbatim', async () => {
    expect(await prove(printed, [], ['the ferry house', 'the Ferry house'])).toEqual([
      'proof/missing-quote 1 -',
    ]);
  });
  it.each([
    ['In the ferry house it rained.', [], 0],
    ['In THE FERRY HOUSE it rained.', ['uppercase'], 0],
    ['in the ferry house it rained.', ['lowercase'], 0],
    ['In The Ferry House it rained.', ['none', 'capitalize'], 0],
    ['In THE FERRY house it rained.', ['uppercase'], 1],
    ['In the Ferry House it rained.', ['capitalize'], 1],
    // No style sets it so.
    ['In THE FERRY HOUSE it rained.', ['lowercase'], 1],
  ])('have the capitals that styles give all of them: %s', (text, transforms, faults) => {
    const quote = transforms.includes('lowercase') ? 'The Ferry House' : 'the ferry house';
    expect(proveQuotes([{ text }], [quote], transforms)).toHaveLength(faults);
  });
});

describe('pages', () => {
  const head = textItem('pagination-artifact', [72, 40], shape('The Ferry'));
  const document: PagedDocument = {
    ...paragraph([]),
    pages: [page('1', [head, ...lines('Rain fell on')]), page('2', [head, ...lines('the roof.')])],
  };

  it('may part a quote; running heads do not disturb', async () => {
    expect(await prove(document, ['Rain', 'fell', 'on', 'the', 'roof.'], ['fell on the roof'])).toEqual([]);
  });
  it('may part a cell from the one beside it', async () => {
    const sides: PagedDocument = {
      ...paragraph([]),
      pages: [
        page('1', lines('Rain fell on the tin', 'Find the metal. Who hears')),
        page('2', lines('roof of the ferry house', 'the rain?')),
      ],
    };
    const words = 'Rain fell on the tin roof of the ferry house Find the metal. Who hears the rain?'.split(
      ' ',
    );
    expect(await prove(sides, words)).toEqual([]);
    expect(await prove(sides, words.toSpliced(14, 0, 'oak'))).toEqual(['proof/missing-word 14 1']);
  });
  it('may part a cell of short items with markers from the one beside it', async () => {
    const item = (number: number) => [`${number}.`, `oak ${number}`];
    const items = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => item(from + index)).flat();
    const cells: PagedDocument = {
      ...paragraph([]),
      pages: [
        page('1', lines(...items(1, 9), '9.', 'oak', 'The other cell')),
        page('2', lines('9', ...items(10, 20), 'and its end')),
      ],
    };
    const oaks = Array.from({ length: 19 }, (_, index) => ['oak', `${index + 1}`]).flat();
    expect(await prove(cells, [...oaks, 'The', 'other', 'cell', 'and', 'its', 'end'])).toEqual([]);
  });
  it('may cut a long word in a cell', async () => {
    const cells: PagedDocument = {
      ...paragraph([]),
      pages: [
        page('1', lines('Rain over Llanfairpwllgwyn', 'The other cell')),
        page('2', lines('gyllgogerychwyrndrobwll', 'and its end')),
      ],
    };
    const words = 'Rain over Llanfairpwllgwyngyllgogerychwyrndrobwll The other cell and its end';
    expect(await prove(cells, words.split(' '))).toEqual([]);
  });
  it('hold all their letters', async () => {
    const outside = [
      textItem(1, [560, 100], shape('too far right')),
      textItem(1, [72, 841], shape('too low')),
    ];
    expect(await prove(outside, [])).toEqual(['proof/outside-page - 1', 'proof/outside-page - 1']);
  });
  it('lose what is wholly off them', async () => {
    expect(await prove([textItem(1, [72, 900], shape('much too low'))], ['low'])).toEqual([
      'proof/missing-word 0 1',
    ]);
  });
  it('are named in messages', async () => {
    expect(await prove(document, ['Rain', 'fell', 'on', 'the', 'wet', 'roof.'])).toEqual([
      'proof/missing-word 4 2',
    ]);
  });
});

describe('pages letter by letter', () => {
  const laid = paragraph(printed);
  const at = (document: PagedDocument, wanted: PagedDocument = laid) =>
    proveLaid(document, wanted.pages).then((faults) => faults.map(({ code }) => code));
  const changed = (index: number, text: string) =>
    paragraph(lines(...printed.map((item, i) => (i === index ? text : (item as TextItem).run.text))));

  it('as they were laid out', async () => expect(await at(laid)).toEqual([]));
  it.each([
    ['a letter', changed(0, 'Rain fell on the tin roof of the fairy')],
    ['a space', changed(2, 'counted thed rops')],
    ['a mark', changed(2, 'counted the drops.')],
    ['a word more', changed(2, 'counted the rain drops')],
  ])('another %s', async (_, document) => expect(await at(document)).toEqual(['proof/page-text']));
  it('a space may be read as the end of a piece', () => {
    const read = (...texts: string[]) => ({
      ...{ width: 595, height: 842, text: '', runs: [] },
      pieces: texts.map((text) => ({ ...{ x: 72, y: 100, width: 9, size: 12 }, text })),
    });
    const wanted = [{ items: lines('roof and keeper') }];
    expect(provePages([read('roof', 'and keeper')], wanted)).toEqual([]);
    expect(provePages([read('roof', 'andkeeper')], wanted)).toHaveLength(1);
    expect(provePages([read('( half )')], [{ items: lines('(half)') }])).toEqual([]);
    expect(provePages([read('ha lf')], [{ items: lines('half') }])).toHaveLength(1);
    expect(provePages([read('roof', ' and k', ' eeper')], wanted)).toHaveLength(1);
  });
  it('a foot is changed', async () => {
    const foot = (text: string) => [
      { ...textItem(1, [72, 800], shape(text)), owner: 'pagination-artifact' } as const,
    ];
    const [wanted, found] = ['page 1', 'page 7'].map((text) => paragraph([...printed, ...foot(text)]));
    expect(await at(found!, wanted!)).toEqual(['proof/page-text']);
  });
  it('a page more', async () =>
    expect(await at({ ...laid, pages: [...laid.pages, page('2', [])] })).toEqual(['proof/page-count']));
  it('pages in another order', async () => {
    const two = { ...laid, pages: [page('1', lines('one')), page('2', lines('two'))] };
    expect(await at({ ...two, pages: two.pages.toReversed() }, two)).toEqual([
      'proof/page-text',
      'proof/page-text',
    ]);
  });
});

async function proveLaid(document: PagedDocument, laid: PagedDocument['pages']) {
  const pdf = await paintPdf(document, { created: CREATED }, () => {});
  return (
    await provePdf(
      pdf,
      { words: [], quotes: [], laid: { pages: laid, structure: [] }, holds: 'pages' },
      () => {},
    )
  ).faults;
}
