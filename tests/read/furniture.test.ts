import { describe, expect, test } from 'vitest';
import { isFurniture } from '../../src/read/lines/furniture.js';
import { FIRST, SECOND } from './around.js';
import { read } from './read.js';

const BUTTONS = [
  'Share this with Messenger',
  'These are external links and will open in a new window',
  'Media playback is unsupported on your device',
  'Please enable JavaScript to view the comments.',
  'Copied!',
  'Most recent newsletter',
  'FOR IMMEDIATE RELEASE',
  'Privacy Policy, Terms of Use',
  'How fast can gibbons swing through the forest? (3:04)',
  'Scroll down for video',
  'Jump to comments',
  'Print recipe',
  'Share or comment on this article: The last boat to Skerry',
  'Enjoying this story? You have 2 free articles left this month.',
  'To continue reading, subscribe',
  'Get unlimited access for just £2 a month. Cancel anytime.',
  'What do you think? Have your say in our comments below',
  '👉 Related post: Ten plants that eat flies',
  'SIGN UP: Get the top stories sent straight to your phone',
  'Lire aussi : Pourquoi les roues se sont fissurées',
  'Temps de lecture : 3 min.',
  'Publié le 6 février 2024 à 09h12, modifié à 11h40.',
  'Il vous reste 60% de cet article à lire. La suite est réservée aux abonnés.',
  'Lesen Sie auch: Warum die Räder rissen',
  'Mehr zum Thema',
  'Anzeige',
  'Lesedauer: 3 Min.',
  'Quelle: dpa/AFP',
  'Te puede interesar: Por qué se agrietaron las ruedas',
  'Publicidad',
  'Читайте также: Почему треснули колёса',
  'Подписывайтесь на наш канал в Telegram.',
  'Время чтения: 4 минуты',
];
const TEXT = [
  'Share this with your sister, she said.',
  'These are external walls and will open in a storm.',
  'Please enable the old people to get to the pier.',
  'For immediate release of the prisoners the crowd would pay.',
  'They ran the mile in four minutes. (4:00)',
  'Scroll down the list of the drowned and you find three brothers.',
  'Jump to the left when the boat swings round.',
  'Print was dying, she thought.',
  'You have 3 stories left to tell before the lamp goes out.',
  'To continue reading, he had to buy a pair of glasses.',
  'Unlimited access to the loch was promised to every family.',
  'What do you think happened to the second boat?',
  'The related post in the village was never filled.',
  'Sign up or stay silent.',
  'Lire : un plaisir qui se perd',
  'La publicité a changé la ville.',
  'Il vous reste trois jours pour traverser.',
  'Publié en 1912, le livre fut oublié.',
  'Lesen Sie auch zwischen den Zeilen.',
  'Die Anzeige kam am Montag.',
  'Quelle des Flusses: ein Loch im Fels',
  'Mehr zum Leben brauchte er nicht.',
  'La publicidad cambió el puerto.',
  'Le puede interesar el mar, pero no el barco.',
  'Реклама изменила весь город.',
  'Читайте также по вечерам, говорила она.',
  'Время чтения прошло.',
];

describe('Lines that a page leaves between the paragraphs', () => {
  test.each(BUTTONS)('out: %s', (line) => expect(isFurniture(line)).toBe(true));
  test.each(TEXT)('text: %s', (line) => expect(isFurniture(line)).toBe(false));
});

describe('what a copy leaves over, under and among the text', () => {
  const kept = async (line: string) =>
    (await read(['The last boat', FIRST, line, SECOND].join('\n\n'))).paragraphs.length;
  test.each([
    'Table 1: Boats that left in a year',
    'Figure 2. The pier in winter',
    'Try refreshing your browser, or tap here to see the video',
  ])('goes: %s', async (line) => expect(await kept(line)).toBe(2));
  test.each([
    'Table 1: it was where he sat every day. Nobody else did.',
    'Figure it out, she said, and went to the pier.',
    'Try refreshing your memory: the ferry never sailed in winter.',
  ])('stays: %s', async (line) => expect(await kept(line)).toBe(3));

  test('what a blog says of its entry goes', async () => {
    const note =
      'This entry was posted in Boats and tagged ferry, Skerry by Ana Lima. Bookmark the permalink.';
    expect((await read(['The last boat', FIRST, SECOND, note].join('\n\n'))).paragraphs).toEqual([
      FIRST,
      SECOND,
    ]);
    const story =
      'This entry was posted on the door of the shop, and everybody read it. The boat had sailed.';
    expect((await read(['The last boat', FIRST, story, SECOND].join('\n\n'))).paragraphs).toHaveLength(3);
  });

  test.each([
    ['By Ana Lima Harbour correspondent', 'Ana Lima'],
    ['Words Ana Lima', 'Ana Lima'],
  ])('who wrote it: %s', async (line, byline) =>
    expect((await read(['The last boat', line, FIRST, SECOND].join('\n\n'))).article.byline).toBe(byline),
  );
  test.each(['Words fail me', 'Words of Comfort'])('who did not: %s', async (line) =>
    expect((await read(['The last boat', line, FIRST, SECOND].join('\n\n'))).article.byline).toBeUndefined(),
  );
});
