/** At which level of the Common European Framework learners meet a word. */

import { TABLE } from './table.js';

export type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

export type LevelledPart = 'noun' | 'verb' | 'adj' | 'adv';

/** The level of a word, by its dictionary form, as this part of speech; undefined when no list has it. */
export const levelOf = (word: string, part: LevelledPart): Level | undefined =>
  TABLE[`${part}-level`].get(word) as Level | undefined;

/** The lowest level at which a word is met as any part of speech. */
export function easiestLevel(word: string): Level | undefined {
  let easiest: string | undefined;
  for (const mark of LEVEL_MARKS) {
    const level = TABLE[mark].get(word);
    if (level && !(easiest && easiest <= level)) easiest = level;
  }
  return easiest as Level | undefined;
}

const LEVEL_MARKS = ['noun-level', 'verb-level', 'adj-level', 'adv-level', 'other-level'] as const;
