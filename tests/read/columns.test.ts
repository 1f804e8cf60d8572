import { describe, expect, test } from 'vitest';
import { columnsOf, gutterOf } from '../../src/read/printed/columns.js';
import type { Line, Piece } from '../../src/read/printed/page.js';
import { segmentsOf } from '../../src/read/printed/rows.js';
import { tableLines, whyAside } from '../../src/read/printed/set-aside.js';

/** A column from 0 to 200, and a second from 220 to 420; type of ten points. */
const pieceAt = (text: string, y: number, left: number, right: number): Piece => ({
  text,
  y: y * 12,
  left,
  right,
  size: 10,
});
const fullLine = (y: number): Piece => pieceAt(`line ${y}`, y, 0, 200);
const lineBeside = (y: number): Piece => pieceAt(`beside ${y}`, y, 220, 420);
const rows = Array.from({ length: 10 }, (_, y) => y);
const texts = (columns: readonly (readonly Piece[])[]) =>
  columns.map((column) => column.map(({ text }) => text).join(', '));

describe('the last page of two columns', () => {
  const last = [fullLine(0), lineBeside(0), fullLine(1), lineBeside(1), fullLine(2)];
  test('few lines stand as those before them', () => {
    const gutter = gutterOf(rows.flatMap((y) => [fullLine(y), lineBeside(y)]));
    expect(texts(columnsOf(last, gutter))).toEqual(['line 0, line 1, line 2', 'beside 0, beside 1']);
  });
  test.each([
    ['nothing is before them', last, undefined],
    ['one of them runs across', [...last, pieceAt('across', 3, 0, 420)], 215],
    ['nothing stands beside another', [fullLine(0), lineBeside(1)], 215],
  ])('unless %s', (_, pieces, before) => expect(columnsOf(pieces, before)).toHaveLength(1));
});

test('a large title is no part of the line that stands beside it across a narrow gutter', () => {
  const title = { ...pieceAt('A title', 1, 0, 190), size: 22 };
  expect(segmentsOf([title, pieceAt('beside', 1, 200, 400)])).toHaveLength(2);
  expect(segmentsOf([title, { ...pieceAt('of two', 1, 200, 400), size: 22 }])).toHaveLength(1);
  expect(segmentsOf([title, pieceAt('and a half', 1, 195, 240)])).toHaveLength(1);
});

describe('lines that are spread to the width of a narrow column', () => {
  /** Words of 40 with as much blank between them as fills the column; `off` moves one of them. */
  const spread = (y: number, off = 0): Piece[] =>
    [0, 53, 107, 160].map((left, i) =>
      pieceAt('word', y, left + (i === 1 ? off : 0), left + 40 + (i === 1 ? off : 0)),
    );
  test('blanks of four of them that stand one below the other are no gutter', () => {
    const column = [...rows, ...rows.map((y) => y + 10)].flatMap((y) => (y < 4 ? spread(y) : [fullLine(y)]));
    expect(columnsOf(column)).toHaveLength(1);
  });
  /** Eleven lines with a wide blank each over nine without; what follows the blank begins at the edge, but for every so many lines. */
  const parted = (step: number): Piece[] =>
    Array.from({ length: 20 }, (_, y) => y).flatMap((y) =>
      y < 11
        ? [pieceAt('some words', y, 0, 95), pieceAt('more', y, 110 + (y % step) * 7, 200)]
        : [fullLine(y)],
    );
  test('what begins at an edge of its own is a column, what begins anywhere behind a blank is none', () => {
    expect([columnsOf(parted(1)).length, columnsOf(parted(7)).length]).toEqual([3, 1]);
  });
  const lineOf = (cells: readonly Piece[], order: number): Line => ({
    ...cells[0]!,
    right: 200,
    cells,
    column: { left: 0, right: 200, isJustified: true },
    flow: 0,
    page: 0,
    order,
  });
  const wide = (y: number, off: number) =>
    [0, 80, 160].map((left, i) =>
      pieceAt('word', y, left + (i === 1 ? off : 0), left + 40 + (i === 1 ? off : 0)),
    );
  test('two of them are no table, cells at uneven distances are one', () => {
    expect(tableLines([lineOf(wide(0, 0), 1), lineOf(wide(1, 0), 2)]).size).toBe(0);
    expect(tableLines([lineOf(wide(0, 10), 1), lineOf(wide(1, 10), 2)]).size).toBe(2);
  });
});

test('a numbered heading in small capitals is no label of a figure', () => {
  const small = (text: string): Line => ({
    ...pieceAt(text, 0, 40, 160),
    size: 8,
    cells: [],
    column: { left: 0, right: 200, isJustified: true },
    flow: 0,
    page: 0,
    order: 9,
  });
  const body = [1, 2, 3].map((order) => ({ ...small('The ferry will stop.'), size: 10, order }));
  const why = (text: string) => whyAside([small(text)], { bodySize: 10, above: [body] });
  expect([why('II. RELATED WORKS'), why('Passengers')]).toEqual([undefined, 'label of a figure']);
});
