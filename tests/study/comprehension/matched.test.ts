/** What two questions may share, and figures that are left out of a quotation. */

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/comprehension/candidate.js';
import { chooseComprehension } from '../../../src/study/comprehension/choose.js';
import { makeCandidates } from '../../../src/study/comprehension/index.js';
import { materialOf } from '../material-of.js';
import { framed } from './frames-of.js';

describe('a sentence of two questions', () => {
  const [first] = makeCandidates(materialOf('The number of boats rose from 80 to 100 in a year.'));
  const other = (changed: Partial<Candidate>): Candidate => ({
    ...first!,
    frame: 'match-speakers',
    question: {
      ...first!.question,
      prompt: 'Put these in order.',
      answer: 'Something else.',
      choices: ['a', 'b'],
    },
    ...changed,
  });
  const count = (...all: Candidate[]): number =>
    chooseComprehension(all, { wanted: 6, paragraphs: 6 }).asked.length;
  test('where each leaves out something else', () =>
    expect(count(first!, other({ hidden: ['1990'] }))).toBe(2));
  test.each([
    ['it does not say what it leaves out', other({})],
    ['both leave out the same', other({ hidden: ['80'] })],
    [
      'it prints what the other leaves out',
      other({ hidden: [], question: { ...other({}).question, choices: ['It rose from 80'] } }),
    ],
    ['two sums', other({ hidden: ['1990'], frame: 'vote' })],
  ])('not where %s', (_, two) =>
    expect(count(first!, { ...two, hidden: two.hidden ?? undefined } as Candidate)).toBe(1),
  );
});

describe('figures that are to be found', () => {
  const prompt = (frame: string, text: string): string | undefined => framed(frame, text)[0]?.prompt;
  test.each([
    [
      'change',
      'The number of boats rose from 80 in 2019 to 1,100 last year.',
      'rose from ___ in 2019 to ___ last year',
    ],
    [
      'change',
      'The price of a berth fell from $400 to $300 last winter.',
      'fell from $___ to $___ last winter',
    ],
    [
      'change',
      'The harbour went from eleven hundred and forty boats down to eight hundred and seventy last winter.',
      'went from ___ boats down to ___ last winter',
    ],
    [
      'change',
      'The harbour went from two hundred and six boats down to a hundred and twelve last winter.',
      'went from ___ boats down to ___ last winter',
    ],
  ])('%s: %s', (frame, text, shown) => {
    expect(prompt(frame, text)).toContain(shown);
    expect(prompt(frame, text)).toContain('in ¶1.');
  });
  test('stand in the answer, where there is nothing to choose from', () => {
    const answer = (text: string) => framed('change', text)[0]?.answer;
    expect(answer('The number of boats rose from only 80 in 2019 to 1,100, a report says.')).toMatch(
      /^Left out: 80 and 1,100\. By /u,
    );
    expect(
      framed('hidden-base', 'Some 60 boats, a third of the fleet, were lost in one night.')[0]?.answer,
    ).not.toMatch(/^Left out/u);
  });
  test.each([
    // A share that is one, a year, and what the question itself names.
    ['share-of-count', 'Of the 204 boats of the coast, fewer than one in ten were insured.', 'one in ten'],
    ['change', 'The number of boats rose from 80 in 2019 to 100 in 2021.', 'in 2019'],
    ['change', 'Until 15 August the number of open days rose from 31 to 46.', '15 August'],
  ])('%s keeps: %s', (frame, text, shown) => expect(prompt(frame, text)).toContain(shown));
});
