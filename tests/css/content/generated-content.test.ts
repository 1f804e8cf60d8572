import { describe, expect, test } from 'vitest';
import { elementX, partsText, styled, textIn } from '../styled.js';

/** A sheet and a page, and the text that comes out. */
function check(css: string, html: string, expected: string): void {
  const { document, messages } = styled(css, html);
  expect(messages).toBe('');
  expect(textIn(document.body)).toBe(expected);
}

describe('content', () => {
  test('before and after', () =>
    check('b::before { content: "[" } b::after { content: "]" }', 'a<b>c</b>', 'a[c]'));
  test('none', () => check('b::before { content: none }', '<b>c</b>', 'c'));
  test('no content, no box', () => check('b::before { color: red }', '<b>c</b>', 'c'));
  test('empty content, but a box', () =>
    expect(elementX(styled('#x::before { content: ""; display: block }').document).children[0]).toMatchObject(
      {
        name: '::before',
        style: { display: 'block' },
      },
    ));
  test('an attribute', () =>
    check('a::after { content: " (" attr(href) ")" }', '<a href="u">c</a>', 'c (u)'));
  test('texts are joined', () => check('b::before { content: "a" "b" attr(id) }', '<b id="c"></b>', 'abc'));
  test('what pages know is left', () =>
    check(
      'a::after { content: leader(".") target-counter(attr(href), page) }',
      '<a href="#n">c</a>',
      'c{leader .}{target-page #n}',
    ));
  test('the text of a target', () =>
    check('a::after { content: target-text(attr(href url)) }', '<a href="#n"></a>', '{target-text #n}'));
  test('page counters', () =>
    check(
      'b::after { content: counter(page, lower-roman) "/" counter(pages) }',
      '<b></b>',
      '{page-counter page lower-roman}/{page-counter pages decimal}',
    ));
  test('quotation marks', () => check('', '<q>a <q>b</q></q>', '“a ‘b’”'));
  test('other quotation marks', () => check('q { quotes: "«" "»" }', '<q>a <q>b</q></q>', '«a «b»»'));
  test('hidden elements', () =>
    check('.a { display: none }', 'a<b class="a">b</b><b hidden>c</b><template>d</template>', 'a'));
});

describe('counters', () => {
  const SECTIONS =
    'body { counter-reset: s } h2 { counter-increment: s } h2::before { content: counter(s) ". " }';

  test('count', () => check(SECTIONS, '<h2>a</h2><h2>b</h2>', '1. a2. b'));
  test('start elsewhere', () =>
    check(
      'body { counter-reset: s 4 } b { counter-increment: s 2 } b::before { content: counter(s) }',
      '<b></b> <b></b>',
      '6 8',
    ));
  test('set', () =>
    check(
      `${SECTIONS} .n { counter-set: s 9 }`,
      '<h2>a</h2><h2 class="n">b</h2><h2>c</h2>',
      '1. a9. b10. c',
    ));
  test('start again with each part', () =>
    check(
      'h1 { counter-reset: s } h2 { counter-increment: s } h2::before { content: counter(s) }',
      '<h1></h1><h2></h2> <h2></h2> <h1></h1><h2></h2>',
      '1 2 1',
    ));
  test('nest', () =>
    check(
      'div { counter-reset: n } p { counter-increment: n } p::before { content: counters(n, ".") " " }',
      '<div><p>a</p><section><p>b</p><div><p>c</p><p>d</p></div></section><p>e</p></div>',
      '1 a2 b2.1 c2.2 d3 e',
    ));
  test('hidden elements do not count', () => check(SECTIONS, '<h2 hidden>a</h2><h2>b</h2>', '1. b'));
  test('letters', () =>
    check(
      'body { counter-reset: s 26 } b { counter-increment: s } b::before { content: counter(s, lower-alpha) }',
      '<b></b>',
      'aa',
    ));
  test('Roman numerals', () =>
    check(
      'body { counter-reset: s 1993 } b { counter-increment: s } b::before { content: counter(s, upper-roman) }',
      '<b></b>',
      'MCMXCIV',
    ));
});

describe('markers', () => {
  test('numbers', () => check('', '<ol><li>a<li>b</ol>', '1.a2.b'));
  test('from a start', () => check('', '<ol start="7"><li>a<li>b</ol>', '7.a8.b'));
  test('down', () => check('', '<ol reversed><li>a<li>b<li>c</ol>', '3.a2.b1.c'));
  test('down from a start', () => check('', '<ol reversed start="9"><li>a<li>b</ol>', '9.a8.b'));
  test('not down in a list within', () =>
    check('', '<ol reversed><li>a<ol><li>b<li>c</ol><li>d</ol>', '2.a1.b2.c1.d'));
  test('not down without numbers', () => check('', '<ul reversed><li>a<li>b</ul>', '•a•b'));
  test('a value', () => check('', '<ol><li>a<li value="5">b<li>c</ol>', '1.a5.b6.c'));
  test('nested lists count apart', () => check('', '<ol><li>a<ol><li>b</ol><li>c</ol>', '1.a1.b2.c'));
  test("a counter of the author's does not stop the list's", () =>
    check('li { counter-increment: q }', '<ol><li>a<li>b</ol>', '1.a2.b'));
  test('letters', () => check('ol { list-style: lower-alpha }', '<ol><li>a<li>b</ol>', 'a.ab.b'));
  test('bullets', () => check('', '<ul><li>a</ul>', '•a'));
  test('none', () => check('ul { list-style: none }', '<ul><li>a</ul>', 'a'));
  test('inside', () => check('ol { list-style-position: inside }', '<ol><li>a</ol>', '1. a'));
  test("of one's own", () =>
    check('li::marker { content: "(" counter(list-item) ")"; color: red }', '<ol><li>a</ol>', '(1)a'));
  test('before the rest', () =>
    expect(
      elementX(styled('li::before { content: "-" }', '<ul><li id="x">a</ul>').document).children,
    ).toMatchObject([{ name: '::marker' }, { name: '::before' }, { kind: 'text' }]));
});

describe('named strings', () => {
  const strings = (css: string, html: string) =>
    elementX(styled(css, html).document).style.stringSet.map(
      ({ name, value }) => `${name}: ${partsText(value)}`,
    );

  test('the text of the element', () =>
    expect(strings('h1 { string-set: head content() }', '<h1 id="x">a</h1>')).toEqual([
      'head: {element-text}',
    ]));
  test('an attribute and a counter', () =>
    expect(
      strings(
        'body { counter-reset: n 3 } h1 { string-set: a attr(title), b "No. " counter(n) }',
        '<h1 id="x" title="t">',
      ),
    ).toEqual(['a: t', 'b: No. 3']));
  test('know no page yet', () =>
    expect(strings('h1 { string-set: a counter(pages) }', '<h1 id="x">a</h1>')).toEqual([]));
});
