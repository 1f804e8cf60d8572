/** Words that cannot name what a part of an article is about, by themselves or at all. */

import { is } from '../../lexicon/index.js';
import { tells } from '../terms.js';

interface Word {
  readonly text: string;
  readonly lower: string;
}

/** Whether a word may stand in a label. */
export function canName({ text, lower }: Word): boolean {
  return /^\p{L}[\p{L}'’\u2010\u2011.-]+\p{L}$/u.test(text) && tells(text) && !is(lower, 'no-label');
}

/** Whether a noun is too wide to be a label alone or behind an adjective. */
export const isVague = ({ lower }: Word): boolean => is(lower, 'wide');
