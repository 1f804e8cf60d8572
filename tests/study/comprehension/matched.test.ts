/** What two questions may share. */

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/comprehension/candidate.js';
import { chooseComprehension } from '../../../src/study/comprehension/choose.js';
import { makeCandidates } from '../../../src/study/comprehension/index.js';
import { materialOf } from '../material-of.js';

describe('a sentence of two questions', () => {
  const [made] = makeCandidates(materialOf('The number of boats rose from 80 to 100 in a year.'));
  const first = { ...made!, hidden: ['80', '100'] };
  const other = (changed: Partial<Candidate>): Candidate => ({
    ...first,
    frame: 'match-speakers',
    question: {
      ...first.question,
      prompt: 'Put these in order.',
      answer: 'Something else.',
      choices: ['a', 'b'],
    },
    ...changed,
  });
  const count = (...all: Candidate[]): number =>
    chooseComprehension(all, { wanted: 6, paragraphs: 6 }).asked.length;
  test('where each leaves out something else', () =>
    expect(count(first, other({ hidden: ['1990'] }))).toBe(2));
  test.each([
    ['it does not say what it leaves out', other({})],
    ['both leave out the same', other({ hidden: ['80'] })],
    [
      'it prints what the other leaves out',
      other({ hidden: [], question: { ...other({}).question, choices: ['It rose from 80'] } }),
    ],
    ['two sums', other({ hidden: ['1990'], frame: 'vote' })],
  ])('not where %s', (_, two) =>
    expect(count(first, { ...two, hidden: two.hidden ?? undefined } as Candidate)).toBe(1),
  );
});
