/** What the words beside numbers are, as the lexicon knows them. */

import { is, type Mark, markValue, singularsOf } from '../../lexicon/index.js';

/** Signs and abbreviations have no plural: "has" is no `ha`. */
const isNoun = (word: string, mark: Mark): boolean =>
  is(word, mark) || (word.length > 3 && singularsOf(word).some((noun) => is(noun, mark)));

/** The number that a word below a hundred means: `nine`, `forty`. */
export const numberOf = (word: string): number | undefined => {
  const value = markValue(word, 'number');
  return value === undefined ? undefined : Number(value);
};

export const isTimeUnit = (word: string): boolean => isNoun(word, 'time-unit') || /^nights?$/.test(word);

/** A unit as it is written: `km`, `MW`, `miles`. */
export const isUnit = (text: string): boolean => isNoun(text, 'unit');

/** How many words of these are a unit of measure or of time: `square miles` is two, `parts per million` three. */
export function unitLength([one = '', two = '', three = '']: readonly string[]): number {
  if (one === 'parts' && two === 'per' && /^[mb]illion$/.test(three)) return 3;
  if (/^(?:square|cubic|light)$/.test(one) && (isUnit(two) || /^years$/.test(two))) return 2;
  if (/^degrees?$/.test(one) && /^(?:Celsius|Fahrenheit|C|F)$/.test(two)) return 2;
  return isUnit(one) || isTimeUnit(one.toLowerCase()) ? 1 : 0;
}

export const isCoin = (word: string): boolean => isNoun(word, 'coin');

/** What a number and a hyphen make a measure: a 30-year lease, a six-storey block. */
export const isCompoundUnit = (word: string): boolean =>
  is(word, 'compound-unit') || is(word, 'unit') || is(word, 'time-unit') || is(word, 'coin');

/** Nouns that are worth telling even of three or four. */
export const isWorthCounting = (word: string): boolean => isNoun(word, 'counted');
