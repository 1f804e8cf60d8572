import { describe, expect, it } from 'vitest';
import { measureParagraph, setParagraph } from '../../src/text/index.js';
import type { Inline, ParagraphOptions } from '../../src/text/types.js';
import { fonts, places, round, set, shapeText, show, TEN, text } from './lines.js';
import { squareStyle } from './square-font.js';

type Content = string | readonly Inline<number>[];

const check = (content: Content, expected: string[], options: Partial<ParagraphOptions> = {}): void =>
  expect(show(set(content, options))).toEqual(expected);

const checkPlaces = (content: Content, expected: string[], options: Partial<ParagraphOptions> = {}): void =>
  expect(places(set(content, options))).toEqual(expected);

const box: Inline<number> = { kind: 'box', width: 30, source: 9 };
const lineBreak: Inline<number> = { kind: 'break', source: 9 };
const edge = (width: number, side?: 'start' | 'end'): Inline<number> => ({
  kind: 'edge',
  width,
  source: 9,
  ...(side ? { side } : {}),
});

describe('breaking', () => {
  it('fills the line exactly', () => check('abcd efghi jkl', ['abcd efghi_', 'jkl']));
  it('breaks one square too many', () => check('abcde efghi jkl', ['abcde_', 'efghi jkl']));
  it('keeps words round a no-break space together', () =>
    check('abcdef gh\u00a0ij', ['abcdef_', 'gh\u00a0ij']));
  it('breaks after a hyphen in the text', () => check('abcde-fghijk', ['abcde-', 'fghijk']));
  it('breaks after a dash, never before it', () => check('abcdefghij—klm no', ['abcdefghij—', 'klm no']));
  it('keeps a spaced dash on the line before', () => check('abcd efg – hijk lm', ['abcd efg –_', 'hijk lm']));
  it('keeps the stop with its word', () => check('abcd efghij.', ['abcd_', 'efghij.']));
  it('obeys a break', () => check([text('ab '), lineBreak, text(' cd')], ['ab', 'cd']));
  it('has an empty line between two breaks', () =>
    check([text('a'), lineBreak, lineBreak, text('b')], ['a', '', 'b']));
  it('lets a wide word stick out', () => check('ab abcdefghijklm cd', ['ab_', 'abcdefghijklm_', 'cd']));
  it('cuts a wide word when told to', () =>
    check('ab abcdefghijklm cd', ['ab_', 'abcdefghij', 'klm cd'], { overflowWrap: 'anywhere' }));
  it('cuts none where lines must not wrap', () => {
    for (const whiteSpace of ['pre', 'nowrap'] as const)
      check('abcdefghijklm', ['abcdefghijklm'], { whiteSpace, overflowWrap: 'anywhere' });
  });
  it('has no line behind the last line feed', () => check('ab\ncd\n', ['ab', 'cd'], { whiteSpace: 'pre' }));
  it.each([
    [
      [text('abcdef £'), box],
      ['abcdef_', '£#'],
    ],
    [
      [text('abcdefg'), box, text('%')],
      ['abcdefg', '#%'],
    ],
    [[text('abcdefgh('), box], ['abcdefgh(#']],
    [
      [text('abcdefgh'), box, text('m')],
      ['abcdefgh', '#m'],
    ],
  ])('a sign stays with the box that stands for a figure: %#', (inlines, lines) =>
    check(inlines, lines, { width: 100 }),
  );
  it('breaks round a box but not before its stop', () =>
    check([text('abcdefgh '), box, text('. ij')], ['abcdefgh_', '#. ij']));
  it('indents the first line', () => checkPlaces('abc defgh ij', ['20:abc', '0:defgh ij'], { indent: 20 }));
  it('avoids a lonely last word', () => check('abc def ghi j k', ['abc def_', 'ghi j k']));
  it('marks the last line and those before a break', () =>
    expect(set([text('abcdef ghijk'), lineBreak, text('l')]).map((line) => line.last)).toEqual([
      false,
      true,
      true,
    ]));
  it('makes no lines of nothing', () => check(' \n ', []));
  it('breaks inside nested inlines', () =>
    check([text('abcdef g', 1), text('hi jkl', 2)], ['abcdef ghi_', 'jkl']));
  it('keeps an opening edge with what it opens and a closing edge with what it closes', () =>
    checkPlaces(
      [text('abcdef '), edge(5, 'start'), text('gh '), edge(5, 'end'), text('ijk')],
      ['0:abcdef', '0:edge 5:gh  35:edge 40:ijk'],
      { width: 80 },
    ));
});

describe('numbers stay with what they count, names whole', () => {
  const wide = { width: 200 };
  it.each([
    ['abcdefghij klmno 410 million', 'abcdefghij klmno_', '410 million'],
    ['abcdefghijklmnopq 2 April xy', 'abcdefghijklmnopq_', '2 April xy'],
    ['abcdefghijklmnop May 2, xyza', 'abcdefghijklmnop_', 'May 2, xyza'],
    ['abcdefghijklmnop Abc 212 xyz', 'abcdefghijklmnop_', 'Abc 212 xyz'],
    ['abcdefghijklmnop Eun-ji xyza', 'abcdefghijklmnop_', 'Eun-ji xyza'],
    ['abcdefghijklmnopq c) No; xyz', 'abcdefghijklmnopq_', 'c) No; xyz'],
    ['abcdefghijklmnopq On 2, wxyz', 'abcdefghijklmnopq On_', '2, wxyz'],
    ['abcdefghijklmnop abc … vwxyz', 'abcdefghijklmnop_', 'abc … vwxyz'],
    ['abcdefghijklmnop 4 p.m. xyza', 'abcdefghijklmnop_', '4 p.m. xyza'],
    ['abcdefghijklmnopqr ¶ 4 vwxyz', 'abcdefghijklmnopqr_', '¶ 4 vwxyz'],
    ['abcdefghijklmno 1914–1918 xy', 'abcdefghijklmno_', '1914–1918 xy'],
    ['abcdefghijklmnopqr 5 km xyza', 'abcdefghijklmnopqr_', '5 km xyza'],
    ['abcdefghij in 2015 the uvwxy', 'abcdefghij in 2015_', 'the uvwxy'],
    ['abcdefghijklmnop Al-Sa, xyza', 'abcdefghijklmnop_', 'Al-Sa, xyza'],
    ['abcdefghijklmnop al-sa, xyza', 'abcdefghijklmnop al-', 'sa, xyza'],
    ['abcdefghijklmnopq e-mail xyz', 'abcdefghijklmnopq_', 'e-mail xyz'],
    ['abcdefghijklmnop 54-ab, xyza', 'abcdefghijklmnop_', '54-ab, xyza'],
    ['abcdefghijklmnop Dr. Moe xyz', 'abcdefghijklmnop_', 'Dr. Moe xyz'],
    ['abcdefghijklmnop Mr Élan xyz', 'abcdefghijklmnop_', 'Mr Élan xyz'],
    ['abcdefghijklmnop Mo: c; xyza', 'abcdefghijklmnop_', 'Mo: c; xyza'],
    ['abcdefghijklmnop Mo: c ¶9 xy', 'abcdefghijklmnop_', 'Mo: c ¶9 xy'],
    ['abcdefghijklmnop 5m/h, xyzab', 'abcdefghijklmnop_', '5m/h, xyzab'],
    ['abcdefghijklmnop ab/cde vwxy', 'abcdefghijklmnop ab/', 'cde vwxy'],
    ['abcdefghijklmnopq J. Moe xyz', 'abcdefghijklmnopq_', 'J. Moe xyz'],
    ['abcdefghijklmno Moe: a wxyza', 'abcdefghijklmno Moe:_', 'a wxyza'],
    ['abcdefghijklmnop or. Moe xyz', 'abcdefghijklmnop or._', 'Moe xyz'],
    ['abcdefghijklmnop aDr Moe xyz', 'abcdefghijklmnop aDr_', 'Moe xyz'],
  ])('%s', (content, first, second) => check(content, [first, second], wide));
  it.each([
    ['abcdefghijklmnopqrstuvw 4 May 2018 xyz', 'abcdefghijklmnopqrstuvw_', '4 May 2018 xyz'],
    ['abcdefghijklmnopqrstuvw May 4, 2018 xy', 'abcdefghijklmnopqrstuvw_', 'May 4, 2018 xy'],
    ['abcdefghijklmnopqrstuvwxy and 2018 xyz', 'abcdefghijklmnopqrstuvwxy and_', '2018 xyz'],
    ['abcdefghijklmnopqrstuvwx 6 per cent xy', 'abcdefghijklmnopqrstuvwx_', '6 per cent xy'],
    ['abcdefghijklmnopqrs paper cents vwxyza', 'abcdefghijklmnopqrs paper_', 'cents vwxyza'],
    ['abcdefghijklmnopqrstuvwx £2 ÷ £61 xyza', 'abcdefghijklmnopqrstuvwx_', '£2 ÷ £61 xyza'],
  ])('%s', (content, first, second) => check(content, [first, second], { width: 300 }));
  it('where the line has room for them', () =>
    check('410 abcdefghi klm', ['410_', 'abcdefghi_', 'klm'], { width: 100 }));
});

describe('hyphens', () => {
  it('shows a soft hyphen only where the line ends', () =>
    check('abcd\u00adefg hij\u00adklmno', ['abcdefg_', 'hijklmno'], { width: 80 }));
  it('breaks at a soft hyphen', () => check('abcdefgh\u00adijkl', ['abcdefgh~', 'ijkl']));
  it('may break where a space of no width is, which is not printed', () => {
    check('abcdefgh\u200bijkl', ['abcdefgh', 'ijkl']);
    check('abcd\u200bef ghi', ['abcdef ghi']);
    check('abcd efgh\u200b ijkl', ['abcd efgh_', 'ijkl']);
    check('abcdefghijklm', ['abcdefghijklm']);
  });
  it('forgets soft hyphens when hyphens are off', () =>
    check('abcdefgh\u00adijkl', ['abcdefghijkl'], { hyphens: 'none' }));
  it('parts words by pattern', () => check('understanding', ['under~', 'standing'], { hyphens: 'auto' }));
  it('does not part names', () =>
    check('abcdefg Understanding', ['abcdefg_', 'Understanding'], { hyphens: 'auto', width: 135 }));
  it.each([
    ['Understanding', 'Under~', 'standing'],
    ['UNDERSTANDING', 'UNDER~', 'STANDING'],
  ])('but those that are wider than the line: %s', (name, first, second) =>
    check(name, [first, second], { hyphens: 'auto' }),
  );
  it('does not part addresses', () => check('understanding.org', ['understanding.org'], { hyphens: 'auto' }));
  it('parts German nouns', () =>
    check([text('Verantwortung', 0, { language: 'de' })], ['Verantwor~', 'tung'], { hyphens: 'auto' }));
  it('parts nothing in a language it does not know', () =>
    check([text('understanding', 0, { language: 'tlh' })], ['understanding'], { hyphens: 'auto' }));
  it('prefers a loose ragged line to a hyphen', () =>
    check('abcdefg understand it', ['abcdefg_', 'understand_', 'it'], { hyphens: 'auto' }));
  it('marks the line and the fragment', () => {
    const [first] = set('abcdefgh\u00adijkl');
    expect(first).toMatchObject({
      hyphenated: true,
      fragments: [{ hyphen: false }, { hyphen: true, x: 80 }],
    });
  });
});

describe('alignment', () => {
  it('right', () => checkPlaces('abc defgh ijkl', ['10:abc defgh', '60:ijkl'], { align: 'right' }));
  it('end', () => checkPlaces('abc', ['70:abc'], { align: 'end' }));
  it('center', () => checkPlaces('abcd', ['30:abcd'], { align: 'center' }));
  it('start of right-to-left text', () => checkPlaces('שלום', ['60:שלום'], { direction: 'rtl' }));
  it('begins at the start edge when the line is too long', () =>
    checkPlaces('abcdefghijklm', ['0:abcdefghijklm'], { align: 'center' }));

  it('justifies all but the last line', () => {
    const [first, last] = set('ab cd ef ghijk lm', { align: 'justify', width: 90 });
    const run = first!.fragments[0]!;
    if (run.kind !== 'glyphs') throw new Error('no glyphs');
    expect(show([first!, last!])).toEqual(['ab cd ef_', 'ghijk lm']);
    expect(run.run.glyphs.map((glyph) => glyph.advance)).toEqual([10, 10, 15, 10, 10, 15, 10, 10]);
    expect([run.run.width, first!.width, last!.width]).toEqual([90, 90, 80]);
  });
  it('shrinks spaces when that is better', () => {
    const [first] = set('abcd efg hij klm', { align: 'justify', width: 115 });
    expect([show([first!])[0], round(first!.width)]).toEqual(['abcd efg hij_', 115]);
  });
});

describe('white space', () => {
  it('collapses across inlines', () => check([text('a  '), text(' \n b', 1), text(' ', 2)], ['a b']));
  it('holds what is not to wrap together where the line is wide enough', () => {
    const held = (content: string) => [text('abcdefghij klmno '), text(content, 1, { whiteSpace: 'nowrap' })];
    const width = 200;
    check(held('ab, cdefghi'), ['abcdefghij klmno_', 'ab, cdefghi'], { width });
    check(
      held('ab, cdefghijklmnopqrst uvwxyzabcd'),
      ['abcdefghij klmno ab,_', 'cdefghijklmnopqrst_', 'uvwxyzabcd'],
      {
        width,
      },
    );
  });
  it('keeps everything in pre', () => check('a  b\nc', ['a  b', 'c'], { whiteSpace: 'pre' }));
  it('does not break pre', () => check('abcdefgh ijklmnop', ['abcdefgh ijklmnop'], { whiteSpace: 'pre' }));
  it('breaks pre-wrap and keeps spaces', () =>
    check('ab  cd efghij', ['ab  cd_', 'efghij'], { whiteSpace: 'pre-wrap' }));
  it('keeps line ends alone in pre-line', () =>
    check('a   b \n c', ['a b', 'c'], { whiteSpace: 'pre-line' }));
  it('does not wrap nowrap', () =>
    check('abcdefgh  ijklmnop', ['abcdefgh ijklmnop'], { whiteSpace: 'nowrap' }));
  it('turns tabs into spaces up to the next column', () =>
    check('ab\tc', ['ab      c'], { whiteSpace: 'pre' }));
  it('drops control characters and byte order marks', () => check('\ufeffa\u0007b\u0000', ['ab']));
});

describe('two directions', () => {
  it('sets a Hebrew word in English from right to left', () => {
    const [line] = set('ab שלום cd', { width: 200 });
    expect(places([line!])).toEqual(['0:ab  30:שלום 70: cd']);
    const hebrew = line!.fragments[1]!;
    if (hebrew.kind !== 'glyphs') throw new Error('no glyphs');
    expect(hebrew.run.direction).toBe('rtl');
    expect(hebrew.run.glyphs.map((glyph) => glyph.cluster)).toEqual([3, 2, 1, 0]);
  });
  it('turns the order of words round', () =>
    checkPlaces('שלום ab', ['20:שלום  0:ab'], { direction: 'rtl', width: 70 }));
  it('gives what stands on a line in the order it is read', () =>
    checkPlaces([text('ab'), box], ['50:ab 20:box'], { direction: 'rtl', width: 70 }));
  it('gives a number between words that run to the left between them', () =>
    checkPlaces('של 12 ום', ['50:של  30:12 0: ום'], { direction: 'rtl', width: 80 }));
  it('leaves what stands between words that run to the right in its place', () =>
    checkPlaces([text('ab'), box, text('cd')], ['0:ab 20:box 50:cd'], { direction: 'rtl', width: 70 }));
});

describe('leaders', () => {
  const leader: Inline<number> = { kind: 'leader', pattern: '.', style: squareStyle(), source: 7 };
  it('of two faces stand one behind the other', () => {
    const [line] = set([text('ab'), { ...leader, pattern: '.♞' }], { width: 100 });
    const xs = line!.fragments.slice(1).map(({ x }) => x);
    expect(xs.length).toBeGreaterThan(3);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
    expect(new Set(xs).size).toBe(xs.length);
  });
  it('fills the line', () => checkPlaces([text('ab'), leader, text('12')], ['0:ab 20:...... 80:12']));
  it('stands on one grid', () =>
    checkPlaces([text('ab'), edge(5), leader, edge(5), text('12')], ['0:ab 20:edge 30:.... 75:edge 80:12']));
  it('sets a pattern of several characters whole', () =>
    checkPlaces([text('ab'), { ...leader, pattern: '. ' }, text('12')], ['0:ab 20:. . .  80:12']));
  it('keeps the number with the words', () =>
    checkPlaces([text('abcd efgh'), leader, text('12')], ['0:abcd', '0:efgh 40:.... 80:12']));
});

describe('hard inputs end', () => {
  it('zero width', () => check('ab cd', ['ab_', 'cd'], { width: 0 }));
  it('negative width, cut anywhere', () =>
    check('abc', ['a', 'b', 'c'], { width: -5, overflowWrap: 'anywhere' }));
  it('an indent wider than the line', () => check('ab cd', ['ab_', 'cd'], { indent: 500, width: 60 }));
  it('endless width', () => check('ab cd', ['ab cd'], { width: Number.POSITIVE_INFINITY, align: 'justify' }));
  it('a word of 100,000 letters', () => {
    const word = 'x'.repeat(100_000);
    expect(set(word, { overflowWrap: 'anywhere', hyphens: 'auto', align: 'justify' })).toHaveLength(10_000);
    expect(set(word, { hyphens: 'auto' })).toHaveLength(1);
    expect(set(word, { overflowWrap: 'anywhere', width: 0 })).toHaveLength(100_000);
  });
  it('a word with 30,000 soft hyphens', () => {
    const word = 'abc\u00ad'.repeat(30_000);
    expect(set(word)).toHaveLength(10_000);
    expect(set(word, { width: 0, align: 'justify' })).toHaveLength(30_000);
  });
  it('long words of other scripts', () => {
    for (const letter of ['Ω', 'ש', '\u{10fffd}']) {
      expect(set(letter.repeat(20_000), { overflowWrap: 'anywhere' }).length).toBeGreaterThan(1000);
    }
  });
  it('30,000 words on very long lines', () =>
    expect(set('ab '.repeat(30_000), { width: 300_000 })).toHaveLength(3));
});

describe('letter spacing and measuring', () => {
  it('spaces words, and nothing else', () => {
    const advances = shapeText('ab c\u00a0d', squareStyle(10, { wordSpacing: 3 }), fonts).flatMap((run) =>
      run.glyphs.map(({ advance }) => advance),
    );
    expect(advances).toEqual([10, 10, 13, 10, 13, 10]);
  });
  it('spacing below zero never sends letters backwards', () => {
    const [run] = shapeText('a b', squareStyle(10, { wordSpacing: -9999, letterSpacing: -4 }), fonts);
    expect(run!.glyphs.map((glyph) => glyph.advance)).toEqual([6, 0, 6]);
  });
  it('spaces letters', () => {
    const [run] = shapeText('abc', squareStyle(10, { letterSpacing: 2 }), fonts);
    expect(run!.glyphs.map((glyph) => glyph.advance)).toEqual([12, 12, 12]);
  });
  it('keeps spaces at the ends of a single line', () =>
    expect(shapeText(' 1. ', squareStyle(), fonts).map((run) => [run.text, run.width])).toEqual([
      [' 1. ', 40],
    ]));
  it('makes small capitals of a face that has none', () => {
    const runs = shapeText('Ab', squareStyle(10, { fontFeatures: { smcp: 1 } }), fonts);
    expect(runs.map(({ text: covered, size, width }) => [covered, size, width])).toEqual([
      ['A', 10, 10],
      ['b', 8, 8],
    ]);
    expect(runs[1]!.glyphs[0]!.id).toBe(shapeText('B', squareStyle(), fonts)[0]!.glyphs[0]!.id);
  });
  it('measures the widest piece and the whole', () =>
    expect(measureParagraph([text('abcd efghij kl')], TEN, fonts)).toEqual({ min: 60, max: 140 }));
  it('measures each line of pre', () =>
    expect(measureParagraph([text('abcd ef\ngh')], { ...TEN, whiteSpace: 'pre' }, fonts)).toEqual({
      min: 70,
      max: 70,
    }));
  it('needs the width it measures', () => {
    const inlines = [text('abcd ef-gh—ijk lm\u00adnop'), box];
    const { min, max } = measureParagraph(inlines, TEN, fonts);
    const widest = (width: number): number =>
      Math.max(...setParagraph(inlines, { ...TEN, width }, fonts).map((line) => line.width));
    expect([widest(min) <= min, setParagraph(inlines, { ...TEN, width: max }, fonts).length]).toEqual([
      true,
      1,
    ]);
  });
});

describe('awkward soft hyphens', () => {
  it('at the seam of two faces', () => check('abcdefgh\u00adΩΩΩΩΩΩ', ['abcdefgh~', 'ΩΩΩΩΩΩ']));
  it('twice in one word', () =>
    check('abcdefgh\u00adijklmnop\u00adqrst', ['abcdefgh~', 'ijklmnop~', 'qrst']));
  it('before and after a space', () => check('ab\u00ad \u00adcd', ['ab cd']));
  it('in right-to-left words', () => {
    const [first, second] = set('שלוםשלום\u00adשלום', { direction: 'rtl' });
    expect(places([first!, second!])).toEqual(['20:שלוםשלום 10:-', '60:שלום']);
  });
});
