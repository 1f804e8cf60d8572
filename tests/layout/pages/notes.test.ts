import { describe, expect, test } from 'vitest';
import { type LaidOut, laySquares, shapes, textGrid } from '../square-pages.js';

const css = 'i { float: footnote; font-style: normal; white-space: pre-wrap }';
const lay = (body: string, more = '') => laySquares(body, css + more);

/** What stands on each page, without the numbers that call notes. */
function lines(laid: LaidOut): string[][] {
  expect(laid.diagnostics).toEqual([]);
  return textGrid(laid).map((page) => page.filter((one) => !/^[\d.]+,[\d]*\.\d/.test(one)));
}

const rows = (count: number, last: string) => `${'a<br>'.repeat(count - 1)}${last}`;

describe('a note', () => {
  test('stands at the foot of its page, below a rule', () => {
    const laid = lay('ab<i>n</i>c');
    expect(lines(laid)[0]!.at(-1)).toMatch(/,7 .*n/);
    expect(shapes(laid, 'line')).toEqual([['0,6.6 to 7.2,6.6']]);
  });
  test('takes no room in its line, nor makes that higher', () => {
    const [page] = textGrid(lay('ab<i>n</i><br>c'));
    expect(page!.filter((one) => /[abc]/.test(one))).toEqual(['0,0 ab', '0,1 c']);
    expect(page!.filter((one) => / 1$/.test(one))[0]).toMatch(/^2,/);
  });
  test('two of them, in their order', () => {
    const [page] = lines(lay('a<i>m</i> b<i>n</i>'));
    expect(page!.slice(-2).map((one) => one.slice(-1))).toEqual(['m', 'n']);
  });
  test('goes where its line goes', () => {
    const pages = textGrid(lay(rows(8, 'b<i>n</i>'))).map((page) => page.join(' '));
    expect(pages).toHaveLength(2);
    expect(pages[0]).not.toContain('n');
    expect(pages[1]).toMatch(/^0,0 b .*,7 .*n$/);
  });
  test('where both fit they stay', () => expect(textGrid(lay(rows(5, 'b<i>n</i>')))).toHaveLength(1));
  test('text behind it gives way to it', () => {
    const pages = textGrid(lay(`b<i>n</i><br>${rows(6, 'c')}`)).map((page) => page.join(' '));
    expect(pages[0]).toMatch(/0,4 a .*,7 .*n$/);
    expect(pages[1]).toBe('0,0 a 0,1 c');
  });
  test('a table behind it too', () => {
    const laid = lay(`b<i>n</i><table>${'<tr><td>c'.repeat(7)}</table>`, 'table { border-spacing: 0 }');
    expect(textGrid(laid).map((page) => page.filter((one) => one.endsWith('c')).length)).toEqual([4, 3]);
  });
  test('longer than a line it is broken', () =>
    expect(lines(lay('a<i>nnnnnn nnnn</i>'))[0]!.slice(-2).map((one) => one.slice(0, 4))).toEqual(['0,6 ', '0,7 ']));
});

describe('in the structure a note', () => {
  test('stands behind the number that calls it', () => {
    const { structure } = lay('<p>a<i>n <b lang=fr>m</b></i> c</p>').paged;
    expect(structure.map(({ role }) => role)).toEqual(['Document', 'P', 'Reference', 'Note', 'Span']);
    expect(structure[3]!.parent).toBe(1);
  });
  test('of a heading is no part of what that is called', () =>
    expect(lay('<h1>Head<i>n</i></h1>').paged.outline.map(({ title }) => title)).toEqual(['Head']));
  test('that nobody reads is none', () =>
    expect(lay('<p aria-hidden=true>a<i>n</i></p>').paged.structure.map(({ role }) => role)).toEqual(['Document']));
});

describe('what has no foot of its own', () => {
  test.each([
    ['a cell', '<table><tr><td>a<i>n</i></table>'],
    ['columns', '<div>a<i>n</i></div>'],
    ['a row', '<section>a<i>n</i></section>'],
    ['a note', 'a<i>m<i>n</i></i>'],
  ])('keeps it in its text and says so: %s', (_, body) => {
    const laid = lay(body, 'div { columns: 2 } section { display: flex } section i { display: inline }');
    const said = laid.diagnostics.map(({ code }) => code);
    expect(said).toEqual(body.startsWith('<section') ? [] : ['layout/note']);
  });
});

test('what only floats elsewhere is no note', () => {
  const laid = laySquares('a<i>n</i>', 'i { float: left }');
  expect(laid.diagnostics.map(({ code }) => code)).toEqual(['css/bad-value']);
  expect(shapes(laid, 'line')).toEqual([[]]);
});
