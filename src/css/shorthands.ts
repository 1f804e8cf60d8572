/** The table of shorthands: which properties each sets, what it accepts, and how its value is taken apart. */

import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from './grammar/font.js';
import { type Grammar, identifierIn, isOperator, keywords, type Value } from './grammar/grammar.js';
import { ZERO } from './grammar/measure.js';
import { PROPERTIES, type PropertyName } from './properties.js';

/** The longhands that a value sets. Those of the shorthand that are not mentioned get their initial value. */
export type Expansion = ReadonlyMap<PropertyName, unknown>;

export interface Shorthand {
  readonly longhands: readonly PropertyName[];
  readonly accepts: string;
  readonly expand: (value: Value) => Expansion | undefined;
}

type Side = 'top' | 'right' | 'bottom' | 'left';
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

const VARIANTS = [
  'font-variant-caps',
  'font-variant-position',
  'font-variant-numeric',
  'font-variant-ligatures',
] as const;

export const SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  margin: fourSides('margin-top', 'margin-right', 'margin-bottom', 'margin-left'),
  'margin-block': pair('margin-top', 'margin-bottom'),
  'margin-inline': pair('margin-left', 'margin-right'),
  padding: fourSides('padding-top', 'padding-right', 'padding-bottom', 'padding-left'),
  'padding-block': pair('padding-top', 'padding-bottom'),
  'padding-inline': pair('padding-left', 'padding-right'),
  border: allSidesAlike(),
  'border-top': anyOrder(...edge('top')),
  'border-right': anyOrder(...edge('right')),
  'border-bottom': anyOrder(...edge('bottom')),
  'border-left': anyOrder(...edge('left')),
  'border-width': fourSides(...borders('width')),
  'border-style': fourSides(...borders('style')),
  'border-color': fourSides(...borders('color')),
  background: anyOrder('background-color'),
  font: { longhands: fontLonghands(), accepts: 'style, weight, size/line height, families', expand: font },
  'font-variant': {
    longhands: VARIANTS,
    accepts: 'small-caps and the other font-variant words',
    expand: variant,
  },
  'text-decoration': { ...anyOrder('text-decoration-line'), expand: textDecoration },
  'list-style': { ...anyOrder('list-style-type', 'list-style-position'), expand: listStyle },
  flex: {
    longhands: ['flex-grow', 'flex-shrink', 'flex-basis'],
    accepts: 'none, auto, or how much it grows, how much it shrinks and its width',
    expand: flex,
  },
  gap: { longhands: ['column-gap'], accepts: 'one or two lengths, for rows and columns', expand: gap },
  columns: anyOrder('column-width', 'column-count'),
  'column-rule': anyOrder('column-rule-width', 'column-rule-style', 'column-rule-color'),
};

/** Other names for properties, and older ones. */
export const ALIASES: Readonly<Record<string, PropertyName>> = {
  'page-break-before': 'break-before',
  'page-break-after': 'break-after',
  'page-break-inside': 'break-inside',
  'word-wrap': 'overflow-wrap',
  'margin-block-start': 'margin-top',
  'margin-block-end': 'margin-bottom',
  'padding-block-start': 'padding-top',
  'padding-block-end': 'padding-bottom',
  'inline-size': 'width',
  'block-size': 'height',
};

/** One to four values for top, right, bottom and left, as in `margin`. */
function fourSides(
  ...longhands: readonly [PropertyName, PropertyName, PropertyName, PropertyName]
): Shorthand {
  const grammar: Grammar<unknown> = PROPERTIES[longhands[0]].grammar;
  const expand = (value: Value) => {
    if (value.length < 1 || value.length > 4) return undefined;
    const parsed = value.map((node) => grammar.parse([node]));
    if (parsed.includes(undefined)) return undefined;
    const [top, right = top, bottom = top, left = right] = parsed;
    return new Map([top, right, bottom, left].map((side, i) => [longhands[i]!, side]));
  };
  return { longhands, accepts: `one to four of: ${grammar.accepts}`, expand };
}

/** One or two values, for the start and the end. */
function pair(...longhands: readonly [PropertyName, PropertyName]): Shorthand {
  const grammar: Grammar<unknown> = PROPERTIES[longhands[0]].grammar;
  const expand = (value: Value) => {
    const both = oneOrTwo(value, grammar);
    return both && new Map(both.map((one, index) => [longhands[index]!, one]));
  };
  return { longhands, accepts: `one or two of: ${grammar.accepts}`, expand };
}

function oneOrTwo(value: Value, grammar: Grammar<unknown>): readonly [unknown, unknown] | undefined {
  const parsed = value.map((node) => grammar.parse([node]));
  if (parsed.length < 1 || parsed.length > 2 || parsed.includes(undefined)) return undefined;
  return [parsed[0], parsed.at(-1)];
}

/** Each component belongs to the first of the longhands that accepts it and is still free. */
function anyOrder(...longhands: readonly PropertyName[]): Shorthand {
  const accepts = longhands.map((name) => PROPERTIES[name].grammar.accepts).join('; ');
  const expand = (value: Value) => {
    const settings = new Map<PropertyName, unknown>();
    for (const node of value) {
      const free = longhands.filter((name) => !settings.has(name));
      const taker = free.find((name) => PROPERTIES[name].grammar.parse([node]) !== undefined);
      if (!taker) return undefined;
      settings.set(taker, PROPERTIES[taker].grammar.parse([node]));
    }
    return value.length > 0 ? settings : undefined;
  };
  return { longhands, accepts: `in any order: ${accepts}`, expand };
}

function edge(side: Side): readonly PropertyName[] {
  return [`border-${side}-width`, `border-${side}-style`, `border-${side}-color`];
}

function borders<Part extends 'width' | 'style' | 'color'>(part: Part) {
  return [
    `border-top-${part}`,
    `border-right-${part}`,
    `border-bottom-${part}`,
    `border-left-${part}`,
  ] as const;
}

function allSidesAlike(): Shorthand {
  const top = anyOrder(...edge('top'));
  const expand = (value: Value) => {
    const settings = top.expand(value);
    if (!settings) return undefined;
    const copies = SIDES.flatMap((side) =>
      edge(side).map((name, i) => [name, settings.get(edge('top')[i]!)] as const),
    );
    return new Map(copies.filter(([, setting]) => setting !== undefined));
  };
  return { longhands: SIDES.flatMap(edge), accepts: top.accepts, expand };
}

function fontLonghands(): readonly PropertyName[] {
  const set = ['font-style', 'font-weight', 'font-size', 'line-height', 'font-family'] as const;
  return [...set, ...VARIANTS, 'font-feature-settings', 'font-kerning'];
}

/** `italic small-caps bold 12pt/1.5 "Family Name", serif`: only size and family must be there. */
function font(value: Value): Expansion | undefined {
  const sizeAt = value.findIndex((node) => FONT_SIZE.parse([node]) !== undefined && node.type !== 'Number');
  if (sizeAt < 0) return undefined;
  const hasHeight = isOperator(value[sizeAt + 1], '/');
  const height = hasHeight ? LINE_HEIGHT.parse(value.slice(sizeAt + 2, sizeAt + 3)) : 'normal';
  const family = FONT_FAMILY.parse(value.slice(sizeAt + (hasHeight ? 3 : 1)));
  const before = value.slice(0, sizeAt).filter((node) => identifierIn([node]) !== 'normal');
  const style = anyOrder('font-style', 'font-weight', 'font-variant-caps').expand(before);
  if (!family || height === undefined || (before.length > 0 && !style)) return undefined;
  return new Map<PropertyName, unknown>([
    ...(style ?? []),
    ['font-size', FONT_SIZE.parse([value[sizeAt]!])],
    ['line-height', height],
    ['font-family', family],
  ]);
}

/** The words of all its longhands, in any order; those of one longhand may be several. */
function variant(value: Value): Expansion | undefined {
  const word = identifierIn(value);
  if (word === 'normal') return new Map();
  if (word === 'none') return new Map([['font-variant-ligatures', ['none']]]);
  const takers = value.map((node) =>
    VARIANTS.find((name) => PROPERTIES[name].grammar.parse([node]) !== undefined),
  );
  if (takers.length === 0 || takers.includes(undefined)) return undefined;
  const settings = VARIANTS.filter((name) => takers.includes(name)).map((name) => {
    const own = value.filter((_, i) => takers[i] === name);
    return [name, PROPERTIES[name].grammar.parse(own)] as const;
  });
  return settings.every(([, setting]) => setting !== undefined) ? new Map(settings) : undefined;
}

/** A line is always solid and of the text's own colour; saying so is no fault. */
function textDecoration(value: Value): Expansion | undefined {
  const said = value.filter((node) => keywords('solid', 'currentcolor').parse([node]) === undefined);
  return anyOrder('text-decoration-line').expand(said);
}

/** `none` alone means no marker; beside a position too, since there are no images. */
function listStyle(value: Value): Expansion | undefined {
  return anyOrder('list-style-position', 'list-style-type').expand(value);
}

/** `1 0 30mm`; a number without a width is a share of the whole row (CSS Flexbox 1, section 7.1). */
function flex(value: Value): Expansion | undefined {
  const word = identifierIn(value);
  if (word === 'none') return new Map([['flex-shrink', 0]]);
  const parts = anyOrder('flex-grow', 'flex-shrink', 'flex-basis').expand(value);
  if (!parts) return undefined;
  return new Map<PropertyName, unknown>([['flex-grow', 1], ['flex-basis', ZERO], ...parts]);
}

/** Rows have one line, so that there is nothing for a gap between rows to part. */
function gap(value: Value): Expansion | undefined {
  const both = oneOrTwo(value, PROPERTIES['column-gap'].grammar);
  return both && new Map([['column-gap', both[1]]]);
}
