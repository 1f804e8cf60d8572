import { describe, expect, test } from 'vitest';
import type { Fatal } from '../../src/base/diagnostics.js';
import { readContainer } from '../../src/read/readers/container/index.js';
import { checkSample, FIRST, SECOND, THIRD } from './around.js';
import { eBook } from './office-files.js';
import { read } from './read.js';
import { zip } from './zip.js';

const p = (text: string) => `<p>${text}</p>`;
const line = (href: string, title: string, inner = '') =>
  `<li><a href="${href}">${title}</a>${inner && `<ol>${inner}</ol>`}</li>`;

/** Two files of three chapters, of which the second has a part. */
const BOOK = eBook({
  texts: {
    'one.xhtml': `<h1 id="a">The boat</h1>${p(FIRST)}<h1><a id="b"></a>The shop</h1>${p(SECOND)}<h2 id="c">Bread</h2>${p('She bakes it herself, every morning but Sunday.')}`,
    'two.xhtml': `<h1>The council</h1>${p(THIRD)}`,
  },
  contents: [
    line('one.xhtml#a', 'The boat'),
    line('one.xhtml#b', '“The shop”', line('one.xhtml#c', 'Bread')),
    line('two.xhtml', 'The council'),
  ].join(''),
});

async function chapter(asked: string | undefined, book = BOOK) {
  const { article, paragraphs } = await read(
    book,
    'book.epub',
    asked === undefined ? {} : { chapter: asked },
  );
  return { title: article.title, byline: article.byline, source: article.source, paragraphs };
}

async function refusal(asked: string | undefined, book = BOOK): Promise<string> {
  const error = await chapter(asked, book).catch((thrown: unknown) => thrown);
  const { message, hint } = (error as Fatal).diagnostic;
  return `${message}\n${hint}`;
}

describe('e-books', () => {
  test('the sample', () =>
    checkSample(
      'sample.epub',
      eBook({
        texts: {
          'a.xhtml': `<h1>The last boat</h1>${p('By Isla Drummond')}${p(FIRST)}<h2>The shop by the pier</h2>${p(SECOND)}${p('Advertisement')}<h2>A smaller boat</h2>${p(THIRD)}<p><i>Isla Drummond lives in Oban.</i></p>`,
        },
        contents: line('a.xhtml', 'The last boat'),
      }),
    ));
  test('without a chapter the chapters are listed', async () =>
    expect(await refusal(undefined)).toBe(
      [
        'an e-book of 4 chapters, and none is named',
        'name one with --chapter NUMBER or --chapter TITLE, or --chapter all:',
        '     1  The boat',
        '     2  “The shop”',
        '     3    Bread',
        '     4  The council',
      ].join('\n'),
    ));
  test.each([
    ['1', 'The boat', [FIRST]],
    ['2', 'The shop', [SECOND, 'She bakes it herself, every morning but Sunday.']],
    ['the shop', 'The shop', [SECOND, 'She bakes it herself, every morning but Sunday.']],
    ['bread', 'Bread', ['She bakes it herself, every morning but Sunday.']],
    ['council', 'The council', [THIRD]],
  ])('chapter %s', async (asked, title, paragraphs) =>
    expect(await chapter(asked)).toEqual({ title, byline: 'Isla Drummond', source: 'Boats', paragraphs }),
  );
  test('all of it', async () =>
    expect((await chapter('all')).paragraphs).toEqual([
      FIRST,
      SECOND,
      'She bakes it herself, every morning but Sunday.',
      THIRD,
    ]));
  test.each(['5', '0', 'The', 'Bred'])('there is no chapter %s', async (asked) =>
    expect(await refusal(asked)).toContain(`no chapter of this book is called "${asked}"`),
  );
  test('the list of contents of EPUB 2', async () => {
    const ncx =
      '<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src="t/a%20b.xhtml"/></navPoint><navPoint><navLabel><text>Two</text></navLabel><content src="t/c.xhtml"/></navPoint></navMap></ncx>';
    const opf =
      '<package><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="a" href="t/a%20b.xhtml"/><item id="c" href="t/c.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="c"/></spine></package>';
    const book = zip([
      { name: 'META-INF/container.xml', content: '<rootfile full-path="book.opf"/>' },
      { name: 'book.opf', content: opf },
      { name: 'toc.ncx', content: ncx },
      { name: 't/a b.xhtml', content: p(FIRST) },
      { name: 't/c.xhtml', content: p(SECOND) },
    ]);
    expect(await chapter('one', book)).toMatchObject({ title: 'One', paragraphs: [FIRST] });
    expect(await chapter('2', book)).toMatchObject({ title: 'Two', paragraphs: [SECOND] });
  });
  test('the writer of the book, unless the chapter names its own', async () => {
    const story = (line: string) =>
      eBook({ texts: { 'a.xhtml': `<h1>The boat</h1>${p(line)}${p(FIRST)}${p(SECOND)}` }, contents: '' });
    expect((await chapter(undefined, story('WINTER MOONLIGHT'))).byline).toBe('Isla Drummond');
    expect((await chapter(undefined, story('By Una Gray'))).byline).toBe('Una Gray');
  });
  test('a heading that holds its id in an anchor stays a heading', async () => {
    const { blocks } = await readContainer({ bytes: BOOK, file: 'book.epub', chapter: '2' });
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'The shop', level: 1 });
  });
  test('a chapter of it is no mistake', async () => {
    const { diagnostics } = await read(BOOK, 'book.epub', { chapter: '2' });
    expect(diagnostics.map(({ code }) => code)).not.toContain('read/chapter');
  });
  test('without a list of contents the whole is read; addresses that lead out lead nowhere', async () => {
    const book = eBook({
      texts: { 'a.xhtml': p(FIRST), 'b.xhtml': p(SECOND) },
      contents:
        line('http://example.org/OPS/a.xhtml', 'Out') +
        line('http://example.org/OPS/b.xhtml', 'Further out') +
        line('../../../../etc/passwd', 'Up') +
        line('file:///etc/passwd', 'File'),
    });
    expect((await chapter(undefined, book)).paragraphs).toEqual([FIRST, SECOND]);
  });
  test('what only its style sheets set in bold is a heading where it is short and stands over text', async () => {
    const set = (name: string, text: string): string =>
      `<p class="para"><span class="${name}">${text}</span></p>`;
    const content = '.large { font-weight: bold; font-size: 13pt; }\n.plain { font-weight: normal; }';
    const text = [
      p(FIRST),
      set('large', 'The shop by the pier'),
      p(SECOND),
      set('large', '2. It is our boat.'),
      p(THIRD),
    ];
    const plain = [
      set('plain', 'The council'),
      p(FIRST),
      set('large', 'She had asked.'),
      p(SECOND),
      set('large', THIRD),
      p(FIRST),
    ];
    const book = (parts: readonly string[]) =>
      eBook({
        texts: { 'one.xhtml': parts.join('') },
        contents: line('one.xhtml', 'Boats'),
        parts: [{ name: 'OPS/styles/book.css', content }],
      });
    const headingsOf = async (parts: readonly string[]) =>
      (await read(book(parts), 'book.epub')).article.headings.map((one) => one.text);
    expect(await headingsOf(text)).toEqual(['The shop by the pier', '2. It is our boat.']);
    expect(await headingsOf([p(FIRST), ...plain])).toEqual([]);
  });
  test('a book that is locked by its shop; one with fonts that are', async () => {
    const locks = (uri: string) => ({
      name: 'META-INF/encryption.xml',
      content: `<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
    });
    const book = (uri: string) =>
      eBook({ texts: { 'a.xhtml': p(FIRST) }, contents: '', parts: [locks(uri)] });
    expect(await refusal(undefined, book('OPS/a.xhtml'))).toContain('locked by the shop');
    expect((await chapter(undefined, book('OPS/font.otf'))).paragraphs).toEqual([FIRST]);
  });
  test('a damaged package', async () => {
    const book = zip([{ name: 'META-INF/container.xml', content: '<rootfile full-path="gone.opf"/>' }]);
    expect(await refusal(undefined, book)).toContain('its part "gone.opf" is missing');
  });
  test('a title page is no text', async () => {
    const page =
      '<section epub:type="titlepage"><h1>The last boat</h1><p>Told by one who was there and saw it all.</p></section>';
    const book = eBook({
      texts: { 'title.xhtml': page, 'a.xhtml': `<h1>The last boat</h1>${p(FIRST)}${p(SECOND)}` },
      contents: line('a.xhtml', 'The boat'),
    });
    expect((await chapter('all', book)).paragraphs).toEqual([FIRST, SECOND]);
  });
});
