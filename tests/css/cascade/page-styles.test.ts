import { describe, expect, test } from 'vitest';
import type { StyleOptions } from '../../../src/css/index.js';
import type { PageStyles } from '../../../src/css/style.js';
import { partsText, styled } from '../styled.js';

function pages(css: string, options?: StyleOptions): PageStyles {
  const { document, messages } = styled(css, '<p>', options);
  if (messages !== '') throw new Error(messages);
  return document.pages;
}

const LETTER = { paper: { width: 612, height: 792 } };

describe('size', () => {
  const check = (css: string, expected: string, options?: StyleOptions) => {
    const { width, height } = pages(css, options).first.size;
    expect(`${Math.round(width)} x ${Math.round(height)}`).toBe(expected);
  };

  test('A4 where nothing is said', () => check('', '595 x 842'));
  test('the paper of the run', () => check('', '612 x 792', LETTER));
  test('a named paper', () => check('@page { size: A5 }', '420 x 595'));
  test('turned', () => check('@page { size: a4 landscape }', '842 x 595'));
  test('only turned', () => check('@page { size: landscape }', '842 x 595'));
  test('lengths', () => check('@page { size: 4in 6in }', '288 x 432'));
  test('a square', () => check('@page { size: 4in }', '288 x 288'));
  test('the paper of the run wins over a name', () =>
    check('@page { size: a5 landscape }', '792 x 612', LETTER));
  test('but not over lengths', () => check('@page { size: 4in 6in }', '288 x 432', LETTER));
  test('a variable', () => check(':root { --paper: legal } @page { size: var(--paper) }', '612 x 1008'));
});

describe('margins', () => {
  test('two centimetres where nothing is said', () =>
    expect(pages('').left.margin.top).toBeCloseTo(56.69, 2));
  test('mirrored', () => {
    const { left, right, first } = pages(
      '@page { margin: 10pt } @page :left { margin-right: 30pt } @page :right { margin-left: 30pt }',
    );
    expect([
      left.margin.left,
      left.margin.right,
      right.margin.left,
      right.margin.right,
      first.margin.left,
    ]).toEqual([10, 30, 30, 10, 30]);
  });
  test('the first page over the right-hand pages, whatever the order', () =>
    expect(
      pages('@page :first { margin-top: 1pt } @page :right { margin-top: 2pt } @page { margin-top: 3pt }')
        .first.margin.top,
    ).toBe(1));
  test('percent', () =>
    expect(pages('@page { size: 100pt 200pt; margin: 10% }').first.margin).toEqual({
      top: 20,
      right: 10,
      bottom: 20,
      left: 10,
    }));
  test('important', () =>
    expect(
      pages('@page { margin-top: 3pt !important } @page :first { margin-top: 1pt }').first.margin.top,
    ).toBe(3));
});

describe('pages with a name', () => {
  const tops = (css: string) => {
    const { first, left, blank, named } = pages(css);
    const names = named.map(({ name, ...its }) => `${name} ${its.first.margin.top} ${its.left.margin.top}`);
    return [first.margin.top, left.margin.top, blank.left.margin.top, ...names];
  };
  test('have what others have', () =>
    expect(tops('@page { margin: 1pt } @page wide { margin-left: 2pt }')).toEqual([1, 1, 1, 'wide 1 1']));
  test('a name is more than a kind, and both more than one', () =>
    expect(
      tops(
        '@page wide:left { margin-top: 5pt } @page wide { margin-top: 4pt } @page :first { margin-top: 3pt } @page :blank { margin-top: 2pt } @page { margin-top: 1pt }',
      ),
    ).toEqual([3, 1, 2, 'wide 4 5']));
  test('as they are written', () =>
    expect(tops('@page { margin: 1pt } @page Wide {} @page wide {}').slice(3)).toEqual([
      'Wide 1 1',
      'wide 1 1',
    ]));
});

describe('margin boxes', () => {
  const check = (css: string, kind: 'first' | 'left' | 'right', expected: readonly string[]) =>
    expect(pages(css)[kind].marginBoxes.map(({ name, content }) => `${name}: ${partsText(content)}`)).toEqual(
      expected,
    );

  test('none', () => check('@page { @top-left { color: red } }', 'left', []));
  test('page X of Y', () =>
    check('@page { @bottom-center { content: "page " counter(page) " of " counter(pages) } }', 'right', [
      'bottom-center: page {page-counter page decimal} of {page-counter pages decimal}',
    ]));
  test('a running head', () =>
    check('@page { @top-right { content: string(head, first-except) } }', 'left', [
      'top-right: {string head first-except}',
    ]));
  test('not on the first page', () =>
    check('@page { @top-left { content: "a" } } @page :first { @top-left { content: none } }', 'first', []));
  test('in the order of the page', () =>
    check(
      '@page { @bottom-left { content: "b" } @top-right { content: "r" } @top-left { content: "l" } }',
      'left',
      ['top-left: l', 'top-right: r', 'bottom-left: b'],
    ));
  test('they inherit from the page, and the page from the root', () =>
    expect(
      pages(
        'html { font-size: 10pt; color: red } @page { font-style: italic; @top-right { content: "a"; font-size: 2em } }',
      ).left.marginBoxes[0]!.style,
    ).toMatchObject({
      fontSize: 20,
      fontStyle: 'italic',
      color: { red: 255 },
      textAlign: 'right',
      verticalAlign: 'middle',
    }));
});
