import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, TEXT, THIRD } from './around.js';
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

describe('tasks below a text, without a heading that says so', () => {
  const LONG = `${SECOND} ${THIRD}`;
  const kept = async (...below: readonly string[]) => {
    const { paragraphs } = await readBlocks('The last boat', FIRST, LONG, ...below);
    return paragraphs.slice(2);
  };
  const ROW = '____________________';

  test.each([
    [
      [
        'A. Match the words to their meanings.',
        '1. pier\n2. stamp\n3. boot',
        'B. Who sells the bread?',
        '1. The council. TRUE / FALSE',
      ],
    ],
    [
      [
        '1. Who keeps the shop?',
        ROW,
        '2. Where did they hear of it?',
        ROW,
        '3. What can the small boat not carry?',
        ROW,
      ],
    ],
    [
      [
        'Exercise 1: Complete the sentences.',
        'The boat will stop in the ________.',
        'Exercise 2: Write a letter to the council.',
        'Exercise 3: Discuss it with a partner.',
      ],
    ],
    [
      [
        'Answer the questions in full sentences.',
        '1. Who keeps the shop?',
        '2. Why does the boat stop?',
        '3. Who pays?',
      ],
    ],
  ])('go: %s', async (tasks) => expect(await kept(...tasks)).toEqual([]));

  test.each([
    [
      'questions that are asked in earnest',
      ['1. Who will carry the bread?', '2. Who will carry the letters?', '3. Who will carry us?'],
    ],
    [
      'orders of an island',
      ['1. Write to the council.', '2. Read its answer aloud.', '3. Find another boat.'],
    ],
    [
      'tasks with text below',
      [
        'A. Match the words.',
        '1. Who sells the bread?',
        '2. Who sells the boots?',
        `${THIRD} It said so twice, and nobody on Skerry believed it.`,
        'That is how it ended. The boat left on a Monday, and the shop was shut.',
      ],
    ],
    ['a single gap', ['The letter said: "Dear ______, we regret that the boat must stop."']],
  ])('what only looks so stays: %s', async (_, below) =>
    expect((await kept(...below)).at(-1)).toBe(below.at(-1)),
  );

  test('the order over the text goes; one that is part of it stays', async () => {
    const over = async (line: string) =>
      (await readBlocks('The last boat', line, FIRST, SECOND)).paragraphs.length;
    expect(await over('Read the text about the ferry and answer the questions below.')).toBe(2);
    expect(await over('Read the letters, says Morag Tulloch, and you will know who is to blame.')).toBe(3);
  });

  test('a text of gaps is no row of tasks', async () => {
    const gaps = [1951, 1962, 1973].map(
      (year) => `In ${year} the boat was ${ROW} again. Nobody was told. The ${ROW} was closed for a month.`,
    );
    expect((await readBlocks('The last boat', ...TEXT, ...gaps)).paragraphs).toEqual([...TEXT, ...gaps]);
  });

  test('gaps in the text are said', async () => {
    const codes = async (...blocks: readonly string[]) =>
      (await readBlocks('The last boat', ...blocks)).diagnostics.map(({ code }) => code);
    expect(await codes(FIRST.replace('autumn', ROW), SECOND.replace('bread', ROW), THIRD)).toContain(
      'read/worksheet',
    );
    expect(await codes(FIRST, SECOND.replace('bread', ROW), THIRD)).not.toContain('read/worksheet');
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

describe('what stands over a title and is none', () => {
  const titleUnder = async (line: string, ...more: readonly string[]) =>
    (await read([line, ...more, '# The last boat', FIRST, SECOND, '## The pier', THIRD].join('\n\n'))).article
      .title;
  test.each([
    'Year 9 English – Term 2',
    'Unit 3: Reading',
    'Here is the article you asked for, at a level for fifteen-year-olds:',
    'Sure! Here’s a shorter version of the text that you gave me:',
    'Home News Sport',
  ])('%s', async (line) => {
    expect(await titleUnder(line)).toBe('The last boat');
    const { article } = await readBlocks(line, 'The last boat', FIRST, SECOND);
    expect(article.title).toBe('The last boat');
  });

  test.each([
    'Year 9 pupils strike',
    'English lesson on a boat',
    'Home news from Skerry',
    'Here is the island',
    'Reading',
  ])('but this is one: %s', async (line) =>
    expect((await readBlocks(line, FIRST, SECOND, THIRD)).article.title).toBe(line),
  );

  test.each([
    ['Would you like me to add questions on this text?', 2],
    ['Let me know if you want a shorter version.', 2],
    ['Would you like to live there? Nobody asked us.', 3],
    ['Let me know if you see the boat, she had said, and we never did.', 3],
  ])('nor is the offer below the text part of it: %s', async (line, count) =>
    expect((await readBlocks('The last boat', FIRST, SECOND, line)).paragraphs).toHaveLength(count),
  );
});
