/** Sizes as written, one unit each: font-relative ones wait for the computed style, the others become points at once. */

import type { CssNode } from 'css-tree';
import { POINTS_PER_MM } from '../../base/geometry.js';
import { ownValue } from '../../base/own-value.js';

/** A sum of a length in points, font-relative lengths and a percentage. Only one of length and percentage is there. */
export interface Measure {
  readonly pt: number;
  /** Times the font size of the element. */
  readonly em: number;
  /** Times the font size of the root element. */
  readonly rem: number;
  readonly percent: number;
}

const IN = 72;

/** Absolute units in points. */
const ABSOLUTE: Readonly<Record<string, number>> = {
  pt: 1,
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

/** The measure of one dimension, percentage or zero; no calculation. */
export function measureOf(node: CssNode): Measure | undefined {
  if (node.type === 'Percentage') return { ...ZERO, percent: Number.parseFloat(node.value) };
  if (node.type === 'Number') return Number.parseFloat(node.value) === 0 ? ZERO : undefined;
  if (node.type !== 'Dimension') return undefined;
  const size = Number.parseFloat(node.value);
  const unit = node.unit.toLowerCase();
  if (unit === 'rem') return { ...ZERO, rem: size };
  const points = ownValue(ABSOLUTE, unit);
  if (points !== undefined) return { ...ZERO, pt: size * points };
  const ems = ownValue(FONT_RELATIVE, unit);
  return ems === undefined ? undefined : { ...ZERO, em: size * ems };
}
