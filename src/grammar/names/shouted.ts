/** Words in capitals that are no names: `They said NO`, and whole lines that are typed so. */

import { is } from '../../lexicon/index.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';

/** Fewer may be a name alone in its line. */
const FEWEST_WORDS_OF_A_LINE = 4;

/** Whether its capitals say nothing: the text has its words in small letters too, or its sentence has no small letters. */
export function isShouted({ words, line }: NameMention, { lower }: Spelling): boolean {
  if (!words.every(({ text }) => isInCapitals(text)) || words.every(({ text }) => isKnown(text)))
    return false;
  if (words.every((word) => word.text.length > 1 && lower.has(word.lower))) return true;
  return line.words.length >= FEWEST_WORDS_OF_A_LINE && line.words.every(({ text }) => isInCapitals(text));
}

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

const isKnown = (text: string): boolean => is(text, 'place') || is(text, 'organization');
