import { describe, expect, test } from 'vitest';
import { CALENDAR_RULES } from '../../../src/map/dates/calendar-rules.js';
import { findDates, matcherOf } from '../../../src/map/dates/index.js';
import { PERIOD_RULES } from '../../../src/map/dates/period-rules.js';
import { RELATIVE_RULES } from '../../../src/map/dates/relative-rules.js';

const RULES = [...CALENDAR_RULES, ...PERIOD_RULES, ...RELATIVE_RULES];

describe.each(RULES)('$name', (rule) => {
  const find = matcherOf(rule);
  test.each(rule.yes)('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const expected = [/\[(.*)\]/.exec(marked)![1]];
    expect(find(text).map((date) => date.text)).toEqual(expected);
    // The cue of its group lets it through, and no other rule takes its place.
    expect(findDates(text).map((date) => date.text)).toEqual(expected);
  });
  if (rule.no) test.each(rule.no)('no: %s', (text) => expect(find(text)).toEqual([]));
});
