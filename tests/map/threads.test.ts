import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import { analyse } from '../../src/language/index.js';
import { findThreads } from '../../src/map/threads.js';

function threadsOf(text: string) {
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
  return findThreads(readGrammar(analyse(article)));
}

describe('what sentences speak of', () => {
  test('in the singular or in the plural, names by their letters', () => {
    const { places } = threadsOf('The convoys of Lunde crossed the fjord. A convoy passed Lunde.');
    expect(places.get('convoy')).toEqual([0, 1]);
    expect(places.get('lunde')).toEqual([0, 1]);
    expect(places.get('fjord')).toEqual([0]);
  });
  test('not words that stand in any text', () =>
    expect(threadsOf('Many people said they had time.').words[0]).toEqual(new Set()));
  test('the rare word weighs more than the common one', () => {
    const { weight } = threadsOf('The ferry took cod and coal. The cod went south. The cod went north.');
    expect(weight.get('coal')!).toBeGreaterThan(weight.get('cod')!);
  });
});
