import { describe, expect, it } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { graphemes } from '../../../src/text/fonts/scripts.js';
import { describeFace, openFonts } from '../../../src/text/index.js';
import type { InlineTextStyle } from '../../../src/text/types.js';
import { shapeText } from '../lines.js';
import { squareFontFile, squareFonts, squareStyle } from '../square-font.js';

const fonts = openFonts(openResources());

const style = (changes: Partial<InlineTextStyle> = {}): InlineTextStyle =>
  squareStyle(10, { fontFamily: ['serif'], ...changes });

const faceOf = (changes: Partial<InlineTextStyle>): string => fonts.match(style(changes)).id;

describe('faces', () => {
  const check = (changes: Partial<InlineTextStyle>, expected: string) => () =>
    expect(faceOf(changes)).toBe(expected);
  it('serif', check({}, 'Source Serif 4/400'));
  it('sans-serif', check({ fontFamily: ['sans-serif'] }, 'Atkinson Hyperlegible Next/400'));
  it('monospace', check({ fontFamily: ['monospace'] }, 'DejaVu Sans Mono/400'));
  it('the first family that is there', check({ fontFamily: ['Nowhere', 'dejavu sans'] }, 'DejaVu Sans/400'));
  it('a default for unknown families', check({ fontFamily: ['Nowhere'] }, 'Source Serif 4/400'));
  it('500 is closer to 400 than to 600', check({ fontWeight: 500 }, 'Source Serif 4/400'));
  it('650 looks for a heavier face first', check({ fontWeight: 650 }, 'Source Serif 4/700'));
  it('900 takes the heaviest', check({ fontWeight: 900, fontStyle: 'italic' }, 'Source Serif 4/700/italic'));
  it('100 takes the lightest', check({ fontWeight: 100 }, 'Source Serif 4/400'));
  it('knows its families', () =>
    expect(['serif', 'source serif 4', 'Square'].map((name) => fonts.has(name))).toEqual([
      true,
      true,
      false,
    ]));
});

describe('metrics', () => {
  it('reads the square font', () =>
    expect(describeFace(squareFontFile())).toMatchObject({
      id: 'Square/400',
      postScriptName: 'Square',
      unitsPerEm: 1000,
      ascent: 0.8,
      descent: 0.2,
      lineGap: 0,
      capHeight: 0.7,
      xHeight: 0.5,
      underlinePosition: 0.125,
      underlineThickness: 0.05,
    }));
  it('has usual heights where an old font tells none', () => {
    const font = squareFontFile();
    const bytes = font.bytes.slice();
    bytes[tableAt(bytes, 'OS/2') + 1] = 1;
    const face = describeFace({ ...font, bytes });
    expect([face.capHeight, face.xHeight]).toEqual([0.8 * 0.75, 0.8 * 0.5]);
  });
  it('reads every built-in face', () => {
    for (const fontFamily of ['serif', 'sans-serif', 'monospace', 'DejaVu Sans']) {
      for (const fontWeight of [400, 600, 700]) {
        for (const fontStyle of ['normal', 'italic'] as const) {
          const face = fonts.match({ fontFamily: [fontFamily], fontWeight, fontStyle });
          expect(face.ascent + face.descent, face.id).toBeGreaterThan(0.9);
          expect(face.xHeight, face.id).toBeLessThan(face.capHeight);
          expect(face.postScriptName, face.id).toMatch(/^[A-Za-z0-9-]+$/);
        }
      }
    }
  });
});

/** Where a table of a font file begins. */
function tableAt(bytes: Uint8Array, tag: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(Buffer.from(bytes).indexOf(tag) + 8);
}

describe('fallback', () => {
  const library = squareFonts();
  const check = (text: string, expected: string[]) => () =>
    expect(shapeText(text, squareStyle(), library).map((run) => `${run.text}:${run.face.family}`)).toEqual(
      expected,
    );
  it('for each character', check('aΩb', ['a:Square', 'Ω:DejaVu Sans', 'b:Square']));
  it('keeps a mark with its letter', check('aq\u0301b', ['a:Square', 'q\u0301:DejaVu Sans', 'b:Square']));
  it('uses the plain hyphen for its look-alikes', check('a\u2011b', ['a\u2011b:Square']));
  it('drops invisible characters the face lacks', () => {
    const runs = shapeText('a\u200d\ufe0fb\u2060c', squareStyle(), library);
    expect(runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance))).toEqual([10, 10, 10]);
  });
  it('reports what no face has, and never draws glyph 0', () => {
    library.forgetMissing();
    const runs = [
      ...shapeText('so \u{10fffd} it', squareStyle(), library),
      ...shapeText('\u{10fffd}', squareStyle(), library),
    ];
    expect(runs.flatMap((run) => run.glyphs.map((glyph) => glyph.id))).not.toContain(0);
    expect(library.missing()).toEqual([
      { character: '\u{10fffd}', codePoint: 0x10fffd, context: 'so \u{10fffd} it' },
    ]);
    library.forgetMissing();
    expect(library.missing()).toEqual([]);
    shapeText('\u{10fffd}', squareStyle(), library);
    expect(library.missing()).toHaveLength(1);
  });
});

describe('shaping', () => {
  const glyphs = (text: string, changes: Partial<InlineTextStyle>) =>
    shapeText(text, style(changes), fonts).flatMap((run) => run.glyphs);
  const width = (text: string, changes: Partial<InlineTextStyle> = {}) =>
    glyphs(text, changes).reduce((sum, glyph) => sum + glyph.advance, 0);
  it('kerns', () => expect(width('AV')).toBeLessThan(width('A') + width('V')));
  it('scales with the size', () => expect(width('word', { fontSize: 20 })).toBeCloseTo(2 * width('word'), 9));
  it('has real small capitals at full size', () => {
    const [run] = shapeText('abc', style({ fontFeatures: { smcp: 1 } }), fonts);
    expect([run!.size, run!.glyphs[0]!.id === glyphs('A', {})[0]!.id]).toEqual([10, false]);
  });
  it('has old-style figures', () =>
    expect(glyphs('3', { fontFeatures: { onum: 1 } })[0]!.id).not.toBe(glyphs('3', {})[0]!.id));
  it('joins f and i, but not when letters are spaced', () => {
    const ligature = glyphs('fi', { fontFamily: ['DejaVu Sans'] });
    const spaced = glyphs('fi', { fontFamily: ['DejaVu Sans'], letterSpacing: 1 });
    expect([ligature.length, spaced.length]).toEqual([1, 2]);
  });
  it('composes letters and marks', () => expect(glyphs('e\u0301', {})).toHaveLength(1));
});

describe('graphemes of a long word', () => {
  const check = (grapheme: string, times: number) => () => {
    const found = graphemes(grapheme.repeat(times));
    expect(found.length).toBe(times);
    expect(new Set(found)).toEqual(new Set([grapheme]));
  };
  it('letters', check('ж', 100_000));
  it('letters with accents', check('q\u0301', 3001));
  it('families', check('👩\u200d👧\u200d👦', 1001));
  it('flags', check('🇫🇷', 2001));
  it('one letter with a thousand accents', check(`q${'\u0301'.repeat(1500)}`, 2));
});
