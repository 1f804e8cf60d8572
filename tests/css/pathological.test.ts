import { describe, expect, test } from 'vitest';
import { elements, elementX, styled } from './styled.js';

const codes = (css: string, html?: string) => styled(css, html).diagnostics.map(({ code }) => code);

test('10,000 nested elements', () => {
  const { document } = styled(
    'div div { margin: 1pt } div + div p { color: red }',
    `${'<div>'.repeat(10_000)}<p id="x">`,
  );
  expect(elementX(document).style.color.red).toBe(0);
});

test('10,000 nested sizes keep to finite numbers', () => {
  const { document } = styled(
    'b { font-size: 1.5em } i { font-size: 0.5em }',
    `${'<b>'.repeat(2000)}${'<i>'.repeat(8000)}x`,
  );
  expect(
    elements(document.body).every(
      ({ style }) => Number.isFinite(style.fontSize) && Number.isFinite(style.lineHeight),
    ),
  ).toBe(true);
});

test('10,000 nested lists', () =>
  expect(elements(styled('', '<ol><li>'.repeat(5000)).document.body)).toHaveLength(15_001));

test('an empty sheet', () => expect(codes('')).toEqual([]));
test('a sheet of white space', () => expect(codes(' \n ')).toEqual([]));
test('a comment that is never closed', () => expect(codes('p { orphans: 3 } /* b')).toEqual(['css/syntax']));
test('one closing bracket too many', () => {
  const { document, diagnostics } = styled('} h1 { color: red } p { orphans: 4 }');
  expect(diagnostics.map(({ code }) => code)).toEqual(['css/syntax']);
  expect(elementX(document).style.orphans).toBe(4);
});
test('nothing but closing brackets', () =>
  expect(codes('}'.repeat(1000)).every((code) => code === 'css/syntax')).toBe(true));
test('nothing but opening brackets', () => expect(codes('p{'.repeat(20_000))).toEqual(['css/syntax']));
test('brackets in a style attribute', () =>
  expect(codes('', `<p style="width:${'calc('.repeat(20_000)}">`)).toEqual(['css/syntax']));
test('a sheet cut off in the middle', () =>
  expect(elementX(styled('p { orphans: 4; color: "re').document).style.orphans).toBe(4));
test('signs', () =>
  expect(() => codes('@ @; {} ;;; , > {} #.:: { a } \\ <!-- --> p:: {} [ {}')).not.toThrow());
test('variables that double', () => {
  const chain = Array.from({ length: 60 }, (_, i) => `--v${i + 1}: var(--v${i}) var(--v${i})`).join(';');
  expect(codes(`p { --v0: x; ${chain}; color: var(--v60) }`)).toEqual(['css/bad-value']);
});
test('thousands of variables in a row', () => {
  const chain = Array.from({ length: 5000 }, (_, i) => `--v${i + 1}: var(--v${i})`)
    .toReversed()
    .join(';');
  expect(() => codes(`p { --v0: red; ${chain}; color: var(--v5000) }`)).not.toThrow();
});
test('a variable used thousands of times', () =>
  expect(codes(`p { --a: 1; margin: ${'var(--a) '.repeat(50_000)} }`)).toEqual(['css/bad-value']));
test('names that objects have by themselves', () =>
  expect(
    codes(
      'p { constructor: 1; __proto__: 2; toString: 3; color: constructor; content: __proto__ valueOf() }',
    ).sort(),
  ).toEqual([
    'css/bad-value',
    'css/bad-value',
    'css/unknown-property',
    'css/unknown-property',
    'css/unknown-property',
  ]));

describe('sheets that go on and on', () => {
  const many = (times: number, make: (index: number) => string, between = ' ') =>
    Array.from({ length: times }, (_, index) => make(index)).join(between);
  const said = (css: string) => styled(css).diagnostics.map(({ code, place }) => `${code} ${place?.line}`);
  test('10,000 selectors', () => expect(said(`${many(9_999, (i) => `.c${i}{}`, '\n')}\np {}`)).toEqual([]));
  test('one more', () => {
    const { document, diagnostics } = styled(
      `${many(10_000, (i) => `.c${i}{}`, '\n')}\np { orphans: 7 }\np {}`,
    );
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([['css/too-long', 10_001]]);
    expect(elementX(document).style.orphans).toBe(2);
  });
  test('in one rule', () =>
    expect(said(`p ${many(30_000, (i) => `, .c${i}`)} {}`)).toEqual(['css/too-long 1']));
  test('pages', () => {
    expect(said(many(500, (i) => `@page n${i} {}`))).toEqual([]);
    expect(said(many(501, (i) => `@page n${i} {}`))).toEqual(['css/too-long 1']);
  });
  test.each([
    ['alternatives', (times: number) => `:is(${many(times - 1, (i) => `.c${i}`, ',')})`],
    ['what is left out', (times: number) => `p:not(${many(times - 2, (i) => `.c${i}`, ',')})`],
    ['names', (times: number) => many(times, () => '.a', '')],
    ['names within names', (times: number) => `p${many((times - 2) / 2, () => ' > p')}`],
  ])('a selector of many %s', (_, make) => {
    expect(said(`${make(2000)} { orphans: 7 }`)).toEqual([]);
    expect(said(`${make(2002)} { orphans: 7 }`)).toEqual(['css/unsupported-selector 1']);
  });
});
