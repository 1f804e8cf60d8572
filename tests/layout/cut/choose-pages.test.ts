import { describe, expect, test } from 'vitest';
import { laySquares, shapes, textGrid } from '../square-pages.js';

const lines = (count: number): string => '<p>x'.repeat(count);
const group = (count: number): string => `<div>${lines(count)}</div>`;
const WHOLE = 'div { break-inside: avoid }';

/** The lines on each page. */
const counts = (body: string, css = WHOLE): number[] =>
  textGrid(laySquares(body, css)).map((texts) => texts.length);

describe('pages are chosen together', () => {
  test('a last page with next to nothing takes something along', () =>
    expect(counts(lines(9))).toEqual([7, 2]));
  test('one that is a quarter full does not', () => expect(counts(lines(10))).toEqual([8, 2]));
  test('a margin at its foot is not seen', () =>
    expect(counts(`${lines(8)}<p style="margin-bottom: 10pt">x`)).toEqual([7, 2]));
  test('columns give no more than it needs', () =>
    expect(counts(`<section>${lines(17)}</section>`, 'section { column-count: 1 }')).toEqual([8, 7, 2]));
  test('columns give enough for it, where other things leave them little of their page', () =>
    expect(
      counts(
        `${lines(10)}<section>${lines(22)}</section>`,
        '@page { size: 140pt 240pt } section { column-count: 2 }',
      ),
    ).toEqual([22, 10]));
  test('ways that come to the same place in columns are one, so that others are followed as far', () =>
    expect(
      counts(
        `<section>${lines(241)}</section>`,
        '@page { size: 140pt 240pt } section { column-count: 1 }',
      ).slice(-4),
    ).toEqual([20, 18, 18, 5]));
  test('two pages half full are better than a full one and an empty one', () =>
    expect(counts(`${group(4)}${group(3)}${group(2)}${group(7)}`)).toEqual([4, 5, 7]));
  test('what a group far down lacks is taken from all pages before it, a little from each', () =>
    expect(counts(`${lines(104)}${group(14)}${lines(3)}`, `@page { size: 140pt 240pt } ${WHOLE}`)).toEqual([
      18, 18, 17, 17, 17, 17, 17,
    ]));
  test('and nothing where it lacks nothing', () =>
    expect(counts(`${lines(106)}${group(14)}${lines(6)}`, `@page { size: 140pt 240pt } ${WHOLE}`)).toEqual([
      20, 20, 20, 20, 20, 20, 6,
    ]));
  test('a place that is come to on pages of both sides has the room of each of them', () =>
    expect(
      counts(
        `${group(5)}${lines(11)}${group(5)}${group(11)}${lines(22)}`,
        `@page { size: 140pt 240pt } @page :left { margin-bottom: 100pt } ${WHOLE}`,
      ),
    ).toEqual([12, 9, 17, 11, 5]));
  describe('room is left where something ends, not where a table goes on', () => {
    const GROUPS = `${group(10)}${group(10)}`;
    const on = (body: string) =>
      counts(
        body,
        `@page { size: 140pt 240pt } ${WHOLE} table { border-collapse: collapse } td { padding: 0 }`,
      );
    const table = (count: number) => `<table>${'<tr><td>x'.repeat(count)}</table>`;
    test('in a table', () => expect(on(`${table(25)}${GROUPS}`)).toEqual([19, 16, 10]));
    test('but evenly between lines', () => expect(on(`${lines(25)}${GROUPS}`)).toEqual([18, 17, 10]));
    test('and between tables', () =>
      expect(on(`${table(18)}<p>x${table(6)}${GROUPS}`)).toEqual([18, 17, 10]));
  });
  test('what is parted with reluctance is parted to save a page, not to fill pages evenly', () => {
    const css = `${WHOLE} .rest { break-before: -guide-reluctant }`;
    const rest = (count: number) => `<div class=rest>${lines(count)}</div>`;
    expect(counts(`${group(5)}${group(2)}${rest(6)}`, css)).toEqual([5, 8]);
    expect(counts(`${group(5)}${group(2)}${rest(6)}`)).toEqual([7, 6]);
    expect(counts(`${group(6)}${group(2)}${rest(6)}${group(2)}`, css)).toEqual([8, 8]);
  });
  test('a long room to write is parted where a third of a page would stay empty, not where a quarter would', () => {
    const room = `<p>q<textarea rows=16></textarea>`;
    const ruled = (before: number): number[] =>
      shapes(laySquares(`${lines(before)}${room}`, `@page { size: 140pt 240pt } ${WHOLE}`), 'line').map(
        (page) => page.length,
      );
    expect(ruled(13)).toEqual([6, 10]);
    expect(ruled(15)).toEqual([0, 16]);
  });
  test('no group is torn to save a page', () =>
    expect(counts(`${lines(5)}${group(5)}${group(6)}`)).toEqual([5, 5, 6]));
});

describe('what stretches', () => {
  const css = `${WHOLE} textarea { line-height: 10pt; -guide-stretch: 20% } section { height: 10pt; -guide-stretch: 50% }`;
  const rules = (body: string): string[] =>
    shapes(laySquares(body, css), 'line')[0]!.map((line) => line.split(' ')[0]!);
  test('fills a page that something whole does not fit on', () =>
    expect(rules(`<textarea rows=5></textarea>${lines(2)}${group(6)}`)).toEqual([
      '0,1.18',
      '0,2.38',
      '0,3.58',
      '0,4.78',
      '0,5.98',
    ]));
  test('does not on the last page', () =>
    expect(rules('<textarea rows=2></textarea>')).toEqual(['0,0.98', '0,1.98']));
  test('does so in a row too, and the row grows with it', () => {
    const css = 'td { vertical-align: top } textarea { line-height: 10pt; -guide-stretch: 10% }';
    const laid = laySquares(
      `<table style="border-spacing: 0"><tr><td style="width: 40pt"><textarea rows=5></textarea><td>y</table><p>z${group(6)}`,
      `${WHOLE} ${css}`,
    );
    expect(textGrid(laid)[0]).toEqual(['9.09,0 y', '0,5.5 z']);
  });
  test('a room with a height grows as ruled lines do', () =>
    expect(textGrid(laySquares(`<section></section>${lines(5)}${group(6)}`, css))[0]![0]).toBe('0,1.5 x'));
});
