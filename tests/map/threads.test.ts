import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import { analyse } from '../../src/language/index.js';
import { bearingOn, findThreads } from '../../src/map/threads.js';

/** For each sentence of a text the sentences that bear on it, the best first. */
function bearings(text: string): number[][] {
  const paragraphs = [{ number: 1, kind: 'prose' as const, start: 0, end: text.length }];
  const article = {
    file: 'test.txt',
    text,
    title: '',
    language: 'en',
    headings: [],
    paragraphs,
    removed: [],
  };
  const analysis = analyse(article);
  const threads = findThreads(readGrammar(analysis));
  return analysis.sentences.map((_, index) => bearingOn(threads, index).map(({ sentence }) => sentence));
}

describe('sentences that bear on each other', () => {
  test('share two things at the least', () =>
    expect(
      bearings(
        'The ferry crosses the fjord at noon. The school has two rooms. The old ferry left the fjord.',
      ),
    ).toEqual([[2], [], [0]]));
  test('in the singular or in the plural, names by their letters', () =>
    expect(
      bearings('The convoys crossed the fjord. The school has two rooms. A convoy passed the fjord.'),
    ).toEqual([[2], [], [0]]));
  test('one shared word is chance', () =>
    expect(bearings('The ferry crosses the fjord at noon. The ferry was sold to a bank.')).toEqual([[], []]));
  test('a sentence that says it again tells nothing', () =>
    expect(bearings('The ferry crosses the fjord. The ferry crosses the fjord.')).toEqual([[], []]));
  test('words that stand in any text join nothing', () =>
    expect(bearings('Many people said they had time. Many people said they made time.')).toEqual([[], []]));
  test('the rare word weighs more than the common one', () => {
    const [first] = bearings(
      'The ferry carries cod and coal. The ferry brought coal. The ferry took cod. The cod went south. The cod went north. The cod went west.',
    );
    expect(first?.[0]).toBe(1);
  });
});
