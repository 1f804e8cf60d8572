import { describe, expect, test } from 'vitest';
import { breakOpportunities } from '../../../src/text/breaking/break-opportunities.js';

/** The text with a bar wherever a line may end. */
const bars = (text: string): string => {
  const marks = breakOpportunities(text, () => false);
  return [...text].map((letter, at) => (marks[at] ? `|${letter}` : letter)).join('');
};

describe('guillemets', () => {
  test('hold what is set in them by a blank, at the end of a sentence too', () => {
    expect(bars('la « grande » loi')).toBe('la |« grande » |loi');
    expect(bars('la « loi ».')).toBe('la |« loi ».');
    expect(bars('(« loi ») est là')).toBe('(« loi ») |est |là');
  });
  test('that point inwards, or have no blank, part no less than before', () => {
    expect(bars('er sagt »nie« und geht')).toBe('er |sagt |»nie« |und |geht');
    expect(bars('говорит «да» и идёт')).toBe('говорит |«да» |и |идёт');
    expect(bars('a » b « c')).toBe('a » |b |« c');
  });
});

test('a blank that is not to be broken begins no line, behind a dash either', () => {
  expect(bars('homes. –\u00a0Ada Obi')).toBe('homes. |–\u00a0Ada |Obi');
  expect(bars('a -\u00a0b')).toBe('a |-\u00a0b');
});

describe('a number whose thousands stand apart', () => {
  test('is one', () => {
    expect(bars('over 691 000 litres')).toBe('over |691 000 |litres');
    expect(bars('sold 2 500 000 of')).toBe('sold |2 500 000 |of');
    expect(bars('cost £12 500 a')).toBe('cost |£12 500 |a');
    expect(bars('cost 12\u2009500 a')).toBe('cost |12\u2009500 |a');
    expect(bars('in all, 12 500.')).toBe('in |all, |12 500.');
  });
  test('is no year, no share, no name and no digit beside it', () => {
    expect(bars('in 2015 300 people')).toBe('in |2015 |300 |people');
    expect(bars('3.5 500 g')).toBe('3.5 |500 |g');
    expect(bars('from B12 500 on')).toBe('from |B12 |500 |on');
    expect(bars('on 12 5000 came')).toBe('on |12 |5000 |came');
    expect(bars('on 12 50 came')).toBe('on |12 |50 |came');
  });
});
