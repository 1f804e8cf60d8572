import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, THIRD } from './around.js';
import { read } from './read.js';

const readBlocks = (...blocks: readonly string[]) => read(blocks.join('\n\n'));

describe('a worksheet', () => {
  test('its lines to fill in are no title, its questions no text', async () => {
    const { article, paragraphs } = await readBlocks(
      'Name: ____________   Date: ________',
      'The last boat',
      FIRST,
      SECOND,
      'Questions',
      '1. Who sold the boat?',
      '______________________',
      '2. Why did nobody ask the islanders?',
      '3. Write a letter to the council.',
    );
    expect(article.title).toBe('The last boat');
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  test.each([
    [
      [
        'Questions',
        'Who sold the boat? Nobody knew that evening, and the harbour master had gone to bed.',
        THIRD,
      ],
    ],
    [['Questions', THIRD]],
    [['Tasks', '1. Mend the boat.', '2. Paint the pier.']],
  ])('a part of the text that is called so stays: %s', async (part) => {
    const { paragraphs } = await readBlocks('The last boat', FIRST, SECOND, ...part);
    expect(paragraphs.length).toBeGreaterThan(2);
  });

  test('a name and a date that are filled in are no form', async () => {
    const { article } = await readBlocks('Name and date of the boat', FIRST, SECOND);
    expect(article.title).toBe('Name and date of the boat');
  });
});

describe('the one heading of the first rank is the title', () => {
  const titleOf = async (...blocks: readonly string[]) =>
    (await read(blocks.join('\n\n'), 'boat.md')).article.title;

  test('whatever short line stands over it', async () =>
    expect(await titleOf('Hill School, Year 9', '# The last boat', FIRST, '## The pier', SECOND)).toBe(
      'The last boat',
    ));

  test('not where there are several, or where text stands over it', async () => {
    expect(await titleOf('The last boat', '# The pier', FIRST, '# The shop', SECOND)).toBe('The last boat');
    expect(await titleOf(FIRST, '# The pier', SECOND)).not.toBe('The pier');
  });
});

describe('whom the press may ask, over the title of a release', () => {
  test('goes, as far as it can be dialled or written to', async () => {
    const { article, paragraphs } = await read(
      [
        '5 January 2022 Contact: Ana Lima',
        'Office of the Harbour',
        '214-653-3600 (Office)',
        'ana.lima@harbour.example',
        'The last boat leaves Skerry',
        '',
        FIRST,
        '',
        SECOND,
      ].join('\n'),
    );
    expect(article.title).toBe('The last boat leaves Skerry');
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });
  test.each([
    ['Contact: Skerry', 'How two islands met'],
    ['First contact: The island and the sea', 'A history'],
  ])('what can be neither is a title: %s', async (title, subtitle) => {
    const { article } = await readBlocks(title, subtitle, FIRST, SECOND);
    expect(article.title).toBe(title);
  });
});
