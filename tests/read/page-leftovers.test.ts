/** What whole pages leave behind: the lines between text and menus, galleries, links, notes on a writer, unnamed writers. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, TEXT, THIRD } from './around.js';
import { read } from './read.js';

const readBlocks = (...blocks: readonly string[]) => read(blocks.join('\n\n'));
const FOOT =
  'Share this page\nMost read\n1 Pig wins race\n49 minutes ago\nTerms of Use\nPrivacy Policy\nCookies';
const LIKE_TEXT = 'Some people thought that the pig was only a joke, but it ran. It won by two lengths.';

describe('below the text of a copied page', () => {
  test.each([
    ['Skerry Courier Newsletter', 'Get the news of the isles.', 'Thanks for signing up!'],
    ['Read these next', LIKE_TEXT, 'Bus in lake'],
    ['More from the isles', 'Pig wins race', LIKE_TEXT],
    ['About the Author', 'Isla Drummond', 'Isla Drummond covers ferries.'],
  ])('%s begins what is no text', async (...below) => {
    const { article, paragraphs } = await readBlocks(
      'The last boat',
      'By Isla Drummond',
      ...TEXT,
      ...below,
      FOOT,
    );
    expect([article.title, ...paragraphs]).toEqual(['The last boat', ...TEXT]);
  });
  test.each([
    // A paragraph stands under it.
    ['More boats', FIRST],
    ['Trending', 'The boat is seen in the news again.'],
    ['The newsletters of the isles are gone', FIRST],
  ])('%s over a paragraph is a heading', async (...below) => {
    const { article, paragraphs } = await readBlocks(
      'The last boat',
      ...TEXT,
      ...TEXT,
      ...TEXT,
      ...below,
      FOOT,
    );
    expect(paragraphs).toContain(below[1]);
    expect(article.headings.map(({ text }) => text)).toContain(below[0]);
  });
  test('a last paragraph below links is text', async () => {
    const links = ['Related Links', 'Skerry Ferries website'];
    const { paragraphs } = await readBlocks(
      'The last boat',
      ...TEXT,
      ...TEXT,
      ...TEXT,
      ...links,
      SECOND,
      FOOT,
    );
    expect(paragraphs.at(-1)).toBe(SECOND);
  });
  test('titles that stand line under line have leads of other articles between them', async () => {
    const lead = (title: string) => [
      `Isles\n${title}`,
      `${LIKE_TEXT} The owner of the pig was as surprised as all who had come to see it run.`,
    ];
    const { paragraphs } = await readBlocks(
      'The last boat',
      ...TEXT,
      ...['Pig wins race', 'Bus found in lake', 'Hens cross road'].flatMap(lead),
      FOOT,
    );
    expect(paragraphs).toEqual(TEXT);
  });
  test('leads that are cut short count as no prose', async () => {
    const lead = (title: string) => [title, `${LIKE_TEXT} The owner of the pig said that she was as...`];
    const { paragraphs } = await readBlocks(
      'The last boat',
      ...TEXT,
      'Windows 10',
      ...['Pig wins race', 'Bus found in lake', 'Hens cross road'].flatMap(lead),
      FOOT,
    );
    expect(paragraphs).toEqual(TEXT);
  });
  test('sections of one paragraph are text, and a list of days', async () => {
    const days = [
      'June 9 – Oban, North Pier',
      'June 11 – Tobermory, Harbour Café',
      'July 2 – Skerry, The Shop',
    ];
    const sections = ['Tickets', FIRST, 'Timetable', SECOND, days.join('\n')];
    const { paragraphs } = await readBlocks('The last boat', ...TEXT, ...sections, FOOT);
    expect(paragraphs).toEqual([...TEXT, FIRST, SECOND, ...days]);
  });
  test('the text goes on below a button', async () => {
    const { paragraphs } = await readBlocks(
      'The last boat',
      ...TEXT,
      ...TEXT,
      ...TEXT,
      'Skerry Courier Newsletter',
      SECOND,
      THIRD,
      FOOT,
    );
    expect(paragraphs).toHaveLength(11);
  });
  test('comments may be longer than the text', async () => {
    const comments = [
      'ferryman says:',
      LIKE_TEXT,
      'shopkeeper says:',
      LIKE_TEXT,
      'islander says:',
      LIKE_TEXT,
    ];
    const { paragraphs } = await readBlocks(
      'The last boat',
      ...TEXT,
      'Permalink 34 Comments Feed for comments',
      ...comments,
      ...comments,
      FOOT,
    );
    expect(paragraphs).toEqual(TEXT);
  });
});

describe('above the text of a copied page', () => {
  test('a few names of sections go where there are menus below', async () => {
    const { article, paragraphs } = await readBlocks(
      'Isles',
      'Boats',
      'The last boat to the isles',
      ...TEXT,
      FOOT,
    );
    expect([article.title, ...paragraphs]).toEqual(['The last boat to the isles', ...TEXT]);
  });
  test('a title may ask', async () => {
    const { article } = await readBlocks(
      'Isles',
      'Boats',
      'Who will stop the ferry to the island, and what can the people who live there do?',
      ...TEXT,
      FOOT,
    );
    expect(article.title).toMatch(/^Who will stop/);
  });
  test('below the title a line tells something, is the subtitle or stands by itself', async () => {
    const { article, paragraphs } = await readBlocks(
      'Isles\nBoats',
      'Why the ferry to Skerry Island will stop in the autumn',
      'Nobody was asked at all\nBy Isla Drummond\nPig wins race by two lengths\nBus found in the old lake',
      'It begins with a radio.',
      ...TEXT,
      FOOT,
    );
    expect([article.byline, article.subtitle, ...paragraphs]).toEqual([
      'Isla Drummond',
      'Nobody was asked at all',
      'It begins with a radio.',
      ...TEXT,
    ]);
  });
});

describe('galleries', () => {
  const CAPTION = 'Morag Tulloch stands before her shop by the pier on Monday.';
  test('a counter, its buttons, and the captions that come twice', async () => {
    const { paragraphs } = await readBlocks(
      'The last boat',
      FIRST,
      SECOND,
      CAPTION,
      'Image 1 of / 8',
      'Caption',
      'Close',
      `${CAPTION} less`,
      THIRD,
    );
    expect(paragraphs).toEqual(TEXT);
  });
  test('what stands twice in a text without pictures is a refrain', async () => {
    const { paragraphs } = await readBlocks('The last boat', FIRST, CAPTION, SECOND, CAPTION, THIRD);
    expect(paragraphs.filter((text) => text === CAPTION)).toHaveLength(2);
  });
});

describe('single lines', () => {
  test.each([
    'Advert',
    '6',
    '[button link="https://example.org" type="big"] Send us yours[/button]',
    'This slideshow requires JavaScript.',
    'Isla Drummond | Getty Images',
    '(Isla Drummond / Associated Press)',
    'Morag Tulloch Submitted photo',
    'The shop by the pier, which sells bootsCredit: Isla Drummond',
    'GET SKERRY NEWS ON THE GO BY CLICKING HERE',
    'Also: See the news of the isles',
  ])('%s is no text', async (line) => {
    const { article, paragraphs } = await readBlocks('The last boat', FIRST, SECOND, line, THIRD);
    expect([article.headings, paragraphs]).toEqual([[], TEXT]);
  });
  test.each([
    'Close the door.',
    'She has 6.',
    'Give us credit: we stayed.',
    'I also say: see for yourself.',
    '[The boat] sells no boots [sic].',
    'You find us by clicking here and there.',
  ])('%s is text', async (line) => {
    const { paragraphs } = await readBlocks('The last boat', FIRST, SECOND, line, THIRD);
    expect(paragraphs).toEqual([FIRST, SECOND, line, THIRD]);
  });
  test.each([
    'This document is subject to copyright. No part of it may be printed without leave.',
    'The material on this site may not be reproduced without leave.',
    'If you buy something through this post, the Courier may get a share of the sale.',
    'Have a tip? Isla Drummond may be reached at isla@example.org.',
    'If you enjoyed this article, you will like the next one as well.',
  ])('%s stands below the text', async (line) => {
    const { paragraphs } = await readBlocks('The last boat', ...TEXT, line);
    expect(paragraphs).toEqual(TEXT);
  });
  test('a year over a text of its own is none of them', async () => {
    const { article } = await readBlocks('The last boat', FIRST, '1947', SECOND, '1964', THIRD);
    expect(article.headings.map(({ text }) => text)).toEqual(['1947', '1964']);
  });
  test('when it was put out and when it was changed are one date', async () => {
    const { paragraphs } = await readBlocks(
      'The last boat',
      FIRST,
      SECOND,
      '18 Nov 2019, 19:09',
      'Updated: 18 Nov 2019, 19:11',
      THIRD,
    );
    expect(paragraphs).toEqual(TEXT);
  });
});

describe('what a company says of itself below a release', () => {
  const ABOUT = 'Skerry Ferries has run boats in the isles since 1902.';
  test('under its name', async () => {
    const { article, paragraphs } = await readBlocks('The last boat', ...TEXT, 'About Skerry Ferries', ABOUT);
    expect([article.headings, paragraphs]).toEqual([[], TEXT]);
  });
  test.each(['About Oban', 'About the islanders'])(
    '%s is a part that speaks of something else',
    async (heading) => {
      const { article, paragraphs } = await readBlocks(
        'The last boat',
        FIRST,
        'The council',
        SECOND,
        heading,
        THIRD,
      );
      expect([article.headings.length, paragraphs]).toEqual([2, TEXT]);
    },
  );
});

describe('notes on a writer', () => {
  const MINE =
    'I sold bread in that shop for years, and my children took the boat to school. Nobody asked me.';
  test.each([
    'Isla Drummond was treasurer of the pool association from 2018 to 2023.',
    'Isla Drummond teaches geography at Skerry College.',
  ])('below a text that says `I`: %s', async (note) => {
    const { article, paragraphs } = await readBlocks('The last boat', ...TEXT, MINE, note);
    expect([article.byline, ...paragraphs]).toEqual(['Isla Drummond', ...TEXT, MINE]);
  });
  test.each([
    ['Drummond is a former teacher. This is an edited version of a talk.', TEXT.length],
    ['Drummond waits on the pier with her dog, and laughs.', TEXT.length + 1],
  ])('by the surname of the one who signs: %s', async (note, length) => {
    const { paragraphs } = await readBlocks('The last boat', 'By Isla Drummond', ...TEXT, note);
    expect(paragraphs).toHaveLength(length);
  });
  test.each([
    'The writer is treasurer of the Skerry pool association.',
    'The author, a retired nurse, lives in Oban.',
    'The writer runs a tree nursery on Skerry.',
  ])('by no name: %s', async (note) => {
    const { paragraphs } = await readBlocks('The last boat', ...TEXT, note);
    expect(paragraphs).toEqual(TEXT);
  });
  test.each([
    [
      'somebody the text knows',
      `Isla Drummond was there. ${MINE}`,
      'Isla Drummond was treasurer of the pool association.',
    ],
    ['somebody who does something', MINE, 'Isla Drummond waits on the pier with her dog.'],
    [
      'a text on a writer',
      `The writer of it was never found. ${MINE}`,
      'The writer has lived on Skerry since 1980.',
    ],
  ])('%s is text', async (_, mine, last) => {
    const { paragraphs } = await readBlocks('The last boat', ...TEXT, mine, last);
    expect(paragraphs.at(-1)).toBe(last);
  });
});

describe('who wrote it', () => {
  test.each([
    ['By a staff reporter', 'a staff reporter'],
    ['By Isla Drummond', 'Isla Drummond'],
  ])('%s on top is no title', async (line, byline) => {
    const over = await readBlocks(line, 'The last boat', ...TEXT);
    const alone = await readBlocks(line, ...TEXT);
    expect([over.article.title, over.article.byline, over.paragraphs]).toEqual([
      'The last boat',
      byline,
      TEXT,
    ]);
    expect([alone.article.untitled, alone.article.byline, alone.article.headings, alone.paragraphs]).toEqual([
      true,
      byline,
      [],
      TEXT,
    ]);
  });
  test('by bus is a title', async () => {
    expect((await readBlocks('By bus to Skerry', ...TEXT)).article.title).toBe('By bus to Skerry');
  });
  test('a day of the week and an hour behind the names', async () => {
    const { article } = await readBlocks(
      'The last boat',
      'By Isla Drummond , Joe Roe on Monday, November 18th, 2019 at 11:08 a.m.',
      ...TEXT,
    );
    expect([article.byline, article.date]).toEqual(['Isla Drummond, Joe Roe', 'November 18th, 2019']);
  });
});

describe('a paragraph that is a link as a whole', () => {
  const page = (line: string) =>
    read(
      `<html><body><h1>The last boat</h1>${[FIRST, SECOND].map((text) => `<p>${text}</p>`).join('')}<p>${line}</p><p>${THIRD}</p></body></html>`,
      'ferry.html',
    );
  test('names another page', async () => {
    expect(
      (await page('<strong><a href="/pig">Pig wins race on the island of Skerry</a></strong>')).paragraphs,
    ).toEqual(TEXT);
  });
  test.each([
    '<a href="/pig">The pig won the race on the island.</a>',
    'See <a href="/pig">how the pig won the race</a> on the island',
  ])('%s is text', async (line) => {
    expect((await page(line)).paragraphs).toHaveLength(4);
  });
});
