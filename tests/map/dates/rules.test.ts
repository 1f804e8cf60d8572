import { describe, expect, test } from 'vitest';
import { findDates, matcherOf } from '../../../src/map/dates/index.js';
import { DATE_RULES } from '../../../src/map/dates/rules.js';

describe.each(DATE_RULES)('$name', (rule) => {
  const find = matcherOf(rule);
  test.each(rule.yes)('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const expected = [/\[(.*)\]/.exec(marked)![1]];
    expect(find(text).map((date) => date.text)).toEqual(expected);
    // The cue of its group lets it through, and no other rule takes its place.
    expect(findDates(text).map((date) => date.text)).toEqual(expected);
  });
  test.each(rule.no)('no: %s', (text) => expect(find(text)).toEqual([]));
});
