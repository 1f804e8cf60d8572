/** What tells a plural, and what only people do. */

import type { Token } from '../../../language/analysis.js';
import { is } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';

export const isPlural = ({ pos, lower, lemma }: Token): boolean =>
  (pos === 'NOUN' && lower !== lemma && /s$/u.test(lower)) || is(lower, 'irregular-plural');

/** Only people say and decide: the verb behind a token of the sentence is such a one. */
export const needsPeople = ({ tokens }: Passage, behind: number): boolean =>
  is(tokens.slice(behind, behind + 5).find(({ pos }) => pos === 'VERB')?.lemma ?? '', 'people-verb');
