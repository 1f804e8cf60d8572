import { describe, expect, test } from 'vitest';
import type { ComputedStyle } from '../../../src/css/style.js';
import { styleOfX } from '../styled.js';

/** One declaration on a paragraph of 10 pt in a body of 20 pt, and part of the style it gives. */
function check(declaration: string, expected: Partial<ComputedStyle>): void {
  const style = styleOfX(`html { font-size: 20pt } p { margin: 0; font-size: 10pt; ${declaration} }`);
  expect(style).toMatchObject(expected);
}

describe('units', () => {
  const width = (written: string, points: number) =>
    expect(styleOfX(`html { font-size: 20pt } p { font-size: 10pt; width: ${written} }`).width).toBeCloseTo(
      points,
      6,
    );

  test('pt', () => width('7pt', 7));
  test('px', () => width('4px', 3));
  test('in', () => width('1in', 72));
  test('cm', () => width('2.54cm', 72));
  test('mm', () => width('25.4mm', 72));
  test('Q', () => width('101.6Q', 72));
  test('pc', () => width('1pc', 12));
  test('em', () => width('1.5em', 15));
  test('rem', () => width('2rem', 40));
  test('ex', () => width('2ex', 10));
  test('ch', () => width('4ch', 20));
  test('zero', () => width('0', 0));
  test('calc', () => width('calc((1em + 2pt) * 3 - 12pt / 2)', 30));
  test('percent', () => check('width: 50%', { width: { percent: 50 } }));
  test('percent in calc', () => check('width: calc(100% / 3 * 3)', { width: { percent: 100 } }));
});

describe('shorthands', () => {
  const sides = (top: number, right: number, bottom: number, left: number) => ({ top, right, bottom, left });
  const solid = (width: number) =>
    ({ width, style: 'solid', color: { red: 255, green: 0, blue: 0, alpha: 1 } }) as const;

  test('one side', () => check('padding: 1pt', { padding: sides(1, 1, 1, 1) }));
  test('two sides', () => check('padding: 1pt 2pt', { padding: sides(1, 2, 1, 2) }));
  test('three sides', () => check('padding: 1pt 2pt 3pt', { padding: sides(1, 2, 3, 2) }));
  test('four sides', () => check('padding: 1pt 2pt 3pt 4pt', { padding: sides(1, 2, 3, 4) }));
  test('a pair', () => check('padding-inline: 1pt 2pt', { padding: sides(0, 2, 0, 1) }));
  test('a pair of one', () => check('padding-block: 3pt', { padding: sides(3, 0, 3, 0) }));
  test('gap', () => check('gap: 1pt 2pt', { columnGap: 2 }));
  test('auto margins', () =>
    check('margin: 0 auto', { margin: { top: 0, right: 'auto', bottom: 0, left: 'auto' } }));
  test('border', () =>
    check('border: solid red 2pt', {
      border: { top: solid(2), right: solid(2), bottom: solid(2), left: solid(2) },
    }));
  test('a border without a style is none', () =>
    check('border-top: 2pt red', {
      border: expect.objectContaining({ top: { width: 0, style: 'none', color: expect.anything() } }),
    }));
  test('a shorthand resets what it leaves out', () =>
    check('font-variant-caps: small-caps; font: 10pt serif', { fontFeatures: {} }));
  test('font', () =>
    check('font: italic bold 12pt/1.5 "Some Face", serif', {
      fontStyle: 'italic',
      fontWeight: 700,
      fontSize: 12,
      lineHeight: 18,
      fontFamily: ['Some Face', 'serif'],
    }));
  test('list-style', () =>
    check('list-style: inside upper-roman', { listStyleType: 'upper-roman', listStylePosition: 'inside' }));
  test('columns', () => check('columns: 2 5cm', { columnCount: 2, columnWidth: expect.closeTo(141.73, 2) }));
  test('column-rule', () => check('column-rule: 1pt solid red', { columnRule: solid(1) }));
  test('background', () =>
    check('background: red', { backgroundColor: { red: 255, green: 0, blue: 0, alpha: 1 } }));
  test('text-decoration', () =>
    check('text-decoration: underline solid', { textDecorationLine: 'underline' }));
  test('older names', () =>
    check('page-break-before: always; word-wrap: break-word', {
      breakBefore: 'page',
      overflowWrap: 'anywhere',
    }));
});

describe('colours', () => {
  const color = (written: string, ...[red, green, blue]: readonly number[]) =>
    expect(styleOfX(`p { color: ${written} }`).color).toEqual({ red, green, blue, alpha: 1 });

  test('name', () => color('RebeccaPurple', 102, 51, 153));
  test('#rgb', () => color('#f80', 255, 136, 0));
  test('#rrggbb', () => color('#336699', 51, 102, 153));
  test('rgb', () => color('rgb(10 20 30)', 10, 20, 30));
  test('rgb with commas', () => color('rgb(10%, 20%, 100%)', 26, 51, 255));
  test('hsl', () => color('hsl(120, 100%, 25%)', 0, 128, 0));
  test('half black is grey on white paper', () => color('rgba(0, 0, 0, 0.5)', 128, 128, 128));
  test('and so is #00000080', () => color('#00000080', 127, 127, 127));
  test('transparent', () =>
    check('background-color: rgb(1 2 3 / 0)', { backgroundColor: { red: 0, green: 0, blue: 0, alpha: 0 } }));
});

describe('type', () => {
  test('sizes in em are of the parent', () => check('font-size: 1.5em', { fontSize: 30 }));
  test('and percentages', () => check('font-size: 50%', { fontSize: 10 }));
  test('words', () => check('font-size: large', { fontSize: 14.4 }));
  test('bolder', () => check('font-weight: bolder', { fontWeight: 700 }));
  test('oblique', () => check('font-style: oblique', { fontStyle: 'italic' }));
  test('families', () =>
    check('font-family: Some Face, system-ui', { fontFamily: ['Some Face', 'sans-serif'] }));
  test('small caps', () => check('font-variant: small-caps', { fontFeatures: { smcp: 1 } }));
  test('all small caps', () =>
    check('font-variant-caps: all-small-caps', { fontFeatures: { c2sc: 1, smcp: 1 } }));
  test('figures', () =>
    check('font-variant-numeric: oldstyle-nums tabular-nums', { fontFeatures: { onum: 1, tnum: 1 } }));
  test('several variants', () =>
    check('font-variant: lining-nums small-caps no-common-ligatures', {
      fontFeatures: { smcp: 1, lnum: 1, liga: 0, clig: 0 },
    }));
  test('features by tag', () =>
    check('font-feature-settings: "ss01", "salt" 2, "kern" off', {
      fontFeatures: { ss01: 1, salt: 2, kern: 0 },
    }));
  test('no kerning', () => check('font-kerning: none', { fontFeatures: { kern: 0 } }));
  test('spaced letters are not joined', () => check('letter-spacing: 0.1em', { letterSpacing: 1 }));
  test('normal line height', () => check('', { lineHeight: 12 }));
  test('line height in em', () => check('line-height: 2em', { lineHeight: 20 }));
  test('raised by a percentage of the line height', () =>
    check('line-height: 20pt; vertical-align: 25%', { verticalAlign: 5 }));
  test('superscript', () => check('vertical-align: super', { verticalAlign: 'super' }));
});

describe('boxes and pages', () => {
  test('sizes', () =>
    check('max-width: none; min-height: 1pt; height: auto', {
      maxWidth: 'none',
      minHeight: 1,
      height: 'auto',
    }));
  test('column gap is an em', () => check('', { columnGap: 10 }));
  test('breaks', () =>
    check('break-after: recto; break-inside: avoid-page', { breakAfter: 'right', breakInside: 'avoid' }));
  test('widows', () => check('widows: 4; orphans: 3', { widows: 4, orphans: 3 }));
  test('bookmarks', () => check('bookmark-level: 2', { bookmarkLevel: 2 }));
});

describe('what elements look like by themselves', () => {
  const byItself = (html: string, expected: Partial<ComputedStyle>) =>
    expect(styleOfX('', html)).toMatchObject(expected);

  test('headings', () =>
    byItself('<h2 id="x">', {
      display: 'block',
      fontSize: 18,
      fontWeight: 700,
      breakAfter: 'avoid',
      bookmarkLevel: 2,
    }));
  test('a section', () => byItself('<section id="x">', { display: 'block' }));
  test('strong', () => byItself('<strong id="x">', { display: 'inline', fontWeight: 700 }));
  test('a header cell', () =>
    byItself('<table><tr><th id="x"></table>', { display: 'table-cell', fontWeight: 700 }));
  test('a nested list', () =>
    byItself('<ul><li><ul id="x"></ul></ul>', {
      listStyleType: 'circle',
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    }));
  test('a lettered list', () => byItself('<ol type="a" id="x">', { listStyleType: 'lower-alpha' }));
  test('answer space', () => byItself('<textarea id="x">', { display: 'block' }));
  test('a rule', () =>
    byItself('<hr id="x">', {
      border: expect.objectContaining({ top: expect.objectContaining({ width: 0.75, style: 'solid' }) }),
    }));
});
