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
    expect(pages('@page { size: 200pt 300pt; margin: 10% }').first.margin).toEqual({
      top: 30,
      right: 20,
      bottom: 30,
      left: 20,
    }));
  test('important', () =>
    expect(
      pages('@page { margin-top: 3pt !important } @page :first { margin-top: 1pt }').first.margin.top,
    ).toBe(3));
});

describe('room for text', () => {
  const A4 = '595x842';
  const named = (css: string) => styled(css, '<p>').document.pages.named[0]!.first;
  const shape = ({ size, margin }: PageStyles['first']) => {
    const room = [size.width - margin.left - margin.right, size.height - margin.top - margin.bottom];
    return `${[size.width, size.height].map(Math.round).join('x')} ${room.map(Math.round).join('x')}`;
  };
  /** The page, its room, and what is said of them: once, at a line of the sheet. */
  const check = (css: string, expected: string, at: number | 'nothing' = 1) => {
    const { document, diagnostics } = styled(css, '<p>');
    expect(shape(document.pages.first)).toBe(expected);
    expect(diagnostics.map(({ place, hint }) => [place?.line, hint?.includes('35 mm by 20 mm')])).toEqual(
      at === 'nothing' ? [] : [[at, true]],
    );
  };

  test('no size at all', () => check('@page { size: 0 0; margin: 0 }', '298x298 298x298'));
  test('points for millimetres', () => check('@page { size: 1pt 1pt }', '298x298 184x184'));
  test('one side', () => check('@page { size: 20pt 1000pt; margin: 9pt }', '298x1000 280x982'));
  test('the other side', () => check('@page { size: 1000pt 20pt; margin: 9pt }', '1000x298 982x280'));
  test('margins of nearly half', () => check('@page { margin: 49% }', `${A4} 397x561`));
  test('one margin', () => check('@page { margin: 0; margin-left: 100% }', `${A4} 397x842`));
  test('a margin drawn out on the other side', () =>
    check('@page { margin: 0 -500pt 0 1090pt }', `${A4} 397x842`));
  test('margins below nothing are told as that', () => {
    const told = (css: string) => styled(css, '<p>').diagnostics.map(({ message }) => message.slice(0, 34));
    const below = 'a margin of the page is below 0, w';
    expect(shape(styled('@page { margin: 9pt 9pt 9pt -9pt }', '<p>').document.pages.first)).toBe(
      `${A4} 586x824`,
    );
    expect(shape(styled('@page { margin: -500pt }', '<p>').document.pages.first)).toBe(`${A4} 595x842`);
    expect(told('@page { margin: -500pt }')).toEqual([below]);
    expect(told('@page { margin: 9pt } @page :left { margin-top: -0.1pt }')).toEqual([below]);
    expect(told('@page { margin: -9pt 300pt }')).toEqual(['the margins leave too little room ']);
    expect(told('@page { margin: 0 }')).toEqual([]);
  });
  test('a page that its margins draw out', () =>
    check('@page { size: 9pt; margin: -200pt }', '298x298 298x298'));
  test('small margins are left as they are', () =>
    check('@page { margin: 5mm; size: 9mm }', '298x298 269x269'));
  test('variables', () => check(':root { --s: 1pt }\n@page { size: var(--s) }', '298x298 184x184', 2));
  test('the first page alone', () =>
    check('@page { size: a5 }\n@page :first { size: 1mm }', '298x298 184x184', 2));
  test('margins that are too wide for what another rule says', () =>
    check('@page { margin: 70mm }\n@page { size: a6 }', '298x420 198x280'));
  test('margins of nobody', () => check('@page { size: 120pt }', '120x120 99x80'));
  test('pages with a name', () => {
    expect(shape(named('@page a { size: 3pt; margin: 0 }'))).toBe('298x298 298x298');
    expect(shape(named('@page { margin: 0 } @page a { margin: 99% }'))).toBe(`${A4} 397x561`);
  });
  test('a little more is enough', () => {
    check('@page { size: 35mm 20mm; margin: 0 }', '99x57 99x57', 'nothing');
    check('@page { size: 45mm 30mm; margin: 5mm }', '128x85 99x57', 'nothing');
    check('@page { size: a6; margin: 15mm }', '298x420 213x334', 'nothing');
    check('@page { margin: 30% }', `${A4} 238x337`, 'nothing');
    check('@page { margin: 0 }', `${A4} 595x842`, 'nothing');
  });
  test('a little less is not', () => {
    check('@page { size: 35mm 19mm; margin: 0 }', '99x298 99x298');
    check('@page { size: 44mm 30mm; margin: 5mm }', '125x85 99x57');
  });
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
