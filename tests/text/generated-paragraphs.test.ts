import { describe, expect, it } from 'vitest';
import { type Breakpoint, breakOptimally, type Measure } from '../../src/text/breaking/optimum-fit.js';
import type { ParagraphOptions } from '../../src/text/types.js';
import { set } from './lines.js';

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const PIECES = [
  'a',
  'of',
  'understanding',
  'well-known',
  'x—y',
  '“quoted”',
  '3.5',
  'no\u00a0break',
  'שלום',
  'soft\u00adly',
  'Ω',
  '(so)',
  'e.g.,',
];
const CHOICES = {
  align: ['start', 'justify', 'right', 'center'],
  hyphens: ['none', 'manual', 'auto'],
  overflowWrap: ['normal', 'anywhere'],
  whiteSpace: ['normal', 'pre-wrap', 'nowrap', 'pre'],
} as const;

function paragraph(seed: number): { words: string; options: Partial<ParagraphOptions> } {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const words = Array.from({ length: 1 + next(40) }, () => pick(PIECES)).join(' ');
  const options = {
    align: pick(CHOICES.align),
    hyphens: pick(CHOICES.hyphens),
    overflowWrap: pick(CHOICES.overflowWrap),
    whiteSpace: pick(CHOICES.whiteSpace),
    width: next(300),
    indent: next(3) * 10,
  };
  return { words, options };
}

/** What the lines say, read in the order of the text: hyphens put in are out, dropped spaces are in. */
function readBack(words: string, options: Partial<ParagraphOptions>): string[] {
  return set(words, options).flatMap(({ fragments }) =>
    fragments.flatMap((fragment) =>
      fragment.kind === 'glyphs' && !fragment.hyphen
        ? [fragment.run.text + (fragment.spaceAfter ? ' ' : '')]
        : [],
    ),
  );
}

const letters = (content: string): string => Array.from(content).sort().join('');

describe('nothing is lost or doubled', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const { words, options } = paragraph(seed);
    it(`paragraph ${seed}`, () => {
      const expected = words.replaceAll('\u00ad', '');
      const found = readBack(words, options).join('');
      // Right-to-left words change the order of fragments, not what is in them.
      if (words.includes('ש')) expect(letters(found)).toBe(letters(expected));
      else expect(found).toBe(expected);
    });
  }
});

const MEASURE: Measure = {
  width: 30,
  firstWidth: 30,
  raggedStretch: 0,
  tolerance: Number.POSITIVE_INFINITY,
  linePenalty: 10,
  doubleHyphenDemerits: 10_000,
  finalHyphenDemerits: 5_000,
  unevenDemerits: 10_000,
  lonelyWordDemerits: 0,
};

/** Words of these widths with spaces of 1 that stretch by a half and shrink by a third. */
function pointsOf(words: readonly number[]): Breakpoint[] {
  let [width, gaps] = [0, 0];
  return words.map((word, index) => {
    const totals = (at: number, spaces: number) => ({
      width: at,
      stretch: spaces / 2,
      shrink: spaces / 3,
      gaps: spaces,
    });
    const end = totals(width + word, gaps);
    width += word + 1;
    gaps += 1;
    return { end, start: totals(width, gaps), penalty: 0, hyphen: false, forced: index === words.length - 1 };
  });
}

function overfullLines(points: readonly Breakpoint[], ends: readonly number[]): number {
  let from = { width: 0, shrink: 0 };
  return ends.filter((index) => {
    const { end, start } = points[index]!;
    const overfull = end.width - from.width - (end.shrink - from.shrink) > MEASURE.width + 1e-6;
    from = start;
    return overfull;
  }).length;
}

/** Without demerits between neighbouring lines, so that the sum over lines is all there is. */
const EVEN: Measure = { ...MEASURE, unevenDemerits: 0 };

/** Every way of breaking, tried one by one. */
function bestOfAll(points: readonly Breakpoint[]): number[] {
  let best = { cost: Number.POSITIVE_INFINITY, ends: [] as number[] };
  const last = points.length - 1;
  for (let ways = 0; ways < 2 ** last; ways++) {
    const ends = points.map((_, index) => index).filter((index) => index === last || (ways >> index) & 1);
    let from = { width: 0, stretch: 0, shrink: 0 };
    const cost = ends.reduce((sum, index) => {
      const { end, start, forced } = points[index]!;
      const slack = MEASURE.width - (end.width - from.width);
      const give = slack > 0 ? end.stretch - from.stretch : end.shrink - from.shrink;
      const ratio = slack === 0 || (forced && slack > 0) ? 0 : give > 0 ? slack / give : slack * 1e9;
      from = start;
      return (
        sum + (ratio < -1 ? Number.POSITIVE_INFINITY : (10 + Math.min(100 * Math.abs(ratio) ** 3, 1e6)) ** 2)
      );
    }, 0);
    if (cost < best.cost) best = { cost, ends };
  }
  return best.ends;
}

describe('optimum fit', () => {
  for (let seed = 1; seed <= 40; seed++) {
    it(`has no line too long that need not be (${seed})`, () => {
      const next = numbers(seed);
      const words = Array.from({ length: 11 }, () => 1 + next(seed % 2 ? 14 : 33));
      const points = pointsOf(words);
      const unavoidable = words.filter((word) => word > MEASURE.width).length;
      expect(overfullLines(points, breakOptimally(points, MEASURE)!)).toBe(unavoidable);
    });
  }

  for (let seed = 1; seed <= 30; seed++) {
    it(`finds the best of all ways (${seed})`, () => {
      const next = numbers(seed * 7);
      const points = pointsOf(Array.from({ length: 10 }, () => 1 + next(12)));
      expect(breakOptimally(points, EVEN)).toEqual(bestOfAll(points));
    });
  }

  it('looks ahead where taking what fits would not', () =>
    expect(breakOptimally(pointsOf([9, 9, 9, 14, 14, 5]), MEASURE)).toEqual([2, 4, 5]));

  it('finds nothing when nothing is within the tolerance', () =>
    expect(breakOptimally(pointsOf([20, 20, 20]), { ...MEASURE, tolerance: 100 })).toBeUndefined());
});
