import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import type { Item, PagedDocument } from '../../src/layout/page.js';
import { paintPdf } from '../../src/pdf/index.js';
import { provePdf } from '../../src/proof/index.js';
import { CREATED, page, paragraph, shape, textItem } from '../pdf/sample.js';

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
