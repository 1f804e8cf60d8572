/** The verb that says the opposite of a predicate: `could swim` becomes `could not`, `failed the paper` becomes `did not`. */

import type { Token } from '../../../language/analysis.js';
import { anyOf } from '../../../lexicon/index.js';

const HAVE_OWN = new RegExp(`^(?:${anyOf('article', 'possessive')}|no|only|more|less)$`, 'u');
/** They look the same in past and present. */
const ALIKE = /^(?:put|cut|hit|set|let|cost|shut|hurt|split|spread|quit|read|beat)$/u;

/** Undefined where the predicate is negative itself, or does not begin with its verb. */
export function negated(tokens: readonly Token[]): string | undefined {
  if (tokens.some(({ lower }) => /^(?:not|never|no|none|nothing|n[’']t)$/u.test(lower))) return undefined;
  const at = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [verb, next] = [tokens[at], tokens[at + 1]];
  // `lambs put out on the hill had vanished`: the verb that counts is the last that tells a time.
  const told = tokens.find(({ lower, text }) => AUXILIARY.test(lower) && text !== 'May');
  if (told && !(told === verb && HAVE_OWN.test(next?.lower ?? '') && /^ha(?:d|s|ve)$/u.test(told.lower)))
    return `${told.lower} not`;
  if (!verb || at > 1 || ALIKE.test(verb.lower)) return undefined;
  if (verb.lower === verb.lemma) return 'do not';
  return /(?:s|ing)$/u.test(verb.lower) ? undefined : 'did not';
}

const AUXILIARY = new RegExp(`^${anyOf('finite')}$`, 'u');
