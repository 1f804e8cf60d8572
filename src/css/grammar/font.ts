/** Values of the font properties. */

import { ownValue } from '../../base/own-value.js';
import type { Grammar, Value } from './grammar.js';
import {
  either,
  keywords,
  mapped,
  namedValues,
  numberIn,
  splitAtCommas,
  stringIn,
  wordSet,
} from './grammar.js';
import { EXTENT_PERCENTAGE } from './length.js';
import { type Measure, ZERO } from './measure.js';

/** The generic families that the fonts of this program stand for, by every generic name of CSS. */
const GENERIC: Readonly<Record<string, string>> = {
  serif: 'serif',
  'ui-serif': 'serif',
  'sans-serif': 'sans-serif',
  'ui-sans-serif': 'sans-serif',
  'system-ui': 'sans-serif',
  cursive: 'sans-serif',
  fantasy: 'sans-serif',
  monospace: 'monospace',
  'ui-monospace': 'monospace',
};

export const FONT_FAMILY: Grammar<readonly string[]> = {
  accepts: 'family names with commas between them, in quotes where a name has digits or signs',
  parse(value) {
    const families = splitAtCommas(value).map(familyName);
    return families.every((family) => family !== undefined) ? families : undefined;
  },
};

/** A size in points or em, or a word that stands for one. */
export const FONT_SIZE: Grammar<Measure> = either(
  mapped(
    namedValues({
      'xx-small': { pt: 7.2 },
      'x-small': { pt: 9 },
      small: { pt: 10.667 },
      medium: { pt: 12 },
      large: { pt: 14.4 },
      'x-large': { pt: 18 },
      'xx-large': { pt: 24 },
      'xxx-large': { pt: 36 },
      smaller: { em: 1 / 1.2 },
      larger: { em: 1.2 },
    }),
    (size): Measure => ({ ...ZERO, ...size }),
  ),
  EXTENT_PERCENTAGE,
);

export type FontWeight = number | 'bolder' | 'lighter';

export const FONT_WEIGHT: Grammar<FontWeight> = either(
  namedValues({ normal: 400, bold: 700, bolder: 'bolder', lighter: 'lighter' }),
  { accepts: 'a number from 1 to 1000', parse: weightNumber },
);

/** The tables of CSS Fonts 4, section 2.2. */
export function toWeight(weight: FontWeight, parent: number): number {
  if (weight === 'bolder') return parent < 350 ? 400 : parent < 550 ? 700 : 900;
  if (weight === 'lighter') return parent < 550 ? 100 : parent < 750 ? 400 : 700;
  return weight;
}

export const FONT_STYLE: Grammar<'normal' | 'italic'> = namedValues({
  normal: 'normal',
  italic: 'italic',
  oblique: 'italic',
});

/** A factor of the font size, or a length. A percentage has become a length. */
export type LineHeight = 'normal' | { readonly factor: number } | Measure;

export const LINE_HEIGHT: Grammar<LineHeight> = either(
  keywords('normal'),
  either(
    { accepts: 'a number such as 1.5', parse: lineFactor },
    mapped(EXTENT_PERCENTAGE, (size) => ({ ...size, em: size.em + size.percent / 100, percent: 0 })),
  ),
);

export const NUMERIC_WORDS = [
  'lining-nums',
  'oldstyle-nums',
  'proportional-nums',
  'tabular-nums',
  'diagonal-fractions',
  'stacked-fractions',
  'ordinal',
  'slashed-zero',
] as const;

export const LIGATURE_WORDS = [
  'common-ligatures',
  'no-common-ligatures',
  'discretionary-ligatures',
  'no-discretionary-ligatures',
  'historical-ligatures',
  'no-historical-ligatures',
  'contextual',
  'no-contextual',
] as const;

export type NumericWord = (typeof NUMERIC_WORDS)[number];
export type LigatureWord = (typeof LIGATURE_WORDS)[number] | 'none';

export const FONT_VARIANT_NUMERIC: Grammar<readonly NumericWord[]> = either(
  namedValues({ normal: [] }),
  wordSet(...NUMERIC_WORDS),
);

export const FONT_VARIANT_LIGATURES: Grammar<readonly LigatureWord[]> = either(
  namedValues({ normal: [], none: ['none'] }),
  wordSet(...LIGATURE_WORDS),
);

export type Features = Readonly<Record<string, number>>;

export const FONT_FEATURE_SETTINGS: Grammar<Features> = either(namedValues({ normal: {} }), {
  accepts: 'four-letter tags in quotes, each with a number, on or off, with commas between them',
  parse(value) {
    const settings = splitAtCommas(value).map(featureSetting);
    return settings.every((setting) => setting !== undefined) ? Object.fromEntries(settings) : undefined;
  },
});

function familyName(value: Value): string | undefined {
  const quoted = stringIn(value);
  if (quoted !== undefined) return quoted;
  const words = value.map((node) => (node.type === 'Identifier' ? node.name : undefined));
  if (words.length === 0 || words.includes(undefined)) return undefined;
  const name = words.join(' ');
  return ownValue(GENERIC, name.toLowerCase()) ?? name;
}

function weightNumber(value: Value): number | undefined {
  const weight = numberIn(value);
  if (weight === undefined || weight < 1 || weight > 1000) return undefined;
  return Math.min(900, Math.max(100, weight));
}

function lineFactor(value: Value): { readonly factor: number } | undefined {
  const factor = numberIn(value);
  return factor === undefined || factor < 0 ? undefined : { factor };
}

function featureSetting([tag, ...rest]: Value): readonly [string, number] | undefined {
  const name = tag && stringIn([tag]);
  if (name === undefined || !/^[ -~]{4}$/.test(name)) return undefined;
  if (rest.length === 0) return [name, 1];
  const setting = numberIn(rest) ?? namedValues({ on: 1, off: 0 }).parse(rest);
  return setting === undefined ? undefined : [name, setting];
}
