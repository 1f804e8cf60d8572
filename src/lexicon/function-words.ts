/** Questions of closed classes that several stages ask. */

import { TABLE } from './table.js';

/** The speaker or the one spoken to: I, us, yours. */
export const isFirstOrSecondPerson = (word: string): boolean =>
  TABLE['first-person'].has(word) || TABLE['second-person'].has(word);
