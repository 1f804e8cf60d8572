import { describe, expect, test } from 'vitest';
import type { StructureElement } from '../../../src/layout/page.js';
import { codes, type LaidOut, laySquares } from '../square-pages.js';

/** The structure as `Role(Role Role)`, with what else is said of an element in brackets. */
function tree({ paged }: LaidOut): string {
  const write = (index: number): string => {
    const { role, parent: _, ...said } = paged.structure[index]!;
    const children = paged.structure.flatMap((element, child) =>
      element.parent === index ? [write(child)] : [],
    );
    const details = Object.entries(said).map(([key, value]) => `[${key}=${value}]`);
    return `${role}${details.join('')}${children.length > 0 ? `(${children.join(' ')})` : ''}`;
  };
  return write(0);
}

const check = (body: string, expected: string, css = '') =>
  expect(tree(laySquares(body, css))).toBe(`Document(${expected})`);

describe('structure', () => {
  test('room to write is read out', () =>
    check(
      '<p>a <input aria-label="a word"> <input value="b"> <input type="checkbox"></p><textarea></textarea><textarea>c</textarea>',
      'P(Form[alt=a word] Form[alt=blank]) Form[alt=blank] P',
    ));
  test('decoration is not', () =>
    check('<div aria-hidden="true"><input><textarea></textarea></div><p>a', 'P'));
  test('what is read otherwise', () =>
    check(
      '<p id=x><span aria-label="paragraph">¶</span> <a href="#x" aria-label="paragraph 4">b</a>',
      'P(Span[alt=paragraph] Link[alt=paragraph 4])',
    ));
  test('headings and paragraphs', () => check('<h1>a</h1><p>b', 'H1 P'));
  test('a skipped level is mended', () => {
    const laid = laySquares('<h1>a</h1><h3>b</h3>');
    expect(codes(laid)).toEqual(['layout/heading-level']);
    expect(tree(laid)).toBe('Document(H1 H2)');
  });
  test('sections and divisions', () => check('<section><div>a<p>b</div></section>', 'Sect(Div(P P))'));
  test('a list', () =>
    check('<ul><li>a<li>b<p>c</ul>', 'L[listNumbering=Disc](LI(Lbl LBody) LI(Lbl LBody(P)))'));
  test('a list without bullets has no labels', () =>
    check('<ul><li>a</ul>', 'L[listNumbering=None](LI(LBody))', 'ul { list-style: none }'));
  test('terms and definitions', () =>
    check('<dl><dt>a</dt><dd>b</dd></dl>', 'L[listNumbering=None](LI(Lbl LBody))'));
  test('a table', () =>
    check(
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      'Table(THead(TR(TH[scope=Column])) TBody(TR(TD)))',
    ));
  test('spans and row headers', () =>
    check(
      '<table><tr><th rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>',
      'Table(TR(TH[rowSpan=2][scope=Row] TD[columnSpan=2]) TR(TD TD))',
    ));
  test('short rows are filled', () =>
    check('<table><tr><td>a<td>b<tr><td>c</table>', 'Table(TR(TD TD) TR(TD TD))'));
  test('a caption', () => check('<table><caption>c</caption><tr><td>a</table>', 'Table(Caption TR(TD))'));
  test('a table for looks only', () =>
    check('<table role=presentation><tr><td>a<td>b</table>', 'NonStruct(P P)'));
  test('divs set side by side are no table', () =>
    check(
      '<div class=t><div>a</div><div>b</div></div>',
      'Div(Div(P) Div(P))',
      '.t { display: table } .t div { display: table-cell }',
    ));
  test('quotations', () => check('<blockquote><p>a</blockquote><p><q>b</q>', 'BlockQuote(P) P(Quote)'));
  test('links', () =>
    check('<p id=x>a <a href="https://example.org">b</a> <a href="#x">c</a>', 'P(Link Link)'));
  test('another language', () => check('<p>a <i lang=fr>b</i> <i>c</i>', 'P(Span[language=fr])'));
  test('the language of what stands around, however far', () =>
    check(
      '<div lang=fr><ul><li>a <i lang=fr>b</i> <i lang=en>c</i></ul></div>',
      'Div[language=fr](L[listNumbering=Disc](LI(Lbl LBody(Span[language=en]))))',
    ));
  test('what is hidden from readers is decoration', () => {
    const laid = laySquares('<p aria-hidden=true>a');
    expect(laid.paged.structure.length).toBe(1);
    expect(laid.paged.pages[0]!.items[0]!.owner).toBe('layout-artifact');
  });
  test('a stray cell within a line is a cell', () =>
    check('<p>a</p><i><td><h1>b</h1><caption>c</caption></td></i>', 'P P H1 Caption'));
  test('what a block parts is read before and after it', () => {
    const { pages, structure } = laySquares('<div><i lang=fr>a<div><p>b</div>c</i> e</div>').paged;
    const owners = pages[0]!.items.map(({ owner }) => owner as number);
    expect(owners.map((owner) => structure[owner]!.role)).toEqual(['Span', 'P', 'Span', 'P']);
    expect(owners[0]).not.toBe(owners[2]);
  });
  test('one paragraph on two pages is one element', () => {
    const laid = laySquares(`<p>${'xxxxxxxxx '.repeat(10)}`);
    expect(laid.paged.pages.length).toBe(2);
    const owners = laid.paged.pages.flatMap((page) => page.items.map((item) => item.owner));
    expect(new Set(owners)).toEqual(new Set([1]));
  });
  test('parents stand before their children', () => {
    const { structure } = laySquares('<div><p>a<table><tr><td>b</table><ul><li>c</ul></div><p>d').paged;
    const parents = structure.map((element: StructureElement) => element.parent);
    expect(parents.every((parent, index) => parent < index)).toBe(true);
  });
});

describe('the outline', () => {
  const outline = (body: string) =>
    laySquares(body).paged.outline.map(({ level, title, page, y }) => `${level} ${title} ${page},${y}`);
  test('has the headings', () =>
    expect(outline('<h1>a <i>b</i></h1><h2>c</h2>')).toEqual(['1 a b 0,20', '2 c 0,30']));
  test('has no places where a word may be parted', () =>
    expect(outline('<h1>pho&shy;to<wbr>graph-y</h1>')).toEqual(['1 photograph-y 0,20']));
  test('never jumps', () => expect(outline('<h1>a</h1><h4>c</h4>')).toEqual(['1 a 0,20', '2 c 0,30']));
  test('points to the page', () =>
    expect(outline(`${'<p>x'.repeat(8)}<h1>a</h1><p>x`)).toEqual(['1 a 1,20']));
});

describe('links', () => {
  const links = (laid: LaidOut) =>
    laid.paged.pages.flatMap((page) =>
      page.items.flatMap((item) => (item.kind === 'link' ? [item.target] : [])),
    );
  test('to the web', () =>
    expect(links(laySquares('<a href="https://example.org/a">b</a>'))).toEqual([
      { kind: 'uri', uri: 'https://example.org/a' },
    ]));
  test('within the document', () =>
    expect(links(laySquares(`<a href="#x">b</a>${'<p>y'.repeat(9)}<p id=x>z`))).toEqual([
      { kind: 'page', page: 1, y: 40 },
    ]));
  test('to an id without content', () =>
    expect(links(laySquares('<a href="#x">b</a><p><a id=x></a></p><p>c'))).toEqual([
      { kind: 'page', page: 0, y: 30 },
    ]));
  test('to nowhere are reported and not made', () => {
    const laid = laySquares(
      '<p><a href="#nowhere">b</a> <a href="file:///etc">c</a> <a href="javascript:x">c</a>',
    );
    expect(codes(laid)).toEqual(['layout/link', 'layout/link', 'layout/link']);
    expect(links(laid)).toEqual([]);
  });
});

describe('copied text', () => {
  const words = (body: string, css = '') =>
    laySquares(body, css)
      .paged.pages.flatMap((page) =>
        page.items.map((item) =>
          item.kind === 'text' ? (item.actualText ?? item.run.text) + (item.spaceAfter ? ' ' : '') : '',
        ),
      )
      .join('');
  test('has spaces at line ends and between blocks', () =>
    expect(words('<p>aaaa bbbb cccc<p>d<br>e')).toBe('aaaa bbbb cccc d e '));
  test('has none within a word that is broken', () =>
    expect(words('<p>aaaa-bbbbbbbb')).toBe('aaaa-bbbbbbbb '));
  test('has no hyphen that breaking put in', () =>
    expect(words('<p>aaaa bbb&shy;cccc')).toBe('aaaa bbbcccc '));
});
