/** A sentence cut into the pieces that figures are made of, and the numbers among them. */

import type { Span } from '../../base/span.js';
import { is } from '../../lexicon/index.js';
import { COIN } from '../coins.js';
import { numberOf } from './number-words.js';

export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** The piece after the head of the plural noun phrase that it stands in. */
  readonly nounEnd?: number;
}

/** With thousands by comma (`2,000`, `1,20,000`) or space (`604 800`), and a decimal comma (`0,3`). */
const PIECE = new RegExp(
  String.raw`${COIN}|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,])|\d+,\d{1,2}(?![\d,])|\d+(?:,\d{2,3})*(?:\.\d+)?|%|°[CF]?(?!\p{L})|km/h|[km]m?[²2](?!\w)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s]`,
  'gu',
);

/** Words, numbers and marks, in order; `plurals` are the spans of plural noun phrases up to their heads. */
export function readPieces(sentence: string, plurals: readonly Span[]): Piece[] {
  const matches = [...sentence.matchAll(PIECE)];
  return matches.map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const phrase = plurals.find((plural) => plural.start <= start && end <= plural.end);
    return {
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end,
      spaced: /\s/.test(sentence[start - 1] ?? ' '),
      ...(phrase ? { nounEnd: matches.filter(({ index }) => index < phrase.end).length } : {}),
    };
  });
}

export const isDigits = (piece: Piece | undefined): boolean => piece !== undefined && /^\d/.test(piece.text);

export interface Quantity {
  /** Index of the piece after it. */
  readonly to: number;
  /** `digits`, a word of ten or more, a word below ten, or no count at all (dozens). */
  readonly size: 'digits' | 'large' | 'small' | 'vague';
}

/** The number that begins at a piece; undefined when none does. */
export function readQuantity(pieces: readonly Piece[], at: number): Quantity | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (isDigits(piece)) return { to: afterScale(pieces, at + 1), size: 'digits' };
  if (is(piece.lower, 'uncounted')) return { to: afterVague(pieces, at), size: 'vague' };
  const scaled = /^(?:an?|several)$/.test(piece.lower) && is(pieces[at + 1]?.lower ?? '', 'scale');
  if (!scaled && !isNumberWord(piece)) return undefined;
  let to = at + 1;
  for (;;) {
    const next = wordAfter(pieces, to);
    if (next === undefined) break;
    to = next;
  }
  const large = to - at > 1 || (numberOf(piece.lower) ?? 0) >= 10;
  return { to: afterHalf(pieces, to), size: large ? 'large' : 'small' };
}

const isNumberWord = ({ lower }: Piece): boolean => numberOf(lower) !== undefined;
const isScaleWord = ({ lower }: Piece): boolean => is(lower, 'scale');

/** Past the next word of the same number: `forty`-`six`, `one hundred` `and` `twenty`. */
function wordAfter(pieces: readonly Piece[], at: number): number | undefined {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece) return undefined;
  if (isScaleWord(piece)) return at + 1;
  const before = pieces[at - 1]!;
  // `between one hundred and two hundred` holds two.
  const after = pieces[at + (piece.lower === 'and' ? 2 : 1)];
  const binds = isScaleWord(before) && after?.lower !== before.lower;
  if ((isNumberWord(piece) && binds) || (piece.lower === 'and' && binds && next && isNumberWord(next))) {
    return piece.lower === 'and' ? at + 2 : at + 1;
  }
  if (
    piece.text === '-' &&
    !piece.spaced &&
    next &&
    (numberOf(before.lower) ?? 0) >= 20 &&
    (numberOf(next.lower) ?? 10) < 10
  )
    return at + 2;
  return undefined;
}

function afterScale(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (!piece) return at;
  if (!piece.spaced) return /^(?:m|k|bn|tn)$/.test(piece.text) && !isUnitAfter(pieces, at) ? at + 1 : at;
  return isScaleWord(piece) ? at + 1 : afterHalf(pieces, at);
}

/** `5m people` is five million; `5m high` is a height. */
const isUnitAfter = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.text === 'm' &&
  !/^(?:people|jobs|homes|votes|children|tonnes|barrels|dollars|euros|pounds|years)$/.test(
    pieces[at + 1]?.lower ?? '',
  );

function afterVague(pieces: readonly Piece[], at: number): number {
  const next = pieces[at + 2];
  return pieces[at + 1]?.lower === 'of' && next && is(next.lower, 'uncounted') ? at + 3 : at + 1;
}

/** `two and a half`. */
function afterHalf(pieces: readonly Piece[], at: number): number {
  const words = pieces.slice(at, at + 3).map((piece) => piece.lower);
  return words[0] === 'and' && words[1] === 'a' && /^(?:half|quarter)$/.test(words[2] ?? '') ? at + 3 : at;
}
