/** Possessives inside a name: `People's Party`, `Pilots' Union`. */

import { is, isDemonym } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

/** `People's Party`, `St. Anne's Hospital`, `King's College`: the possessive belongs to the name. */
export function bindsPossessive(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next?.capital || is(word.text, 'place') || isDemonym(word.text)) return false;
  const before = words[at - 1];
  const isSurname = before?.capital === true && !before.opens && word.gap === ' ';
  if (PLACE_OWNERS.test(word.text) && isSurname) return false;
  if (is(word.text, 'name-owner')) return true;
  if (is(next.text, 'owned-place')) return true;
  const isHead = is(next.text, 'organization-head');
  if (/(?:s|men)$/.test(word.text) && (isHead || is(next.text, 'thing-head'))) return true;
  const saint = /^(?:St\.?|Saint)$/.test(before?.text ?? '');
  return saint && (isHead || is(next.text, 'place-head'));
}

/** Towns and quarters bear the names of those who owned them: Queen's Ferry, Bishop's Lydeard. */
const PLACE_OWNERS = /^(?:King|Queen|Bishop|Abbot|Prior|Earl|Monk|Land)$/;

/** `Pilots' Union`: the apostrophe of a plural stands in the gap. */
export const isBoundPossessive = (last: NameWord, next: NameWord): boolean =>
  last.possessive && /^['’] $/.test(next.gap);
