import { describe, expect, test } from 'vitest';
import { check, codes, laySquares, shapes, textGrid } from '../square-pages.js';

describe('paragraphs', () => {
  test('break into lines', () => check('<p>aaaa bbbb cccc', '', [['0,0 aaaa bbbb', '0,1 cccc']]));
  test('follow each other', () => check('<p>a</p> <p>b</p>', '', [['0,0 a', '0,1 b']]));
  test('text beside blocks gets a paragraph', () =>
    check('a<div>b</div>c', '', [['0,0 a', '0,1 b', '0,2 c']]));
  test('a block in an inline', () => check('<i>a<div>b</div>c</i>', '', [['0,0 a', '0,1 b', '0,2 c']]));
  test('br', () => check('a<br>b', '', [['0,0 a', '0,1 b']]));
  test('centre', () => check('<p>aa', 'p { text-align: center }', [['4,0 aa']]));
  test('indent', () => check('<p>aaaa bbbb', 'p { text-indent: 20pt }', [['2,0 aaaa', '0,1 bbbb']]));
  test('upper case', () =>
    check('<p>ab <i>cd</i>', 'i { text-transform: uppercase }', [['0,0 ab ', '3,0 CD']]));
  test('no negative margins of words', () =>
    check('<p>ab <i>cd</i> ef', 'i { margin: 0 -20pt }', [['0,0 ab ', '3,0 cd', '5,0  ef']]));
  test('capitals', () => check("<p>it's a", 'p { text-transform: capitalize }', [["0,0 It's A"]]));
  test('nothing at all makes one page', () => check('', '', [[]]));
});

describe('margins', () => {
  const p = 'p { margin: 10pt 0 20pt }';
  test('of neighbours collapse', () => check('<p>a<p>b', p, [['0,1 a', '0,4 b']]));
  test('of parent and first child collapse', () =>
    check('<div><p>a</div>', `div { margin-top: 30pt } ${p}`, [['0,3 a']]));
  test('of parent and last child collapse', () =>
    check('<div><p>a</div><i>b</i>', `div { margin-bottom: 40pt } ${p}`, [['0,1 a', '0,6 b']]));
  test('padding keeps them apart', () =>
    check('<div><p>a</div>', `div { padding-top: 10pt } ${p}`, [['0,2 a']]));
  test('pass through empty blocks', () => check('<p>a<p></p><p>b', p, [['0,1 a', '0,4 b']]));
  test('negative margins are taken off', () =>
    check('<p>a<div>b</div>', `${p} div { margin-top: -10pt }`, [['0,1 a', '0,3 b']]));
  test('are dropped at the top of a page', () =>
    check('<p>a<p class=x>b', 'p { margin: 10pt 0 } .x { margin-top: 60pt; line-height: 20pt }', [
      ['0,1 a'],
      ['0,0.5 b'],
    ]));
  test('stay after a forced break', () =>
    check('<p>a<p class=x>b', 'p { margin: 10pt 0 } .x { break-before: page }', [['0,1 a'], ['0,1 b']]));
});

describe('widths', () => {
  test('margin, padding and border narrow a block', () =>
    check('<p>aa bb cc', 'p { margin: 0 10pt; padding: 0 10pt; border: solid black; border-width: 0 10pt }', [
      ['3,0 aa', '3,1 bb', '3,2 cc'],
    ]));
  test('width', () => check('<p>aa bb', 'p { width: 30pt }', [['0,0 aa', '0,1 bb']]));
  test('border-box', () =>
    check('<p>aa bb', 'p { width: 50pt; padding-left: 20pt; box-sizing: border-box }', [
      ['2,0 aa', '2,1 bb'],
    ]));
  test('percent', () => check('<p>aa bb', 'p { width: 30% }', [['0,0 aa', '0,1 bb']]));
  test('max-width', () => check('<p>aa bb', 'p { max-width: 40pt }', [['0,0 aa', '0,1 bb']]));
  test('auto margins centre', () => check('<p>aa', 'p { width: 40pt; margin: 0 auto }', [['3,0 aa']]));
  test('height is that of the content, or with border-box of all', () => {
    const p = 'p { height: 20pt; padding: 10pt 0';
    check('<p>a<p>b', `${p} }`, [['0,1 a', '0,5 b']]);
    check('<p>a<p>b', `${p}; box-sizing: border-box }`, [['0,1 a', '0,4 b']]);
    check('<p></p><p>b', `${p} }`, [['0,5 b']]);
  });
  test('height is at least kept', () => check('<p>a<p>b', 'p { height: 30pt }', [['0,0 a', '0,3 b']]));
  test('a box that is too wide is made narrower', () => {
    const laid = laySquares('<p>aaaa bbbb cccc', 'p { width: 900pt }');
    expect(codes(laid)).toEqual(['layout/squeezed']);
    expect(textGrid(laid)).toEqual([['0,0 aaaa bbbb', '0,1 cccc']]);
  });
  test.each([
    ['p { margin-right: -900pt }', ['0,0 aaaa bbbb', '0,1 cccc']],
    ['p { margin-left: -900pt }', ['-2,0 aaaa bbbb', '-2,1 cccc']],
    ['p { margin-right: -900pt; direction: rtl }', ['0,0 aaaa bbbb', '0,1 cccc']],
  ])('a box that reaches over the edge of the page ends there: %s', (css, grid) => {
    const laid = laySquares('<p>aaaa bbbb cccc', css);
    expect(codes(laid)).toEqual(['layout/squeezed']);
    expect(textGrid(laid)).toEqual([grid]);
  });
  test('but not before', () =>
    check('<p>aaaa bbbb cccc', 'p { margin: 0 -20pt }', [['-2,0 aaaa bbbb cccc']]));
  test.each([
    ['p { text-indent: -900pt }', ['-2,0 aaaa bbbb', '0,1 cccc dddd']],
    ['p { text-indent: -900pt; padding-left: 30pt }', ['-2,0 aaaa bbbb', '3,1 cccc', '3,2 dddd']],
  ])('a first line that is drawn out too far begins at the edge of the page: %s', (css, grid) => {
    const laid = laySquares('<p>aaaa bbbb cccc dddd', css);
    expect(codes(laid)).toEqual(['layout/off-page']);
    expect(textGrid(laid)).toEqual([grid]);
  });
  test('but not before it', () =>
    check('<p>aaaa bbbb cccc', 'p { text-indent: -50pt; padding-left: 30pt }', [
      ['-2,0 aaaa bbbb', '3,1 cccc'],
    ]));
  test('a word that is too wide is broken', () => {
    const laid = laySquares('<p>abcdefghijklm');
    expect(codes(laid)).toEqual(['layout/overflow']);
    expect(textGrid(laid)).toEqual([['0,0 abcdefghij', '0,1 klm']]);
  });
});

describe('boxes', () => {
  test('a background lies behind padding', () =>
    expect(shapes(laySquares('<p>a', 'p { background: #eee; padding: 10pt; margin: 10pt }'), 'box')).toEqual([
      ['1,1 8x3'],
    ]));
  test('a box on two pages is painted on both', () =>
    expect(shapes(laySquares(`<div>${'<p>a'.repeat(10)}</div>`, 'div { background: #eee }'), 'box')).toEqual([
      ['0,0 10x8'],
      ['0,0 10x2'],
    ]));
  test('its border goes on, without ends at the cut', () =>
    expect(
      shapes(laySquares(`<div>${'<p>a'.repeat(9)}</div>`, 'div { border: 2pt solid black }'), 'line'),
    ).toEqual([
      ['0,0.1 to 10,0.1', '9.9,0 to 9.9,7.2', '0.1,0 to 0.1,7.2'],
      ['9.9,0 to 9.9,2.2', '0,2.1 to 10,2.1', '0.1,0 to 0.1,2.2'],
    ]));
  test('an inline background stands on each line', () =>
    expect(shapes(laySquares('<p>aaaa <b>bbbb cccc</b>', 'b { background: #eee }'), 'box')).toEqual([
      ['5,0 4x1', '0,1 4x1'],
    ]));
  test('an underline', () =>
    expect(shapes(laySquares('<p>a <u>bb</u>'), 'line')).toEqual([['2,0.93 to 4,0.93']]));
});

describe('lists', () => {
  const inner = 'ol, ul { padding-left: 30pt }';
  test('that open with a list have both numbers on the line', () => {
    check('<ol><li><ol><li>a<li>b</ol><li>c</ol>', inner, [
      ['0.6,0 1.', '3.6,0 1.', '6,0 a', '3.6,1 2.', '6,1 b', '0.6,2 2.', '3,2 c'],
    ]);
    check('<ol><li><p></p><ol><li>a</ol></ol>', inner, [['0.6,0 1.', '3.6,0 1.', '6,0 a']]);
  });
  test('that open with words have one on each line', () =>
    check('<ol><li>a<ol><li>b</ol></ol>', inner, [['0.6,0 1.', '3,0 a', '3.6,1 1.', '6,1 b']]));
  const css = 'ul, ol { padding-left: 30pt }';
  test('numbers hang beside their item', () =>
    check('<ol><li>a<li>b</ol>', css, [['0.6,0 1.', '3,0 a', '0.6,1 2.', '3,1 b']]));
  test('numbers inside', () =>
    check('<ol><li>a</ol>', `${css} ol { list-style-position: inside }`, [['3,0 1. ', '6,0 a']]));
  test('a number stands beside the first line, wherever it is', () =>
    check('<ol><li><p>a<p>b</ol>', `${css} p { margin-top: 10pt }`, [['0.6,1 1.', '3,1 a', '3,3 b']]));
  test('an empty item shows its number', () =>
    check('<ol><li><li>b</ol>', css, [['0.6,0 1.', '0.6,1 2.', '3,1 b']]));
});
