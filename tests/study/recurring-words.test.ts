import { describe, expect, test } from 'vitest';
import { recurringWords } from '../../src/study/recurring-words.js';
import { materialOf } from './material-of.js';

const { analysis } = materialOf(
  'The ferry left the quay.\n\nThe ferries came back to the quay with coal.\n\nNobody saw the coal or the ferry.',
);
const back = (paragraphs: readonly number[], words: readonly string[]) =>
  recurringWords(analysis, paragraphs, words);

describe('words that come back in a part', () => {
  test('in two paragraphs of it, in their order', () =>
    expect(back([1, 2, 3], ['coal', 'quay', 'quays', 'Nobody'])).toEqual(['coal', 'quay', 'quays']));
  test('not those of its neighbours', () => expect(back([1, 2], ['quay', 'coal', 'ferry'])).toEqual([]));
  test('none where only one does', () => expect(back([2, 3], ['coal', 'quay'])).toEqual([]));
});
