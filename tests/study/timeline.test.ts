import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { findTimeline } from '../../src/study/timeline.js';
import { articleOf } from '../language/article-of.js';

const timelineOf = (text: string, date?: string) =>
  findTimeline(analyse({ ...articleOf(text), ...(date ? { date } : {}) }));

/** `when` alone, or `when = iso`. */
function check(text: string, expected: readonly string[], date?: string): void {
  expect(timelineOf(text, date).map(({ when, iso }) => (iso ? `${when} = ${iso}` : when))).toEqual(expected);
}

describe('dates by the calendar', () => {
  test('day, month, year', () => check('It opened on 4 May 1987.', ['4 May 1987 = 1987-05-04']));
  test('American order', () => check('It opened on May 4, 1987.', ['May 4, 1987 = 1987-05-04']));
  test('abbreviated, no year', () => check('It opened on Sept. 9.', ['Sept. 9']));
  test('what comes back every week is none', () =>
    check('Every Friday they met, and on a Sunday they danced.', []));
  test('month and year', () => check('It opened in March 2012.', ['March 2012 = 2012-03']));
  test('month', () => check('It opened in May.', ['May']));
  test('part of a month', () => check('By the middle of July it was dry.', ['By the middle of July']));
  test('year', () => check('In 1868 the mill burned.', ['1868 = 1868']));
  test('a year before a noun', () => check('After the 1911 fire they left.', ['1911 = 1911']));
  test('a year after a treaty', () => check('The Accord of 1902 obliges them.', ['1902 = 1902']));
  test('early years', () => check('In the year 64 the city burned.', ['the year 64 = 0064']));
  test('before our era', () => check('The temple fell in 480 BC.', ['480 BC = -0480']));
  test('a decade', () => check('It was a hit in the late 1970s.', ['the late 1970s = 1978']));
  test('a century', () =>
    check('It was built in the nineteenth century.', ['the nineteenth century = 1800']));
  test('a range', () => check('Between 1904 and 1909 they dug.', ['Between 1904 and 1909 = 1904']));
  test('a range of days', () => check('They dug between June 3 and June 9.', ['between June 3 and June 9']));
  test('since and by', () =>
    check('Since 2004 it leaks. It must go by 2040.', ['Since 2004 = 2004', 'by 2040 = 2040']));
  test('an age', () =>
    check('Before the First World War it was farmland.', ['Before the First World War = 1914']));
  test('a date that is a name', () => check('The towers fell on 9/11.', ['9/11 = 2001-09-11']));
});

describe('dates that lean on another', () => {
  test('weekday', () => check('It closed on Monday night.', ['Monday night']));
  test('with the time', () => check('On Friday at 7.15 a.m. it closed.', ['Friday at 7.15 a.m.']));
  test('weekday, resolved', () => check('It closed on Monday.', ['Monday = 2024-05-06'], '8 May 2024'));
  test('last Friday', () => check('It closed last Friday.', ['last Friday = 2024-05-03'], '8 May 2024'));
  test('years ago', () => check('It closed six years ago.', ['six years ago = 2018'], '8 May 2024'));
  test('years ago, no date', () => check('It closed six years ago.', ['six years ago']));
  test('later', () =>
    check('It opened in 1920. Ten years later it closed.', ['1920 = 1920', 'Ten years later = 1930']));
  test('later that month', () =>
    check('It opened in May 1920. Later that month it closed.', [
      'May 1920 = 1920-05',
      'Later that month = 1920-05',
    ]));
  test('the next day', () =>
    check('It opened on 31 May 1920. The next day it closed.', [
      '31 May 1920 = 1920-05-31',
      'The next day = 1920-06-01',
    ]));
  test('the 14th', () =>
    check('It opened on 3 May 1920 and closed on the 14th.', [
      '3 May 1920 = 1920-05-03',
      'the 14th = 1920-05-14',
    ]));
  test('a coming month', () => check('It will close in October.', ['October = 2024-10'], '8 May 2024'));
  test('a month gone by', () => check('It closed in October.', ['October = 2023-10'], '8 May 2024'));
});

describe('no dates', () => {
  test.each([
    'They are in the money.',
    'You may come, and they march on.',
    'About 1500 people and 1945 homes.',
    'See page 1999 for more.',
    'It cost $2000 in all.',
    'On Sundays they rest.',
    'He has lived here for the last year.',
    'For ten years they waited.',
    'An August gentleman and Miss April Jones.',
    'She is on the 3rd floor.',
    'A ratio of 9 to 11.',
  ])('%s', (text) => check(text, []));
});

describe('entries', () => {
  test('sorted, the undated last', () =>
    check('It closed on Monday. In 1990 it opened. In 1985 it was planned.', [
      '1985 = 1985',
      '1990 = 1990',
      'Monday',
    ]));
  test('the event is the sentence', () =>
    expect(timelineOf('Nothing here.\n\nIn 1990 it opened.')[0]!.event).toEqual({
      text: 'In 1990 it opened.',
      paragraph: 2,
      start: 0,
      end: 18,
    }));
  test('without a dateline', () =>
    expect(timelineOf('TARROW, May 3 — The bridge fell.')[0]!.event.text).toBe('The bridge fell.'));
  test('a long sentence gives its clause', () =>
    expect(
      timelineOf(
        'The committee met many times over long and bitter evenings in the old hall by the harbour; the bridge was closed in 1974, and nobody in the town ever gave a reason for it.',
      )[0]!.event.text,
    ).toBe('the bridge was closed in 1974'));
  test('the same last Friday once', () =>
    check('It closed last Friday. Since last Friday, rain.', ['last Friday']));
});
