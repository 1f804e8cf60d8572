import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../../src/css/grammar/page-size.js';
import { elementX, styled } from '../styled.js';

/** Every number of the style, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

function check(declarations: string): void {
  const { document, diagnostics } = styled(`body { font-size: 900pt } p { ${declarations} }`);
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
