/** Words that cannot name what a part of an article is about, by themselves or at all. */

import { is } from '../../lexicon/index.js';
import { tells } from '../terms.js';

interface Word {
  readonly text: string;
  readonly lower: string;
}

/** Whether a word says what one person does for a living: who does a job is named by it once, and the part is about more. */
export const isRole = ({ lower }: Word): boolean => is(lower, 'occupation') || is(lower, 'office');

/** Whether a word may stand in a label. */
export function canName({ text, lower }: Word): boolean {
  return /^\p{L}[\p{L}'’\u2010\u2011.-]+\p{L}$/u.test(text) && tells(text) && !is(lower, 'no-label');
}

/** Whether a noun is too wide to be a label alone or behind an adjective. */
export const isVague = ({ lower }: Word): boolean => is(lower, 'wide');

/** Whether a phrase is better off without this first word. */
export const isOrdinal = ({ lower }: Word): boolean => is(lower, 'ranking');

/** Whether "of" after this noun brings what the phrase is really about. */
export const isQuantity = ({ lower }: Word): boolean => is(lower, 'measuring') || is(lower, 'wide');
