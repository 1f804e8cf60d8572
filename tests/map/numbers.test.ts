import { describe, expect, test } from 'vitest';
import { mapOf } from './map-of.js';

const numbersOf = (text: string) => mapOf(text).numbers.map(({ text: words, noun }) => [words, noun]);
const partsOf = (text: string) =>
  mapOf(text).parts.map(
    ({ part, whole, allBut }) => `${allBut ? 'all but ' : ''}${part.text} of ${whole.text}`,
  );
describe('numbers', () => {
  test('with what they count, where it is told', () =>
    expect(numbersOf('They tested 212 young sailors; about 59 passed, and 61 per cent came back.')).toEqual([
      ['212', 'sailor'],
      ['about 59', undefined],
      ['61 per cent', undefined],
    ]));
  test('in words', () =>
    expect(numbersOf('Eighty-nine sailors and twelve pilots came.')).toEqual([
      ['Eighty-nine', 'sailor'],
      ['twelve', 'pilot'],
    ]));
  test.each([
    ['a year', 'The quay was built in 1961.'],
    ['a time of day', 'It opens at 9.30 and closes at seven in the evening.'],
    ['an age', 'Ada Obi, 34, mends nets.'],
    ['a label', 'Read page 12 and Year 6.'],
    ['an article', 'One of them spoke, and one boat sank.'],
  ])('none for %s', (_, text) =>
    expect(numbersOf(text).filter(([, noun]) => noun !== undefined || text.includes('quay'))).toEqual([]),
  );
});

describe('parts of a whole', () => {
  test.each([
    ['43 of the 310 boats had sunk.', '43 of 310'],
    ['Of the 102 crews who live in town, 59 made the harbour.', '59 of 102'],
    ['Of the 326 crews that live here, all but 15 had come.', 'all but 15 of 326'],
    ['The storm drowned 31 sailors. Eleven were under fifteen.', 'Eleven of 31'],
    ['It drowned 31 sailors, 11 of them under fifteen.', '11 of 31'],
    [
      'Inspectors found that 2,140 boats were tested out of an estimated 19,000.',
      '2,140 of an estimated 19,000',
    ],
    ['Of the 102 crews trained in town, 59 made the harbour.', '59 of 102'],
  ])('%s', (text, expected) => expect(partsOf(text)).toEqual([expected]));
  test.each([
    'It drowned 31 sailors. It sank 11 boats.',
    'It drowned 31 sailors.\n\nEleven were under fifteen.',
    'It drowned 11 sailors. Thirty-one were under fifteen.',
    'They waited 31 days. Eleven were dry.',
    'Of the sailors, 11 were under fifteen.',
    'It took 43 of the 310 boats. Four were new.',
    'Of the 102 crews who live in town, one made the harbour.',
    'Two of the six boats had sunk.',
    'Three of the 310 boats had sunk.',
    'Inspectors found that four boats were tested out of nine.',
    'Where 112 boats put to sea, 104 had stayed in.',
    'Of the 94 crews, tired as they were, 17 left.',
  ])('not %s', (text) => expect(partsOf(text).filter((part) => !part.startsWith('43'))).toEqual([]));
});

describe('what is said of a part', () => {
  const saidOf = (text: string) =>
    mapOf(text).parts.map(({ said, which, counted }) => [
      counted,
      which && text.slice(which.start, which.end),
      said && text.slice(said.start, said.end),
    ]);
  test.each([
    ['43 of the 310 boats had sunk off the quay.', ['boats', undefined, 'had sunk off the quay']],
    ['The storm took 43 of the 310 boats that had sunk.', ['boats', undefined, undefined]],
    [
      'Of the 102 young crews who live in town, 59 made the harbour, and then slept.',
      ['young crews', 'who live in town', 'made the harbour'],
    ],
    [
      'The storm drowned 31 sailors who were at sea. Eleven of them were under fifteen.',
      ['sailors', 'who were at sea', 'were under fifteen'],
    ],
  ])('%s', (text, expected) => expect(saidOf(text)).toEqual([expected]));
});
