import { describe, expect, test } from 'vitest';
import { laySquares } from './square-pages.js';
import { expectWithinPages, lettersOn } from './words.js';

/** Whatever the document, layout ends, and its letters are on the pages once and in order. */
function survives(body: string, css = '', letters = plainText(body)): void {
  const laid = laySquares(body, css);
  expect(lettersOn(laid)).toBe(letters);
  expectWithinPages(laid);
}

const plainText = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
const nest = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}core${close.repeat(depth)}`;

describe('depth', () => {
  test('10,000 nested blocks', () => survives(nest('<div>', '</div>', 10_000)));
  test('10,000 nested blocks with padding and border', () =>
    survives(nest('<div>', '</div>', 10_000), 'div { padding: 1pt; border: 1pt solid black }'));
  test('2,000 nested blocks that are to be kept whole', () =>
    survives(`${nest('<div>a', '</div>', 2000)}`, 'div { break-inside: avoid; margin: 1pt }'));
  test('10,000 nested inlines', () => survives(`<p>${nest('<b>', '</b>', 10_000)}`));
  test('2,000 nested underlines', () => survives(`<p>${nest('<u>', '</u>', 2000)}`));
  test('500 nested tables', () => survives(nest('<table><tr><td>', '</td></tr></table>', 500)));
  test('500 nested inline blocks', () =>
    survives(nest('<span>', '</span>', 500), 'span { display: inline-block }'));
  test('500 nested columns', () => survives(nest('<div>', '</div>', 500), 'div { columns: 2 }'));
  test('500 nested lists', () =>
    survives(nest('<ul><li>', '</li></ul>', 500), 'ul { list-style: none; padding-left: 9pt }'));
});

describe('size', () => {
  test('a table of 5,000 rows', () =>
    survives(`<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(5000)}</table>`));
  test('1,000 rows tied by a rowspan', () =>
    survives(`<table><tr><td rowspan=1000>a</td>${'<td>b</td></tr><tr>'.repeat(1000)}</tr></table>`));
  test('a cell taller than many pages', () =>
    survives(`<table><tr><td>1</td><td>${'a<br>'.repeat(2000)}</td></tr></table>`));
  test('a row of 500 cells', () => survives(`<table><tr>${'<td>a</td>'.repeat(500)}</tr></table>`));
  test('a word of 100,000 letters', () => survives(`<p>${'x'.repeat(100_000)}`));
  test('20,000 empty blocks', () => survives('<p></p>'.repeat(20_000)));
  test('2,000 forced breaks', () =>
    survives('<p>x</p>'.repeat(2000), 'p { break-after: right; break-before: left }'));
  test('huge letters', () => survives('<p>ab', 'p { font-size: 600pt; line-height: 600pt }', 'ab'));
  test('huge line height', () => survives('<p>a<p>b', 'p { line-height: 5000pt }'));
});

describe('no room', () => {
  test('columns of no width', () =>
    survives('<div><p>a b c</div>', 'div { columns: 900; column-gap: 90pt }'));
  test('cells of no width', () =>
    survives('<table><tr><td>abc</td><td>def</td></tr></table>', 'table { width: 0; table-layout: fixed }'));
  test('padding wider than the page', () => survives('<p>abc def', 'p { padding: 0 300pt }'));
  test('padding taller than the page', () => survives('<p>abc<p>def', 'p { padding: 300pt 0 }'));
  test('margins larger than the page', () => survives('<p>abc<p>def', 'p { margin: 3000pt 300pt }'));
  test('negative margins', () => survives('<p>abc<p>def', 'p { margin: -300pt -900pt }'));
  test('negative margins of something in a line', () =>
    survives(
      '<p>abc <b>defghi jklmno pqr stu</b> vwx',
      'b { display: inline-block; margin: 0 -900pt } p { text-align: right }',
    ));
  test('a first line that begins far outside', () =>
    survives('<p>abc def ghi jkl mno', 'p { text-indent: -3000pt }'));
  test('page margins larger than the page', () => survives('<p>abc<p>def', '@page { margin: 300pt }'));
  test('a height of 5000', () => survives('<div>abc</div><p>def', 'div { height: 5000pt }'));
  test('a column in a cell in a column', () =>
    survives(
      '<div><table><tr><td><div>a<p>b</div></td></tr></table></div>',
      'div { columns: 3; padding: 9pt }',
    ));
  test('an inline block wider than the line', () =>
    survives('<p>a<b>bcd</b>e', 'b { display: inline-block; width: 500pt; padding: 70pt }'));
});

describe('wishes that cannot be met', () => {
  const text = `<div>${'<p>aaaa bbbb cccc dddd eeee</p>'.repeat(30)}</div>`;
  test('orphans: 1000', () => survives(text, 'p { orphans: 1000; widows: 1000 }'));
  test('everything is to be kept together', () =>
    survives(text, '* { break-inside: avoid; break-before: avoid; break-after: avoid }'));
  test('every page is to be a left one', () => survives(text, '* { break-before: left }'));
  test('avoid and force at once', () => survives(text, 'p { break-before: avoid; break-after: page }'));
  test('a header taller than the page', () =>
    survives(
      `<table><thead><tr><th>${'h<br>'.repeat(20)}</th></tr></thead>${'<tr><td>a</td></tr>'.repeat(20)}</table>`,
    ));
  test('a header of half a page, and rows of half a page', () =>
    survives(
      `<table><thead><tr><th>${'h<br>'.repeat(4)}</th></tr></thead><tbody>${'<tr><td>a<br>b<br>c<br>d<br>e</td></tr>'.repeat(9)}</tbody></table>`,
      'tr { break-inside: avoid }',
    ));
  test('columns in a box that is to be kept whole', () =>
    survives(
      `<section>${text}</section>`,
      'section { break-inside: avoid } div { columns: 2 } p { break-inside: avoid }',
    ));
});
