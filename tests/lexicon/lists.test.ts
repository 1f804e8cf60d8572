/** The word lists themselves: sorted, no word twice, known marks, no contradictions, source and licence. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LISTS } from '../../src/lexicon/lists.js';
import { MARKS } from '../../src/lexicon/marks.js';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'resources', 'lexicon');

/** Marks of which a word bears at most one, in whatever files it stands. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['female', 'male', 'either'],
  ['known-man', 'known-woman'],
  ['neutral', 'certain', 'doubting', 'directive'],
  ['clause', 'name', 'speech'],
  ['person', 'thing'],
  ['body', 'thing'],
  ['text', 'thing'],
  ['kin', 'body'],
  ['month', 'weekday', 'season'],
  ['place', 'demonym'],
  ['place', 'organization'],
  ['first-person', 'second-person', 'third-person'],
];

/** Seas whose names are adjectives too, and a street that stands for those who work there. */
const BOTH = new Set(['Arctic', 'Baltic', 'Caribbean', 'Mediterranean', 'Downing Street']);

interface List {
  readonly file: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [word: string, marks: readonly string[]])[];
}

const lists: readonly List[] = readdirSync(FOLDER).map((file) => {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const size = lines.findIndex((line) => !line.startsWith('#'));
  const rows = lines.slice(size).map((line): [string, string[]] => {
    const [word = '', marks = ''] = line.split('\t');
    return [word, marks.split(' ')];
  });
  return { file, head: lines.slice(0, size), rows };
});

describe.each(lists)('$file', ({ head, rows }) => {
  const words = rows.map(([word]) => word);

  test('tells what it is, its source and its licence', () => {
    expect(head[0]).toMatch(/^# \S/);
    expect(head.filter((line) => line.startsWith('# Source: '))).toHaveLength(1);
    expect(head.filter((line) => line.startsWith('# Licence: '))).toHaveLength(1);
  });

  test('is sorted, with no word twice', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  test('has a word and known marks in every line', () => {
    expect(words.filter((word) => word === '' || word !== word.trim() || word.startsWith('#'))).toEqual([]);
    expect(rows.flatMap(([, marks]) => marks).filter((mark) => !(mark.split('=')[0]! in MARKS))).toEqual([]);
    expect(rows.filter(([, marks]) => new Set(marks).size < marks.length)).toEqual([]);
  });
});

test('every list is read', () => {
  expect(LISTS).toHaveLength(lists.length);
});

test('every mark is borne by a word', () => {
  const borne = new Set(
    lists.flatMap(({ rows }) => rows.flatMap(([, marks]) => marks.map((mark) => mark.split('=')[0]))),
  );
  expect(Object.keys(MARKS).filter((mark) => !borne.has(mark))).toEqual([]);
});

test('every mark is asked for', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('src', file),
  );
  const asking = [
    ...files.filter((file) => file.endsWith('.ts') && !file.endsWith('marks.ts')),
    'resources/names/rows.txt',
  ]
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const isAsked = (mark: string): boolean =>
    new RegExp(`['#]${mark}(?![\\w-])|TABLE\\.${mark}\\b`).test(asking);
  expect(Object.keys(MARKS).filter((mark) => !isAsked(mark))).toEqual([]);
});

test('no word contradicts itself', () => {
  const marksOf = new Map<string, string[]>();
  for (const { rows } of lists)
    for (const [word, marks] of rows)
      marksOf.set(word, [...(marksOf.get(word) ?? []), ...marks.map((mark) => mark.split('=')[0]!)]);
  const contradictions = [...marksOf].flatMap(([word, marks]) =>
    EXCLUSIVE.map((set) => set.filter((mark) => marks.includes(mark)))
      .filter((found) => found.length > 1)
      .map((found) => `${word}: ${found.join(' and ')}`),
  );
  expect(contradictions.filter((one) => !BOTH.has(one.split(':')[0]!))).toEqual([]);
});
