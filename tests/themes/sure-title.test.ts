import { expect, test } from 'vitest';
import { placeOf, surePhrase } from '../../src/themes/labels/sure-title.js';
import { analysisOf } from './sorted.js';

const isSure = async (phrase: string, paragraphs: readonly string[]): Promise<boolean> => {
  const analysis = await analysisOf(
    `# A text\n\n${['Rain fell.', ...paragraphs, 'Snow fell.'].join('\n\n')}`,
  );
  return surePhrase(phrase, { first: 2, last: paragraphs.length + 1 }, analysis);
};

const SURGE = [
  'A storm surge is a wall of water. The storm surge of March came at night.',
  'Nobody had seen such a storm surge. The surge broke the dike.',
];

test('what the part speaks of again and again', async () =>
  expect(await isSure('storm surge', SURGE)).toBe(true));

test.each([
  [
    'a thing of one scene',
    'tin box',
    ['A tin box stood there. She shut the tin box. The tin box fell.', 'It rained. Men ran. A bell rang.'],
  ],
  [
    'a phrase that stands twice',
    'tin box',
    ['A tin box stood there. The sea was grey.', 'She shut the tin box. The wind rose.'],
  ],
  [
    'a single word that some sentences have',
    'boxes',
    [
      'Boxes stood there. It rained. Men ran. Boxes fell. Wind rose.',
      'Boxes again. A bell rang. Nobody came. Dogs barked.',
    ],
  ],
  [
    'a thing that is counted',
    'box',
    ['A box stood there. The box fell. She shut the box.', 'One box more. The last box came.'],
  ],
])('not %s', async (_, phrase, paragraphs) => expect(await isSure(phrase, paragraphs)).toBe(false));

test('the one thing that the part speaks of', async () => {
  const paragraphs = ['Tea grew there. Tea sold well.', 'Everybody drank tea. The price of tea rose.'];
  expect(await isSure('tea', paragraphs)).toBe(true);
});

test('not the thing that stands all over the text', async () => {
  const tea = 'Tea grew there. Tea sold well. Everybody drank tea. The price of tea rose.';
  const analysis = await analysisOf(`# A text\n\n${tea}\n\n${tea}\n\n${tea}`);
  expect(surePhrase('tea', { first: 2, last: 2 }, analysis)).toBe(false);
});

test('a part is called by its place', () => {
  expect(placeOf({ first: 1, last: 2 }, 9)).toBe('How it begins');
  expect(placeOf({ first: 8, last: 9 }, 9)).toBe('How it ends');
  expect(placeOf({ first: 1, last: 9 }, 9)).toBe('The whole text');
  expect(placeOf({ first: 4, last: 5 }, 9)).toBe('Paragraphs 4 and 5');
  expect(placeOf({ first: 4, last: 7 }, 9)).toBe('Paragraphs 4 to 7');
});
