/** Lines of the author's that look like what papers print around a text: they stay. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, TEXT, THIRD } from './around.js';
import { read } from './read.js';

async function keepsLast(last: string): Promise<void> {
  const { paragraphs, article } = await read(['The last boat', ...TEXT, last].join('\n\n'));
  expect(paragraphs).toEqual([...TEXT, last]);
  expect(article.removed).toEqual([]);
}

async function keepsHeading(heading: string): Promise<void> {
  const blocks = ['The last boat', 'By Isla Drummond', FIRST, heading, SECOND, 'Other things', THIRD];
  const { article, paragraphs } = await read(blocks.join('\n\n'));
  expect(article.headings.map(({ text }) => text)).toEqual([heading, 'Other things']);
  expect(paragraphs).toEqual(TEXT);
}

async function keepsFirstHeading(heading: string): Promise<void> {
  const blocks = [
    'The last boat',
    heading,
    `${FIRST} Mandela read of it.`,
    SECOND,
    'Other things',
    THIRD,
    'A last word',
    THIRD,
  ];
  const { article } = await read(blocks.join('\n\n'));
  expect(article.headings.map(({ text }) => text)).toEqual([heading, 'Other things', 'A last word']);
  expect(article.byline).toBeUndefined();
}

describe('last paragraphs that are no end matter', () => {
  test.each([
    'Writing by hand is slow. That is the point of it.',
    'Research by the University of Stirling shows that the sea is rising.',
    'Listen: the sea has no memory.',
    'Follow the money: it goes to the mainland, every penny of it, and here it never stays.',
    'To write is to remember. To write here is to shout.',
    'The author is dead, the critics say, but somebody must have caught the last boat.',
    'The writer is a thief of faces. I have stolen hers.',
    'First published in 1851, the book sold badly and was forgotten for seventy years.',
    'Support your local shop, or read about it in a book.',
    'Sign up for the army, they said. See the world, they said.',
    'Subscribe to that and you will believe anything.',
    'Read more, write more, and you will see.',
    'Tell us something new.',
    'What do you think?',
    'Next week the boat will go to Norway, and nobody will wave.',
    'This story was told to me by a man who had drowned twice.',
    'Note that the boat was never late.',
    'The borders are imaginary. The sea is not.',
    'Letters kept her alive.',
    'With reports of the storm growing darker, the keeper lit the lamp.',
    'Morag Tulloch is still waiting on the pier with her boots on.',
    'Names were written on the wall. None has been rubbed out.',
    'Views like that are personal, and rare.',
    'And the light went out',
    'Copyright is a kind of fence.',
    'Published in a hurry, the report was full of holes.',
    'If you need help, ask a neighbour; there is nobody else to ask.',
    'Share the boat, share the blame.',
  ])('%s', (last) => keepsLast(last));
  test.each(['*And the light went out.*', '*Will the boat come back for us, or shall we swim?*'])(
    'in italics: %s',
    async (last) => {
      const { paragraphs } = await read(['# The last boat', ...TEXT, last].join('\n\n'), 'article.md');
      expect(paragraphs).toEqual([...TEXT, last.replace(/\*/g, '')]);
    },
  );
});

describe('headings that are no buttons, names or dates', () => {
  test.each([
    'The teacher who stayed',
    'Student protests',
    'University blues',
    'Home',
    'Print',
    'Video',
    'Comments',
    'Subscribe',
    'Related',
    'Science',
    'More from less',
    'Share this land',
    'The Sun',
    'The Last Post',
    'Power Lines',
    'Nelson Mandela',
    'By Royal Command',
    '12 May 1968',
    'A boat in May',
    'The road to Oban, 1912',
  ])('%s', (heading) => keepsHeading(heading));
  test.each(['Home', 'Science', 'The Sun', 'Early days', 'Student protests', 'Nelson Mandela', 'Video'])(
    'first of all: %s',
    (heading) => keepsFirstHeading(heading),
  );
});

describe('paragraphs that stay', () => {
  test('a short first sentence', async () => {
    const { paragraphs } = await read(['The last boat', 'It was cold.', ...TEXT].join('\n\n'));
    expect(paragraphs).toEqual(['It was cold.', ...TEXT]);
  });
  test('a short first sentence under the byline, over a date that heads a section', async () => {
    const blocks = ['The last boat', 'By Isla Drummond', 'It was cold. Nobody came.', '12 May 1968', FIRST];
    expect((await read(blocks.join('\n\n'))).paragraphs).toEqual(['It was cold. Nobody came.', FIRST]);
  });
  test('a diary keeps its days', async () => {
    const blocks = ['A week', '3 May 2024', FIRST, '4 May 2024', SECOND, '5 May 2024', THIRD];
    const { article } = await read(blocks.join('\n\n'));
    expect(article.headings.map(({ text }) => text)).toEqual(['3 May 2024', '4 May 2024', '5 May 2024']);
  });
  test('a day before a dash is the date of the text, and in a diary its own', async () => {
    const dated = (day: string, text: string) => `May ${day}, 2024 -- ${text}`;
    const report = await read(['The last boat', dated('3', FIRST), SECOND].join('\n\n'));
    expect([report.article.date, ...report.paragraphs]).toEqual(['May 3, 2024', FIRST, SECOND]);
    const diary = [dated('3', FIRST), dated('4', SECOND)];
    expect((await read(['A week', ...diary].join('\n\n'))).paragraphs).toEqual(diary);
  });
  test('lives under headings of two lines', async () => {
    const first = 'Baird switched off the lamp in 1994. He had been told to do so by letter.';
    const blocks = ['The keepers', FIRST, 'The last of them', 'Ewan Baird', first];
    const { article } = await read(blocks.join('\n\n'));
    expect(article.headings.map(({ text }) => text)).toEqual(['The last of them', 'Ewan Baird']);
    expect(article.removed).toEqual([]);
  });
  test('a writer in the first person', () =>
    read(['The last boat', 'By Isla Drummond', FIRST, 'Isla Drummond was never my name.'].join('\n\n')).then(
      ({ paragraphs }) => expect(paragraphs).toEqual([FIRST, 'Isla Drummond was never my name.']),
    ));
  test('speakers before colons', async () => {
    const blocks = ['An interview', `DRUMMOND: ${FIRST}`, `TULLOCH: ${SECOND}`];
    expect((await read(blocks.join('\n\n'))).paragraphs[0]).toMatch(/^DRUMMOND: /);
  });
});

describe('lines that are no headings', () => {
  test.each([
    'I thank my neighbour for the lamp!',
    '"The boat is late, said the man who kept the pier',
    'The boat had gone before the light came back--',
  ])('%s', async (line) => {
    const { article, paragraphs } = await read(['The last boat', FIRST, line, SECOND].join('\n\n'));
    expect(article.headings).toEqual([]);
    expect(paragraphs).toContain(line);
  });
  test('a heading may hold a quotation, or exclaim', async () => {
    const blocks = ['The last boat', FIRST, '“Nobody asked” the island', SECOND, 'Land ahead!', THIRD];
    const { article } = await read(blocks.join('\n\n'));
    expect(article.headings.map(({ text }) => text)).toEqual(['“Nobody asked” the island', 'Land ahead!']);
  });
});
