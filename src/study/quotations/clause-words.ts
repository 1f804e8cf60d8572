/** Words that tell where a subject stands: prepositions before it, auxiliaries between it and its verb, the verb itself. */

import type { Token } from '../../language/analysis.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';

/** A phrase behind a preposition is no subject; words that may open a clause as well do not count. */
export const isSubjectPlace = ({ tokens }: Reading, voice: Voice, from: number): boolean =>
  voice.firstToken <= from || !PREPOSITION.test(tokens[voice.firstToken - 1]!.lower);

const PREPOSITION =
  /^(?:about|across|against|along|among|around|at|between|by|during|for|from|in|into|of|on|onto|over|through|to|towards?|under|upon|with|without)$/;

/** The last token before a verb and its auxiliaries and adverbs. */
export function skipAuxiliaries({ tokens, nameAt }: Reading, at: number, from: number): number {
  let i = at;
  while (i >= from && !nameAt[i] && isAuxiliary(tokens[i]!)) i--;
  return i;
}

const isAuxiliary = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'ADV' && lower !== 'then') || AUXILIARIES.has(lower);

/** Words between a subject and its verb that the model may tag otherwise. */
const AUXILIARIES = new Set(
  `has had have would will could should may might must did does do not n't n’t 'd ’d 'll ’ll 've ’ve also later once now
  never first still too kept both all himself herself themselves itself`.split(/\s+/),
);

/** A verb that may have a subject of its own. */
export const isFiniteVerb = ({ pos, lower }: Token): boolean =>
  (pos === 'VERB' || pos === 'AUX') && !/ing$/.test(lower);

/** "saying", "calling". */
export const isParticiple = ({ lower }: Token): boolean => /ing$/.test(lower);

/** The noun of a plural. */
export const singular = (head: string): string => head.replace(/men$/, 'man').replace(/s$/, '');
