import { describe, expect, test } from 'vitest';
import { isFurniture } from '../../src/read/lines/furniture.js';

const BUTTONS = [
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
