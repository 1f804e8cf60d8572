import { describe, expect, test } from 'vitest';
import { check, laySquares, shapes } from '../square-pages.js';

describe('an inline box', () => {
  const css = 'b { padding: 0 10pt; margin: 0 10pt; background: #eee }';
  test('keeps its padding and margins free', () =>
    check('<p>a<b>b</b>c', css, [['0,0 a', '3,0 b', '6,0 c']]));
  test('is painted without its margins', () =>
    expect(shapes(laySquares('<p>a<b>b</b>c', css), 'box')).toEqual([['2,0 3x1']]));
  test('ends at each side once when it goes over lines', () =>
    expect(shapes(laySquares('<p>aaaaa<b>bb cccc</b>', css), 'box')).toEqual([['6,0 3x1', '0,1 5x1']]));
  test('is struck through above the baseline, underlined below', () => {
    const [[through], [under]] = ['s', 'u'].map(
      (name) => shapes(laySquares(`<p>a<${name}>b</${name}>`), 'line')[0]!,
    ) as [string[], string[]];
    expect([through, under]).toEqual(['1,0.55 to 2,0.55', '1,0.93 to 2,0.93']);
  });
});

describe('the text of an element', () => {
  test('has a space for a break, and none for an inline element', () =>
    expect(laySquares('<h1>a<b>b</b><br>c</h1>').paged.outline).toMatchObject([{ title: 'ab c' }]));
  test('stands where it is asked for', () =>
    check('<p><a href="#x"></a><p id=x>bc', 'a::before { content: target-text(attr(href)) }', [
      ['0,0 bc', '0,1 bc'],
    ]));
});
