import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../../src/css/grammar/page-size.js';
import { elementX, styled } from '../styled.js';

/** Every number of the style, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

function check(declarations: string): void {
  const { document, diagnostics } = styled(`body { font-size: 300pt } p { ${declarations} }`);
  const numbers = numbersIn(elementX(document).style);
  expect(numbers.filter((number) => !Number.isFinite(number) || Math.abs(number) > 14_400)).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['css/bad-value']);
}

describe('no number beyond what a page can hold reaches layout', () => {
  for (const value of ['1e300pt', '-3e38pt', '99999em', 'calc(0 * 1e400pt)', 'calc(1e300em * 1e300)', '1e9%'])
    test(value, () => check(`margin-left: ${value}`));
  test('a count', () => check('column-count: 1e9'));
  test('a width of a line', () => check('border-left: 1e30pt solid red'));
});

test('line heights are multiplied within reach', () => {
  const { document } = styled('p { font-size: 2000pt; line-height: 14000 }');
  expect(elementX(document).style.lineHeight).toBe(14_400);
});
test('counters count further', () => {
  const { diagnostics } = styled('p { counter-reset: year 1000000 }');
  expect(diagnostics).toEqual([]);
});
test('a page is as wide as small paper at least', () => {
  const { size } = styled('@page { size: 1pt 1e9pt }').document.pages.first;
  expect(size).toEqual({ width: PAPERS['a6']![0], height: 14_400 });
});

describe('no letter is larger than its page has room for', () => {
  /** A4 with 20 mm around has 170 mm of room from side to side. */
  const largest = ((170 * 72) / 25.4) * 0.75;

  function check(css: string, size: number, said: readonly string[]): void {
    const { document, diagnostics } = styled(css);
    expect(elementX(document).style.fontSize).toBeCloseTo(size);
    expect(diagnostics.map(({ message, hint }) => `${/\d+pt/.exec(message)} ${hint}`)).toEqual(said);
  }
  const told = (most: number) => [
    `1pt give a size between 1pt and ${most}pt: larger letters have no room on the page`,
  ];

  test('what has room stays', () => check('p { font-size: 361pt }', 361, []));
  test('what has none is told once', () => check('* { font-size: 2000pt }', largest, told(361)));
  test('however large', () => check('* { font-size: 1e9pt }', largest, told(361)));
  test('by variables too', () => check('* { --a: 2000pt; font-size: var(--a) }', largest, told(361)));
  test('shares of it are of what is taken', () =>
    check('html { font-size: 2000pt } p { font-size: 0.5rem }', largest / 2, told(361)));
  test('a larger page has room for larger ones', () =>
    check('@page { size: 1000pt 2000pt; margin: 0 } p { font-size: 700pt }', 700, []));
  test('so has a page by name', () =>
    check('@page a { size: 1000pt 2000pt; margin: 0 } p { font-size: 700pt }', 700, []));
  test('the page on the left alone has not', () =>
    check('@page :left { size: 1000pt 2000pt; margin: 0 } p { font-size: 700pt }', largest, told(361)));
  test('a page measured in letters has room for them', () =>
    check('html { font-size: 5000pt } @page { size: 2em 2em; margin: 0 }', 5000, []));
});
