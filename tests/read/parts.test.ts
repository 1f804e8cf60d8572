/** Small parts of the readers, each with what it must not touch. */

import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../src/read/block.js';
import { closingSection } from '../../src/read/body/closing-section.js';
import { isHowTo } from '../../src/read/kinds/how-to.js';
import { blocksOf } from '../../src/read/printed/blocks.js';
import { withoutDropCaps } from '../../src/read/printed/drop-caps.js';
import type { Line, Piece } from '../../src/read/printed/page.js';
import { titleOf } from '../../src/read/readers/html/page-title.js';
import { wrapWidth } from '../../src/read/readers/wrapped-lines.js';
import { TEXT } from './around.js';
import { read } from './read.js';

const block = (text: string, kind: Block['kind'] = 'prose', line = 1): Block => ({ kind, text, line });

describe('where lines were wrapped', () => {
  const line = (length: number, head = 'a'): string => head.padEnd(length, 'x');
  test('at the longest of them, the last of each run aside', () => {
    expect(wrapWidth([[line(60), line(66), line(90)]])).toBe(66);
    expect(
      wrapWidth([
        [line(60), line(20)],
        [line(64), line(10)],
      ]),
    ).toBe(64);
  });
  test('nowhere: paragraphs on lines of their own', () => {
    expect(wrapWidth([[line(60), line(130), line(20)]])).toBe(0);
    expect(wrapWidth([[line(60, 'A'), line(66, 'B'), line(20, 'C')]])).toBe(0);
    expect(wrapWidth([[line(60)], [line(66)]])).toBe(0);
  });
});

describe('a large first letter', () => {
  const piece = (text: string, place: Partial<Piece>): Piece => ({
    text,
    left: 40,
    right: 200,
    y: 12,
    size: 10,
    ...place,
  });
  const cap = piece('T', { left: 0, right: 38, y: 30, size: 40 });
  const beside = [
    piece('he ferry to Skerry', { y: 6 }),
    piece('Island will stop', { y: 18 }),
    piece('running', { y: 30 }),
  ];
  const below = piece('in the autumn', { left: 0, y: 42 });
  test('goes to its word, and the lines beside it begin where it does', () =>
    expect(withoutDropCaps([below, cap, ...beside], 10).map(({ text, left }) => [text, left])).toEqual([
      ['in the autumn', 0],
      ['The ferry to Skerry', 0],
      ['Island will stop', 0],
      ['running', 0],
    ]));
  test.each<[string, readonly Piece[]]>([
    ['a letter beside one line', [cap, beside[0]!, below]],
    ['lines far to the right', [cap, ...beside.map((one) => ({ ...one, left: 90 }))]],
    ['a letter of the size of the text', [{ ...cap, size: 12 }, ...beside]],
    ['a small letter', [{ ...cap, text: 't' }, ...beside]],
    ['a word', [{ ...cap, text: 'The' }, ...beside]],
  ])('stays: %s', (_, pieces) => expect(withoutDropCaps(pieces, 10)).toEqual(pieces));
});

describe('paragraphs of printed lines', () => {
  const line = (text: string, place: Partial<Line> = {}): Line => ({
    text,
    left: 0,
    right: 200,
    y: 12,
    size: 10,
    cells: [],
    column: { left: 0, right: 200, isJustified: true },
    flow: 0,
    page: 0,
    order: 1,
    ...place,
  });
  const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');
  const kinds = (...paragraphs: readonly (readonly Line[])[]): string[] =>
    blocksOf(paragraphs, 10, textOf).map(({ kind, text }) => `${kind}: ${text}`);
  const quoted = [line('The sea gives', { left: 20 }), line('nothing back.', { left: 20 })];
  it('set in as a whole are a quotation, and a name below with a dash is of it', () =>
    expect(kinds(quoted, [line('— Ada Obi')])).toEqual([
      'block-quote: The sea gives nothing back.\n— Ada Obi',
    ]));
  it('are prose where one line alone is set in, or not all of them', () =>
    expect(kinds([quoted[0]!], [quoted[0]!, line('nothing back.')])).toEqual([
      'prose: The sea gives',
      'prose: The sea gives nothing back.',
    ]));
  it('in larger letters are headings, the largest first', () =>
    expect(
      blocksOf(
        [[line('Salt', { size: 12 })], [line('The sea', { size: 16 })], [line('It is old.')]],
        10,
        textOf,
      ).map(({ kind, level }) => [kind, level]),
    ).toEqual([
      ['heading', 2],
      ['heading', 1],
      ['prose', undefined],
    ]));
  it('in bold are headings when they are short and end no sentence', () =>
    expect(kinds([line('The sea', { bold: true })], [line('It is old.', { bold: true })])).toEqual([
      'heading: The sea',
      'prose: It is old.',
    ]));
  it('behind dots are one list', () =>
    expect(kinds([line('• salt')], [line('• bread')], [line('It is old.')])).toEqual([
      'list: salt\nbread',
      'prose: It is old.',
    ]));
});

describe('the title of a page', () => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text, line: 1 });
  const title = (told: readonly string[], pageTitle: string | undefined, ...headings: readonly string[]) =>
    titleOf(told, { pageTitle, source: undefined, blocks: headings.map(heading) });
  it.each([
    [['The last boat | The Courier'], 'The last boat | The Courier', ['The last boat'], 'The last boat'],
    [['The last boat of Skerry Island'], undefined, ['The last boat'], 'The last boat of Skerry Island'],
    [
      ['The last boat of Skerry Island'],
      'The last boat of Skerry Island',
      ['Skerry'],
      'The last boat of Skerry Island',
    ],
    [
      ['The last boat of Skerry Island'],
      'The last boat of Skerry Island',
      ['The last boat of Skerry'],
      'The last boat of Skerry',
    ],
    [['Boat - a story'], 'Boat - a story', ['Boat'], 'Boat'],
    [['A description of something'], 'The last boat', ['The last boat'], 'The last boat'],
    [['The last boat'], undefined, [], 'The last boat'],
    [[], undefined, ['The last boat'], undefined],
  ])('told as %j, on a page called %j, with the headings %j: %j', (told, page, headings, found) =>
    expect(title(told, page, ...headings)).toBe(found),
  );
});

describe('where a closing section begins', () => {
  const body = TEXT.map((text) => block(text));
  const at = (head: string, ...below: readonly string[]): number =>
    closingSection([...body, block(head, 'heading'), ...below.map((text) => block(text))]);
  const LIFE = 'Isla Drummond lives in Oban.';
  it('at the lives of authors, when they are few and short', () => {
    expect(at('About the authors', LIFE)).toBe(3);
    expect(at('About the authors', ...Array(6).fill(LIFE))).toBe(3);
    expect(at('About the authors', ...Array(7).fill(LIFE))).toBe(-1);
    expect(at('About the authors', 'word '.repeat(121))).toBe(-1);
    expect(at('About the islands', LIFE)).toBe(-1);
  });
  it('at the mark of an end with less below it than above', () => {
    expect(at('ENDS', LIFE)).toBe(3);
    expect(at('ENDS', ...TEXT, ...TEXT)).toBe(-1);
  });
});

describe('a whole page is said to have been copied', () => {
  const MENU = ['Home', 'News', 'Sport', 'Weather', 'Shop', 'Search', 'Log in', 'About us'];
  const said = async (...blocks: readonly string[]): Promise<string[]> =>
    (await read(blocks.join('\n\n'))).diagnostics.map(({ code }) => code).filter((code) => /page/.test(code));
  it('where most of its lines are menus', async () =>
    expect(await said(...MENU, 'The last boat leaves', ...TEXT)).toEqual(['read/whole-page']));
  it('and not where a menu stands over a long text', async () => {
    const text = [1, 2, 3, 4].flatMap((part) => TEXT.map((one) => `${one} So it was in year ${part}.`));
    expect(await said(...MENU, 'The last boat leaves', ...text)).toEqual([]);
  });
  it('with the article, for the teacher’s page; what has a field of its own is no caution', async () => {
    const whole = await read([...MENU, 'The last boat leaves', ...TEXT].join('\n\n'));
    expect(whole.article.cautions).toEqual([
      expect.stringMatching(/^Most lines of this file are menus .*; look /),
    ]);
    const untitled = await read(TEXT.join('\n\n'));
    expect([untitled.article.untitled, untitled.article.cautions]).toEqual([true, undefined]);
  });
});

describe('a list under the title', () => {
  const POINTS = '- The ferry stops in the autumn\n- Nobody was asked';
  it('is a summary where the byline stands under it', async () => {
    const { article, paragraphs } = await read(
      ['The last boat', POINTS, 'By Isla Drummond', ...TEXT].join('\n\n'),
    );
    expect([article.byline, ...paragraphs.slice(-3)]).toEqual(['Isla Drummond', ...TEXT]);
  });
  it('belongs to the text where it does not', async () => {
    const { article, paragraphs } = await read(['The last boat', POINTS, ...TEXT].join('\n\n'));
    expect([article.byline, paragraphs[0]]).toEqual([
      undefined,
      'The ferry stops in the autumn\nNobody was asked',
    ]);
  });
});

describe('a how-to by its amounts', () => {
  const needed = (...items: readonly string[]): Block[] => [
    block('How to make nettle soup'),
    block('Ingredients', 'heading'),
    block(items.join('\n'), 'list'),
    {
      ...block('Wash the nettles with gloves on.\nBoil the potatoes until they are soft.', 'list'),
      marks: ['1.', '2.'],
    },
  ];
  it('is one with two steps where three amounts are told', () =>
    expect(
      isHowTo({
        marksHeadings: true,
        blocks: needed('300 g of nettles', '2 cups of milk', 'half a litre of water', '1 litre of tea'),
      }),
    ).toBe(true));
  it('is none without them', () =>
    expect(
      isHowTo({ marksHeadings: true, blocks: needed('nettles', 'milk', 'water', '1 litre of tea') }),
    ).toBe(false));
});

test('the time that a page marks as that of the publication is its date', async () => {
  const text = TEXT.map((one) => `<p>${one}</p>`).join('');
  const dateOf = async (...times: readonly string[]): Promise<string | undefined> =>
    (
      await read(
        `<html><body><article><h1>The last boat</h1>${times.join('')}${text}</article></body></html>`,
        'a.html',
      )
    ).article.date;
  const time = (date: string, more: string) => `<time datetime="${date}" ${more}>then</time>`;
  expect(await dateOf(time('2020-01-01', ''), time('2024-05-03', 'itemprop="datePublished"'))).toBe(
    '3 May 2024',
  );
  expect(await dateOf(time('2020-01-01', ''), time('2024-05-03', 'pubdate'))).toBe('3 May 2024');
  expect(await dateOf(time('2020-01-01', ''), time('2024-05-03', 'itemprop="dateModified"'))).toBe(
    '1 January 2020',
  );
});
