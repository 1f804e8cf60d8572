import { expect, test } from 'vitest';
import { enumerationsIn } from '../../src/study/enumerations.js';
import { materialOf } from './material-of.js';

const listed = (text: string): string[][] =>
  enumerationsIn(materialOf(text).passages).map(({ items }) => items.map(([head]) => head!.text));

const TWO =
  'Three things have been tried. One is to move the people up the hill. It costs nine millions.\n\nAnother is to raise the houses on piles. Nobody has paid for it.';

test('a list is told by the words that open its items', () => {
  expect(listed(TWO)).toEqual([
    ['One is to move the people up the hill.', 'Another is to raise the houses on piles.'],
  ]);
});

test('the sentence that counts the items is known', () => {
  expect(enumerationsIn(materialOf(TWO).passages)[0]?.announced?.text).toBe('Three things have been tried.');
});

test('an item goes to the next one, or to the end of its paragraph', () => {
  const [list] = enumerationsIn(materialOf(`${TWO}\n\nThe river rose.`).passages);
  expect(list?.items.map((own) => own.length)).toEqual([2, 2]);
});

test.each([
  'The first time he came he was thirsty. The second time he brought his own water.',
  'The first week was long. The last week was longer.',
  'One is to move the people up the hill. The mayor likes it.',
  '“One is to move the people,” said Ida Holm. “Another is to raise the houses,” said Per Lunde.',
])('no list: %s', (text) => {
  expect(listed(text)).toEqual([]);
});
