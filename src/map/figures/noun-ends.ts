/** Where a counted noun phrase, a rate or a bracket after a number ends. */

import { is } from '../../lexicon/index.js';
import { isTimeUnit, isUnit } from './number-words.js';
import { isDigits, type Piece } from './pieces.js';

/** Where the plural noun phrase ends that goes on here, or `20 dead`; `at` when none does. */
export function nounEnd(pieces: readonly Piece[], at: number): number {
  const first = pieces[at]?.lower ?? '';
  if (!/^\p{L}/u.test(first) || first === 'that' || is(first, 'auxiliary')) return at;
  const hurt = pieces
    .slice(at, at + 2)
    .findIndex(({ lower }) => /^(?:dead|injured|wounded|missing)$/.test(lower));
  return Math.max(at, pieces[at]!.nounEnd ?? at, hurt < 0 ? at : at + hurt + 1);
}

/** `(CFU)` after what it stands for. */
export const afterAcronym = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.text === '(' &&
  /^\p{Lu}{2,5}$/u.test(pieces[at + 1]?.text ?? '') &&
  pieces[at + 2]?.text === ')'
    ? at + 3
    : at;

/** `(1,600km)` after a measure. */
export function afterBracket(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== '(' || !isDigits(pieces[at + 1])) return at;
  const close = pieces.slice(at, at + 6).findIndex((piece) => piece.text === ')');
  return close > 0 ? at + close + 1 : at;
}

/** `a day`, `per second`, `of the year`. */
export function afterRate(pieces: readonly Piece[], at: number): number {
  const [link, unit, third] = [pieces[at]?.lower ?? '', pieces[at + 1], pieces[at + 2]];
  if (link === 'of' && unit?.lower === 'the' && third && /^(?:year|day|week|month)$/.test(third.lower))
    return at + 3;
  if (!/^(?:an?|per|each|every)$/.test(link) || !unit) return at;
  const single =
    isTimeUnit(unit.lower) ||
    isUnit(unit.lower) ||
    /^(?:head|person|capita|household|child|pupil|student|day)$/.test(unit.lower);
  return single && !unit.lower.endsWith('s') ? at + 2 : at;
}
