import { expect, test } from 'vitest';
import { sureTitle } from '../../src/themes/labels/sure-title.js';
import { analysisOf } from './sorted.js';

const titleOf = async (phrase: string, paragraphs: readonly string[]): Promise<string> => {
  const analysis = await analysisOf(
    `# A text\n\n${['Rain fell.', ...paragraphs, 'Snow fell.'].join('\n\n')}`,
  );
  return sureTitle(phrase, { first: 2, last: paragraphs.length + 1 }, analysis);
};

const SURGE = [
  'A storm surge is a wall of water. The storm surge of March came at night.',
  'Nobody had seen such a storm surge. The surge broke the dike.',
];

test('what the part speaks of again and again', async () => {
  expect(await titleOf('Storm surge', SURGE)).toBe('Storm surge');
  expect(await titleOf('The storm surge', SURGE)).toBe('The storm surge');
});

test.each([
  [
    'a thing of one scene',
    'Tin box',
    ['A tin box stood there. She shut the tin box. The tin box fell.', 'It rained. Men ran. A bell rang.'],
  ],
  [
    'a phrase that stands twice',
    'Tin box',
    ['A tin box stood there. The sea was grey.', 'She shut the tin box. The wind rose.'],
  ],
  [
    'a single word that some sentences have',
    'Boxes',
    [
      'Boxes stood there. It rained. Men ran. Boxes fell. Wind rose.',
      'Boxes again. A bell rang. Nobody came. Dogs barked.',
    ],
  ],
  [
    'a thing that is counted',
    'Box',
    ['A box stood there. The box fell. She shut the box.', 'One box more. The last box came.'],
  ],
  ['no phrase', '', SURGE],
])('the place instead of %s', async (_, phrase, paragraphs) =>
  expect(await titleOf(phrase, paragraphs)).toBe('Paragraphs 2 and 3'),
);

test('the one thing that the part speaks of', async () => {
  const paragraphs = ['Tea grew there. Tea sold well.', 'Everybody drank tea. The price of tea rose.'];
  expect(await titleOf('Acres of tea', paragraphs)).toBe('Tea');
});

test('the place where the thing stands all over the text', async () => {
  const tea = 'Tea grew there. Tea sold well. Everybody drank tea. The price of tea rose.';
  const analysis = await analysisOf(`# A text\n\n${tea}\n\n${tea}\n\n${tea}`);
  expect(sureTitle('Tea', { first: 2, last: 2 }, analysis)).toBe('Paragraph 2');
});

test('the first and the last part', async () => {
  const analysis = await analysisOf('# A text\n\nRain fell.\n\nSnow fell.\n\nHail fell.');
  expect(sureTitle('', { first: 1, last: 2 }, analysis)).toBe('How it begins');
  expect(sureTitle('', { first: 3, last: 3 }, analysis)).toBe('How it ends');
  expect(sureTitle('', { first: 1, last: 3 }, analysis)).toBe('The whole text');
});
