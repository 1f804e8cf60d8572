import { describe, expect, test } from 'vitest';
import { mapOf } from './map-of.js';

const quantities = (text: string): string[] =>
  mapOf(text).quantities.map(
    ({ text: words, value, unit, per }) =>
      `${words} = ${Math.round(value * 1e4) / 1e4} ${unit}${per ? ` per ${per}` : ''}`,
  );

describe('quantities', () => {
  test.each([
    ['The port paid $47m for the wall.', ['$47m = 47000000 $']],
    ['The wall is 300 metres long.', ['300 metres long = 300 metre']],
    ['The wall is 4.2km long.', ['4.2km long = 4.2 kilometre']],
    ['The town loses 61 shifts a year to storms.', ['61 shifts a year = 61 shift per year']],
    ['Some 68 per cent of the pilots agreed.', ['Some 68 per cent = 0.68 %']],
    ['More than 2,600 dead fish were found.', ['More than 2,600 dead fish = 2600 fish']],
  ])('%s', (text, expected) => expect(quantities(text)).toEqual(expected));

  test.each([
    'The spear lay 993 in three pieces on the floor.',
    'She asked for a rule between twelve and four.',
    'He was born in 1961.',
    'The 78-year-old man lived alone.',
    'Dozens of boats were lost.',
    'Page 212 says so.',
  ])('none: %s', (text) => expect(quantities(text)).toEqual([]));
});

const moments = (text: string): string[] =>
  mapOf(text).moments.map(({ text: words, at, told }) => `${words} = ${at.year}${told ? '' : ' counted'}`);

describe('moments', () => {
  test('a count of years goes on from the date before', () =>
    expect(moments('The pier was built in 1902. Ten years later it fell.')).toEqual([
      'in 1902 = 1902',
      'Ten years later = 1912 counted',
    ]));
  test('but not across a paragraph without a date', () =>
    expect(moments('The pier was built in 1902.\n\nIt was new.\n\nTen years later it fell.')).toEqual([
      'in 1902 = 1902',
    ]));
  test.each([
    'It fell ten years ago.',
    'It fell last year.',
    'It fell in the nineteenth century.',
    'It fell on Monday.',
  ])('none: %s', (text) => expect(moments(text)).toEqual([]));
});
