/** Papers that students hand in: a head of four lines over the title, works at the end. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, THIRD } from './around.js';
import { read } from './read.js';

const readBlocks = (...blocks: readonly string[]) => read(blocks.join('\n\n'));

describe('works at the end', () => {
  const WORKS = [
    'Burns, Lucy. “Boats of the North.” Pier Press,',
    'https://boats.example/north',
    'Duggan, Bob. “A Short History of Ferries.” Oban, 2013.',
    'Journal, Vol. 50, No. 4, 1991, pp. 84-92.',
  ];
  test.each(['Works Cited', '5. REFERENCES', '5 References'])(
    'are none of the text under %s',
    async (head) => {
      const { paragraphs } = await readBlocks('The Last Boat', FIRST, SECOND, THIRD, head, ...WORKS);
      expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
    },
  );
  test('prose under a number and such a word stays', async () => {
    const { paragraphs } = await readBlocks('The Last Boat', FIRST, SECOND, '5. Sources', THIRD);
    expect(paragraphs.at(-1)).toBe(THIRD);
  });
});

describe('the head of a paper', () => {
  test.each([
    [['Effie Low', 'Mrs. Tulloch', 'Island History', '8 January 2016']],
    [['Effie Low', 'Ina Drever', 'GN 361', '2 October 2019']],
    [['Effie Low', 'Herr Maier', '3 May 2024']],
  ])('names the writer and the day, and the title stands under it: %s', async (head) => {
    const { article, paragraphs } = await readBlocks(...head, 'The Last Boat', FIRST, SECOND, THIRD);
    expect([article.title, article.byline, article.date]).toEqual([
      'The Last Boat',
      'Effie Low',
      head.at(-1),
    ]);
    expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
    const removed = article.removed.flatMap(({ text }) => text.split('\n'));
    expect(removed).toEqual(head.slice(1, -1));
  });
  test('without a title it has none', async () => {
    const { article } = await readBlocks(
      'Effie Low',
      'Mrs. Tulloch',
      'English 10',
      '3 May 2024',
      FIRST,
      SECOND,
    );
    expect([article.untitled, article.byline]).toEqual([true, 'Effie Low']);
  });
  test.each([
    [['Effie Low', 'By Ana Lima', '3 May 2024']],
    [['Effie Low', 'She kept the shop for thirty years', 'The Courier', '3 May 2024']],
  ])('a name that is the title stays it: %s', async (head) => {
    const { article } = await readBlocks(...head, FIRST, SECOND);
    expect(article.title).toBe('Effie Low');
  });
});
