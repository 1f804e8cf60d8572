import { describe, expect, test } from 'vitest';
import { styled } from '../styled.js';

/** All that is said about a sheet, or a part of it. */
const check = (css: string, expected: string, html?: string) =>
  expect(styled(css, html).messages).toContain(expected);
const silent = (css: string, html?: string) => expect(styled(css, html).messages).toBe('');

describe('unknown properties', () => {
  test('with a guess', () =>
    check(
      'p {\n  colour: red;\n}',
      'a.css:2:3: warning: unknown property "colour"   [css/unknown-property]\n  hint: did you mean "color"?',
    ));
  test('for screens only', () =>
    check('p { cursor: pointer }', 'a.css:1:5: warning: "cursor" means nothing on paper'));
  test('of CSS, but not here', () => check('p { clear: left }', '"clear" is not supported'));
  test("with another maker's prefix", () =>
    check('p { -webkit-hyphens: auto }', '"-webkit-hyphens" is not supported'));
  test("a page's in a rule", () => check('@page { widht: 3mm }', 'did you mean "width"?'));
  test("a box's in a page", () => check('@page { padding: 3mm }', '"padding" does nothing in @page'));
  test('once, not for each element', () =>
    expect(styled('p { colour: red }', '<p>a<p>b<p>c').diagnostics).toHaveLength(1));
});

describe('bad values', () => {
  test('with a guess', () =>
    check(
      'p { text-align: centre }',
      'a.css:1:5: warning: "text-align" does not take "centre"   [css/bad-value]\n  hint: did you mean "center"?',
    ));
  test('with what is accepted', () =>
    check(
      'p { width: wide }',
      'hint: width takes auto, a length such as 12pt, 4mm or 1.5em, a percentage (not negative)',
    ));
  test('with a guess of the colour', () => check('p { color: grean }', 'did you mean "green"?'));
  test('a negative size', () => check('p { width: -1pt }', '[css/bad-value]'));
  test('a length without a unit', () => check('p { margin: 3 }', '"margin" does not take "3"'));
  test('an unknown unit', () => check('p { width: 50vw }', '[css/bad-value]'));
  test('a sum of percentage and length', () =>
    check('p { width: calc(50% - 3mm) }', '"width" does not take "calc(50% - 3mm)"'));
  test('a gradient', () => check('p { background: linear-gradient(red, blue) }', '[css/bad-value]'));
  test.each(['margin-inline: 1pt red', 'padding-block: 1pt 2pt 3pt', 'gap: 1pt red', 'padding-inline: red'])(
    'a pair of which one is wrong: %s',
    (declaration) => check(`p { ${declaration} }`, '[css/bad-value]'),
  );
  test('a shorthand with too much', () => check('p { margin: 1pt 2pt 3pt 4pt 5pt }', '[css/bad-value]'));
  test('page counters count themselves', () => check('p { counter-reset: page 5 }', '[css/bad-value]'));
  test('nothing', () => check('p { color: }', '[css/'));
  test('a variable without a value', () =>
    check(
      'p { color: red;\n color: var(--none) }',
      'a.css:2:2: warning: "color" uses --none, which has no value here',
    ));
  test('a variable of the wrong kind', () =>
    check(':root { --w: red } p { width: var(--w) }', '"width" does not take "red"'));
  test('a variable that is no value', () =>
    check(':root { --c: a:b } p { color: var(--c) }', '"color" does not take "a:b"'));
  test('a variable, once for all elements', () =>
    expect(styled('p { color: var(--none) }', '<p>a<p>b<div><p>c</div>').diagnostics).toHaveLength(1));
  test('the rest of the rule holds', () =>
    expect(styled('p { color: nosuch; orphans: 4 }').document.body.children[0]).toMatchObject({
      style: { orphans: 4 },
    }));
});

describe('selectors', () => {
  test('pseudo-class', () =>
    check(
      'a,\np:hover { color: red }',
      'a.css:2:2: warning: the selector ":hover" is not supported   [css/unsupported-selector]',
    ));
  test('with a guess', () => check('p:frist-child { color: red }', 'did you mean ":first-child"?'));
  test('pseudo-element', () =>
    check('p::first-line { color: red }', 'the selector "::first-line" is not supported'));
  test('one colon', () => check('p:before { content: "x" }', 'write it with two colons: "::before"'));
  test('two combinators in a row', () =>
    check('p > > b { color: red }', 'the selector "p > > b" is not supported'));
  test('within :not()', () => check('p:not(:focus) { color: red }', '":focus" is not supported'));
  test('the others of the list hold', () =>
    expect(styled('p:hover, p { orphans: 4 }').document.body.children[0]).toMatchObject({
      style: { orphans: 4 },
    }));
  test('rules in rules', () => check('p { & b { color: red } }', 'rules inside rules are not supported'));
});

describe('properties in the wrong place', () => {
  test('size outside @page', () => check('p { size: a4 }', '"size" belongs in @page'));
});

describe('at-rules', () => {
  test('import', () =>
    check('@import "b.css";', 'a.css:1:1: warning: @import is not supported   [css/unsupported-at-rule]'));
  test('widths of screens', () =>
    check('@media (min-width: 600px) { p { color: red } }', 'media queries other than'));
  test('a page selector', () =>
    check('@page a, b { size: a5 }', 'the page selector "a, b" is not supported'));
  test('a kind of page', () =>
    check('@page chapter:odd {}', 'the page selector "chapter:odd" is not supported'));
  test('a page of no name', () => check('@page auto {}', '@page takes a name, :first'));
  test('the name of a page', () => check('p { page: 3 }', 'page takes auto, the name of pages'));
  test('a counter in a margin box', () =>
    check('@page { @top-left { content: counter(section) } }', 'a margin box belongs to no element'));
  test('a margin box', () => check('@page { @top-centre { content: "x" } }', 'did you mean "@top-center"?'));
  test('what screens get is not looked at', () =>
    silent('@media screen { p { cursor: pointer; colour: red } a:hover {} }'));
  test('what paper gets is', () => check('@media print { p { colour: red } }', '[css/unknown-property]'));
  test('charset', () => silent('@charset "utf-8";'));
});

describe('places', () => {
  test('a sheet in the page', () =>
    check('', 'page.html:2:10: warning: unknown property "colr"', '\n<style>p{colr: red }</style>'));
  test('a style attribute', () =>
    check('', 'page.html:2:1: warning: unknown property "colr"', '\n<p style="colr: red">'));
  test('what is no CSS', () =>
    check('p {\n  color red;\n  orphans: 3 }', 'a.css:2:9: warning: this is not CSS'));
});
