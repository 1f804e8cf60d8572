/** Nouns for people in a role: their sentences are asked about with `who`. */

import type { Token } from '../../language/analysis.js';
import { is } from '../../lexicon/index.js';

/** Whether a noun, in the singular or the plural, means a person beyond doubt, or people taken together. */
export const isPersonWord = ({ lemma, lower }: Pick<Token, 'lemma' | 'lower'>): boolean =>
  [lemma, lower, lower.replace(/s$/u, '')].some(isSurePerson);

/** By the list alone: an ending would take waders and mixers for people. */
const isSurePerson = (noun: string): boolean =>
  (is(noun, 'person') && !is(noun, 'ambiguous')) ||
  is(noun, 'people') ||
  /(?:ologist|ographer|woman|man)$/u.test(noun);
