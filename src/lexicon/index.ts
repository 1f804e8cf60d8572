/**
 * What a word is. In: a word. Out: whether it bears a mark, and what the mark brings. The words stand in resources/lexicon,
 * one a line with their marks, for a linguist to edit; `marks.ts` says what each mark means. Common words are looked up in small letters,
 * proper names as they are spelled. Not here: what a word means in its sentence.
 */

import type { Mark } from './marks.js';
import { TABLE } from './table.js';

export {
  isCalendarName,
  MONTHS,
  monthNumber,
  WEEKDAYS,
  weekdayNumber,
} from './calendar.js';
export { isFirstOrSecondPerson } from './function-words.js';
export { easiestLevel, type Level, type LevelledPart, levelOf } from './levels.js';
export type { Mark } from './marks.js';
export {
  type Gender,
  genderOf,
  genderOfKnownPerson,
  genderOfName,
  isDemonym,
  isSurname,
} from './names.js';
export { anyFormOf, anyOf, anyOpening } from './patterns.js';
export { isOccupation, isPersonNoun, isPlural, singularsOf } from './people.js';
export {
  asserts,
  isColoured,
  isSpeechTag,
  passesOn,
  type ReportingVerb,
  repartee,
  reportingVerb,
  type Stance,
} from './saying.js';
export { spelledWords } from './spelling.js';
export { formsOf, isPast, isVerbForm, toldFormsOf } from './verb-forms.js';

/** Whether a word bears a mark: `is('miller', 'occupation')`. */
export const is = (word: string, mark: Mark): boolean => TABLE[mark].has(word);

/** Whether a word bears a mark beside the word after it: one of those that the value of the mark names, where it has one. */
export function bears(word: string, mark: Mark, next = ''): boolean {
  const value = TABLE[mark].get(word);
  return value === '' || (value?.split(',').includes(next) ?? false);
}

/** All words that bear a mark. */
export const wordsOf = (mark: Mark): ReadonlySet<string> => new Set(TABLE[mark].keys());

/** What a mark brings: `markValue('capt', 'short-for')` is `captain`; undefined when the word does not bear it. */
export const markValue = (word: string, mark: Mark): string | undefined => TABLE[mark].get(word);
