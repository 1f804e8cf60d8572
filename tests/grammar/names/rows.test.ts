import { describe, expect, test } from 'vitest';
import { ROWS, type Weighed } from '../../../src/grammar/names/evidence.js';
import { findCandidates } from '../../../src/grammar/names/index.js';
import { matchesAfter, matchesBefore, readPattern } from '../../../src/grammar/names/pattern.js';
import { WEIGHTS } from '../../../src/grammar/names/pattern-rows.js';
import type { Row } from '../../../src/grammar/names/row.js';
import { ROWS_AGAINST } from '../../../src/grammar/names/rows-against.js';
import { NO_HINTS } from '../../../src/language/analysis.js';
import { analyse } from '../../../src/language/index.js';

/** The name in brackets, and the rows that speak for it. */
function weighedIn(marked: string): Weighed {
  const text = marked.replace(/[[\]]/g, '');
  const paragraphs = [{ number: 1, kind: 'prose' as const, start: 0, end: text.length }];
  const article = { file: 'a.txt', text, title: '', language: 'en', headings: [], paragraphs, removed: [] };
  const found = findCandidates(analyse(article), NO_HINTS).weighed.find(
    ({ mention }) => mention.start === marked.indexOf('[') && mention.end === marked.indexOf(']') - 1,
  );
  if (!found) throw new Error(`no name at the brackets: ${marked}`);
  return found;
}

const rowsFor = (marked: string): readonly string[] => weighedIn(marked).rows;

/** What of a row alone holds back a sentence: the words before the name, those after it, or what else it looks at. */
function heldBackBy({ before, after, looks }: Row, marked: string): string | undefined {
  const { title, line, from, to } = weighedIn(marked).mention;
  const start = title ? line.words.findIndex((word) => word.start === title.start) : from;
  const fitsBefore = before === undefined || matchesBefore(readPattern(before), line.words, start);
  const fitsAfter = after === undefined || matchesAfter(readPattern(after), line.words, to);
  if (fitsBefore && fitsAfter) return looks && 'looks';
  return fitsBefore ? 'after' : fitsAfter ? 'before' : undefined;
}

describe.each([...ROWS, ...ROWS_AGAINST])('$name', (row) => {
  const { name, yes, no } = row;
  test.each(yes)('yes: %s', (sentence) => expect(rowsFor(sentence)).toContain(name));
  test.each(no)('no: %s', (sentence) => expect(rowsFor(sentence)).not.toContain(name));
  test('each thing that it asks for holds a sentence back alone', () => {
    const asked = (['before', 'after', 'looks'] as const).filter((part) => row[part] !== undefined);
    const held = new Set(no.map((sentence) => heldBackBy(row, sentence)));
    expect(asked.filter((part) => !held.has(part))).toEqual([]);
  });
});

test('every row has its weights, and no weights stand without a row', () =>
  expect([...WEIGHTS.keys()].sort()).toEqual(['any name', ...ROWS.map(({ name }) => name)].sort()));

const ALL = [...ROWS, ...ROWS_AGAINST];

test('every row has a name of its own, and sentences for and against', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  expect(ALL.filter(({ name, yes, no }) => !name || yes.length === 0 || no.length === 0)).toEqual([]);
});

const KINDS = ['person', 'place', 'organization'];
const SAYING = ROWS.flatMap(({ name, proves, suggests, denies }) =>
  [
    { name, kind: proves ?? suggests, sign: 1 },
    { name, kind: denies, sign: -1 },
  ].filter(({ kind }) => kind),
);

test.each(SAYING)('what $name says of $kind agrees with its weights', ({ name, kind, sign }) => {
  const weights = WEIGHTS.get(name)!;
  if (kind === 'none') return expect(weights[0] + weights[1] + weights[2]).toBeLessThan(0);
  const told = sign * weights[KINDS.indexOf(kind!)]!;
  expect(told).toBeGreaterThan(0);
  expect(told).toBe(Math.max(...weights.map((weight) => sign * weight)));
});
