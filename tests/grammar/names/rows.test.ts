import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../src/grammar/names/evidence.js';
import { findCandidates } from '../../../src/grammar/names/index.js';
import { WEIGHTS } from '../../../src/grammar/names/pattern-rows.js';
import { ROWS_AGAINST } from '../../../src/grammar/names/rows-against.js';
import { NO_HINTS } from '../../../src/language/analysis.js';
import { analyse } from '../../../src/language/index.js';

/** The rows that speak for the name in brackets. */
function rowsFor(marked: string): readonly string[] {
  const text = marked.replace(/[[\]]/g, '');
  const paragraphs = [{ number: 1, kind: 'prose' as const, start: 0, end: text.length }];
  const article = { file: 'a.txt', text, title: '', language: 'en', headings: [], paragraphs, removed: [] };
  const found = findCandidates(analyse(article), NO_HINTS).weighed.find(
    ({ mention }) => mention.start === marked.indexOf('[') && mention.end === marked.indexOf(']') - 1,
  );
  if (!found) throw new Error(`no name at the brackets: ${marked}`);
  return found.rows;
}

describe.each([...ROWS, ...ROWS_AGAINST])('$name', ({ name, yes, no }) => {
  test.each(yes)('yes: %s', (sentence) => expect(rowsFor(sentence)).toContain(name));
  test.each(no)('no: %s', (sentence) => expect(rowsFor(sentence)).not.toContain(name));
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
