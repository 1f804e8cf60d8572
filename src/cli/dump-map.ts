/** The map of a text, one line for each quantity and part of a whole. */

import type { Part } from '../map/numbers/find-parts.js';
import type { Quantity, TextMap } from '../map/text-map.js';

export function dumpMap({ quantities, parts }: TextMap): string {
  const sections = [quantities.map(showQuantity), parts.map(showPart)];
  return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

const showPart = ({ paragraph, part, whole, counted }: Part): string =>
  `¶${paragraph} ${part.text}: part of ${whole.text} ${counted}`.trimEnd();

function showQuantity({ paragraph, text, value, to, bound, dimension, unit, ...more }: Quantity): string {
  const range = to === undefined ? '' : `..${to}`;
  const rest = [more.per && `per ${more.per}`, more.quoted && 'quoted'].filter(Boolean);
  return [`¶${paragraph} ${text}: ${bound} ${value}${range} ${unit} (${dimension})`, ...rest].join('; ');
}
