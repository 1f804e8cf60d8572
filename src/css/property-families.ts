/** Rows of the table that several properties share. */

import { COLOR, type ColorValue } from './grammar/color.js';
import { either, keywords, mapped, namedValues } from './grammar/grammar.js';
import {
  EXTENT,
  EXTENT_PERCENTAGE,
  LENGTH_PERCENTAGE,
  toDimension,
  toLengthPercentage,
  toPoints,
} from './grammar/length.js';
import { ZERO } from './grammar/measure.js';
import { own } from './property.js';
import type { Alignment, BorderEdge, BreakBetween, Dimension, LengthPercentage } from './values.js';

export const sizeOrAuto = () =>
  own(either(keywords('auto'), EXTENT_PERCENTAGE), 'auto' as Dimension, toDimension);
export const leastSize = () =>
  own(either(namedValues({ auto: ZERO }), EXTENT_PERCENTAGE), 0 as LengthPercentage, toLengthPercentage);
export const mostSize = () =>
  own(either(keywords('none'), EXTENT_PERCENTAGE), 'none' as LengthPercentage | 'none', (size, context) =>
    size === 'none' ? size : toLengthPercentage(size, context),
  );
export const margin = () => own(either(keywords('auto'), LENGTH_PERCENTAGE), 0 as Dimension, toDimension);
export const padding = () => own(EXTENT_PERCENTAGE, 0 as LengthPercentage, toLengthPercentage);

/** The widths behind the words are those browsers use: 1, 3 and 5 px. */
export const lineWidth = () =>
  own(
    either(
      mapped(namedValues({ thin: 0.75, medium: 2.25, thick: 3.75 }), (pt) => ({ ...ZERO, pt })),
      EXTENT,
    ),
    2.25,
    toPoints,
  );
export const lineStyle = () =>
  own<BorderEdge['style']>(
    namedValues({
      none: 'none',
      hidden: 'none',
      solid: 'solid',
      dashed: 'dashed',
      dotted: 'dotted',
      double: 'double',
    }),
    'none',
  );
export const lineColor = () => own<ColorValue>(COLOR, 'currentcolor');

export const breakBetween = () =>
  own<BreakBetween>(
    namedValues({
      auto: 'auto',
      avoid: 'avoid',
      'avoid-page': 'avoid',
      'avoid-column': 'avoid',
      '-guide-reluctant': 'reluctant',
      column: 'column',
      page: 'page',
      always: 'page',
      left: 'left',
      verso: 'left',
      right: 'right',
      recto: 'right',
    }),
    'auto',
  );

/** How the boxes of a row stand in its height. */
export const ALIGNMENT = namedValues<Alignment>({
  normal: 'stretch',
  stretch: 'stretch',
  start: 'start',
  'flex-start': 'start',
  center: 'center',
  end: 'end',
  'flex-end': 'end',
  baseline: 'baseline',
});
