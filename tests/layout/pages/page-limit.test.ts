import { describe, expect, test } from 'vitest';
import { Fatal } from '../../../src/base/diagnostics.js';
import { layLimited } from '../square-pages.js';

const pageEach = 'p { break-before: page }';
const letters = (count: number): string => `<p>${'x'.repeat(count)}`;

/** Pages of a document under the limit that its text has, or what is said of it. */
function pagesOf(body: string, css: string): number | string {
  try {
    return layLimited(body, css).paged.pages.length;
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    return `${error.diagnostic.code} ${/\d+/.exec(error.message)}`;
  }
}

describe('a hundred pages, and one for each hundred letters', () => {
  test('may be empty of letters', () => expect(pagesOf('<p>x'.repeat(100), pageEach)).toBe(100));
  test('and no more', () => expect(pagesOf('<p>x'.repeat(120), pageEach)).toBe('layout/too-many-pages 110'));
  test('unless there are letters for more', () =>
    expect(pagesOf(letters(1900) + '<p>x'.repeat(90), pageEach)).toBe(114));
  test('white space is no letter', () =>
    expect(pagesOf('<p>x\n      '.repeat(140), pageEach)).toBe('layout/too-many-pages 110'));
});

test('a thousand pages is the most', () =>
  expect(pagesOf(letters(100_000), 'p { line-height: 80pt }')).toBe('layout/too-many-pages 1000'));

test('blank pages count', () =>
  expect(pagesOf('<p>x'.repeat(60), 'p { break-before: right }')).toBe('layout/too-many-pages 110'));

test('letters as high as the page stop with what is to be looked for', () => {
  const lay = () => layLimited(letters(3000), "* { font-size: 2000pt !important }");
  expect(lay).toThrow(Fatal);
  expect(lay).toThrow(/more than 130 pages/);
});
