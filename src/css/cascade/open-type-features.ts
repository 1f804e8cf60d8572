/** From the font-variant properties to OpenType features. */

import type { LigatureWord, NumericWord } from '../grammar/font.js';
import type { Computed } from '../properties.js';

type Features = Readonly<Record<string, number>>;

const CAPS: Readonly<Record<Computed['font-variant-caps'], Features>> = {
  normal: {},
  'small-caps': { smcp: 1 },
  'all-small-caps': { smcp: 1, c2sc: 1 },
};

const POSITION: Readonly<Record<Computed['font-variant-position'], Features>> = {
  normal: {},
  sub: { subs: 1 },
  super: { sups: 1 },
};

const NUMERIC: Readonly<Record<NumericWord, Features>> = {
  'lining-nums': { lnum: 1 },
  'oldstyle-nums': { onum: 1 },
  'proportional-nums': { pnum: 1 },
  'tabular-nums': { tnum: 1 },
  'diagonal-fractions': { frac: 1 },
  'stacked-fractions': { afrc: 1 },
  ordinal: { ordn: 1 },
  'slashed-zero': { zero: 1 },
};

const LIGATURES: Readonly<Record<LigatureWord, Features>> = {
  none: { liga: 0, clig: 0, dlig: 0, hlig: 0, calt: 0 },
  'common-ligatures': { liga: 1, clig: 1 },
  'no-common-ligatures': { liga: 0, clig: 0 },
  'discretionary-ligatures': { dlig: 1 },
  'no-discretionary-ligatures': { dlig: 0 },
  'historical-ligatures': { hlig: 1 },
  'no-historical-ligatures': { hlig: 0 },
  contextual: { calt: 1 },
  'no-contextual': { calt: 0 },
};

/** The features to shape with, the explicit `font-feature-settings` last. */
export function openTypeFeatures(computed: Computed): Features {
  return Object.assign(
    {},
    CAPS[computed['font-variant-caps']],
    POSITION[computed['font-variant-position']],
    ...computed['font-variant-numeric'].map((word) => NUMERIC[word]),
    ...computed['font-variant-ligatures'].map((word) => LIGATURES[word]),
    computed['font-kerning'] === 'none' ? { kern: 0 } : {},
    computed['font-feature-settings'],
  );
}
