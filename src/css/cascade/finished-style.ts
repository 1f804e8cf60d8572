/** From computed values, one for each property, to the style that layout reads: with nothing left open. */

import type { Sides } from '../../base/geometry.js';
import type { ColorValue } from '../grammar/color.js';
import { type Computed, PROPERTIES, type PropertyName } from '../properties.js';
import type { AsInTable, BorderEdge, Color, ComputedStyle, FieldName } from '../style.js';
import { inReach } from './gate.js';
import { openTypeFeatures } from './open-type-features.js';

/** `normal` line height as a factor. The fonts' own would be 1.2 to 1.4; fonts are not opened here. From judgement. */
const NORMAL_LINE_HEIGHT = 1.2;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const border = <Side extends string>(side: Side) =>
  [`${side}-width`, `${side}-style`, `${side}-color`] as const;

/** Properties that have no field of their own with their computed value in it. */
const RESHAPED = [
  ...SIDES.flatMap((side) => [`margin-${side}`, `padding-${side}`, ...border(`border-${side}`)] as const),
  ...border('column-rule'),
  'background-color',
  'color',
  'line-height',
  'vertical-align',
  'column-gap',
  'font-variant-caps',
  'font-variant-position',
  'font-variant-numeric',
  'font-variant-ligatures',
  'font-feature-settings',
  'font-kerning',
  // The rest is used up here, in css/.
  'string-set',
  'content',
  'quotes',
  'counter-reset',
  'counter-increment',
  'counter-set',
  'size',
] as const;
export type Reshaped = (typeof RESHAPED)[number];

/** The other properties, each with its field. */
export const AS_IN_TABLE = (Object.keys(PROPERTIES) as PropertyName[])
  .filter((name) => !RESHAPED.some((reshaped) => reshaped === name))
  .map((name) => [name, fieldName(name)] as const);

/** The field of a property in computed styles. */
function fieldName<Name extends string>(name: Name): FieldName<Name> {
  const words = name.replace(/^-/, '').replace(/-./g, ([, letter]) => letter!.toUpperCase());
  return words as FieldName<Name>;
}

/** The style without its named strings: their text differs from element to element. */
export function finishedStyle(computed: Computed): ComputedStyle {
  const asInTable = Object.fromEntries(AS_IN_TABLE.map(([name, field]) => [field, computed[name]]));
  return { ...(asInTable as unknown as AsInTable), ...reshaped(computed) };
}

function reshaped(computed: Computed) {
  const lineHeight = lineHeightOf(computed);
  const align = computed['vertical-align'];
  const gap = computed['column-gap'];
  return {
    margin: sides((side) => computed[`margin-${side}`]),
    padding: sides((side) => computed[`padding-${side}`]),
    border: sides((side) => edge(computed, `border-${side}`)),
    backgroundColor: colorOf(computed, computed['background-color']),
    color: colorOf(computed, 'currentcolor'),
    fontFeatures: openTypeFeatures(computed),
    lineHeight,
    verticalAlign: typeof align === 'object' ? inReach((align.percent / 100) * lineHeight) : align,
    columnGap: gap === 'normal' ? (computed.display === 'flex' ? 0 : computed['font-size']) : gap,
    columnRule: edge(computed, 'column-rule'),
    stringSet: [],
  };
}

type Line = 'column-rule' | `border-${keyof Sides<unknown>}`;

function edge(computed: Computed, line: Line): BorderEdge {
  const style = computed[`${line}-style`];
  const width = style === 'none' ? 0 : computed[`${line}-width`];
  return { width, style, color: colorOf(computed, computed[`${line}-color`]) };
}

/** The computed `color` is never `currentcolor`: the cascade took the parent's for it. */
function colorOf(computed: Computed, color: ColorValue): Color {
  return color === 'currentcolor' ? (computed.color as Color) : color;
}

function lineHeightOf(computed: Computed): number {
  const height = computed['line-height'];
  if (typeof height === 'number') return height;
  return inReach((height === 'normal' ? NORMAL_LINE_HEIGHT : height.factor) * computed['font-size']);
}

function sides<T>(of: (side: keyof Sides<unknown>) => T): Sides<T> {
  return { top: of('top'), right: of('right'), bottom: of('bottom'), left: of('left') };
}
