/** Declarations: from what is written to settings of longhands, by the tables. */

import type { CssNode, Declaration as DeclarationNode } from 'css-tree';
import { COLOR_NAMES } from '../../base/color-names.js';
import { nearest } from '../../base/nearest.js';
import { ownValue } from '../../base/own-value.js';
import { COLOR } from '../grammar/color.js';
import { identifierIn, type Value } from '../grammar/grammar.js';
import { isProperty, PROPERTIES, type PropertyName } from '../properties.js';
import { ALIASES, SHORTHANDS } from '../shorthands.js';
import { unsupportedProperty } from '../unsupported-properties.js';
import type { Source } from './source.js';

/** What a longhand is set to: a value as specified, or one of the words that every property takes. */
export type Setting =
  | { readonly property: PropertyName; readonly value: unknown }
  | { readonly property: PropertyName; readonly wide: 'inherit' | 'initial' | 'unset' };

/** Says what is wrong with a declaration, at its place. */
export type Complain = (message: string, hint?: string) => void;

export type Declaration = { readonly important: boolean } & (
  | { readonly kind: 'settings'; readonly settings: readonly Setting[]; readonly complain?: Complain }
  | { readonly kind: 'variable'; readonly name: string; readonly text: string }
  /** Its value has `var()` in it, so it can only be read for an element. */
  | {
      readonly kind: 'pending';
      readonly name: string;
      readonly text: string;
      readonly complain: Complain;
    }
);

const KNOWN_NAMES: readonly string[] = [
  ...Object.keys(PROPERTIES),
  ...Object.keys(SHORTHANDS),
  ...Object.keys(ALIASES),
];

/** Reads one declaration; what cannot be used is reported and gives nothing. */
export function readDeclaration(node: DeclarationNode, source: Source): Declaration | undefined {
  const important = node.important !== false;
  const text = source.textOf(node.value).trim();
  if (node.property.startsWith('--')) return { kind: 'variable', important, name: node.property, text };
  const name = node.property.toLowerCase();
  if (!isKnown(name)) return void reportUnknown(name, node, source);
  const at = node.loc ? { loc: node.loc } : {};
  const complain: Complain = (message, hint) => source.complain('css/bad-value', message, at, hint);
  if (/\bvar\(/i.test(text)) return { kind: 'pending', important, name, text, complain };
  const settings = knownSettings(name, node.value, source);
  if (settings) return { kind: 'settings', important, settings, complain };
  complain(badValue(name, text), valueHint(name, text));
  return undefined;
}

function knownSettings(
  name: string,
  value: DeclarationNode['value'],
  source: Source,
): readonly Setting[] | undefined {
  const key = `${name}:${source.textOf(value)}`;
  if (!source.settings.has(key))
    source.settings.set(key, value.type === 'Value' ? settingsOf(name, value.children.toArray()) : undefined);
  return source.settings.get(key);
}

/** What a property that is known sets, be it a shorthand or not. */
export function longhandsOf(name: string): readonly PropertyName[] {
  const property = ownValue(ALIASES, name) ?? name;
  return ownValue(SHORTHANDS, property)?.longhands ?? [property as PropertyName];
}

/** The longhands that a value sets; undefined when the property does not take it. */
export function settingsOf(name: string, value: Value): readonly Setting[] | undefined {
  const property = ownValue(ALIASES, name) ?? name;
  const shorthand = ownValue(SHORTHANDS, property);
  const wide = (['inherit', 'initial', 'unset'] as const).find((word) => word === identifierIn(value));
  if (wide) return longhandsOf(name).map((longhand) => ({ property: longhand, wide }));
  if (shorthand) {
    const settings = shorthand.expand(value);
    return settings && shorthand.longhands.map((longhand) => settingIn(settings, longhand));
  }
  if (!isProperty(property)) return undefined;
  const parsed: unknown = PROPERTIES[property].grammar.parse(value);
  return parsed === undefined ? undefined : [{ property, value: parsed }];
}

/** What to say about a value that a property does not take. */
export const badValue = (name: string, text: string): string =>
  `"${name}" does not take "${shortened(text)}"`;

/** What the property takes instead. */
export function valueHint(name: string, text: string): string {
  const property = ownValue(ALIASES, name) ?? name;
  const accepts =
    ownValue(SHORTHANDS, property)?.accepts ??
    (isProperty(property) ? PROPERTIES[property].grammar.accepts : '');
  const colors = accepts.includes(COLOR.accepts) ? COLOR_NAMES.keys() : [];
  const words = [...accepts.split(/[,;] /).filter((word) => /^[a-z-]+$/.test(word)), ...colors];
  const meant = /^[a-z-]+$/i.test(text) ? nearest(text, words) : undefined;
  return meant ? `did you mean "${meant}"?` : `${name} takes ${accepts}`;
}

const isKnown = (name: string) =>
  isProperty(ownValue(ALIASES, name) ?? name) || Object.hasOwn(SHORTHANDS, name);

function settingIn(settings: ReadonlyMap<PropertyName, unknown>, property: PropertyName): Setting {
  return settings.has(property) ? { property, value: settings.get(property) } : { property, wide: 'initial' };
}

function reportUnknown(name: string, node: CssNode, source: Source): void {
  const unsupported = unsupportedProperty(name);
  if (!unsupported && !source.meant.has(name)) source.meant.set(name, nearest(name, KNOWN_NAMES));
  const meant = source.meant.get(name);
  const message = unsupported?.message ?? `unknown property "${name}"`;
  const hint = unsupported?.hint ?? (meant && `did you mean "${meant}"?`);
  source.complain('css/unknown-property', message, node, hint);
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
