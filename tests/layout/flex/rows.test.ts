import { describe, expect, test } from 'vitest';
import { check, codes, laySquares, shapes, textGrid } from '../square-pages.js';

const css = 'div { display: flex }';
const wide = 'section { width: 100% }';

describe('boxes of a row', () => {
  test('stand side by side, as wide as what they hold', () =>
    check('<div><p>aa<p>b</div>c', css, [['0,0 aa', '2,0 b', '0,1 c']]));
  test('text between them is a box', () =>
    check('<div>aa <b>b</b> cc</div>', css, [['0,0 aa', '2,0 b', '3,0 cc']]));
  test('spaces between them are none', () =>
    check('<div> <b>a</b>\n<b>b</b> </div>', css, [['0,0 a', '1,0 b']]));
  test('with a gap', () => check('<div><p>aa<p>b</div>', `${css} div { gap: 20pt }`, [['0,0 aa', '4,0 b']]));
  test('of two gaps the second', () =>
    check('<div><p>aa<p>b</div>', `${css} div { gap: 50pt 10pt }`, [['0,0 aa', '3,0 b']]));
  test('a column gap that nobody set is none, beside columns it is an em', () =>
    check('<div><p>a<p>b</div><ul><li>c<li>d</ul>', `${css} ul { columns: 2; list-style: none }`, [
      ['0,0 a', '1,0 b', '0,1 c', '5.5,1 d'],
    ]));
  test('hold blocks one below the other', () =>
    check('<div><section><p>a<p>b</section><p>c</div>', css, [['0,0 a', '0,1 b', '1,0 c']]));
  test('rows in rows', () => check('<div><div><p>a<p>b</div><p>c</div>', css, [['0,0 a', '1,0 b', '2,0 c']]));
  test('columns in rows', () =>
    check(
      '<div><section>a<br>b</section><p>c</div>',
      `${css} section { columns: 2; column-gap: 0; width: 60pt }`,
      [['0,0 a', '3,0 b', '6,0 c']],
    ));
  test('from right to left', () =>
    check('<div dir=rtl><p>aa<p>b</div>', `${css} p { direction: ltr }`, [['8,0 aa', '7,0 b']]));
  test('a box that is not displayed has no gap', () =>
    check('<div><p>a<p hidden>x<p>b</div>', `${css} div { gap: 10pt }`, [['0,0 a', '2,0 b']]));
  test('an empty row is no line', () => check('<div> </div>a', css, [['0,0 a']]));
  test('a row as high as it asks', () =>
    check('<div><p>a</div>b', `${css} div { height: 30pt }`, [['0,0 a', '0,3 b']]));
  test('the number of a list item stands beside its first line', () =>
    check('<ol><li><div><p>a<p>b</div></ol>', `${css} ol { padding-left: 40pt } p { padding-top: 10pt }`, [
      ['1.6,1 1.', '4,1 a', '5,1 b'],
    ]));
});

describe('widths in a row', () => {
  test('grow', () => check('<div><p>a<p>b</div>', `${css} p { flex: 1 }`, [['0,0 a', '5,0 b']]));
  test('grow by their parts', () =>
    check('<div><p>a<p>b</div>', `${css} p { flex: 4 } p + p { flex: 1 }`, [['0,0 a', '8,0 b']]));
  test('one grows, beside its gap', () =>
    check('<div><p>a<p>b</div>', `${css} div { gap: 10pt } p:first-child { flex-grow: 1 }`, [
      ['0,0 a', '9,0 b'],
    ]));
  test('by less than 1 in all they take no more than that part', () =>
    check('<div><p>a<p>b</div>', `${css} p:first-child { flex-grow: .5 }`, [['0,0 a', '5,0 b']]));
  test('a basis, a width and a percentage', () =>
    check(
      '<div><p>a<p>b<p>c<p>d</div>',
      `${css} p { flex-basis: 20pt } p + p { flex: none; width: 30% } p + p + p { width: 15pt; padding-left: 10pt }`,
      [['0,0 a', '2,0 b', '6,0 c', '8.5,0 d']],
    ));
  test('shrink down to their longest words', () =>
    check('<div><p>aa bb cc<p>dddd dddd</div>', css, [
      ['0,0 aa', '0,1 bb', '0,2 cc', '4.71,0 dddd', '4.71,1 dddd'],
    ]));
  test('one that does not shrink', () =>
    check('<div><p>aa bb cc<p>d d d d</div>', `${css} p:last-child { flex-shrink: 0 }`, [
      ['0,0 aa', '0,1 bb', '0,2 cc', '3,0 d d d d'],
    ]));
  test('no more than max-width, no less than min-width', () =>
    check(
      '<div><p>a<p>b<p>c</div>',
      `${css} p { flex: 1; max-width: 20pt } p + p { max-width: none; min-width: 60pt } p + p + p { min-width: 0 }`,
      [['0,0 a', '2,0 b', '8,0 c']],
    ));
  test('frames and margins are part of them', () => {
    const laid = laySquares(
      '<div><p>a<p>b</div>',
      `${css} p { flex: 1; margin: 0 5pt; padding: 10pt 5pt; border: 5pt solid }`,
    );
    expect(textGrid(laid)).toEqual([['1.5,1.5 a', '6.5,1.5 b']]);
    expect(codes(laid)).toEqual([]);
  });
  test('a picture, a field and a table keep theirs', () =>
    check(
      '<div><input size=4><table><tr><td>a<td>b</table><p>c</div>',
      `${css} table { border-spacing: 0 } input { display: block }`,
      [['2,0 a', '3,0 b', '4,0 c']],
    ));
  test('words that have no room are reported', () => {
    const laid = laySquares('<div><p>aaaaaaaa<p>bbbbbbbb</div>', css);
    expect(codes(laid)).toEqual(['layout/squeezed', 'layout/overflow', 'layout/overflow']);
    expect(textGrid(laid)).toEqual([['0,0 aaaaa', '0,1 aaa', '5,0 bbbbb', '5,1 bbb']]);
  });
  test('of a row in a cell', () =>
    check('<table><tr><td><div><p>aa<p>b</div><td>c</table>', `${css} table { border-spacing: 0 }`, [
      ['0,0 aa', '2,0 b', '3,0 c'],
    ]));
});

describe('room that is left in a row', () => {
  const at = (how: string, expected: string) =>
    test(how, () => {
      const laid = laySquares('<div><p>a<p>b</div>', `${css} div { justify-content: ${how} }`);
      expect(textGrid(laid)[0]!.join(' ')).toBe(expected);
    });
  at('start', '0,0 a 1,0 b');
  at('center', '4,0 a 5,0 b');
  at('flex-end', '8,0 a 9,0 b');
  at('space-between', '0,0 a 9,0 b');
  at('space-around', '2,0 a 7,0 b');
  at('space-evenly', '2.67,0 a 6.33,0 b');
  test('goes to margins that are auto first', () =>
    check(
      '<div><p>a<p>b<p>c</div>',
      `${css} div { justify-content: center } p:last-child { margin-left: auto }`,
      [['0,0 a', '1,0 b', '9,0 c']],
    ));
  test('one box between no two', () =>
    check('<div><p>a</div>', `${css} div { justify-content: space-between }`, [['0,0 a']]));
});

describe('in the height of a row', () => {
  const at = (how: string, expected: string) =>
    test(how, () => {
      const laid = laySquares('<div><p>a<br>a<br>a<p>b</div>', `${css} div { align-items: ${how} }`);
      expect(textGrid(laid)[0]!.at(-1)).toBe(expected);
    });
  at('stretch', '1,0 b');
  at('center', '1,1 b');
  at('end', '1,2 b');
  test('one box otherwise than the others', () =>
    check(
      '<div><p>a<br>a<p>b<p>c</div>',
      `${css} div { align-items: end } p:last-child { align-self: start }`,
      [['0,0 a', '0,1 a', '1,1 b', '2,0 c']],
    ));
  test('first lines on one baseline', () =>
    check('<div><p>a<p style="padding-top: 20pt">b</div>', `${css} div { align-items: baseline }`, [
      ['0,2 a', '1,2 b'],
    ]));
  test('frames reach to the foot', () => {
    const laid = laySquares('<div><p>a<br>a<p>b</div>', `${css} p { background: red; margin-bottom: 10pt }`);
    expect(shapes(laid, 'box')).toEqual([['0,0 1x2', '1,0 1x2']]);
  });
  test('but not those of boxes that stand otherwise, nor those with a height', () => {
    const laid = laySquares(
      '<div><p>a<br>a<br>a<p>b<p>c</div>',
      `${css} p { background: red } p + p { align-self: end } p + p + p { align-self: auto; height: 20pt }`,
    );
    expect(shapes(laid, 'box')).toEqual([['0,0 1x3', '1,2 1x1', '2,0 1x2']]);
  });
});

describe('a row over pages', () => {
  const lines = (letter: string, count: number) => Array(count).fill(letter).join('<br>');
  test('goes on, box by box', () => {
    const laid = laySquares(`<div><p>${lines('a', 10)}<p>b</div>`, `${css} p { background: red }`);
    expect(textGrid(laid).map((page) => page.length)).toEqual([9, 2]);
    expect(shapes(laid, 'box')).toEqual([
      ['0,0 1x8', '1,0 1x8'],
      ['0,0 1x2', '1,0 1x2'],
    ]);
  });
  test('unless it is to be kept whole', () => {
    const laid = laySquares(`a<div><p>${lines('b', 8)}<p>c</div>`, `${css} div { break-inside: avoid }`);
    expect(textGrid(laid).map((page) => page.length)).toEqual([1, 9]);
  });
  test('a break forced in it is passed over', () => {
    const laid = laySquares('<div><section><p>a<p>b</section></div>', `${css} p + p { break-before: page }`);
    expect(textGrid(laid)).toEqual([['0,0 a', '0,1 b']]);
    expect(codes(laid)).toEqual(['layout/break-in-cell']);
  });
});

test('each box is read to its end, under its own element', () => {
  const { paged } = laySquares('<div><h2>A</h2><ul><li>b</ul><p>c</div>', css);
  expect(paged.structure.map(({ role }) => role)).toEqual([
    'Document',
    'Div',
    'H1',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'P',
  ]);
});

test('what a row of one line does not take is reported', () => {
  for (const rule of ['flex-wrap: wrap', 'flex-direction: column', 'order: 2', 'row-gap: 2pt'])
    expect(codes(laySquares('<div>a</div>', `div { ${rule} }`))).toEqual(['css/unknown-property']);
  for (const rule of [
    'display: inline-flex',
    'flex: 1 2 3 4',
    'gap: 1pt 2pt 3pt',
    'justify-content: left',
    'flex-grow: -1',
  ])
    expect(codes(laySquares('<div>a</div>', `div { ${rule} }`))).toEqual(['css/bad-value']);
});

test('elements beside each other outside of a row stay in their line', () =>
  check('<section><b>a</b><b>b</b></section>', `${css} ${wide}`, [['0,0 a', '1,0 b']]));
