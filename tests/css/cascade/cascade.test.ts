import { describe, expect, test } from 'vitest';
import type { Color } from '../../../src/css/style.js';
import { elementX, styled, styleOfX } from '../styled.js';

const hex = ({ red, green, blue, alpha }: Color) =>
  alpha === 0
    ? 'transparent'
    : [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('');

const [RED, GREEN, BLACK] = ['ff0000', '008000', '000000'];

/** Is the text of #x red, green or black? */
const check = (css: string, html: string, expected: string | undefined) =>
  expect(hex(styleOfX(css, html).color)).toBe(expected);

describe('names that stand nowhere', () => {
  test.each([
    ['a class', '.nowhere p'],
    ['an id', '#nowhere > p'],
    ['a name', 'table ~ p'],
    ['a class that is only the beginning of another', '.so p'],
    ['an attribute', '[title] p'],
    ['an attribute that is only the beginning of another', '[clas] p'],
  ])('%s', (_, selector) =>
    check(`p { color: green } ${selector} { color: red }`, '<div class="some"><p id="x"></div>', GREEN),
  );
  test.each([
    ['what is not asked for', 'p:not(.nowhere, #nowhere, table)'],
    ['one of several', ':is(.nowhere, div) p'],
    ['the root', 'html p'],
    ['the second class', '.more p'],
    ['capitals in a name', 'DIV P'],
    ['an attribute', '[class] [id]'],
    ['capitals in an attribute', '[CLASS] p'],
    ['an attribute that is not asked for', 'p:not([title])'],
    ['a sign that is escaped', '.a\\:b p'],
    ['a digit that is escaped', '.\\31 st > p'],
  ])('but %s', (_, selector) =>
    check(
      `p { color: red } ${selector} { color: green }`,
      '<div class="some\tmore a:b 1st"><p id="x"></div>',
      GREEN,
    ),
  );
});

test('a class whose name is escaped is found by it', () =>
  check('p { color: red } .a\\:b { color: green }', '<p id="x" class="a:b">', GREEN));

test('a value with a variable is read where nothing overrules it', () => {
  const told = (css: string) => styled(css).diagnostics.map(({ place }) => place?.column);
  expect(told('p { color: var(--nope) }')).toHaveLength(1);
  expect(told('p { color: red } #x { color: var(--nope) }')).toHaveLength(1);
  expect(told('p { margin: var(--nope) } #x { margin-top: 1pt }')).toHaveLength(1);
  expect(told('p { color: var(--nope) } #x { color: red }')).toEqual([]);
  expect(told('p { margin: var(--nope) } #x { margin: 1pt }')).toEqual([]);
});

describe('precedence', () => {
  test('the later of two equals', () => check('p { color: red } p { color: green }', '<p id="x">', GREEN));
  test('a class over a type', () =>
    check('.a { color: green } p { color: red }', '<p id="x" class="a">', GREEN));
  test('an id over classes', () =>
    check('#x { color: green } .a.a.a { color: red }', '<p id="x" class="a">', GREEN));
  test('two types over one', () =>
    check('div p { color: green } p { color: red }', '<div><p id="x"></div>', GREEN));
  test('important over an id', () =>
    check('p { color: green !important } #x { color: red }', '<p id="x">', GREEN));
  test('the style attribute over an id', () =>
    check('#x { color: red }', '<p id="x" style="color: green">', GREEN));
  test('important over the style attribute', () =>
    check('p { color: green !important }', '<p id="x" style="color: red">', GREEN));
  test('an author over the defaults, however specific', () =>
    expect(styleOfX('* { display: inline }', '<p id="x">').display).toBe('inline'));
  test(':where() counts nothing', () =>
    check('p { color: green } :where(#x) { color: red }', '<p id="x">', GREEN));
  test(':is() counts its heaviest', () =>
    check(':is(#y, p) { color: green } .a { color: red }', '<p id="x" class="a">', GREEN));
  test(':not() too', () =>
    check('p:not(#y) { color: green } p.a { color: red }', '<p id="x" class="a">', GREEN));
  test('the same selector again, which sets less', () =>
    check('p { color: red; orphans: 4 } p { color: green }', '<p id="x">', GREEN));
  test('the same selector again, but not important', () =>
    check('p { color: green !important } p { color: red }', '<p id="x">', GREEN));
  test.each(['green', 'var(--green)'])('the same selector again, but without a value: over %s', (value) => {
    const css = `:root { --green: green } p { color: ${value} } p { color: var(--nope) }`;
    expect(elementX(styled(css).document).style.color.green).toBe(128);
  });
  test('the same selector again, for what stands before', () =>
    check('p { color: green } p::before { color: red; content: "a" }', '<p id="x">', GREEN));
  test('a later sheet', () =>
    check('p { color: red }', '<style>p { color: green }</style><p id="x">', GREEN));
});

describe('selectors', () => {
  const matches = (selector: string, html: string) => check(`${selector} { color: green }`, html, GREEN);
  const misses = (selector: string, html: string) => check(`${selector} { color: green }`, html, BLACK);

  test('child', () => matches('div > p', '<div><p id="x"></div>'));
  test('not a grandchild', () => misses('div > p', '<div><section><p id="x"></section></div>'));
  test('descendant', () => matches('div p', '<div><section><p id="x"></section></div>'));
  test('next', () => matches('h2 + p', '<h2></h2> <p id="x">'));
  test('not the next', () => misses('h2 + p', '<h2></h2><p></p><p id="x">'));
  test('later', () => matches('h2 ~ p', '<h2></h2><p></p><p id="x">'));
  test('attribute', () => matches('[data-kind="note"]', '<p id="x" data-kind="note">'));
  test('attribute prefix', () => matches('[href^="#"]', '<a id="x" href="#top">'));
  test('first child', () => matches('p:first-child', '<div>a<p id="x"></div>'));
  test('last child', () => matches('p:last-child', '<div><p></p><p id="x"></p>a</div>'));
  test('nth child', () => matches('p:nth-child(2n + 1)', '<div><p></p><p></p><p id="x"></div>'));
  test('not nth child', () => misses('p:nth-child(odd)', '<div><p></p><p id="x"></div>'));
  test('the first three', () => matches('p:nth-child(-n+3)', '<div><p></p><p></p><p id="x"></div>'));
  test('but not the fourth', () => misses('p:nth-child(-n+3)', '<div><p></p><p></p><p></p><p id="x"></div>'));
  test('nth last child', () => matches('p:nth-last-child(2)', '<div><p id="x"></p><p></div>'));
  test('nth of type', () => matches('p:nth-of-type(2)', '<div><p></p><b></b><p id="x"></div>'));
  test('empty', () => matches('p:empty', '<p id="x"></p>'));
  test('not empty', () => misses('p:empty', '<p id="x"> </p>'));
  test('root', () => matches(':root', '<p id="x">'));
  test('html by its class', () => matches('html.draft p', '<html class="draft"><p id="x">'));
  test('several classes', () => matches('.a.b', '<p id="x" class="b  a">'));
  test('a list', () => matches('h1, p', '<p id="x">'));
  test('a list within', () => matches(':is(h1, p):not(.a)', '<p id="x">'));
});

describe('inheritance', () => {
  test('type comes down', () => check('body { color: green }', '<div><p id="x"></div>', GREEN));
  test('boxes do not', () =>
    expect(styleOfX('div { margin: 1pt }', '<div><b id="x"></div>').margin.top).toBe(0));
  test('unless asked to', () =>
    expect(styleOfX('div { padding: 1pt } b { padding: inherit }', '<div><b id="x"></div>').padding.top).toBe(
      1,
    ));
  test('initial', () => check('body { color: red } p { color: initial }', '<p id="x">', BLACK));
  test('unset where inherited', () =>
    check('body { color: green } p { color: red; color: unset }', '<p id="x">', GREEN));
  test('unset where not', () => expect(styleOfX('p { margin: unset }').margin.top).toBe(0));
  test('a border takes the colour of the text', () =>
    expect(hex(styleOfX('p { color: red; border: 1pt solid }').border.top.color)).toBe(RED));
  test('a line height number, by each size', () =>
    expect(styleOfX('body { line-height: 1.5 } p { font-size: 20pt }').lineHeight).toBe(30));
  test('a line height percentage, as the length it was', () =>
    expect(styleOfX('body { line-height: 150% } p { font-size: 20pt }').lineHeight).toBe(18));
  test('language', () =>
    expect(styled('', '<div lang="fr"><p id="x"></div>').document.body.children[0]).toMatchObject({
      language: 'fr',
      children: [{ language: 'fr' }],
    }));
  test('dir', () => expect(styleOfX('', '<div dir="rtl"><p id="x"></div>').direction).toBe('rtl'));
});

describe('custom properties', () => {
  test('from the root', () => check(':root { --c: green } p { color: var(--c) }', '<p id="x">', GREEN));
  test('nearer ones win', () =>
    check(':root { --c: red } div { --c: green } p { color: var(--c) }', '<div><p id="x"></div>', GREEN));
  test('fallback', () => check('p { color: var(--c, green) }', '<p id="x">', GREEN));
  test('fallback within a fallback', () =>
    check('p { color: var(--c, var(--d, green)) }', '<p id="x">', GREEN));
  test('through each other', () =>
    check(':root { --a: var(--b); --b: green } p { color: var(--a) }', '<p id="x">', GREEN));
  test('in a part of a shorthand', () =>
    expect(styleOfX(':root { --w: 3pt } p { border: var(--w) solid red }').border.left.width).toBe(3));
  test('in calc()', () =>
    expect(styleOfX(':root { --u: 6mm } p { margin: calc(2 * var(--u)) 0 }').margin.top).toBeCloseTo(
      34.016,
      3,
    ));
  test('in a circle they have no value', () =>
    expect(styled('p { --a: var(--b); --b: var(--a); color: var(--a) }').messages).toContain(
      '"color" uses --a, which has no value here',
    ));
  test('names keep their case', () =>
    check(':root { --C: green; --c: red } p { color: var(--C) }', '<p id="x">', GREEN));
});

describe('rules of which others set all that they do', () => {
  test('one that does not fit overrules nothing', () =>
    check('p { color: green } p:not(#x) { color: red } div p:not(.a) { color: red }', '<p id="x">', GREEN));
  test('one for ::before overrules nothing of the element', () =>
    check('p { color: green } p::before { color: red; content: "" }', '<p id="x">', GREEN));
  test('one that is important is not overruled by one that is not', () =>
    check('p { color: green !important } p { color: red } :is(p) { color: red }', '<p id="x">', GREEN));
  test('nor by a variable that comes to nothing', () =>
    expect(
      hex(
        elementX(styled('p { color: green } p:not(.a) { color: var(--b) }', '<p id="x">').document).style
          .color,
      ),
    ).toBe(GREEN));
  test('one that sets more is', () =>
    expect(styleOfX('p { color: red; orphans: 7 } p:not(.a) { color: green }', '<p id="x">')).toMatchObject({
      orphans: 7,
      color: { green: 128 },
    }));
  test('elements of one name, in places of their own', () =>
    check(
      'p { color: red } div > p:not(.a) { color: green } p:first-child { color: red }',
      '<p>a</p><div><b>a</b><p id="x"></div>',
      GREEN,
    ));
});
