/** What comes along when a page is copied from the screen. */

import { describe, expect, test } from 'vitest';
import { check, FIRST, SECOND, TEXT, THIRD } from './around.js';
import { read } from './read.js';

const MENU = [
  'Skip to content',
  'Sign in',
  'News',
  'Sport',
  'Weather',
  'Travel',
  'Culture',
  'World',
  'Business',
  'Tech',
  'Science',
  'Islands',
  'Search',
];
const FOOT = [
  'Share this page',
  'Most read',
  '1 Pig wins race',
  '49 minutes ago',
  '2 Bus in lake',
  'Terms of Use',
  'Privacy Policy',
  'Cookies',
];

describe('a whole page', () => {
  test('menus above the title and below the text', async () => {
    const { article, paragraphs, diagnostics } = await read(
      [
        MENU.join('\n'),
        'The last boat leaves\n24 July 2015\nFrom the section Islands',
        ...TEXT,
        FOOT.join('\n'),
      ].join('\n\n'),
    );
    expect([article.title, article.date, ...paragraphs]).toEqual([
      'The last boat leaves',
      '24 July 2015',
      ...TEXT,
    ]);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ code }) => code)).toEqual(['read/whole-page']);
    expect(article.removed.filter(({ why }) => /^menus/.test(why))).toHaveLength(2);
  });
  test('a subtitle between title and byline', async () => {
    const { article } = await read(
      [
        MENU.join('\n'),
        'The last boat leaves',
        'Islanders say that nobody asked them before the council sold it',
        'By Isla Drummond',
        ...TEXT,
      ].join('\n\n'),
    );
    expect([article.title, article.subtitle, article.byline]).toEqual([
      'The last boat leaves',
      'Islanders say that nobody asked them before the council sold it',
      'Isla Drummond',
    ]);
  });
  test('names that come back in the menus make it no play', async () => {
    const twice = ['CBBC\nFood\nArts\nLocal', 'TV\nRadio\nNews\nSport\nWorld [Opening in a new window]'].join(
      '\n',
    );
    const { article, paragraphs } = await read(
      [
        `Skip to content\n${twice}`,
        'The last boat leaves',
        '24 July 2015',
        ...TEXT,
        `${twice}\n${FOOT.join('\n')}`,
      ].join('\n\n'),
    );
    expect([article.kind, article.title, ...paragraphs]).toEqual([
      undefined,
      'The last boat leaves',
      ...TEXT,
    ]);
  });
  test('a row of buttons between title and text hides neither', async () => {
    const buttons = ['Facebook', 'Messenger', 'Twitter', 'Email', 'WhatsApp', 'LinkedIn', 'Pinterest'];
    const { article, paragraphs } = await read(
      [
        MENU.join('\n'),
        'The last boat leaves\n24 July 2015',
        ['Share', ...buttons.flatMap((name) => [name, `Share this with ${name}`]), 'Copy link'].join('\n'),
        ...TEXT,
      ].join('\n\n'),
    );
    expect([article.title, article.date, article.headings, ...paragraphs]).toEqual([
      'The last boat leaves',
      '24 July 2015',
      [],
      ...TEXT,
    ]);
  });
  test('the date of the page again below the text makes it no diary', async () => {
    const { article } = await read(
      [
        'The last boat leaves',
        'By Isla Drummond',
        '15 November 2019',
        ...TEXT,
        '15 November 2019',
        FIRST,
      ].join('\n\n'),
    );
    expect(article.date).toBe('15 November 2019');
  });
  test('comments are no part of it; a button that shows them is no end', async () => {
    const comments = [
      'View comments (27)',
      'Anon',
      'I have read it and I do not like it at all.',
      'reply',
      'Lars',
      'The boat was never late, not once.',
      'reply',
    ];
    const { paragraphs } = await read(
      ['The last boat leaves', 'View comments (27)', ...TEXT, ...comments].join('\n\n'),
    );
    expect(paragraphs).toEqual(TEXT);
  });
  test('lines that are no menu stay: a list of what is needed', async () => {
    const things = Array.from({ length: 14 }, (_, i) => `${i + 2} cups of barley from the mill`);
    const { paragraphs } = await read(['Barley soup', things.join('\n'), ...TEXT].join('\n\n'));
    expect(paragraphs.join('\n')).toContain('9 cups of barley');
  });
  test('a poem of short lines stays', async () => {
    const verse = Array.from({ length: 16 }, (_, i) => `The boat goes out at ${i}`).join('\n');
    const { paragraphs } = await read(`The boat\n\n${verse}\n\nHome\n\n${FIRST}`);
    expect(paragraphs.join('\n')).toContain('The boat goes out at 9');
  });
});

describe('an article of an encyclopaedia', () => {
  test('window, box, contents, buttons, marks, sections below', () =>
    check(
      'ferry.txt',
      [
        'Skerry ferry - Wikipedia',
        'From Wikipedia, the free encyclopedia',
        'Skerry ferry',
        'Type\tCar ferry\nBuilt\t1988; 36 years ago',
        `${FIRST}[1][2][citation needed]`,
        'Contents',
        '1 History\n2 Route\n2.1 Piers\n3 See also',
        'History[edit]',
        'Main article: Ferries of Scotland',
        SECOND.replace('1988.', '1988.[note 3][4]'),
        'Route[edit]',
        THIRD,
        'See also',
        'Oban ferry',
        'References',
        '^ "Boats". Harbour Trust. Retrieved 2016-05-01.',
        '^ a b Cole, Ana (9 April 2012). "Fares". Retrieved 2014-04-28.',
        'External links',
        'Wikimedia Commons has media related to ferries.',
        'Categories: Ferries | Islands',
      ],
      {
        title: 'Skerry ferry',
        headings: ['2 History', '3 Route'],
        removed: [
          'title of the window: Skerry ferry - Wikipedia',
          'left over from a web page: From Wikipedia, the free encyclopedia',
          'table: Type\tCar ferry',
          'table: Built\t1988; 36 years ago',
          'contents list: Contents',
          'contents list: 1 History',
          'contents list: 2 Route',
          'contents list: 2.1 Piers',
          'contents list: 3 See also',
          'left over from a web page: Main article: Ferries of Scotland',
          ...['[1]', '[2]', '[citation needed]', '[edit]', '[note 3]', '[4]', '[edit]'].map(
            (mark) => `footnote mark: ${mark}`,
          ),
          'below the text: See also',
          'below the text: Oban ferry',
          'below the text: References',
          'below the text: ^ "Boats". Harbour Trust. Retrieved 2016-05-01.',
          'below the text: ^ a b Cole, Ana (9 April 2012). "Fares". Retrieved 2014-04-28.',
          'below the text: External links',
          'below the text: Wikimedia Commons has media related to ferries.',
          'below the text: Categories: Ferries | Islands',
        ],
      },
    ));
  test('a list of contents without a word over it', async () => {
    const { article, paragraphs } = await read(
      [
        'The last boat',
        'The shop\nThe pier\nThe council',
        FIRST,
        'The shop',
        SECOND,
        'The pier',
        THIRD,
        'The council',
        FIRST,
      ].join('\n\n'),
    );
    expect(article.headings.map(({ text }) => text)).toEqual(['The shop', 'The pier', 'The council']);
    expect(paragraphs).toHaveLength(4);
  });
  test.each([
    'He wrote that it “was a cat [sic] on the pier”.',
    'The chapter [of the union] met at noon, and voted.',
  ])('brackets of the author stay: %s', async (line) =>
    expect((await read(`The pier\n\n${line}`)).paragraphs).toEqual([line]),
  );
});

describe('captions without a credit', () => {
  const captions = [
    'Morag Tulloch at the counter of the shop that her mother built',
    'Watched by her son Alec, Morag Tulloch carries bread to the boat',
    'Clockwise from top: the old pier; a lobster pot; the ferry at dawn.',
    'Bottom row, from left: Alec, Morag and the last loaf of the week',
    'Below, the pier of Skerry on the day of the last crossing.',
  ];
  test.each(captions)('%s', async (caption) => {
    const { article, paragraphs } = await read(['The last boat', FIRST, caption, SECOND, THIRD].join('\n\n'));
    expect([paragraphs, article.headings]).toEqual([TEXT, []]);
    expect(article.removed).toEqual([expect.objectContaining({ text: caption, why: 'caption' })]);
  });
  test.each([
    'Above all, the council wants the ferry to run until the ice melts.',
    'Bottom line, the ferry costs the island more than it earns.',
    'Right, so nobody knows who will bring the bread next winter.',
  ])('nor is a sentence: %s', async (sentence) => {
    const { paragraphs } = await read(['The last boat', FIRST, sentence, SECOND, THIRD].join('\n\n'));
    expect(paragraphs).toContain(sentence);
  });
  test.each([
    'What Morag Tulloch found in the shop that winter',
    'Left behind by the council: the people of the pier',
    'Morag Tulloch fights on',
  ])('a heading is none: %s', async (heading) => {
    const { article } = await read(['The last boat', FIRST, heading, SECOND, THIRD].join('\n\n'));
    expect(article.headings.map(({ text }) => text)).toEqual([heading]);
  });
});

test('a large initial that a blank parts from its word', async () => {
  const { paragraphs } = await read(
    'The last boat\n\nT he ferry stops.\n\nI t’s true.\n\nT cells fight.\n\nI saw it.',
  );
  expect(paragraphs).toEqual(['The ferry stops.', 'It’s true.', 'T cells fight.', 'I saw it.']);
});

test('a call to sign up in the middle of a text', async () => {
  const call = 'Tired of rumours? Sign up to get the news of Skerry right to your inbox';
  const { article, paragraphs } = await read(['The last boat', FIRST, call, SECOND, THIRD].join('\n\n'));
  expect(paragraphs).toEqual(TEXT);
  expect(article.removed.map(({ text }) => text)).toEqual([call]);
});

test('what a picture shows, in the line over its caption', async () => {
  const caption = 'The pier at Skerry last week. Photograph: Ida Holm/The Post';
  const copied = (between: string) =>
    read(
      ['The last boat', FIRST, `A small boat in the rain${between}${caption}`, SECOND, THIRD].join('\n\n'),
    );
  const { article, paragraphs } = await copied('\n');
  expect([paragraphs, article.headings]).toEqual([TEXT, []]);
  expect((await copied('\n\n')).article.headings).toHaveLength(1);
});

test('what a reader of books adds to a copy', async () => {
  const told = 'Holm, Ida. Slow Boats (p. 12). Skerry House. Kindle Edition.';
  expect((await read(['The last boat', ...TEXT, told].join('\n\n'))).paragraphs).toEqual(TEXT);
});
