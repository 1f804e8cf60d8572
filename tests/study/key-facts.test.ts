import { describe, expect, test } from 'vitest';
import { chooseKeyFacts, freshFacts } from '../../src/study/key-facts.js';
import { materialOf } from './material-of.js';

const factsOf = (text: string): string[] => {
  const { facts, reading } = materialOf(text);
  return chooseKeyFacts(freshFacts(facts, reading, []), [1]).map(({ value, about }) => `${value}: ${about}`);
};

describe('figures beside a summary', () => {
  test.each([
    ['The pier cost $47m, the report says.', '$47m: The pier cost $47m, the report says'],
    ['The town lost 80 per cent of its trade.', '80 per cent: The town lost 80 per cent of its trade'],
    ['The total of the fines was $5.9 million.', '$5.9 million: The total of the fines was $5.9 million'],
    [
      'The catch of the port fell from 222,000 tonnes to 172,320.',
      '222,000 tonnes: The catch of the port fell from 222,000 tonnes to 172,320',
    ],
    ['The mayor said that the pier cost $47m.', '$47m: The mayor said that the pier cost $47m'],
    ['The pier needed 0.8 million tonnes.', '0.8 million tonnes: The pier needed 0.8 million tonnes'],
    ['Some 17,000 people left the valley.', 'Some 17,000 people: Some 17,000 people left the valley'],
    [
      'The share that the town lost was 80 per cent of its trade.',
      '80 per cent: The share that the town lost was 80 per cent of its trade',
    ],
    [
      'With one crane, 0.9 million tonnes would remain.',
      '0.9 million tonnes: With one crane, 0.9 million tonnes would remain',
    ],
  ])('%s', (text, expected) => expect(factsOf(text)).toEqual([expected]));
  test.each([
    'The ferry takes 20 minutes.',
    'They paid 17,000 crowns for it.',
    'The 2,650-foot level was closed.',
    '“We lost 80 per cent of our trade,” said Ida Holm.',
    'Three dogs slept.',
    'Over the season of 28 weeks that comes to $15,540.',
    'For the whole of the pier it comes to $113,040.',
    'With one crane, 0.9 million would remain.',
    'I hear it said. Why should the town pay for a mill that loses 42 per cent of its water?',
    'The miller wrote: We lost 80 per cent of our trade.',
    'The total was $5.9 million.',
    'For the pier at Lunde the price was $5.9 million.',
    'By noon the pilots of Lunde had handed over 41,212.',
    'The town lost its trade. The other $47m was never paid.',
    'Grants for the pier and the quay will cover $4m and $5m respectively.',
    'A further $47m will pay for the pier of Torvik.',
    'A pier at Torvik with those cranes would cost $47m in all.',
    'Mending that part of the pier would cost $47m in all.',
    'Three hundred and twelve thousand dollars.',
    'Fish of the port die when the lake falls below 0.8 million.',
  ])('not: %s', (text) => expect(factsOf(text)).toEqual([]));
  test('not what a summary says', () => {
    const { facts, reading } = materialOf('The pier cost $47m, the report says.');
    const line = { text: '', paragraph: 1, start: 0, end: 20 };
    expect(freshFacts(facts, reading, [line])).toEqual([]);
  });
  test('two at the most', () =>
    expect(
      factsOf('The pier cost $4 million. The quay cost $5 million. The mill cost $6 million.'),
    ).toHaveLength(2));
});
