import { expect, test } from 'vitest';
import { creationDate } from '../../src/cli/creation-date.js';

function check(written: string | undefined, expected: string, says = '', epoch?: string): void {
  let said = '';
  const date = creationDate({ written, epoch, file: 'a.txt' }, ({ message }) => {
    said += message;
  });
  expect([date.toISOString().slice(0, 10), said.slice(0, says.length)]).toEqual([expected, says]);
  if (!says) expect(said).toBe('');
}

test('a date of the calendar', () => check('2015-11-14', '2015-11-14'));
test('year first', () => check('2015/11/14', '2015-11-14'));
test('with an hour and a zone', () => check('2015-11-14T23:30:00-08:00', '2015-11-14'));
test('month first', () => check('Saturday, November 14, 2015 at 5:00 pm', '2015-11-14'));
test('day first', () => check('14th Nov. 2015', '2015-11-14'));
test('a month', () => check('November 2015', '2015-11-01'));
test('a year', () => check('Winter 1987', '1987-01-01'));
test('a year in words', () => check('first printed in 1987 (London)', '1987-01-01'));
for (const written of ['3/4/2015', '31.02.2015', 'week 12, 2015'])
  test(`${written} is no year alone`, () => check(written, '2000-01-01', `"${written}" names no day`));
test('no date', () => check(undefined, '2000-01-01'));
test('no day of the calendar', () => check('2015-02-30', '2000-01-01', '"2015-02-30" names no day'));
test('a day without a year', () => check('Feb. 9', '2000-01-01', '"Feb. 9" names no day'));
test('the environment goes first', () => check('2015-11-14', '2001-09-09', '', '1000000000'));
test('an empty one is none', () => check('2015-11-14', '2015-11-14', '', ''));
for (const epoch of ['1e18', '-1', 'now', '1.5', '999999999999999'])
  test(`${epoch} is no number of seconds`, () =>
    expect(() => check(undefined, '', '', epoch)).toThrow('SOURCE_DATE_EPOCH'));
