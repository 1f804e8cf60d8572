import { expect, test } from 'vitest';
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
