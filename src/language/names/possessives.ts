/** Possessives inside a name: `People's Party`, `Pilots' Union`. */

import { isDemonym, isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import { ORGANIZATION_HEADS } from './institutions.js';
import type { NameWord } from './name-words.js';

/** `People's Party`, `St. Anne's Hospital`, `King's College`: the possessive belongs to the name. */
export function bindsPossessive(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next?.capital || isKnownPlace(word.text) || isDemonym(word.text)) return false;
  if (
    /^(?:People|Women|Workers|Farmers|Teachers|King|Queen|Children|Men|Lloyd|Writers|Students|Miners|Soldier|Sotheby|Moody|Standard)$/.test(
      word.text,
    )
  ) {
    return true;
  }
  if (/(?:s|men)$/.test(word.text) && ORGANIZATION_HEADS.has(next.text) && !isPersonal(words, at))
    return true;
  const saint = /^(?:St\.?|Saint)$/.test(words[at - 1]?.text ?? '');
  return saint && ORGANIZATION_HEADS.has(next.text);
}

/** `Roberts' Bank`, `Ada Roberts' Bank`: the owner is a person. */
const isPersonal = (words: readonly NameWord[], at: number): boolean =>
  genderOfName(words[at]!.text) !== undefined || genderOfName(words[at - 1]?.text ?? '') !== undefined;

/** `Pilots' Union`: the apostrophe of a plural stands in the gap. */
export const isBoundPossessive = (last: NameWord, next: NameWord): boolean =>
  last.possessive && /^['’] $/.test(next.gap);
