import { describe, expect, test } from 'vitest';
import { check, laySquares, textGrid } from '../square-pages.js';

/** A page of 20 letters in a line. */
const css = '@page { size: 240pt 120pt; margin: 20pt } .c { columns: 2; column-gap: 0 }';
const nested = (depth: number, inside: string) =>
  `${'<div class=c>'.repeat(depth)}${inside}${'</div>'.repeat(depth)}`;
const four = 'a<br>b<br>c<br>d';
const said = (body: string) => laySquares(body, css).diagnostics;

test.each([
  ['columns: 5 50pt; column-gap: 30pt', ['0,0 a', '0,1 b', '11.5,0 c', '11.5,1 d']],
  ['columns: 2 50pt; column-gap: 0', ['0,0 a', '0,1 b', '10,0 c', '10,1 d']],
  ['columns: 5 150pt; column-gap: 0', ['0,0 a', '0,1 b', '0,2 c', '0,3 d']],
])('no more columns than are as wide as they ask for: %s', (columns, grid) =>
  check(`<div style="${columns}">${four}</div>`, css, [grid]),
);

describe('columns in columns', () => {
  test('are as many as they ask for', () =>
    check(nested(2, four), css, [['0,0 a', '5,0 b', '10,0 c', '15,0 d']]));
  test('are made equally long where they stand beside other text', () =>
    check(`<div class=c>${nested(1, four)}<p>e<br>f</div>`, css, [
      ['0,0 a', '0,1 b', '5,0 c', '5,1 d', '10,0 e', '10,1 f'],
    ]));
});

describe('columns in columns in columns', () => {
  test('are one column, as wide as those that they stand in', () => {
    const laid = laySquares(nested(3, 'abcde<br>f'), css);
    expect(textGrid(laid)).toEqual([['0,0 abcde', '5,0 f']]);
    expect(laid.diagnostics).toMatchObject([{ code: 'layout/nesting', severity: 'warning' }]);
  });
  test('are told of once, however many there are', () =>
    expect(said(nested(2, nested(1, four).repeat(9)) + nested(9, 'e'))).toHaveLength(1));
  test('so are those in a table or a row among them', () => {
    const row = (inside: string) => `<div style="display: flex"><p>${inside}</div>`;
    expect(said(nested(2, `<table><tr><td>${nested(1, four)}</table>`))).toHaveLength(1);
    expect(said(nested(2, row('a')))).toEqual([]);
    expect(said(nested(1, `<table><tr><td>${nested(1, four)}</table>`))).toEqual([]);
  });
  test('what spans them stays where it is', () => {
    const spanning = `<div class=c>a<h2 style="column-span: all">b</h2>c</div>`;
    expect(textGrid(laySquares(nested(2, spanning), css)).join()).toMatch(/a,.*b,.*c/);
  });
});
