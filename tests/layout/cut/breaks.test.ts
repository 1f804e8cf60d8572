import { describe, expect, test } from 'vitest';
import { check, codes, laySquares, shapes, textGrid } from '../square-pages.js';

/** So many paragraphs of one line each. */
const lines = (count: number): string => '<p>x'.repeat(count);
const rows = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, row) => `0,${row + from} x`);

describe('forced breaks', () => {
  test('before', () => check('<p>a<p class=n>b', '.n { break-before: page }', [['0,0 a'], ['0,0 b']]));
  test('after', () => check('<p class=n>a<p>b', '.n { break-after: page }', [['0,0 a'], ['0,0 b']]));
  test('two of them make one', () =>
    check('<p class=a>a<p class=b>b', '.a { break-after: page } .b { break-before: page }', [
      ['0,0 a'],
      ['0,0 b'],
    ]));
  test('at the very start there is none', () => check('<p>a', 'p { break-before: page }', [['0,0 a']]));
  test('of a first child is that of its parent', () =>
    check('<p>a<div><p class=n>b</div>', 'div { padding-top: 10pt } .n { break-before: page }', [
      ['0,0 a'],
      ['0,1 b'],
    ]));
  test('page 1 is a right-hand page', () =>
    check('<p>a<p class=n>b', '.n { break-before: left }', [['0,0 a'], ['0,0 b']]));
  test('a blank page before a right-hand page', () =>
    check('<p>a<p class=n>b', '.n { break-before: right }', [['0,0 a'], [], ['0,0 b']]));
});

describe('breaks that are avoided', () => {
  test('a box is kept whole', () =>
    check(`${lines(6)}<div>${lines(3)}</div>`, 'div { break-inside: avoid }', [rows(6), rows(3)]));
  test('a heading goes with what follows', () =>
    check(`${lines(7)}<h1>h</h1>${lines(2)}`, 'h1 { break-after: avoid }', [
      rows(7),
      ['0,0 h', ...rows(2, 1)],
    ]));
  test('so do two headings', () =>
    check(`${lines(6)}<h1>h</h1><h2>i</h2>${lines(1)}`, 'h1, h2 { break-after: avoid }', [
      rows(6),
      ['0,0 h', '0,1 i', '0,2 x'],
    ]));
  test('a box taller than a page is cut all the same, and reported', () => {
    const laid = laySquares(`${lines(2)}<div>${lines(9)}</div>`, 'div { break-inside: avoid }');
    expect(textGrid(laid)).toEqual([rows(8), rows(3)]);
    expect(laid.diagnostics).toMatchObject([{ code: 'layout/kept-too-tall', severity: 'info' }]);
  });
  test('two headings and a table go where the first row fits', () =>
    check(
      `${lines(3)}<h1>h</h1><h2>i</h2><table><thead><tr><th>j</th></tr></thead>${'<tr><td>x'.repeat(4)}</table>`,
      'h1, h2 { break-after: avoid } table { border-spacing: 0 }',
      [
        [...rows(3), '0,3 h', '0,4 i', '0,5 j', ...rows(2, 6)],
        ['0,0 ~j', ...rows(2, 1)],
      ],
    ));
  test('a chain taller than a page is cut all the same', () =>
    check(lines(10), 'p { break-after: avoid }', [rows(8), rows(2)]));
});

describe('orphans and widows', () => {
  const long = (count: number) => `<div>${Array.from({ length: count }, () => 'xxxxxxxxx').join(' ')}</div>`;
  const page =
    (...counts: number[]) =>
    (css: string, body: string) => {
      const laid = laySquares(body, css);
      expect(textGrid(laid).map((texts) => texts.length)).toEqual(counts);
    };
  test('a single first line moves on', () => page(7, 3)('div { orphans: 2 }', `${lines(7)}${long(3)}`));
  test('two may stay', () => page(8, 2)('div { orphans: 2 }', `${lines(6)}${long(4)}`));
  test('a single last line takes one along', () => page(7, 2)('div { widows: 2 }', long(9)));
  test('orphans: 1000 is like keeping it whole', () =>
    page(5, 6)('div { orphans: 1000 }', `${lines(5)}${long(6)}`));
  test('and cannot keep more than a page', () => page(8, 4)('div { orphans: 1000 }', long(12)));
});

describe('answer lines', () => {
  const answer = '<div><p>q</p><textarea rows=3></textarea></div>';
  test('are ruled a line height apart', () =>
    expect(
      shapes(laySquares(answer, 'textarea { line-height: 20pt; border-bottom: 2pt solid black }'), 'line'),
    ).toEqual([['0,2.9 to 10,2.9', '0,4.9 to 10,4.9', '0,6.9 to 10,6.9']]));
  test('stay with their question', () => {
    const laid = laySquares(`${lines(7)}${answer}`, 'textarea { line-height: 20pt }');
    expect(textGrid(laid)).toEqual([rows(7), ['0,0 q']]);
    expect(shapes(laid, 'line').map((page) => page.length)).toEqual([0, 3]);
  });
  test('hold what is written on them', () =>
    check('<textarea rows=2>yes no yes</textarea>', 'textarea { line-height: 20pt; white-space: pre-wrap }', [
      ['0,0.5 yes no yes'],
    ]));
  test('more than a page of them go on', () => {
    const laid = laySquares('<textarea rows=20></textarea>');
    expect(shapes(laid, 'line').map((page) => page.length)).toEqual([8, 8, 4]);
    expect(codes(laid)).toEqual([]);
  });
});

describe('columns', () => {
  const css = 'div { columns: 2; column-gap: 20pt } h1 { column-span: all }';
  test('are balanced', () =>
    check(`<div>${'<p>x'.repeat(5)}</div><p>y`, css, [
      ['0,0 x', '0,1 x', '0,2 x', '6,0 x', '6,1 x', '0,3 y'],
    ]));
  test('filled to the foot when that is asked', () =>
    check(`<div>${'<p>x'.repeat(9)}</div>`, `${css} div { column-fill: auto }`, [[...rows(8), '6,0 x']]));
  test('go on over the page, and are balanced there', () => {
    const laid = laySquares(`<p>y<div>${'<p>x'.repeat(18)}</div>`, css);
    const last = ['0,0 x', '0,1 x', '6,0 x', '6,1 x'];
    const full = [...rows(7, 1), ...rows(7, 1).map((text) => text.replace('0,', '6,'))];
    expect(textGrid(laid)).toEqual([['0,0 y', ...full], last]);
  });
  test('a heading spans them', () =>
    check('<div><p>a<p>b<h1>c</h1><p>d<p>e</div>', css, [['0,0 a', '6,0 b', '0,1 c', '0,2 d', '6,2 e']]));
  test('are not cut within a box that is kept whole', () => {
    const body = `${lines(6)}<section><div>${'<p>y'.repeat(6)}</div></section>`;
    const laid = laySquares(body, `${css} section { break-inside: avoid }`);
    expect(textGrid(laid).map((texts) => texts.length)).toEqual([6, 6]);
  });
  test('a column break', () =>
    check('<div><p>a<p class=n>b<p>c</div>', `${css} .n { break-before: column }`, [
      ['0,0 a', '6,0 b', '6,1 c'],
    ]));
});
