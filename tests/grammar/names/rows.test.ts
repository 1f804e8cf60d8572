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
test('every row has sentences for and against', () =>
  expect(ROWS.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]));
