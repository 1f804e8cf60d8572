/** What today's pages leave: posts that are shown or deleted, stamps of the minute, notices of the site, rights of a publisher. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, TEXT, THIRD } from './around.js';
import { read } from './read.js';

const readBlocks = (...blocks: readonly string[]) => read(blocks.join('\n\n'));
const among = async (line: string) =>
  (await readBlocks('The last boat', FIRST, SECOND, line, THIRD)).paragraphs;

describe('between the paragraphs', () => {
  test.each([
    '— Morag Tulloch (@moragt) September 19, 2016',
    'Shutterstock',
    'Reuters',
    'Photo Source: Ana Lima from Pexels.',
    'The pier in winter.Credit: Ana Lima/Xinhua/ZUMA',
    '(Ana Lima/alima@skerrypost.com)',
    'the last boat at the pier.jpg',
    'Report a correction or typo',
    'Advertisement:',
    'Pages: 1 2 3 4',
    'Header Image: The pier in winter. Credit: Ana Lima/Skerry (CC BY 2.0)',
    '00:38 / 01:22',
    'Tue 29 Nov 2016 15.26 EST',
    'Never miss the latest news by signing up to our newsletter today!',
    'From “The Ferry” by Ana Lima. Copyright © 2019 by Ana Lima. Used by permission of Skerry Books. All rights reserved.',
  ])('%s', async (line) => {
    expect(await among(line)).toEqual(TEXT);
  });
  test.each([
    'Shutterstock sells pictures of the pier, and the islanders get nothing for them.',
    'She asked what all rights reserved means, and who reserved them.',
    'At 15.26 on 29 November 2016 the last boat left.',
    '29 November 2016',
    '— Morag Tulloch (the shopkeeper)',
  ])('not %s', async (line) => {
    const { article, paragraphs } = await readBlocks('The last boat', FIRST, SECOND, line, THIRD);
    expect([...paragraphs, ...article.headings.map(({ text }) => text)]).toContain(line);
  });
});

test('the stamps of a log are its own', async () => {
  const log = ['29 Nov 2016 15.26 EST', FIRST, '30 Nov 2016 10.05 EST', SECOND, THIRD];
  const { article } = await readBlocks('The log of the last boat', FIRST, ...log);
  expect(article.headings.map(({ text }) => text)).toEqual([log[0], log[2]]);
});

test('who posted it is off the words of a post', async () => {
  const post =
    '<blockquote><p>No boat today.</p>— Morag Tulloch (@moragt) <a href="#">May 3, 2024</a></blockquote>';
  const page = `<article><h1>The last boat</h1>${[FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join(post)}</article>`;
  const { paragraphs } = await read(page, 'a.html');
  expect(paragraphs).toEqual([FIRST, 'No boat today.', SECOND, 'No boat today.', THIRD]);
});

describe('a line over and over', () => {
  const around = (line: string, times: number) => Array.from({ length: times }, () => [line, SECOND]).flat();
  const kept = async (line: string, times: number) => {
    const { article, paragraphs } = await readBlocks('The last boat', FIRST, ...around(line, times), THIRD);
    const all = [...paragraphs, ...article.headings.map(({ text }) => text)];
    return all.filter((one) => one === line).length;
  };
  test('is no text where it ends like none', async () => {
    expect(await kept('the post may have been deleted', 4)).toBe(0);
  });
  test.each([
    ['We will not be moved.', 4],
    ['the last boat', 4],
    ['the boat, the boat, the last', 2],
  ])('%s stays', async (line, times) => {
    expect(await kept(line, times)).toBe(times);
  });
});

describe('headings of a page that name no part of the text', () => {
  const page = (heads: string) =>
    read(
      `<article><h1>The last boat</h1><p>${FIRST}</p>${heads}<p>${SECOND}</p><p>${THIRD}</p></article>`,
      'a.html',
    );
  test.each([
    '<h2>Advertisement</h2>',
    '<h2>Related photos: The pier in winter</h2>',
    '<h2>Related</h2><h2>A smaller boat</h2>',
  ])('%s', async (heads) => {
    const { article } = await page(heads);
    expect(article.headings.map(({ text }) => text)).toEqual(
      heads.includes('smaller') ? ['A smaller boat'] : [],
    );
  });
  test.each([
    '<h2>Video</h2><h3>Who films it</h3>',
    '<h2>Related islands</h2>',
    '<h2>Share the story of the boat</h2>',
  ])('not %s', async (heads) => {
    expect((await page(heads)).article.headings).toHaveLength(heads.split('<h').length - 1);
  });
});

test('a sentence in large type below a rubric and the title is the subtitle', async () => {
  const sentence = 'The people of the island heard of it on the radio, and nobody asked them.';
  const page = (rubric: string) =>
    `<article><h1>The last boat</h1><h2>${rubric}</h2><h2>${sentence}</h2><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`;
  const { article } = await read(page('Islands —'), 'a.html');
  expect([article.subtitle, article.headings]).toEqual([sentence, []]);
});

describe('notices of the site are no article', () => {
  const notices = [
    'Thank you for visiting Skerry Post. You are using a browser version with limited support for styles. To have the best view we recommend that you use another one, or turn off the view that is made for old ones.',
    'By submitting a comment, you accept that Skerry Post has the right to print it in whole or in part, in any manner that it chooses, and that it may close the comments at any time that it likes.',
    'Advertisers may write to us. The material on this site may not be printed, sent, kept or otherwise used, but with the permission of Skerry Post, which it gives to schools and to nobody else at all.',
  ];
  test('above it and below it', async () => {
    const menu = ['Home', 'News', 'Sports', 'Weather', 'Menu', 'Search', 'Subscribe'];
    const copy = [
      notices[0]!,
      ...menu,
      'The last boat to Skerry Island',
      'By Isla Drummond',
      ...TEXT,
      ...menu,
      ...notices,
    ];
    const { article, paragraphs } = await readBlocks(...copy);
    expect([article.title, paragraphs]).toEqual(['The last boat to Skerry Island', TEXT]);
  });
  test('but an article about them is', async () => {
    const { paragraphs } = await readBlocks('What we sign', ...notices, ...TEXT);
    expect(paragraphs).toEqual([...notices, ...TEXT]);
  });
});

describe('what front matter says', () => {
  const head = (lines: string) => read(`---\n${lines}\n---\n\n${TEXT.join('\n\n')}\n`, 'a.md');
  test('in the signs of HTML', async () => {
    expect((await head('title: "Skerry&#8217;s last boat &amp; its crew"')).article.title).toBe(
      'Skerry’s last boat & its crew',
    );
  });
  test('of writers by what opens their accounts', async () => {
    expect((await head('title: The last boat\nauthors:\n- leah\n- ana-lima')).article.byline).toBe(
      'Ana Lima',
    );
    expect((await head('title: The last boat\nauthors:\n- Leah Low\n- bell hooks')).article.byline).toBe(
      'Leah Low, bell hooks',
    );
  });
  test('a mark that shows a film is no word of the text', async () => {
    const film = '[youtube https://www.youtube.com/watch?v=IsdvJI0AK5M]';
    const { paragraphs } = await read(`# The last boat\n\n${TEXT.join(`\n\n${film}\n\n`)}\n`, 'a.md');
    expect(paragraphs).toEqual(TEXT);
  });
});

describe('below the text', () => {
  test.each([
    'This project was produced with support from the Skerry Institute and its readers.',
    'To reach the reporter behind this story, contact isla@skerrypost.org.',
    'Do you live on an island? We want to hear from you! Write to islands@skerrypost.org',
    'The story is part of a special series that explores islands.',
    'Story published on Oct 5, 2022.',
    'Want to know more about Morag Tulloch? Follow them on Twitter.',
    'Editors’ Recommendations:\n\nFive islands to see this year\n\nWhy the wheels cracked\n\nThe man who built the pier',
  ])('%s', async (line) => {
    expect((await readBlocks('The last boat', ...TEXT, line)).paragraphs).toEqual(TEXT);
  });
  test.each([
    'This project was funded by the council, and will open in May.',
    'The story is part of the island now.',
    'We want to hear from you, the people of the island, what a boat is worth.',
  ])('not %s', async (line) => {
    expect((await readBlocks('The last boat', ...TEXT, line)).paragraphs).toEqual([...TEXT, line]);
  });
});

describe('what a page says of itself', () => {
  const page = (head: string, body = TEXT.map((text) => `<p>${text}</p>`).join('')) =>
    read(
      `<html><head><title>The last boat</title>${head}<script></script></head><body><article><h1>The last boat</h1>${body}</article></body></html>`,
      'a.html',
    );
  const author = async (name: string) =>
    (
      await page(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The last boat","author":{"name":"${name}"}}</script>`,
      )
    ).article.byline;
  test('in signs that were written twice', async () => {
    expect(await author('Isla O&#039;Drummond')).toBe("Isla O'Drummond");
    expect(await author('Isla &amp; Ana Lima')).toBe('Isla & Ana Lima');
    expect(await author('AT&T')).toBe('AT&T');
  });
  test('a writer is no company, and nobody in particular is no writer', async () => {
    expect(await author('Contributors to Skerry projects')).toBeUndefined();
    expect(await author('Skerry Post (www.skerrypost.org)')).toBeUndefined();
    expect(await author('Letters To The Editor')).toBeUndefined();
    expect(
      (await page('<meta name="author" content="Skerry Media GmbH, Oban">')).article.byline,
    ).toBeUndefined();
    expect((await page('<meta name="author" content="Ana Incley">')).article.byline).toBe('Ana Incley');
  });
  test('where a script should have put the words there are none', async () => {
    await expect(
      page(
        '',
        '<p>{{article.title}} - {{article.text | date: "HH"}} {{article.author.fullName}}</p>'.repeat(9),
      ),
    ).rejects.toThrow(/drawn by a script/);
    const braces = 'Write {{name}} where the name of the ferry is to stand.';
    expect((await page('', [...TEXT, braces].map((text) => `<p>${text}</p>`).join(''))).paragraphs).toContain(
      braces,
    );
  });
});

describe('a paper', () => {
  const title = 'How islands lose their boats';
  const places = ['Skerry Institute for Boats', 'isla@skerry.org', 'University of Oban', 'ana lima@oban.edu'];
  test('has names and addresses between title and abstract', async () => {
    const abstract = `Abstract. ${FIRST}`;
    const { article, paragraphs } = await readBlocks(title, ...places, abstract, SECOND, THIRD);
    expect([article.title, paragraphs]).toEqual([title, [abstract, SECOND, THIRD]]);
  });
  test('and no sentences', async () => {
    const { paragraphs } = await readBlocks(title, FIRST, SECOND, `Abstract. ${THIRD}`);
    expect(paragraphs).toEqual([FIRST, SECOND, `Abstract. ${THIRD}`]);
    expect((await readBlocks(title, ...TEXT, 'Abstract painting is what she does.')).paragraphs).toHaveLength(
      4,
    );
  });
});
