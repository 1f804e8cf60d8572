import { expect, test } from 'vitest';
import { dayIn } from '../../src/template/day.js';

test.each([
  ['fr', '2 November 2021', '2 novembre 2021'],
  ['de', '2 November 2021', '2. November 2021'],
  ['es', '2 November 2021', '2 de noviembre de 2021'],
  ['fr', 'March 2020', 'mars 2020'],
])('%s: %s', (language, written, printed) => expect(dayIn(language, written)).toBe(printed));

test.each([
  ['en', '2 November 2021'],
  ['fr', '2 novembre 2021'],
  ['de', 'Spring 2021'],
  ['fr', 'Sunday 3 May 2020'],
  ['es', 'November 2, 2021'],
  ['fr', ''],
])('%s: %j stays', (language, written) => expect(dayIn(language, written)).toBe(written));
