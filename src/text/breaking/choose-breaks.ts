/** Which breakpoints to take: the optimum-fit algorithm, tried strictly first and then with more freedom. */

import type { Pt } from '../../base/geometry.js';
import type { Atoms } from '../atoms.js';
import type { ParagraphOptions } from '../types.js';
import { findBreakpoints, type LineEnd } from './breakpoints.js';
import { cutWideWords } from './cut-words.js';
import { breakFirstFit } from './first-fit.js';
import { breakOptimally, type Measure } from './optimum-fit.js';

/** The lines' ends in order, and the atoms they lie in (cut where a word was too wide). */
export interface ChosenBreaks<S> {
  readonly source: Atoms<S>;
  readonly ends: readonly LineEnd[];
}

/** Always ends, and always has an answer; a piece that cannot be broken may stick out. */
export function chooseBreaks<S>(source: Atoms<S>, options: ParagraphOptions): ChosenBreaks<S> {
  const manual = options.hyphens === 'none' ? 'none' : 'manual';
  const plain = findBreakpoints(source, { whiteSpace: options.whiteSpace, hyphens: manual });
  const whole = unbrokenLines(plain, options);
  if (whole) return { source, ends: whole };
  const measure = measureOf(options);
  const strict = pick(plain, { ...measure, tolerance: strictTolerance(options) });
  if (strict) return { source, ends: strict };
  return chooseFreely(source, options, plain);
}

/** With automatic hyphens, cuts in words that are too wide, and lines as loose as they must be. */
function chooseFreely<S>(source: Atoms<S>, options: ParagraphOptions, plain: LineEnd[]): ChosenBreaks<S> {
  const { whiteSpace, hyphens, overflowWrap, width } = options;
  const measure = measureOf(options);
  let points = hyphens === 'auto' ? findBreakpoints(source, { whiteSpace, hyphens, width }) : plain;
  let cut = source;
  if (overflowWrap === 'anywhere') {
    cut = cutWideWords(source, points, width);
    if (cut !== source) points = findBreakpoints(cut, { whiteSpace, hyphens, width });
  }
  const ends =
    pick(points, { ...measure, tolerance: HYPHENATED_TOLERANCE }) ??
    pick(points, { ...measure, tolerance: Number.POSITIVE_INFINITY });
  return { source: cut, ends: ends ?? points };
}

/** Lines that need no breaking: everything up to each forced break, if it fits or may not wrap. */
function unbrokenLines(
  points: readonly LineEnd[],
  { whiteSpace, width, indent }: ParagraphOptions,
): LineEnd[] | undefined {
  const forced = points.filter((point) => point.forced);
  if (whiteSpace === 'pre' || whiteSpace === 'nowrap' || width === Number.POSITIVE_INFINITY) return forced;
  let start = 0;
  for (const [index, { end, start: next }] of forced.entries()) {
    if (end.width - start > width - (index === 0 ? indent : 0) + ROUNDING) return undefined;
    start = next.width;
  }
  return forced;
}

const ROUNDING: Pt = 1e-6;

/**
 * Judgement throughout. Lines looser than these are tried again with hyphens: for justified text, spaces one and a
 * half times as wide as they like to be; for ragged text, a line that is a third short.
 */
const JUSTIFIED_TOLERANCE = 800;
const HYPHENATED_TOLERANCE = 3000;
const RAGGED_SHORTFALL = 1 / 3;

/** Share of the line that the ragged end may be without looking ragged. */
const RAGGED_STRETCH = 0.12;

const strictTolerance = ({ align }: ParagraphOptions): number =>
  align === 'justify' ? JUSTIFIED_TOLERANCE : 100 * (RAGGED_SHORTFALL / RAGGED_STRETCH) ** 3;

function measureOf({ align, width, indent }: ParagraphOptions): Measure {
  const justified = align === 'justify';
  return {
    width,
    firstWidth: width - indent,
    raggedStretch: justified ? 0 : Math.max(width, 0) * RAGGED_STRETCH,
    tolerance: Number.POSITIVE_INFINITY,
    linePenalty: 10,
    doubleHyphenDemerits: 60_000,
    finalHyphenDemerits: 60_000,
    unevenDemerits: justified ? 10_000 : 0,
    lonelyWordDemerits: 800_000,
  };
}

function pick(points: readonly LineEnd[], measure: Measure): LineEnd[] | undefined {
  const width = points.at(-1)?.end.width ?? 0;
  const dense = points.length * measure.width > MOST_POINTS_IN_LINE * width;
  const indices = dense ? breakFirstFit(points, measure) : breakOptimally(points, measure);
  return indices?.map((index) => points[index]!);
}

/** Lines with more breakpoints than this look well however they are broken, and weighing them all takes long. */
const MOST_POINTS_IN_LINE = 200;
