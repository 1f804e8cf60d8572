/** The cascade's last steps for one element: which declaration wins, inheritance, and computed values. */

import type { Pt } from '../../base/geometry.js';
import { type Computed, PROPERTIES, type PropertyName } from '../properties.js';
import type { Context, Property } from '../property.js';
import {
  badValue,
  type Complain,
  type Declaration,
  longhandsOf,
  type Setting,
  settingsOf,
  valueHint,
} from '../sheet/declarations.js';
import { valueOfText } from '../sheet/source.js';
import type { ComputedStyle, Display } from '../style.js';
import { finishedStyle } from './finished-style.js';
import { FARTHEST, gated, SMALLEST_LETTERS } from './gate.js';
import { substitute, type Variables, withOwnVariables } from './variables.js';

/** All that an element's style comes to, and all that its children inherit from. */
export interface ElementStyle {
  readonly computed: Computed;
  readonly variables: Variables;
  readonly style: ComputedStyle;
}

const NAMES = Object.keys(PROPERTIES) as PropertyName[];

/** For loops over the table, where the type of one row's values no longer matters. */
const TABLE = PROPERTIES as unknown as Readonly<Record<PropertyName, Property<unknown, unknown>>>;

const INITIAL = Object.fromEntries(NAMES.map((name) => [name, TABLE[name].initial])) as unknown as Computed;

const NOT_INHERITED = Object.fromEntries(
  NAMES.filter((name) => !TABLE[name].inherited).map((name) => [name, TABLE[name].initial]),
);

/** What the root element inherits. */
export const INITIAL_STYLE: ElementStyle = {
  computed: INITIAL,
  variables: new Map(),
  style: finishedStyle(INITIAL),
};

/** What sizes are held against: the root's letters, and the largest that a page has room for. */
export interface Scale {
  readonly rootFontSize: Pt;
  readonly largestLetters: Pt;
}

/** Computes a style from declarations, the weakest first. */
export function computeStyle(
  declarations: readonly Declaration[],
  parent: ElementStyle,
  scale: Scale,
): ElementStyle {
  const inOrder = [...declarations.filter((d) => !d.important), ...declarations.filter((d) => d.important)];
  const variables = withOwnVariables(parent.variables, ownVariables(inOrder));
  const winners = new Map<PropertyName, Winner>();
  for (const declaration of inOrder.toReversed()) {
    if (declaration.kind === 'variable' || isOverruled(declaration, winners)) continue;
    for (const setting of settingsIn(declaration, variables)) {
      if (!winners.has(setting.property))
        winners.set(setting.property, { setting, complain: declaration.complain });
    }
  }
  const computed = computeAll(winners, parent.computed, scale);
  // An element in all the same as its parent shares the parent's style, and so do the elements inside both.
  if (variables === parent.variables && NAMES.every((name) => computed[name] === parent.computed[name]))
    return parent;
  return { computed, variables, style: finishedStyle(computed) };
}

/** The setting that a property ends with, and how to complain of it. */
interface Winner {
  readonly setting: Setting;
  readonly complain: Complain | undefined;
}

/** To put variables into a value and read it takes time, which is for nothing where all that it would set is set already. */
const isOverruled = (declaration: Declaration, winners: ReadonlyMap<PropertyName, Winner>): boolean =>
  declaration.kind === 'pending' && longhandsOf(declaration.name).every((name) => winners.has(name));

function ownVariables(declarations: readonly Declaration[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const declaration of declarations) {
    if (declaration.kind === 'variable') own.set(declaration.name, declaration.text);
  }
  return own;
}

function settingsIn(
  declaration: Exclude<Declaration, { kind: 'variable' }>,
  variables: Variables,
): readonly Setting[] {
  if (declaration.kind === 'settings') return declaration.settings;
  const { name, text, complain } = declaration;
  const substituted = substitute(text, variables);
  if ('missing' in substituted) {
    complain(
      `"${name}" uses ${substituted.missing}, which has no value here`,
      'set it on :root, or give var() a fallback',
    );
    return [];
  }
  const settings = settingsOf(name, valueOfText(substituted.text));
  if (!settings) complain(badValue(name, substituted.text.trim()), valueHint(name, substituted.text.trim()));
  return settings ?? [];
}

function computeAll(winners: ReadonlyMap<PropertyName, Winner>, parent: Computed, scale: Scale): Computed {
  const values: Record<string, unknown> = { ...parent, ...NOT_INHERITED };
  const parentFontSize = parent['font-size'];
  const base = { ...scale, parentFontSize, parentFontWeight: parent['font-weight'] };
  const fontSize = winners.get('font-size');
  // In font-size itself, em is the parent's.
  if (fontSize) values['font-size'] = settledValue(fontSize, parent, { ...base, fontSize: parentFontSize });
  const context = { ...base, fontSize: values['font-size'] as number };
  for (const [name, winner] of winners) {
    if (name !== 'font-size') values[name] = settledValue(winner, parent, context);
  }
  if (values['color'] === 'currentcolor') values['color'] = parent.color;
  if (parent.display === 'flex') values['display'] = asBlock(values['display'] as Display);
  return values as unknown as Computed;
}

/** What stands in a flex row is a block, whatever it would be elsewhere (CSS Display 3, section 2.7). */
const asBlock = (display: Display): Display => (STANDS_ALONE.has(display) ? display : 'block');
const STANDS_ALONE: ReadonlySet<Display> = new Set(['none', 'block', 'flex', 'list-item', 'table']);

function settledValue({ setting, complain }: Winner, parent: Computed, context: Context & Scale): unknown {
  const { initial, inherited, compute } = TABLE[setting.property];
  if ('value' in setting) {
    const value = compute(setting.value, context);
    const usable = gated(setting.property, value, context.largestLetters);
    if (usable !== value) complain?.(...outOfReach(setting.property, context));
    return usable;
  }
  const inherits = setting.wide === 'inherit' || (setting.wide === 'unset' && inherited);
  return inherits ? parent[setting.property] : initial;
}

function outOfReach(name: string, { largestLetters }: Scale): [message: string, hint: string] {
  if (name === 'font-size') {
    const sizes = `${SMALLEST_LETTERS}pt and ${Math.floor(largestLetters)}pt`;
    return [
      `"font-size" is not between ${sizes}, so the nearer of them is taken`,
      `give a size between ${sizes}: larger letters have no room on the page`,
    ];
  }
  // Without its name, so that a shorthand is told of once.
  const message = `this is larger than anything on a page can be, so it is cut to ${FARTHEST} (points, or what it counts)`;
  return [message, 'give a smaller number'];
}
