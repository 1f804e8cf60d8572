/** What the words of proper names are: first names, surnames, well-known people, adjectives of places. */

import { TABLE } from './table.js';

export type Gender = 'female' | 'male' | 'either';

/** The gender of a common noun, a title or a pronoun, in small letters. */
export const genderOf = (word: string): Gender | undefined =>
  GENDERS.find((gender) => TABLE[gender].has(word));

const GENDERS: readonly Gender[] = ['female', 'male', 'either'];

/** The gender a first name most often goes with; of a double name the first part decides. */
export function genderOfName(name: string): Gender | undefined {
  if (/^\p{Ll}/u.test(name)) return undefined;
  const hyphen = name.indexOf('-');
  return genderOf(hyphen < 0 ? name : name.slice(0, hyphen));
}

/** The gender of somebody so well known that one word names them. */
export const genderOfKnownPerson = (name: string): 'female' | 'male' | undefined =>
  TABLE['known-woman'].has(name) ? 'female' : TABLE['known-man'].has(name) ? 'male' : undefined;

/** Whether many people bear it as a surname; of a double surname one half is enough. */
export const isSurname = (word: string): boolean =>
  TABLE.surname.has(word) || (word.includes('-') && word.split('-').some((part) => TABLE.surname.has(part)));

/** An adjective of a place or a word for its people, in the plural too; never a place, and alone not a name. */
export const isDemonym = (word: string): boolean =>
  TABLE.demonym.has(word) ||
  (word.endsWith('s') && TABLE.demonym.has(word.slice(0, -1))) ||
  (COMPOUND.test(word) && isDemonym(word.split(COMPOUND)[0]!));

const COMPOUND = /[-–/]/;
