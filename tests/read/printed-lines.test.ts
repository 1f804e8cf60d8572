import { describe, expect, test } from 'vitest';
import { hyphensIn, joinLines } from '../../src/read/printed/index.js';
import { withMarks } from '../../src/read/printed/note-marks.js';
import type { Line } from '../../src/read/printed/page.js';
import { paragraphsOf } from '../../src/read/printed/paragraphs.js';

/** Lines of type of ten points in a column of two hundred. */
const lineAt = (order: number, text: string, place: Partial<Line> = {}): Line => ({
  text,
  left: 0,
  right: 200,
  y: order * 12,
  size: 10,
  cells: [],
  column: { left: 0, right: 200, isJustified: true },
  flow: 0,
  page: 0,
  order,
  ...place,
});

describe('lines of printed pages', () => {
  test('where lines are spread, a short one that ends a sentence ends its paragraph', () => {
    const lines = [
      lineAt(1, 'Nevertheless, Turkey now needs our support.', { left: 15, right: 185 }),
      lineAt(2, 'Sincethewar it has asked for help from those who', { left: 15 }),
      lineAt(3, 'would give it without a second thought, and soon.', { right: 199 }),
    ];
    expect(paragraphsOf(lines, 10).map(({ length }) => length)).toEqual([1, 2]);
    const ragged = lines.map((line) => ({ ...line, column: { ...line.column, isJustified: false } }));
    expect(paragraphsOf(ragged, 10).map(({ length }) => length)).toEqual([2, 1]);
  });
  test('a hyphen that stands for a dash between two long words stays', () => {
    const hyphens = hyphensIn('', new Set(['initiative', 'research', 'washing', 'tonight']));
    expect(joinLines('the Strategic Initiative-', 'research to base', hyphens)).toBe(
      'the Strategic Initiative-research to base',
    );
    expect(joinLines('in Wash-', 'ington', hyphens)).toBe('in Washington');
  });
  test.each([
    ['the data-in-', 'formed plan', 'the data-informed plan'],
    ['a data-', 'base-backed page', 'a database-backed page'],
    ['she went on-', 'line at noon', 'she went online at noon'],
    ['with white-', 'boards and pens', 'with whiteboards and pens'],
    ['a state-of-the-', 'art harbour', 'a state-of-the-art harbour'],
    ['for non-', 'coders and others', 'for non-coders and others'],
    ['she was re-', 'elected in May', 'she was re-elected in May'],
    ['it was co-', 'opted by them', 'it was co-opted by them'],
    ['a bread-', 'boat of old', 'a bread-boat of old'],
  ])('%s %s', (above, below, joined) => {
    const words =
      'informed database online on-line whiteboard white boards state the art formed base reelected re-elected bread boat';
    expect(joinLines(above, below, hyphensIn('', new Set(words.split(' '))))).toBe(joined);
  });
  test('the number of a note behind a bracket is a mark', () => {
    const lines = [lineAt(1, 'a koffer in Berlin.” [I have a suitcase.]1'), lineAt(2, '1The figure is old.')];
    expect(withMarks(lines)[0]!.text).toBe('a koffer in Berlin.” [I have a suitcase.][^1]');
  });
});
