import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/summaries/candidate.js';
import { type Choice, chooseLines, type Wanted } from '../../../src/study/summaries/choose-lines.js';

/** A line of a paragraph, with the one word that it says. */
const line = (paragraph: number, worth: number, word = `${paragraph}`): Choice => ({
  candidate: { paragraph, start: paragraph * 100 } as Candidate,
  profile: { terms: new Map([[word, 1]]), length: 1, meaning: new Float32Array(2) },
  worth,
});

const WANTED: Wanted = { most: 2, least: 0, worth: 0.3 };

const chosen = (choices: readonly Choice[], wanted: Partial<Wanted> = {}): number[] =>
  chooseLines(choices, { ...WANTED, ...wanted }).map(({ paragraph }) => paragraph);

test('the best, in text order', () =>
  expect(chosen([line(1, 0.4), line(2, 0.6), line(3, 0.9)])).toEqual([2, 3]));
test('one of a paragraph', () =>
  expect(chosen([line(1, 0.9, 'a'), line(1, 0.8, 'b'), line(2, 0.4)])).toEqual([1, 2]));
test('none that says the same, where another is nearly as good', () =>
  expect(chosen([line(1, 0.9, 'a'), line(2, 0.8, 'a'), line(3, 0.6, 'b')])).toEqual([1, 3]));
test('none below its worth, but as many as there must be', () => {
  expect(chosen([line(1, 0.9), line(2, 0.2)])).toEqual([1]);
  expect(chosen([line(1, 0.9), line(2, 0.4)], { worth: 0.5 })).toEqual([1]);
  expect(chosen([line(1, 0.2), line(2, 0.1)], { least: 1 })).toEqual([1]);
});
test('what is due comes first, and once', () => {
  const isDue = ({ paragraph }: Candidate): boolean => paragraph > 2;
  expect(chosen([line(1, 0.9), line(2, 0.8), line(3, 0.5), line(4, 0.4)], { isDue })).toEqual([1, 3]);
  expect(chosen([line(1, 0.9), line(2, 0.8)], { isDue })).toEqual([1, 2]);
});
test('rather of different groups', () =>
  expect(
    chosen([line(1, 0.9), line(2, 0.8), line(3, 0.6)], {
      groupOf: ({ paragraph }) => (paragraph < 3 ? 'first' : 'second'),
    }),
  ).toEqual([1, 3]));
