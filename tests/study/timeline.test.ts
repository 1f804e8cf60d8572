import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import { analyse } from '../../src/language/index.js';
import { findTimeline } from '../../src/study/timeline.js';
import { articleOf } from '../language/article-of.js';

const timelineOf = (text: string, date?: string) =>
  findTimeline(readGrammar(analyse({ ...articleOf(text), ...(date ? { date } : {}) })));

/** `when` alone, or `when = iso`. */
function check(text: string, expected: readonly string[], date?: string): void {
  expect(timelineOf(text, date).map(({ when, iso }) => (iso ? `${when} = ${iso}` : when))).toEqual(expected);
}

describe('dates by the calendar', () => {
  test.each([
    ['It opened on 4 May 1987.', '4 May 1987 = 1987-05-04'],
    ['It opened on May 4, 1987.', 'May 4, 1987 = 1987-05-04'],
    ['It opened on Sept. 9.', 'Sept. 9'],
    ['It opened in March 2012.', 'March 2012 = 2012-03'],
    ['In the year 64 the city burned.', 'the year 64 = 0064'],
    ['The temple fell in 480 BC.', '480 BC = -0480'],
    ['It fell around 410 CE.', 'around 410 CE = 0410'],
    ['It was a hit in the late 1970s.', 'the late 1970s = 1978'],
    ['They met in the sixties.', 'the sixties = 1960'],
    ['The late 1700s saw riots.', 'late 1700s = 1780'],
    ['In the mid-1800s they left.', 'the mid-1800s = 1850'],
    ['In the early 2000s they left.', 'the early 2000s = 2000'],
    ['It was built in the nineteenth century.', 'the nineteenth century = 1800'],
    ['It fell in the late 12th century.', 'the late 12th century = 1180'],
    ['Between 1904 and 1909 they dug.', 'Between 1904 and 1909 = 1904'],
    ['They dug between June 3 and June 9.', 'between June 3 and June 9'],
    ['Before the First World War it was farmland.', 'Before the First World War = 1914'],
    ['The towers fell on 9/11.', '9/11 = 2001-09-11'],
  ])('%s', (text, expected) => check(text, [expected]));
  test('what comes back every week is none', () =>
    check('Every Friday they met, and on a Sunday they danced.', []));
});

describe('dates that lean on another', () => {
  test('weekday', () => check('It closed on Monday night.', ['Monday night']));
  test('with the time', () => check('On Friday at 7.15 a.m. it closed.', ['Friday at 7.15 a.m.']));
  test('weekday, resolved', () => check('It closed on Monday.', ['Monday = 2024-05-06'], '8 May 2024'));
  test('last Friday', () => check('It closed last Friday.', ['last Friday = 2024-05-03'], '8 May 2024'));
  test('years ago', () => check('It closed six years ago.', ['six years ago = 2018'], '8 May 2024'));
  test('decades ago', () => check('It closed ninety years ago.', ['ninety years ago = 1934'], '8 May 2024'));
  test('on Sunday', () => check('It closed on Sunday.', ['Sunday = 2024-05-05'], '8 May 2024'));
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

describe('by a day, until a month', () => {
  /** A Wednesday. */
  const DAY = '12 November 2025';
  test.each([
    ['No arrests had been made by Tuesday evening.', 'by Tuesday evening = 2025-11-11'],
    ['By Tuesday the water was gone.', 'By Tuesday = 2025-11-11'],
    ['The pilots had left by December.', 'by December = 2024-12'],
    ['The bridge will open by Tuesday.', 'by Tuesday = 2025-11-18'],
    ['Owners have until Tuesday.', 'until Tuesday = 2025-11-18'],
    ['The port shut on Tuesday.', 'Tuesday = 2025-11-11'],
    ['Its plan to shut the port is dropped, the mayor told us on Tuesday.', 'Tuesday = 2025-11-11'],
    ['The mayor plans to shut the port on Tuesday.', 'Tuesday = 2025-11-18'],
    ['The port is expected to be shut on Tuesday.', 'Tuesday = 2025-11-18'],
    ['The council agreed to mend it by Tuesday.', 'by Tuesday'],
    ['The mayor had promised an answer by Tuesday.', 'by Tuesday'],
    ['The mayor had planned to leave by Tuesday.', 'by Tuesday'],
    ['The order was put off until Tuesday.', 'until Tuesday'],
    ['The work was due by December.', 'by December'],
  ])('%s', (text, expected) => check(text, [expected], DAY));
});

describe('a month without a year', () => {
  const DUG = 'Workers dug the tank in March 2019.';
  test.each([
    ['the next sentence', `${DUG} Ibis came in June.`, 'June = 2019-06'],
    ['the same sentence', 'Workers dug the tank in March 2019 and shut it in June.', 'June = 2019-06'],
    ['over a year told back', `${DUG} In 1850 it had been a field. Ibis came in June.`, 'June = 2019-06'],
    ['not over a later year', `${DUG} In 2021 it was shut. Ibis came in June.`, 'June'],
    ['not over a sentence', `${DUG} The tank was deep. Ibis came in June.`, 'June'],
    ['not over a paragraph', `${DUG}\n\nIbis came in June.`, 'June'],
  ])('takes the year of the sentence before: %s', (_, text, expected) =>
    expect(timelineOf(text).map(({ when, iso }) => (iso ? `${when} = ${iso}` : when))).toContain(expected),
  );
  test.each([
    'From November to March the tank is a roost.',
    'The cranes arrive in the first week of December.',
    'In June the tank is filled by the rain.',
    'In June the tank has no water.',
  ])('is none in the present tense: %s', (text) => {
    check(`${DUG} ${text}`, ['March 2019 = 2019-03']);
    check(`${DUG} ${text}`, ['March 2019 = 2019-03'], '12 November 2025');
  });
  test.each([
    ['The mayor says in June the tank burst.', 'June = 2025-06'],
    ['For what the mayor calls rest, in June he shut the tank.', 'June = 2025-06'],
    ['The tank has burst in June.', 'June = 2025-06'],
    ['Since June the tank is shut.', 'Since June = 2025-06'],
    ['The tank will open in June.', 'June = 2026-06'],
    ['The council votes on 3 June.', '3 June = 2026-06-03'],
    ['In June 2025 the tank is shut.', 'June 2025 = 2025-06'],
  ])('stays: %s', (text, expected) => check(text, [expected], '12 November 2025'));
});

describe('a bare year', () => {
  test.each([
    'The view of the club was that 1925 had been rained off and could not count.',
    'After its 1911 fire the mill shut.',
  ])('inside a sentence is none: %s', (text) => check(text, []));
  test.each([
    ['1848 was a year of revolts.', '1848 = 1848'],
    ['In 1925 the race was rained off.', '1925 = 1925'],
    ['The club said that in 1925 it rained.', '1925 = 1925'],
    ['The mill of 1911 burned.', '1911 = 1911'],
    ['The mill shut March 4, 1911.', 'March 4, 1911 = 1911-03-04'],
  ])('is one: %s', (text, expected) => check(text, [expected]));
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
  const LONG =
    'when nobody in the town had a lamp and the boats lay idle in the old harbour for months on end';
  test.each([
    [
      'behind a clause',
      `Ida Holm sold the port in 1974, which left a hole ${LONG}`,
      'Ida Holm sold the port in 1974',
    ],
    ['not before one', `In 1974, the year after the flood, ${LONG}, the port was shut`, undefined],
  ])('a long event loses what only adds to it: %s', (_, text, event) =>
    expect(timelineOf(`${text}.`)[0]!.event.text).toBe(event ?? `${text}.`),
  );
  test('the same last Friday once', () =>
    check('It closed last Friday. Since last Friday, rain.', ['last Friday']));
});

test('a long sentence may end with a comma, as the last of the text', () => {
  const words = 'the old pier stood in the harbour of Skerry and the boats lay beside it for years '.repeat(
    2,
  );
  check(`On 4 May 1987 ${words}, and ${words}, nobody said:`, ['4 May 1987 = 1987-05-04']);
});
