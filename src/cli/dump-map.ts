/** The map of a text, one line for each quantity, part of a whole, and moment. */

import type { Part } from '../map/numbers/find-parts.js';
import type { PlacedMoment, Quantity, TextMap } from '../map/text-map.js';

export function dumpMap({ quantities, parts, moments, threads }: TextMap): string {
  const sections = [
    quantities.map(showQuantity),
    parts.map(showPart),
    moments.map(showMoment),
    [...threads.places].flatMap(showThread),
  ];
  return sections.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

const showPart = ({ paragraph, part, whole, counted }: Part): string =>
  `¶${paragraph} ${part.text}: part of ${whole.text} ${counted}`.trimEnd();

/** A word that stands in one sentence alone is no thread. */
const showThread = ([word, sentences]: [string, readonly number[]]): string[] =>
  sentences.length > 1 ? [`“${word}” in sentences ${sentences.join(', ')}`] : [];

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
