import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostics.js';
import type { TextItem } from '../../../src/layout/page.js';
import { paintPdf } from '../../../src/pdf/index.js';
import { conformanceFaults, pagesOf } from '../conformance.js';
import { operatorsOf, readPdf } from '../pdf-reader.js';
import { CREATED, FALLBACK, paragraph, SANS, type Shaping, shape, textItem } from '../sample.js';
import { copiedText } from './copied-text.js';

const run = (text: string, shaping?: Shaping) => textItem(1, [72, 72], shape(text, shaping));
const below = (item: TextItem): TextItem => ({ ...item, y: item.y + 20 });

async function paint(items: readonly TextItem[], diagnostics: Diagnostic[] = []) {
  const pdf = await paintPdf(paragraph(items), { created: CREATED }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  expect(conformanceFaults(pdf)).toEqual([]);
  return pdf;
}

async function check(items: TextItem | readonly TextItem[], expected: string) {
  expect(copiedText(await paint([items].flat()))).toBe(expected);
}

describe('copied text', () => {
  it('keeps spaces and punctuation', () =>
    check(run('Two words — “quoted”, so: 5 %.'), 'Two words — “quoted”, so: 5 %.'));
  it('takes ligatures apart', () => check(run('an office flag'), 'an office flag'));
  it('reads small capitals', () => check(run('Oslo 1905', { features: ['smcp', 'c2sc'] }), 'Oslo 1905'));
  it('tells characters apart that share a glyph', () => check(run('a\u00a0b c'), 'a\u00a0b c'));
  it('composes accents', () => check(run('cafe\u0301'), 'café'));
  it('keeps accents that do not compose', () => check(run('q\u0303', { face: FALLBACK }), 'q\u0303'));
  it('reads two faces', () => check([run('serif '), run('sans', { face: SANS })], 'serif sans'));
  it('reads right-to-left text as it is drawn', () =>
    check(run('אבג', { face: FALLBACK, direction: 'rtl' }), 'גבא'));
  it('reads right-to-left words from right to left', () => {
    const hebrew: Shaping = { face: FALLBACK, direction: 'rtl' };
    return check([run('a '), run('אא', hebrew), run(' '), run('בב', hebrew), run(' z')], 'a אא בב z');
  });
  it('shares characters out among the glyphs of a cluster', () => {
    const { glyphs, ...shaped } = shape('abcd');
    const clusters = (...own: number[]) => ({
      ...textItem(1, [72, 72], {
        ...shaped,
        glyphs: glyphs.map((glyph, i) => ({ ...glyph, cluster: own[i]! })),
      }),
    });
    return check([clusters(0, 0, 2, 2), below(clusters(0, 0, 0, 0)), clusters(0, 1, 1, 3)], 'abcdabcdabcd');
  });
  it('has a space where a line ends', () =>
    check([{ ...run('one'), spaceAfter: true }, below(run('two'))], 'one two'));
  it('says what stands for something else', () => check({ ...run('* * *'), actualText: 'break' }, 'break'));
  it('marks the hyphen that stays at the end of a line', () =>
    check([run('well-'), below(run('known'))], 'well-\u2060known'));
  it('leaves a hyphen within a line alone', () =>
    check([run('well-known'), below(run('man'))], 'well-knownman'));
});

it('makes a hyphen of line breaking a soft one in the structure', async () => {
  const hyphen = { ...textItem(1, [100, 72], shape('-')), actualText: '' };
  const file = readPdf(await paint([run('hun'), hyphen, below(run('dred'))]));
  const soft = [...file.objects.values()].filter((object) => file.dictionary(object).ActualText === '\u00ad');
  expect(soft).toHaveLength(1);
});

it('leaves a gap for a missing glyph, and says so', async () => {
  const diagnostics: Diagnostic[] = [];
  expect(copiedText(await paint([run('a 本')], diagnostics))).toBe('a 本');
  expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/missing-glyph']);
});

it('sets glyphs where shaping put them', async () => {
  const shaped = shape('AVATAR, To Wave');
  const wide = {
    ...shaped,
    glyphs: shaped.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + 1 })),
  };
  const file = readPdf(await paint([textItem(1, [72, 72], wide)]));
  const [page] = pagesOf(file);
  const shown = operatorsOf(file.dictionary(page!.Contents).stream as Uint8Array).find(
    ({ operator }) => operator === 'TJ',
  );
  const moves = (shown!.operands[0] as unknown[]).filter((part) => typeof part === 'number');
  const natural = shape('AVATAR, To Wave', { features: ['-kern'] }).width;
  const moved = -moves.reduce((sum, move) => sum + move, 0) * 0.012;
  expect(natural + moved).toBeCloseTo(wide.glyphs.reduce((sum, { advance }) => sum + advance, 0) - 1, 1);
});
