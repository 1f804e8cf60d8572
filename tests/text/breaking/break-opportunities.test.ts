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
