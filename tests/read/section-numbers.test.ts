/** Numbers that alone part a text name nothing: they are neither headings nor text. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, THIRD } from './around.js';
import { read } from './read.js';

const readBlocks = (...blocks: readonly string[]) => read(blocks.join('\n\n'));

describe('numbers between sections', () => {
  test.each([[['I', 'II', 'III']], [['I.', 'II.', 'III.']], [['1', '2', '3']]])('%s', async (numbers) => {
    const parts = [FIRST, SECOND, THIRD].flatMap((text, i) => [numbers[i]!, text]);
    const { article, paragraphs } = await readBlocks('The Last Boat', 'By Ana Lima', ...parts);
    expect([article.title, article.subtitle, article.headings]).toEqual(['The Last Boat', undefined, []]);
    expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
  });
  test('one that counts nothing stays, and so does a heading with words', async () => {
    const { article, paragraphs } = await readBlocks(
      'The Last Boat',
      FIRST,
      'X',
      SECOND,
      'II The shop',
      THIRD,
    );
    expect([...paragraphs, ...article.headings.map(({ text }) => text)]).toEqual(
      expect.arrayContaining(['X', 'II The shop']),
    );
  });
  test('over verse they stay', async () => {
    const stanza = 'The boat is gone,\nthe tide is low,\nthe pier stands on\nwith none to row,';
    const text = ['The Last Boat', 'I', stanza, 'II', stanza, 'III', stanza].join('\n\n');
    const { article, paragraphs } = await read(text, 'boat.txt', { type: 'poem' });
    expect([...paragraphs, ...article.headings.map((one) => one.text)]).toEqual(
      expect.arrayContaining(['I', 'II', 'III', stanza]),
    );
  });
});
