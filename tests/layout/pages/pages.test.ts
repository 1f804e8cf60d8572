import { describe, expect, test } from 'vitest';
import { check, codes, laySquares, shapes, textGrid } from '../square-pages.js';

const two = '<p>a<p class=n>b';
const broken = '.n { break-before: page }';

describe('margin boxes', () => {
  test('page numbers', () =>
    check(two, `${broken} @page { @bottom-center { content: counter(page) "/" counter(pages) } }`, [
      ['0,0 a', '3.5,8.5 ~1/2'],
      ['0,0 b', '3.5,8.5 ~2/2'],
    ]));
  test('left and right pages differ', () =>
    check(
      two,
      `${broken} @page:left { @top-left { content: "L" } } @page:right { @top-right { content: "R" } }`,
      [
        ['0,0 a', '9,-1.5 ~R'],
        ['0,0 b', '0,-1.5 ~L'],
      ],
    ));
  test('mirrored margins', () =>
    check(two, `${broken} @page:left { margin-left: 10pt; margin-right: 30pt }`, [['0,0 a'], ['-1,0 b']]));
  test('what is not to wrap keeps its line where the other side can give', () =>
    check(
      '<p>a',
      '@page { @top-left { content: "aa bb cc" } @top-right { content: "dd e"; white-space: nowrap } }',
      [['0,0 a', '0,-2 ~aa bb', '0,-1 ~cc', '6,-1.5 ~dd e']],
    ));
  test('a running head names the section', () =>
    check(
      '<h1>A</h1><p class=n>b<h1>C</h1><h1>D</h1><p class=n>e',
      `${broken} h1 { string-set: head content(text) } @page { @top-left { content: string(head) } @top-right { content: string(head, last) } }`,
      [
        ['0,0 A', '0,-1.5 ~A', '9,-1.5 ~A'],
        ['0,0 b', '0,1 C', '0,2 D', '0,-1.5 ~C', '9,-1.5 ~D'],
        ['0,0 e', '0,-1.5 ~D', '9,-1.5 ~D'],
      ],
    ));
});

test("a running head has the element's own words, not what is put before and after it", () =>
  check(
    '<h1><b>A</b>b</h1>',
    'h1::before { content: "1. " } h1::after { content: "!" } h1 { string-set: head content() } @page { @top-left { content: string(head) } }',
    [['0,0 1. ', '3,0 A', '4,0 b', '5,0 !', '0,-1.5 ~Ab']],
  ));

describe('messages about margin boxes', () => {
  test('a head with a word that is too wide', () =>
    expect(codes(laySquares('<p>a', '@page { @top-left { content: "abcdefghijklm" } }'))).toEqual([
      'layout/margin-box',
    ]));
});

describe('page numbers in the text', () => {
  const css = `a::after { content: leader('.') target-counter(attr(href), page) } ${broken}`;
  test('contents with leaders', () =>
    check('<a href="#x">in</a><p class=n>b<p class=n id=x>c', css, [
      ['0,0 in', '2,0 ~.......', '9,0 3'],
      ['0,0 b'],
      ['0,0 c'],
    ]));
  test('an id that is not there', () =>
    expect(codes(laySquares('<a href="#x">in</a>', css))).toContain('layout/unknown-target'));
  test('contents longer than a page move what they point to', () => {
    const entries = '<div><a href="#x">in</a></div>'.repeat(10);
    const grid = textGrid(laySquares(`${entries}<p class=n id=x>c`, css));
    expect(grid[0]!.filter((text) => text.endsWith(' 3')).length).toBe(8);
  });
});

describe('fields in a line', () => {
  test('a blank', () => {
    const laid = laySquares('<p>a <input size=4> b');
    expect(textGrid(laid)).toEqual([['0,0 a ', '4,0  b']]);
    expect(shapes(laid, 'line')).toEqual([['2,0.9 to 4,0.9']]);
  });
  test('a box to tick', () =>
    expect(shapes(laySquares('<p><input type=checkbox style="width: 10pt; margin: 0">a'), 'box')).toEqual([
      ['0.04,0.04 0.93x0.93'],
    ]));
  test('an inline block', () => {
    const laid = laySquares(
      '<p>a<span>b<br>c</span>d',
      'span { display: inline-block; padding: 0 10pt; background: #eee }',
    );
    expect(textGrid(laid)).toEqual([['0,1 a', '2,0 b', '2,1 c', '4,1 d']]);
    expect(shapes(laid, 'box')).toEqual([['1,0 3x2']]);
  });
});

describe('pictures', () => {
  /** The header of a PNG of this size: all that layout reads. */
  const png = (width: number, height: number) => {
    const bytes = new Uint8Array(33);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    new DataView(bytes.buffer).setUint32(16, width);
    new DataView(bytes.buffer).setUint32(20, height);
    return bytes;
  };
  const images = (html: string, size: readonly [number, number], css = '') =>
    shapes(
      laySquares(html, css, { image: () => png(...size) }),
      'image',
    );
  const img = '<img src=x alt=y>';
  test('have 96 pixels to the inch', () => expect(images(img, [40, 20])).toEqual([['0,0 3x1.5']]));
  test('a given width keeps the proportions', () =>
    expect(images(img, [40, 20], 'img { width: 60pt }')).toEqual([['0,0 6x3']]));
  test('keep their shape under max-height', () =>
    expect(images(img, [80, 80], 'img { width: 100%; max-height: 30pt }')).toEqual([['0,0 3x3']]));
  test('that are drawn have a size too, and say what is not', () => {
    const svg = (inside: string) =>
      new TextEncoder().encode(`<svg viewBox="0 0 40 20"><rect width="4" height="4"/>${inside}</svg>`);
    const laid = laySquares(`${img}<br>${img}`, 'br + img { width: 60pt }', { image: () => svg('') });
    expect(shapes(laid, 'image')).toEqual([['0,0 3x1.5', '0,1.7 6x3']]);
    expect(codes(laid)).toEqual([]);
    const less = laySquares(img, '', { image: () => svg('<text>a</text>') });
    expect(codes(less)).toEqual(['layout/svg']);
    expect(shapes(less, 'image')).toEqual([['0,0 3x1.5']]);
  });
  test('are shrunk to the width of the text', () => expect(images(img, [400, 200])).toEqual([['0,0 10x5']]));
  test('and to the height of the page', () =>
    expect(images(img, [400, 1600], 'img { display: block }')).toEqual([['0,0 2x8']]));
  test('go to the next page when they do not fit', () =>
    expect(images(`<p>${'x<br>'.repeat(6)}</p>${img}`, [80, 80], 'img { display: block }')).toEqual([
      [],
      ['0,0 6x6'],
    ]));
  test('a missing one is reported, and its alt text printed', () => {
    const laid = laySquares('<p>a <img src=x alt=hill>');
    expect(codes(laid)).toEqual(['layout/image']);
    expect(textGrid(laid)).toEqual([['0,0 a ', '2,0 hill']]);
  });
  test('alt text makes a figure, an empty one makes decoration', () => {
    const laid = laySquares('<img src=x alt=y><img src=x alt="">', '', { image: () => png(10, 10) });
    expect(laid.paged.structure.filter(({ role }) => role === 'Figure')).toMatchObject([{ alt: 'y' }]);
    expect(codes(laid)).toEqual([]);
  });
});

describe('pages with a name', () => {
  const css = '@page wide { size: 240pt 100pt }';
  const sizes = ({ paged }: ReturnType<typeof laySquares>) => paged.pages.map(({ width }) => width);
  test('hold what asks for them, in their width and height', () => {
    const laid = laySquares(`a<div>${'b '.repeat(15)}</div>c`, `${css} div { page: wide }`);
    expect(laid.diagnostics).toEqual([]);
    expect(sizes(laid)).toEqual([140, 240, 140]);
    expect(textGrid(laid)).toEqual([['0,0 a'], ['0,0 b b b b b b b b b b', '0,1 b b b b b'], ['0,0 c']]);
  });
  test('more than one, of their own height', () => {
    const laid = laySquares(`<div>${'b<br>'.repeat(8)}b</div>`, `${css} div { page: wide }`);
    expect(textGrid(laid).map((page) => page.length)).toEqual([6, 3]);
    expect(sizes(laid)).toEqual([240, 240]);
  });
  test('a table, and what stands within what asks', () => {
    const laid = laySquares('<table><tr><td>a</table><div>b<p>c</p><p class=p>d</p>e</div>', `${css} table, div { page: wide } .p { page: auto } table { border-spacing: 0; width: 100% }`);
    expect(sizes(laid)).toEqual([240]);
  });
  test('no turn between two that ask for the same, and the margins of one place meet', () => {
    const laid = laySquares('a<p>b</p><p>c</p>d', `${css} p { page: wide; margin: 10pt 0 20pt }`);
    expect(textGrid(laid)).toEqual([['0,0 a'], ['0,1 b', '0,4 c'], ['0,0 d']]);
  });
  test('a turn between different ones', () => {
    const laid = laySquares('<p>a</p><p class=n>b</p>', `${css} @page n { size: 160pt 100pt } p { page: wide } .n { page: n }`);
    expect(sizes(laid)).toEqual([240, 160]);
  });
  test('within what has margins of its own', () => {
    const laid = laySquares('<section><div>bbbbbbbbbbbbbbbbbbb</div></section>', `${css} section { padding: 0 10pt } div { page: wide; overflow-wrap: anywhere }`);
    expect(textGrid(laid)).toEqual([['1,0 bbbbbbbbbbbbbbbbbb', '1,1 b']]);
  });
  test('not in cells', () => {
    const laid = laySquares('<table><tr><td><p>a<p>b</table>', `${css} p { page: wide } table { border-spacing: 0 }`);
    expect(textGrid(laid)).toEqual([['0,0 a', '0,1 b']]);
  });
  test('a name that no rule has makes a turn and is told', () => {
    const laid = laySquares('a<p>b</p>', 'p { page: wdie }');
    expect(sizes(laid)).toEqual([140, 140]);
    expect(codes(laid)).toEqual(['layout/page-name']);
  });
  test('a side that is asked for as well', () => {
    const laid = laySquares('a<p>b</p>', `${css} p { page: wide; break-before: right } @page :blank { size: 180pt 180pt }`);
    expect(sizes(laid)).toEqual([140, 180, 240]);
  });
});

describe('blank pages', () => {
  const heads = '@page { @top-left { content: counter(page) } } p + p { break-before: right }';
  test('have what others have, but what is said of them', () => {
    expect(textGrid(laySquares('<p>a<p>b', heads)).map((page) => page.length)).toEqual([2, 1, 2]);
    const laid = laySquares('<p>a<p>b', `${heads} @page :blank { @top-left { content: none } }`);
    expect(textGrid(laid).map((page) => page.length)).toEqual([2, 0, 2]);
  });
  test('pages with little on them are none', () => {
    const laid = laySquares('<p>a<p>b', '@page :blank { @top-left { content: "x" } } p + p { break-before: page }');
    expect(textGrid(laid)).toEqual([['0,0 a'], ['0,0 b']]);
  });
});

describe('letters that run as they are told to', () => {
  /** Each run of letters and which way it runs, without the marks that turn them. */
  const runs = (body: string) => {
    const { paged, diagnostics } = laySquares(body);
    expect(diagnostics).toEqual([]);
    return paged.pages[0]!.items.flatMap((item) =>
      item.kind === 'text' && /\p{L}/u.test(item.run.text) ? [`${item.run.text.replace(/\p{Cf}/gu, '')} ${item.run.direction}`] : [],
    );
  };
  test('to the left', () => expect(runs('<bdo dir=rtl>ab</bdo>')).toEqual(['ab rtl']));
  test('to the right', () => expect(runs('<bdo dir=LTR>\u05d0\u05d1</bdo>')).toEqual(['\u05d0\u05d1 ltr']));
  test('those beside it as ever', () =>
    expect(runs('a<bdo dir=rtl>b</bdo>c')).toEqual(['a ltr', 'b rtl', 'c ltr']));
  test('without a word on where to', () => expect(runs('<bdo>ab</bdo>')).toEqual(['ab ltr']));
  test('in what only has a direction they run as their script does', () =>
    expect(runs('<span dir=rtl>ab</span>')).toEqual(['ab ltr']));
});
