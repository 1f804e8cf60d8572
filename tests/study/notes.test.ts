import { expect, test } from 'vitest';
import { notesOnReading, notesOnRemovals, writeNotes } from '../../src/study/notes.js';
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

test('words without a name beside them are noted by the speaker whose they are taken to be', () => {
  const material = materialOf(PLAIN);
  const said = (text: string, name: string, more = {}) => ({
    ...{ text, paragraph: 1, start: 0, end: text.length, kind: 'direct' as const },
    ...{ attribution: 'inferred' as const, speaker: { name }, ...more },
  });
  const messages = (...quotations: ReturnType<typeof said>[]) =>
    writeNotes({ ...material, quotations }).map(({ about, message }) => `${about}: ${message}`);
  expect(
    messages(
      said('We waited for the boat,', 'Ann Rey'),
      said('Nobody came.', 'Tom Iku', { paragraph: 2 }),
      said('So we walked.', 'Ann Rey', { paragraph: 3 }),
    ),
  ).toEqual([
    'Speakers: No name stands beside these words; they are given to Ann Rey (¶1 “We waited for the boat”, ¶3 “So we walked.”); Tom Iku (¶2 “Nobody came.”).',
  ]);
  const named = said('It was late,', 'Ann Rey', { attribution: 'named' });
  const scare = said('boat', 'Ann Rey', { kind: 'scare', paragraph: 2 });
  expect(messages(named, said('and we went home.', 'Ann Rey'), scare)).toEqual([]);
});

test('a quotation that is never closed is told with the words before its end, and one full stop', () => {
  const [note] = writeNotes(materialOf('Ann Rey said: “We waited.'));
  expect(note?.message).toMatch(/to end after “We waited”\.$/);
});

test('what was left out behind the last paragraph is told at that one', () => {
  const { article } = materialOf(PLAIN).analysis;
  const removed = [{ text: 'Share this page', why: 'link', paragraph: 2 }];
  expect(notesOnRemovals({ ...article, removed }).map(({ about }) => about)).toEqual(['¶1']);
});
