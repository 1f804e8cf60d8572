/** Lengths and percentages, written as they are or as a calculation. */

import type { Pt } from '../../base/geometry.js';
import type { Dimension, LengthPercentage } from '../values.js';
import { calculate } from './calculation.js';
import type { Grammar, Value } from './grammar.js';
import { type Measure, measureOf } from './measure.js';

/** What lengths are measured against. */
export interface FontSizes {
  readonly fontSize: Pt;
  readonly rootFontSize: Pt;
}

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

function only(value: Value, allowed: (measure: Measure) => boolean): Measure | undefined {
  const node = value.length === 1 ? value[0]! : undefined;
  const measure = node && (measureOf(node) ?? calculate(node));
  return measure && !mixesPercent(measure) && allowed(measure) ? measure : undefined;
}

/** Layout takes a length or a percentage; a sum of both would have to wait for it as a formula. */
const mixesPercent = ({ pt, em, rem, percent }: Measure) =>
  percent !== 0 && (pt !== 0 || em !== 0 || rem !== 0);

const isNegative = ({ pt, em, rem, percent }: Measure) => Math.min(pt, em, rem, percent) < 0;
