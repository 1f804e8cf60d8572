/**
 * The one table of properties: for each its grammar, its initial value, whether it is inherited, and how a value as
 * specified becomes a value as computed. To add a property, add its row here and use it in `finished-style.ts`.
 */

import { BLACK, COLOR, type ColorValue, TRANSPARENT } from './grammar/color.js';
import {
  CONTENT,
  type ContentList,
  LIST_STYLE_TYPE,
  type NamedString,
  STRING_SET,
} from './grammar/content.js';
import { type CounterChange, counterChanges, QUOTES, type QuoteMarks } from './grammar/counter.js';
import * as font from './grammar/font.js';
import { either, type Grammar, integer, keywords, mapped, namedValues } from './grammar/grammar.js';
import * as length from './grammar/length.js';
import { PAGE_SIZE, type PageSize } from './grammar/page-size.js';
import type { BorderEdge, BreakBetween, BreakInside, Dimension, Display, LengthPercentage } from './style.js';

/** What a computed value may depend on beyond what was specified. */
export interface Context extends length.FontSizes {
  readonly parentFontSize: number;
  readonly parentFontWeight: number;
}

export interface Property<Specified, Computed> {
  readonly grammar: Grammar<Specified>;
  /** As computed: no initial value depends on anything. */
  readonly initial: Computed;
  readonly inherited: boolean;
  readonly compute: (specified: Specified, context: Context) => Computed;
}

const { EXTENT, EXTENT_PERCENTAGE, LENGTH, LENGTH_PERCENTAGE, toDimension, toLengthPercentage, toPoints } =
  length;

const sizeOrAuto = () => own(either(keywords('auto'), EXTENT_PERCENTAGE), 'auto' as Dimension, toDimension);
const leastSize = () =>
  own(
    either(namedValues({ auto: length.ZERO }), EXTENT_PERCENTAGE),
    0 as LengthPercentage,
    toLengthPercentage,
  );
const mostSize = () =>
  own(either(keywords('none'), EXTENT_PERCENTAGE), 'none' as LengthPercentage | 'none', (size, context) =>
    size === 'none' ? size : toLengthPercentage(size, context),
  );
const margin = () => own(either(keywords('auto'), LENGTH_PERCENTAGE), 0 as Dimension, toDimension);
const padding = () => own(EXTENT_PERCENTAGE, 0 as LengthPercentage, toLengthPercentage);

/** The widths behind the words are those browsers use: 1, 3 and 5 px. */
const lineWidth = () =>
  own(
    either(
      mapped(namedValues({ thin: 0.75, medium: 2.25, thick: 3.75 }), (pt) => ({ ...length.ZERO, pt })),
      EXTENT,
    ),
    2.25,
    toPoints,
  );
const lineStyle = () =>
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
const lineColor = () => own<ColorValue>(COLOR, 'currentcolor');

const breakBetween = () =>
  own<BreakBetween>(
    namedValues({
      auto: 'auto',
      avoid: 'avoid',
      'avoid-page': 'avoid',
      'avoid-column': 'avoid',
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

export const PROPERTIES = {
  display: own<Display>(
    namedValues({
      none: 'none',
      block: 'block',
      'flow-root': 'block',
      inline: 'inline',
      'inline-block': 'inline-block',
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
  'font-size': inherited(font.FONT_SIZE, 12, (size, context) =>
    clampSize(toPoints(size, context) + (size.percent / 100) * context.parentFontSize),
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
  'letter-spacing': inherited(either(namedValues({ normal: length.ZERO }), LENGTH), 0, toPoints),

  'text-align': inherited(keywords('start', 'end', 'left', 'right', 'center', 'justify'), 'start'),
  'text-indent': inherited(LENGTH_PERCENTAGE, 0 as LengthPercentage, toLengthPercentage),
  'text-transform': inherited(keywords('none', 'uppercase', 'lowercase', 'capitalize'), 'none'),
  // CSS draws a block's underline across its descendants; inheriting the line comes to the same on paper.
  'text-decoration-line': inherited(keywords('none', 'underline', 'line-through'), 'none'),
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
  'break-before': breakBetween(),
  'break-after': breakBetween(),
  'break-inside': own<BreakInside>(
    namedValues({ auto: 'auto', avoid: 'avoid', 'avoid-page': 'avoid', 'avoid-column': 'avoid' }),
    'auto',
  ),
  orphans: inherited(integer(1), 2),
  widows: inherited(integer(1), 2),

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
  size: own<PageSize>(PAGE_SIZE, { kind: 'paper', turned: 'portrait' }),
} as const;

export type PropertyName = keyof typeof PROPERTIES;

/** A computed value for every property. */
export type Computed = {
  readonly [Name in PropertyName]: (typeof PROPERTIES)[Name] extends Property<infer _, infer C> ? C : never;
};

export const isProperty = (name: string): name is PropertyName => Object.hasOwn(PROPERTIES, name);

/** A property that elements do not pass on; `compute` is left out where a value is computed as it is specified. */
function own<T>(grammar: Grammar<T>, initial: NoInfer<T>): Property<T, T>;
function own<S, C>(grammar: Grammar<S>, initial: C, compute: Compute<S, NoInfer<C>>): Property<S, C>;
function own<T>(grammar: Grammar<T>, initial: T, compute: Compute<T, T> = same): Property<T, T> {
  return { grammar, initial, inherited: false, compute };
}

/** A property that elements pass on to what they contain. */
function inherited<T>(grammar: Grammar<T>, initial: NoInfer<T>): Property<T, T>;
function inherited<S, C>(grammar: Grammar<S>, initial: C, compute: Compute<S, NoInfer<C>>): Property<S, C>;
function inherited<T>(grammar: Grammar<T>, initial: T, compute: Compute<T, T> = same): Property<T, T> {
  return { grammar, initial, inherited: true, compute };
}

type Compute<S, C> = (specified: S, context: Context) => C;

function same<T>(specified: T): T {
  return specified;
}

/** Sizes in em multiply with every level of nesting: without bounds 10,000 levels would reach zero or infinity. */
function clampSize(size: number): number {
  return Math.min(2000, Math.max(0, size));
}
