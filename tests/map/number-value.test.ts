import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/map/number-value.js';

describe('the value of a number', () => {
  test.each([
    ['$4.7 billion', 4.7e9, 'exact'],
    ['$47m', 47e6, 'exact'],
    ['47 m', 47, 'exact'],
    ['almost 2,000 staff', 2000, 'about'],
    ['604 800 litres', 604800, 'exact'],
    ['0,3 milligrams', 0.3, 'exact'],
    ['1,20,000 people', 120000, 'exact'],
    ['up to 14 days', 14, 'most'],
    ['at least one hundred and twenty-nine people', 129, 'least'],
    ['two and a half hours', 2.5, 'exact'],
    ['a million and a half people', 1.5e6, 'exact'],
    ['eleven lakh people', 1.1e6, 'exact'],
    ['no less than 40 boats', 40, 'least'],
    ['no fewer than 40 boats', 40, 'least'],
    ['no more than 40 boats', 40, 'most'],
    ['less than 40 boats', 40, 'most'],
    ['62%', 0.62, 'exact'],
    ['nearly one-third', 1 / 3, 'about'],
    ['19 of my 43 pupils', 19, 'exact'],
    ['nine of the eleven inns', 9 / 11, 'exact'],
    ['one in a hundred', 0.01, 'exact'],
    ['one in 10', 0.1, 'exact'],
    ['half the boats', 0.5, 'exact'],
    ['4 per day', 4, 'exact'],
    ['6.8 per cent', 0.068, 'exact'],
    ['twelve out of every 48 boats', 0.25, 'exact'],
    ['48 in 12 boats', 48, 'exact'],
    ['twenty-six boats', 26, 'exact'],
    ['one hundred and six boats', 106, 'exact'],
    ['a dozen boats', 12, 'exact'],
  ])('%s', (figure, value, bound) => {
    const read = readNumber(figure)!;
    expect(read.value).toBeCloseTo(value, 6);
    expect(read.bound).toBe(bound);
  });
  test('a range has two ends', () => {
    expect(readNumber('10 to 15 years')).toEqual({ value: 10, to: 15, bound: 'exact' });
    expect(readNumber('seven or eight cases')).toEqual({ value: 7, to: 8, bound: 'exact' });
    expect(readNumber('one hundred and two hundred boats')).toEqual({ value: 100, to: 200, bound: 'exact' });
    expect(readNumber('10 to 15 million')).toEqual({ value: 10e6, to: 15e6, bound: 'exact' });
  });
  test.each(['dozens of people', 'tens of thousands', 'several hundreds', 'a few boats', 'the second boat'])(
    'no value: %s',
    (figure) => expect(readNumber(figure)).toBeUndefined(),
  );
});
