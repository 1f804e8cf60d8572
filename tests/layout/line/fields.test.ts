import { describe, expect, test } from 'vitest';
import { type LaidOut, laySquares, round, shapes, textGrid } from '../square-pages.js';

/** Rules and boxes on the first page, in squares; then its text. */
const drawn = (laid: LaidOut) => [
  ...shapes(laid, 'line')[0]!,
  ...shapes(laid, 'box')[0]!,
  ...textGrid(laid)[0]!,
];
const check = (body: string, css: string, expected: string[]) =>
  expect(drawn(laySquares(body, css))).toEqual(expected);

/** The baseline is 0.8 below the top of a line, and a blank is drawn 0.1 below it. */
describe('a blank', () => {
  test('stands where its letters would, past the padding of its paragraph', () =>
    check('<p>a <input size=4> b', 'p { padding-left: 20pt }', ['4,0.9 to 6,0.9', '2,0 a ', '6,0  b']));
  test('is drawn under the baseline of a high line', () =>
    check('<p>a<input size=4>', 'p { line-height: 20pt }', ['1,1.4 to 3,1.4', '0,0.5 a']));
  test('leaves its margins free', () =>
    check('<p>a<input size=4>b', 'input { margin: 0 10pt 0 20pt }', ['3,0.9 to 5,0.9', '0,0 a', '6,0 b']));
  test('holds its value, on the baseline', () =>
    check('<p>a<input size=8 value=bc>', '', ['1,0.9 to 5,0.9', '0,0 a', '1,0 bc']));
  test('is raised with its value', () =>
    check('<p>a<input size=4 value=b>', 'input { vertical-align: 5pt }', [
      '1,0.9 to 3,0.9',
      '0,0.5 a',
      '1,0 b',
    ]));
  test('is on the second line when it stands there', () =>
    check('<p>aaaaaaaaa <input size=4>', '', ['0,1.9 to 2,1.9', '0,0 aaaaaaaaa']));
  test('is a share of the line', () => check('<p><input>', 'input { width: 40% }', ['0,0.9 to 4,0.9']));
  test('has room for ten ems, or all there is', () =>
    check('<p>a <input> b', '@page { size: 240pt 120pt }', ['2,0.9 to 12,0.9', '0,0 a ', '12,0  b']));
  test('looks like its lower border', () => {
    const css = 'input { border-bottom: 2pt dashed #f00 }';
    const [line] = laySquares('<input>', css).paged.pages[0]!.items;
    expect(line).toMatchObject({ width: 2, color: { red: 255 }, dash: [6, 4] });
  });
  test('stands for what could be chosen on a screen, whatever is offered', () =>
    check(
      '<p>a <select size=3><option>bb<optgroup label=c><option>dd</select> e',
      '@page { size: 240pt 120pt }',
      ['2,0.9 to 12,0.9', '0,0 a ', '12,0  e'],
    ));
  test('is none where nothing is left open', () =>
    check('<p>a <output>bb</output>', '', ['0,0 a ', '2,0 bb']));
  test('without a border is a thin line of the colour of the text', () => {
    const [line] = laySquares('<input>', 'input { color: #00f }').paged.pages[0]!.items;
    expect(line).toMatchObject({ width: 0.5, color: { blue: 255 }, dash: [] });
  });
});

describe('a box to tick', () => {
  test('is 0.85 em large, a tenth of it below the baseline', () =>
    check('<p>a<input type=checkbox>b', '', ['1.04,0.07 0.78x0.78', '0,0 a', '1.85,0 b']));
  test('has a mark half as large in its middle', () =>
    check('<p><input type=checkbox checked>', 'input { width: 8pt }', [
      '0.04,0.12 0.73x0.73',
      '0.2,0.28 0.4x0.4',
    ]));
  test('is round for a choice of one', () => {
    const items = laySquares('<input type=radio checked style="width: 8pt">').paged.pages[0]!.items;
    expect(items.map((item) => item.kind === 'box' && round(item.radius))).toEqual([3.63, 2]);
  });
});

describe('answer lines', () => {
  const css = 'textarea { line-height: 20pt; border-bottom: 2pt solid black }';
  test('stand within the padding and margins around them', () =>
    check('<div><textarea rows=2></textarea></div>', `${css} div { padding: 10pt 20pt 0 10pt }`, [
      '1,2.9 to 8,2.9',
      '1,4.9 to 8,4.9',
    ]));
  test('begin where the text of their list item begins', () =>
    check('<ol><li>a<textarea rows=1></textarea></ol>', `${css} ol { padding-left: 30pt }`, [
      '3,2.9 to 10,2.9',
      '0.6,0 1.',
      '3,0 a',
    ]));
  test('keep to their cell', () =>
    check(
      '<table><tr><td>aaaa<td><textarea rows=1></textarea></table>',
      `${css} table { width: 100%; table-layout: fixed; border-spacing: 0 } td { vertical-align: top }`,
      ['5,1.9 to 10,1.9', '0,0 aaaa'],
    ));
  test('carry what is written, past the padding around them', () =>
    check('<div><textarea rows=2>yes&#10;no</textarea></div>', `${css} div { padding-left: 10pt }`, [
      '1,1.9 to 10,1.9',
      '1,3.9 to 10,3.9',
      '1,0.5 yes',
      '1,2.5 no',
    ]));
  test('are two where no number is given', () =>
    expect(shapes(laySquares('<textarea></textarea>', css), 'line')[0]).toHaveLength(2));
  test('without a border are thin, of the colour of the text', () => {
    const [line] = laySquares('<textarea rows=1></textarea>', 'textarea { color: #00f }').paged.pages[0]!
      .items;
    expect(line).toMatchObject({ y1: 29.75, width: 0.5, color: { blue: 255 } });
  });
});
