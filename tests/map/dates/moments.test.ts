import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/map/dates/index.js';
import { type Moment, orderOf, type Reference, resolve, toIso } from '../../../src/map/dates/moments.js';

/** A Friday. */
const NOW: Moment = { year: 2024, month: 3, day: 15 };

interface Around {
  readonly now?: Moment;
  /** The date told before this one. */
  readonly told?: Moment;
  readonly tense?: Reference['tense'];
}

function isoOf(text: string, { now = NOW, told: then, tense = 'past' }: Around = {}): string | undefined {
  const at = resolve(findDates(text)[0]!, { now, then, tense });
  return at && toIso(at);
}

describe('where a date stands in time', () => {
  test.each<[string, string | undefined, Around?]>([
    ['It closed on Monday.', '2024-03-11'],
    ['It closed last Friday.', '2024-03-08'],
    ['It closed on Friday.', '2024-03-15'],
    ['It closes on Friday.', '2024-03-22', { tense: 'future' }],
    ['It closes by Monday.', '2024-03-18', { tense: 'future' }],
    ['It had closed by Monday.', '2024-03-11'],
    ['They agreed to close it by Monday.', undefined, { tense: 'unsure' }],
    ['They agreed to close it by May.', undefined, { tense: 'unsure' }],
    ['It had closed by February 2020.', '2020-02', { tense: 'unsure' }],
    ['It closed in May.', '2023-05'],
    ['It closes in May.', '2024-05', { tense: 'future' }],
    ['It closed in February.', '2024-02'],
    ['It will close by February.', '2025-02', { tense: 'future' }],
    ['It closed on 16 March.', '2023-03-16'],
    ['It closed yesterday.', '2024-03-14'],
    ['It closed three weeks ago.', '2024-02-23'],
    ['It closed five months ago.', '2023-10'],
    ['It closed two years ago.', '2022'],
    ['Ten years later it closed.', '1911', { told: { year: 1901 } }],
    ['Ten years later it closed.', undefined],
    ['It closed on the 14th.', '1911-05-14', { told: { year: 1911, month: 5 } }],
    ['It closed on Monday.', undefined, { now: { year: 2024 } }],
    ['It closed on Monday.', undefined, { now: { year: 2024, month: 3 } }],
    ['It closes next Monday.', '2024-03-18'],
    ['It closes next December.', '2024-12'],
    ['It closed in March.', '2024-03'],
    ['The temple fell in 480 BC.', '-0480'],
  ])('%s', (text, iso, around) => expect(isoOf(text, around)).toBe(iso));

  test('earlier dates come first, a year before its months', () => {
    const moments: Moment[] = [
      { year: 1911 },
      { year: 1911, month: 2 },
      { year: 1911, month: 2, day: 3 },
      { year: 1911, month: 2, day: 4 },
      { year: 1912 },
    ];
    expect([...moments].reverse().sort((a, b) => orderOf(a) - orderOf(b))).toEqual(moments);
  });
});
