import { describe, expect, test } from 'vitest';
import { laySquares, round } from '../square-pages.js';

/** Each field of each page: its corner and size in squares, and its lines. */
const fieldsOf = (body: string, isFillable = true) =>
  laySquares(body, 'textarea { line-height: 20pt }', { isFillable }).paged.pages.map(({ items }) =>
    items.flatMap((item) => {
      if (item.kind !== 'field') return [];
      const area = [item.x - 20, item.y - 20, item.width, item.height];
      return [`${area.map((length) => round(length / 10)).join(',')} x${item.rows}`];
    }),
  );

describe('fields to type in', () => {
  test('a blank is one line high', () => expect(fieldsOf('<p>a <input size=4>')).toEqual([['2,0,2,1 x1']]));
  test('the lines of a room are one field', () =>
    expect(fieldsOf('<p>a</p><textarea rows=3></textarea>')).toEqual([['0,1,10,6 x3']]));
  test('two rooms are two fields, though they touch', () =>
    expect(fieldsOf('<textarea rows=1></textarea><textarea rows=2></textarea>')).toEqual([
      ['0,0,10,2 x1', '0,2,10,4 x2'],
    ]));
  test('a room that goes on over the page has a field on each', () =>
    expect(fieldsOf('<textarea rows=6></textarea>')).toEqual([['0,0,10,8 x4'], ['0,0,10,4 x2']]));
  test('what has been written is none', () =>
    expect(fieldsOf('<p>a <input value=b></p><textarea>c</textarea>')).toEqual([[]]));
  test('nor is what nobody is told of', () =>
    expect(fieldsOf('<div aria-hidden="true"><input><textarea></textarea></div><p>a')).toEqual([[]]));
  test('nor is a box to tick', () => expect(fieldsOf('<p>a <input type=checkbox>')).toEqual([[]]));
  test('nor is anything on paper', () => expect(fieldsOf('<p>a <input>', false)).toEqual([[]]));
});
