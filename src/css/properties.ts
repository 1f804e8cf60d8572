/**
 * The one table of properties: for each its grammar, its initial value, whether it is inherited, and how a value as
 * specified becomes a value as computed. A row is all that the cascade needs: layout finds the value in a field of the
 * computed style.
 */

import { BLACK, COLOR, type ColorValue, TRANSPARENT } from './grammar/color.js';
import {
  CONTENT,
  type ContentList,
  LIST_STYLE_TYPE,
  type NamedString,
  STRING_SET,
} from './grammar/content-list.js';
import { type CounterChange, counterChanges, QUOTES, type QuoteMarks } from './grammar/counter.js';
import * as font from './grammar/font.js';
import { AMOUNT, either, integer, keywords, namedValues } from './grammar/grammar.js';
import { EXTENT, LENGTH, LENGTH_PERCENTAGE, toLengthPercentage, toPoints } from './grammar/length.js';
import { ZERO } from './grammar/measure.js';
import { PAGE_NAME, PAGE_SIZE, type PageSize } from './grammar/page-size.js';
import { inherited, own, type Property } from './property.js';
import {
  ALIGNMENT,
  breakBetween,
  leastSize,
  lineColor,
  lineStyle,
  lineWidth,
  margin,
  mostSize,
  padding,
  sizeOrAuto,
} from './property-families.js';
import type { Alignment, BreakInside, Display, JustifyContent, LengthPercentage } from './values.js';

export const PROPERTIES = {
  display: own<Display>(
    namedValues({
      none: 'none',
      block: 'block',
      'flow-root': 'block',
      inline: 'inline',
      'inline-block': 'inline-block',
      flex: 'flex',
      'list-item': 'list-item',
      table: 'table',
      'table-caption': 'table-caption',
      'table-row-group': 'table-row-group',
      'table-header-group': 'table-header-group',
      'table-footer-group': 'table-footer-group',
      'table-row': 'table-row',
      'table-cell': 'table-cell',
    }),
    'inline',
  ),
  'box-sizing': own(keywords('content-box', 'border-box'), 'content-box'),
  width: sizeOrAuto(),
  'min-width': leastSize(),
  'max-width': mostSize(),
  height: sizeOrAuto(),
  'min-height': leastSize(),
  'max-height': mostSize(),
  'margin-top': margin(),
  'margin-right': margin(),
  'margin-bottom': margin(),
  'margin-left': margin(),
  'padding-top': padding(),
  'padding-right': padding(),
  'padding-bottom': padding(),
  'padding-left': padding(),
  'border-top-width': lineWidth(),
  'border-right-width': lineWidth(),
  'border-bottom-width': lineWidth(),
  'border-left-width': lineWidth(),
  'border-top-style': lineStyle(),
  'border-right-style': lineStyle(),
  'border-bottom-style': lineStyle(),
  'border-left-style': lineStyle(),
  'border-top-color': lineColor(),
  'border-right-color': lineColor(),
  'border-bottom-color': lineColor(),
  'border-left-color': lineColor(),
  'border-radius': own(EXTENT, 0, toPoints),
  'background-color': own<ColorValue>(COLOR, TRANSPARENT),
  color: inherited<ColorValue>(COLOR, BLACK),

  'font-family': inherited<readonly string[]>(font.FONT_FAMILY, ['serif']),
  'font-size': inherited(
    font.FONT_SIZE,
    12,
    (size, context) => toPoints(size, context) + (size.percent / 100) * context.parentFontSize,
  ),
  'font-weight': inherited(font.FONT_WEIGHT, 400, (weight, context) =>
    font.toWeight(weight, context.parentFontWeight),
  ),
  'font-style': inherited(font.FONT_STYLE, 'normal'),
  'font-variant-caps': inherited(keywords('normal', 'small-caps', 'all-small-caps'), 'normal'),
  'font-variant-position': inherited(keywords('normal', 'sub', 'super'), 'normal'),
  'font-variant-numeric': inherited<readonly font.NumericWord[]>(font.FONT_VARIANT_NUMERIC, []),
  'font-variant-ligatures': inherited<readonly font.LigatureWord[]>(font.FONT_VARIANT_LIGATURES, []),
  'font-feature-settings': inherited<font.Features>(font.FONT_FEATURE_SETTINGS, {}),
  'font-kerning': inherited(keywords('auto', 'normal', 'none'), 'auto'),
  'line-height': inherited(
    font.LINE_HEIGHT,
    'normal' as 'normal' | number | { factor: number },
    (height, context) => (height === 'normal' || 'factor' in height ? height : toPoints(height, context)),
  ),
  'word-spacing': inherited(either(namedValues({ normal: ZERO }), LENGTH), 0, toPoints),
  'letter-spacing': inherited(either(namedValues({ normal: ZERO }), LENGTH), 0, toPoints),

  'text-align': inherited(keywords('start', 'end', 'left', 'right', 'center', 'justify'), 'start'),
  'text-indent': inherited(LENGTH_PERCENTAGE, 0 as LengthPercentage, toLengthPercentage),
  'text-transform': inherited(keywords('none', 'uppercase', 'lowercase', 'capitalize'), 'none'),
  // Not inherited: layout draws the line of an element under all that stands in it.
  'text-decoration-line': own(keywords('none', 'underline', 'line-through'), 'none'),
  'white-space': inherited(keywords('normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line'), 'normal'),
  hyphens: inherited(keywords('none', 'manual', 'auto'), 'manual'),
  'overflow-wrap': inherited<'normal' | 'anywhere'>(
    namedValues({ normal: 'normal', anywhere: 'anywhere', 'break-word': 'anywhere' }),
    'normal',
  ),
  direction: inherited(keywords('ltr', 'rtl'), 'ltr'),
  // A percentage is of the line height, which only the finished style knows.
  'vertical-align': own(
    either(keywords('baseline', 'sub', 'super', 'top', 'middle', 'bottom'), LENGTH_PERCENTAGE),
    'baseline' as 'baseline' | 'sub' | 'super' | 'top' | 'middle' | 'bottom' | LengthPercentage,
    (align, context) => (typeof align === 'string' ? align : toLengthPercentage(align, context)),
  ),

  'list-style-type': inherited(LIST_STYLE_TYPE, 'disc'),
  'list-style-position': inherited(keywords('outside', 'inside'), 'outside'),
  'border-collapse': inherited(keywords('separate', 'collapse'), 'separate'),
  'border-spacing': inherited(EXTENT, 0, toPoints),
  'table-layout': own(keywords('auto', 'fixed'), 'auto'),
  'caption-side': inherited(keywords('top', 'bottom'), 'top'),

  'column-count': own<number | 'auto'>(either(keywords('auto'), integer(1)), 'auto'),
  'column-width': own(either(keywords('auto'), EXTENT), 'auto' as number | 'auto', (width, context) =>
    width === 'auto' ? width : toPoints(width, context),
  ),
  'column-gap': own(either(keywords('normal'), EXTENT), 'normal' as number | 'normal', (gap, context) =>
    gap === 'normal' ? gap : toPoints(gap, context),
  ),
  'column-rule-width': lineWidth(),
  'column-rule-style': lineStyle(),
  'column-rule-color': lineColor(),
  'column-fill': own(keywords('balance', 'auto'), 'balance'),
  'column-span': own(keywords('none', 'all'), 'none'),
  'flex-grow': own(AMOUNT, 0),
  'flex-shrink': own(AMOUNT, 1),
  'flex-basis': sizeOrAuto(),
  'justify-content': own<JustifyContent>(
    namedValues({
      normal: 'start',
      start: 'start',
      'flex-start': 'start',
      center: 'center',
      end: 'end',
      'flex-end': 'end',
      'space-between': 'space-between',
      'space-around': 'space-around',
      'space-evenly': 'space-evenly',
    }),
    'start',
  ),
  'align-items': own(ALIGNMENT, 'stretch'),
  'align-self': own<Alignment | 'auto'>(either(keywords('auto'), ALIGNMENT), 'auto'),
  'break-before': breakBetween(),
  'break-after': breakBetween(),
  'break-inside': own<BreakInside>(
    namedValues({ auto: 'auto', avoid: 'avoid', 'avoid-page': 'avoid', 'avoid-column': 'avoid' }),
    'auto',
  ),
  float: own(keywords('none', 'footnote'), 'none'),
  page: own<string>(PAGE_NAME, 'auto'),
  orphans: inherited(integer(1), 2),
  widows: inherited(integer(1), 2),
  // Ours: CSS has no such properties. As for all that is not of CSS, their names start with a dash.
  '-guide-stretch': padding(),
  '-guide-line-numbers': inherited<number | 'none'>(either(keywords('none'), integer(1)), 'none'),

  content: own<ContentList | 'normal' | 'none'>(CONTENT, 'normal'),
  quotes: inherited<QuoteMarks>(QUOTES, [
    ['\u201c', '\u201d'],
    ['\u2018', '\u2019'],
  ]),
  'counter-reset': own<readonly CounterChange[]>(counterChanges(0), []),
  'counter-increment': own<readonly CounterChange[]>(counterChanges(1), []),
  'counter-set': own<readonly CounterChange[]>(counterChanges(0), []),
  'string-set': own<readonly NamedString[]>(STRING_SET, []),
  'bookmark-level': own<number | 'none'>(either(keywords('none'), integer(1)), 'none'),
  size: own<PageSize>(PAGE_SIZE, { kind: 'paper' }),
} as const;

export type PropertyName = keyof typeof PROPERTIES;

/** A computed value for every property. */
export type Computed = {
  readonly [Name in PropertyName]: (typeof PROPERTIES)[Name] extends Property<infer _, infer C> ? C : never;
};

export const isProperty = (name: string): name is PropertyName => Object.hasOwn(PROPERTIES, name);
