/** How a shape is painted: from its attributes, the rules for its classes and its `style`, and from what is around it. */

import { colorIn } from '../css/index.js';
import type { Color } from '../css/style.js';
import type { Shape, Stroke } from './drawing.js';
import { lengthOf, numbersIn } from './numbers.js';

/** Declarations that shapes pass on, as written. */
export type Looks = ReadonlyMap<string, string>;

const PASSED_ON: ReadonlySet<string> = new Set([
  ...['color', 'fill', 'fill-rule', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'visibility'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
]);

/** Declarations by class, in the order of the sheet. */
export type ClassRules = readonly { readonly name: string; readonly declarations: string }[];

/** The rules of a `style` element that are for classes alone. */
export const classRules = (sheet: string): ClassRules =>
  sheet.split('}').flatMap((rule) => {
    const [selectors = '', declarations = ''] = rule.split('{');
    return selectors.split(',').flatMap((selector) => {
      const name = /^\.([\w-]+)$/.exec(selector.trim())?.[1];
      return name === undefined ? [] : [{ name, declarations }];
    });
  });

/** All that is said of an element: what is passed on to it, then its own, the strongest last. */
export function looksOf(attributes: ReadonlyMap<string, string>, around: Looks, rules: ClassRules): Looks {
  const looks = new Map([...around].filter(([name]) => PASSED_ON.has(name)));
  for (const [name, value] of attributes) looks.set(name, value.trim());
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  const sheets = rules.filter(({ name }) => classes.includes(name)).map(({ declarations }) => declarations);
  for (const declarations of [...sheets, attributes.get('style') ?? '']) {
    for (const declaration of declarations.split(';')) {
      const [name = '', value = ''] = declaration.replace('!important', '').split(':');
      looks.set(name.trim(), value.trim());
    }
  }
  // Layers there are none: what a group lets through, each of its shapes does.
  const opacity = share(around.get('opacity')) * share(looks.get('opacity'));
  return looks.set('opacity', String(opacity));
}

export const isShown = (looks: Looks): boolean =>
  looks.get('display') !== 'none' && !['hidden', 'collapse'].includes(looks.get('visibility') ?? '');

/** Undefined where nothing of it shows. */
export function paintOf(looks: Looks): Omit<Shape, 'matrix' | 'steps'> | undefined {
  const fill = paint(looks, 'fill', 'black');
  const stroke = strokeOf(looks);
  if (!fill && !stroke) return undefined;
  return { fill, stroke, evenOdd: looks.get('fill-rule') === 'evenodd' };
}

/** What fills or strokes that is no colour: a pattern or a gradient. */
export const isPattern = (looks: Looks): boolean =>
  [looks.get('fill'), looks.get('stroke')].some((value) => value?.startsWith('url('));

function paint(looks: Looks, name: 'fill' | 'stroke', initial: string): Color | undefined {
  const value = (looks.get(name) ?? initial).replace(/^url\([^)]*\)\s*/, '') || 'none';
  const word = value.toLowerCase() === 'currentcolor' ? (looks.get('color') ?? 'black') : value;
  const color = word === 'none' ? undefined : (colorIn(word) ?? colorIn(initial));
  const part = share(looks.get(`${name}-opacity`)) * share(looks.get('opacity'));
  return color && color.alpha > 0 && part > 0 ? onWhite(color, part) : undefined;
}

/** There are no layers on paper: what lets light through is lighter. */
function onWhite({ red, green, blue }: Color, part: number): Color {
  const lighter = (value: number) => 255 - (255 - value) * part;
  return { red: lighter(red), green: lighter(green), blue: lighter(blue), alpha: 1 };
}

function strokeOf(looks: Looks): Stroke | undefined {
  const color = paint(looks, 'stroke', 'none');
  const width = lengthOf(looks.get('stroke-width') ?? '1', 0) ?? 1;
  if (!color || width <= 0) return undefined;
  const dash = numbersIn(looks.get('stroke-dasharray') ?? '').map(Math.abs);
  return {
    color,
    width,
    cap: WAYS[looks.get('stroke-linecap') ?? ''] ?? 0,
    join: WAYS[looks.get('stroke-linejoin') ?? ''] ?? 0,
    dash: dash.some((length) => length > 0) ? dash : [],
  };
}

/** Of ends and corners, by their numbers in a PDF. */
const WAYS: Readonly<Record<string, 0 | 1 | 2>> = { round: 1, square: 2, bevel: 2 };

function share(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '1') / (text?.endsWith('%') ? 100 : 1);
  return Number.isNaN(value) ? 1 : Math.max(0, Math.min(1, value));
}
