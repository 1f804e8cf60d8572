import { describe, expect, test } from 'vitest';
import { coinOf } from '../../src/map/coins.js';
import { mapOf } from './map-of.js';

describe('the coin of an amount', () => {
  test.each([
    ['US$40', 'US$'],
    ['about Sh310,000', 'Sh'],
    ['Tk 70', 'Tk '],
    ['Rs. 500', 'Rs. '],
    ['GH¢1,150', 'GH¢'],
    ['K41,300', 'K'],
    ['P1.1 billion', 'P'],
    ['₦200', '₦'],
  ])('%s', (amount, coin) => expect(coinOf(amount)).toBe(coin));
  test.each(['K2', 'N11', 'R2', 'Sh', 'marsh 5', 'TRs 9'])('none: %s', (text) =>
    expect(coinOf(text)).toBeUndefined(),
  );
});

const money = (text: string): string[] =>
  mapOf(text).quantities.flatMap(({ dimension, value, unit }) =>
    dimension === 'money' ? [`${value} ${unit}`] : [],
  );

describe('money in a sentence', () => {
  test.each([
    ['The job cost Sh310,000 in all.', ['310000 Sh']],
    ['They paid Tk 103 crore for the potatoes.', ['1030000000 Tk ']],
    ['It would cost P1.1 billion to extend the mains.', ['1100000000 P']],
    ['The road N11 runs past K2 and ends there.', []],
    ['The cost rose from Rs118,000 to Rs149,000 in a year.', ['118000 Rs']],
  ])('%s', (text, expected) => expect(money(text)).toEqual(expected));
});
