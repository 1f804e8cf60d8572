import { expect, test } from 'vitest';
import { notesOnReading, writeNotes } from '../../src/study/notes.js';
import { materialOf } from './material-of.js';

const PLAIN = 'The harbour was closed in spring. Nobody was sorry for it.';

test('a text without doubts in a pack that was asked for needs no note', () =>
  expect(writeNotes(materialOf(PLAIN))).toEqual([]));

test('themes that were found in the article are always noted', () => {
  const material = materialOf(PLAIN);
  const pack = { ...material.sorting.pack, how: 'discovered' as const };
  expect(writeNotes({ ...material, sorting: { ...material.sorting, pack } })).toEqual([
    expect.objectContaining({ severity: 'info', about: 'Themes' }),
  ]);
});

test('what the reader warned of stands on the teacher’s page, once each', () => {
  const { article } = materialOf(PLAIN).analysis;
  expect(notesOnReading(article)).toEqual([]);
  const seen = {
    ...article,
    untitled: true as const,
    language: 'und',
    cautions: ['It has gaps; fill them.'],
  };
  expect(notesOnReading(seen).map(({ about, message }) => `${about}: ${message}`)).toEqual([
    'Text: It has gaps; fill them.',
    expect.stringMatching(/^Title: /),
    expect.stringMatching(/^Language: The language of the text could not be told, /),
  ]);
});
