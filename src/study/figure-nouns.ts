/** Where a counted noun phrase, a rate or a bracket after a number ends. */

import { isDigits, type Piece } from './figure-words.js';
import { MEASURE_UNITS, PHRASE_ENDS, TIME_UNITS, WORTH_COUNTING } from './number-words.js';

/** The end of a plural noun phrase of at most four words; `at` when there is none. */
export function nounEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  for (let i = at; i < Math.min(pieces.length, at + 6); i++) {
    const piece = pieces[i]!;
    if (piece.text === '-' && !piece.spaced && pieces[i + 1] && !pieces[i + 1]!.spaced) continue;
    if (!/^\p{L}/u.test(piece.text) || PHRASE_ENDS.has(piece.lower)) break;
    if (isPlural(piece)) end = i + 1;
    if (isPlural(piece) && !followsNoun(pieces[i + 1])) break;
  }
  return end;
}

const isPlural = ({ lower }: Piece): boolean =>
  (/[^s]s$/.test(lower) && !/(?:ous|us|is|['’]s)$/.test(lower)) ||
  /^(?:people|men|women|children|staff|police|troops|cattle|sheep|fish|personnel|others|\p{L}+(?:men|women|folk)|lives|species|dead|injured|crew|votes|media|bacteria|mice|feet|teeth|geese|wounded|missing)$/u.test(
    lower,
  );

/** After one plural the phrase goes on only over another: sales jobs. */
const followsNoun = (piece: Piece | undefined): boolean =>
  piece !== undefined && isPlural(piece) && !PHRASE_ENDS.has(piece.lower) && WORTH_COUNTING.has(piece.lower);

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
    TIME_UNITS.has(unit.lower) ||
    MEASURE_UNITS.has(unit.lower) ||
    /^(?:head|person|capita|household|child|pupil|student|day)$/.test(unit.lower);
  return single && !unit.lower.endsWith('s') ? at + 2 : at;
}
