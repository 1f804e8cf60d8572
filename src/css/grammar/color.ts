/** Colours: names, hexadecimal, rgb() and hsl(). */

import type { CssNode } from 'css-tree';
import { COLOR_NAMES } from '../../base/color-names.js';
import type { Color } from '../values.js';
import { type Grammar, isOperator } from './grammar.js';

/** `currentcolor` waits for the element's own colour. */
export type ColorValue = Color | 'currentcolor';

export const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
export const TRANSPARENT: Color = { red: 0, green: 0, blue: 0, alpha: 0 };

export const COLOR: Grammar<ColorValue> = {
  accepts: 'a colour: a name, #rgb, #rrggbb, rgb() or hsl()',
  parse: (value) => (value.length === 1 ? colorOf(value[0]!) : undefined),
};

function colorOf(node: CssNode): ColorValue | undefined {
  if (node.type === 'Hash') return fromHex(node.value);
  if (node.type === 'Identifier') return fromName(node.name.toLowerCase());
  if (node.type !== 'Function') return undefined;
  const components = node.children
    .toArray()
    .filter((child) => !isOperator(child, ',') && !isOperator(child, '/'));
  if (components.length < 3 || components.length > 4) return undefined;
  const alpha = components[3] ? fraction(components[3], 1) : 1;
  if (alpha === undefined) return undefined;
  const name = node.name.toLowerCase();
  if (name === 'rgb' || name === 'rgba') return fromRgb(components, alpha);
  if (name === 'hsl' || name === 'hsla') return fromHsl(components, alpha);
  return undefined;
}

function fromName(name: string): ColorValue | undefined {
  if (name === 'transparent') return TRANSPARENT;
  if (name === 'currentcolor') return name;
  const hex = COLOR_NAMES.get(name);
  return hex === undefined ? undefined : fromHex(hex);
}

function fromHex(hex: string): Color | undefined {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex)) return undefined;
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] = long
    .match(/../g)!
    .map((byte) => Number.parseInt(byte, 16));
  return onWhite({ red, green, blue, alpha: alpha / 255 });
}

function fromRgb(components: readonly CssNode[], alpha: number): Color | undefined {
  const [red, green, blue] = components.map((component) => fraction(component, 255));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return onWhite({ red: red * 255, green: green * 255, blue: blue * 255, alpha });
}

function fromHsl([hueNode, ...rest]: readonly CssNode[], alpha: number): Color | undefined {
  const hue = degrees(hueNode!);
  const [saturation, lightness] = rest.map((component) => fraction(component, 100));
  if (hue === undefined || saturation === undefined || lightness === undefined) return undefined;
  // The formula of CSS Color 4, section 7.1.
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return onWhite({ red: channel(0), green: channel(8), blue: channel(4), alpha });
}

/** A number of `whole`, or a percentage, as a part of one. */
function fraction(node: CssNode, whole: number): number | undefined {
  if (node.type !== 'Number' && node.type !== 'Percentage') return undefined;
  const share = Number.parseFloat(node.value) / (node.type === 'Number' ? whole : 100);
  return Math.min(1, Math.max(0, share));
}

function degrees(node: CssNode): number | undefined {
  const isAngle = node.type === 'Number' || (node.type === 'Dimension' && node.unit.toLowerCase() === 'deg');
  return isAngle ? ((Number.parseFloat(node.value) % 360) + 360) % 360 : undefined;
}

/** There are no layers on this paper: a colour that lets white shine through is a lighter colour. */
function onWhite({ red, green, blue, alpha }: Color): Color {
  if (alpha === 0) return TRANSPARENT;
  const mix = (channel: number) => Math.round(channel * alpha + 255 * (1 - alpha));
  return { red: mix(red), green: mix(green), blue: mix(blue), alpha: 1 };
}
