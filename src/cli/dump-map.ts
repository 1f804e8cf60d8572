/** The map of a text, one line for each quantity and each moment. */

import type { PlacedMoment, Quantity, TextMap } from '../map/text-map.js';

export function dumpMap({ quantities, moments }: TextMap): string {
  return [...quantities.map(showQuantity), '', ...moments.map(showMoment), ''].join('\n');
}

function showQuantity({ paragraph, text, value, to, bound, dimension, unit, ...more }: Quantity): string {
  const range = to === undefined ? '' : `..${to}`;
  const rest = [
    more.per && `per ${more.per}`,
    more.counted && `of: ${more.counted}`,
    more.about && `about: ${more.about}`,
    more.quoted && 'quoted',
  ].filter(Boolean);
  return [`¶${paragraph} ${text}: ${bound} ${value}${range} ${unit} (${dimension})`, ...rest].join('; ');
}

const showMoment = ({ paragraph, text, at, told }: PlacedMoment): string =>
  `¶${paragraph} ${text}: ${[at.year, at.month, at.day].filter(Boolean).join('-')}${told ? '' : ' (counted)'}`;
