import { describe, expect, test } from 'vitest';
import { quoteSlot, slotOf } from '../../src/study/clauses.js';
import { materialOf } from './material-of.js';

/** What a question would quote of the first sentence. */
function check(sentence: string, expected: string | undefined): void {
  const slot = slotOf(materialOf(sentence).passages[0]!);
  expect(slot && quoteSlot(slot)).toBe(expected);
}

describe('the stretch of a sentence that a question quotes', () => {
  test('all of a short one, without its full stop', () => check('The pier was old.', '“The pier was old”'));
  test('without the connective it opens with', () =>
    check('However, the pier was old.', '“the pier was old”'));
  test('with a word that is no connective where it stands', () => {
    check(
      'However carefully they worked, the pier was lost.',
      '“However carefully they worked, the pier was lost”',
    );
    check('In contrast to the quay, the pier was old.', '“In contrast to the quay, the pier was old”');
  });
  test('with the stop of an abbreviation', () =>
    check('The pier was built by Holm Inc.', '“The pier was built by Holm Inc.”'));
  test('a long one up to the end of a clause, and the rest marked', () =>
    check(
      'The council of the town closed the pier on the last day of March, and the pilots who had used it for sixty years were told to look for another harbour.',
      '“The council of the town closed the pier on the last day of March …”',
    ));
  test('without the tag that says who said it', () =>
    check(
      'The pier was closed on the last day of March after a diver had found that two of its nine piles were rotten from top to bottom, the council said on Friday.',
      '“The pier was closed on the last day of March after a diver had found that two of its nine piles were rotten from top to bottom …”',
    ));
  test('nothing of a sentence with quotation marks before its clause ends', () =>
    check('The “pier” was old.', undefined));
  test('not at the first of a pair of dashes', () =>
    check(
      'The last boat to leave was a barge that burns – slowly and with a smell that nobody on the island of Lunde has ever forgotten since – the dirtiest coal on the coast of the northern sea.',
      undefined,
    ));
  test('nothing of a fragment', () => check('A pier without boats.', undefined));
  test('never between a subject and its verb', () =>
    check(
      'The pier, which the town had bought from the pilots for the price of nine new boats and a lamp of the best northern glass in the spring of that year, was old.',
      undefined,
    ));
});

test('it leans when its first word points back', () => {
  const leans = (sentence: string) => slotOf(materialOf(sentence).passages[0]!)?.leans;
  expect(leans('It was closed in March.')).toBe(true);
  expect(leans('It is clear that the pier was old.')).toBe(false);
  expect(leans('All of it was paid for by the town.')).toBe(true);
  expect(leans('There is a pier in the town.')).toBe(false);
});
