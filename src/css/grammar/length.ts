/** Lengths and percentages. Units relative to a font wait for the computed style; the others become points at once. */

import type { CssNode } from 'css-tree';
import { POINTS_PER_MM, type Pt } from '../../base/geometry.js';
import type { Dimension, LengthPercentage } from '../style.js';
import { calculate } from './calculation.js';
import type { Grammar, Value } from './grammar.js';

/** A sum of a length in points, font-relative lengths and a percentage. Only one of length and percentage is there. */
export interface Measure {
  readonly pt: number;
  /** Times the font size of the element. */
  readonly em: number;
  /** Times the font size of the root element. */
  readonly rem: number;
  readonly percent: number;
}

/** What lengths are measured against. */
export interface FontSizes {
  readonly fontSize: Pt;
  readonly rootFontSize: Pt;
}

const PT = 1;
const IN = 72;

/** Absolute units in points. */
const ABSOLUTE: Readonly<Record<string, number>> = {
  pt: PT,
  px: IN / 96,
  in: IN,
  pc: IN / 6,
  mm: POINTS_PER_MM,
  cm: 10 * POINTS_PER_MM,
  q: POINTS_PER_MM / 4,
};

/**
 * Font-relative units in em. CSS lets `ex` and `ch` be half an em where the font's own figures are not at hand, and
 * fonts are not opened here.
 */
const FONT_RELATIVE: Readonly<Record<string, number>> = { em: 1, ex: 0.5, ch: 0.5 };

export const ZERO: Measure = { pt: 0, em: 0, rem: 0, percent: 0 };

const LENGTH_WORDS = 'a length such as 12pt, 4mm or 1.5em';

/** A length of any sign. */
export const LENGTH: Grammar<Measure> = {
  accepts: LENGTH_WORDS,
  parse: (value) => only(value, (measure) => measure.percent === 0),
};

/** A length that is not negative. */
export const EXTENT: Grammar<Measure> = {
  accepts: `${LENGTH_WORDS} (not negative)`,
  parse: (value) => only(value, (measure) => measure.percent === 0 && !isNegative(measure)),
};

/** A length or percentage of any sign. */
export const LENGTH_PERCENTAGE: Grammar<Measure> = {
  accepts: `${LENGTH_WORDS}, a percentage`,
  parse: (value) => only(value, () => true),
};

/** A length or percentage that is not negative. */
export const EXTENT_PERCENTAGE: Grammar<Measure> = {
  accepts: `${LENGTH_WORDS}, a percentage (not negative)`,
  parse: (value) => only(value, (measure) => !isNegative(measure)),
};

/** A length in points. */
export const toPoints = ({ pt, em, rem }: Measure, sizes: FontSizes): Pt =>
  pt + em * sizes.fontSize + rem * sizes.rootFontSize;

/** A length in points, or the percentage as it stands. */
export const toLengthPercentage = (measure: Measure, sizes: FontSizes): LengthPercentage =>
  measure.percent === 0 ? toPoints(measure, sizes) : { percent: measure.percent };

export const toDimension = (measure: Measure | 'auto', sizes: FontSizes): Dimension =>
  measure === 'auto' ? measure : toLengthPercentage(measure, sizes);

/** The measure of one dimension, percentage or zero; no calculation. */
export function measureOf(node: CssNode): Measure | undefined {
  if (node.type === 'Percentage') return { ...ZERO, percent: Number.parseFloat(node.value) };
  if (node.type === 'Number') return Number.parseFloat(node.value) === 0 ? ZERO : undefined;
  if (node.type !== 'Dimension') return undefined;
  const size = Number.parseFloat(node.value);
  const unit = node.unit.toLowerCase();
  if (unit === 'rem') return { ...ZERO, rem: size };
  const points = ABSOLUTE[unit];
  if (points !== undefined) return { ...ZERO, pt: size * points };
  const ems = FONT_RELATIVE[unit];
  return ems === undefined ? undefined : { ...ZERO, em: size * ems };
}

function only(value: Value, allowed: (measure: Measure) => boolean): Measure | undefined {
  const node = value.length === 1 ? value[0]! : undefined;
  const measure = node && (measureOf(node) ?? calculate(node));
  return measure && !mixesPercent(measure) && allowed(measure) ? measure : undefined;
}

/** Layout takes a length or a percentage; a sum of both would have to wait for it as a formula. */
const mixesPercent = ({ pt, em, rem, percent }: Measure) =>
  percent !== 0 && (pt !== 0 || em !== 0 || rem !== 0);

const isNegative = ({ pt, em, rem, percent }: Measure) => Math.min(pt, em, rem, percent) < 0;
