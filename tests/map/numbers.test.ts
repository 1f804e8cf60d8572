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
    ['eleven hundred and forty', 1140],
    ['two thousand and six', 2006],
    ['a hundred and twelve', 112],
    ['one hundred forty', 140],
    ['eight hundred and seventy-one', 871],
    ['three thousand two hundred and five', 3205],
    ['one million two hundred thousand', 1.2e6],
    ['two hundred and forty thousand', 240_000],
    ['two dozen', 24],
    ['a hundred', 100],
  ])('in several words, of one value: %s', (words, value) => {
    expect(mapOf(`They saw ${words} boats.`).numbers).toMatchObject([{ text: words, value, noun: 'boat' }]);
    expect(mapOf(`The pilots came by ${words}.`).numbers).toMatchObject([{ text: words, value }]);
  });
  test.each([
    ['two hundred and a dog', ['two hundred']],
    ['a hundred and then forty more', ['a hundred', 'forty']],
    ['one hundred and two hundred boats', ['one hundred', 'two hundred']],
    ['six thousand and two thousand boats', ['six thousand', 'two thousand']],
    ['sixty and forty boats', ['sixty', 'forty']],
    ['two hundred twelve-year-old boats', ['two hundred']],
  ])('but not one number: %s', (words, expected) =>
    expect(numbersOf(`They saw ${words}.`).map(([text]) => text)).toEqual(expected),
  );
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
