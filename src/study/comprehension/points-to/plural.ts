/** `None of them was strong enough`: a plural that only one noun of the sentence before can be. */

import type { StudyMaterial } from '../../material.js';
import { isOfMany, onlyPlural } from './only-plural.js';
import { isPlural, needsPeople } from './plurals.js';
import { type Pair, type Pointing, pointing } from './pointing.js';

/** A pronoun before any other plural of its sentence. */
export function pluralPronoun(pair: Pair, material: StudyMaterial): Pointing | undefined {
  const { passage } = pair;
  const at = passage.tokens.findIndex(({ lower }) => /^(?:they|them|their|theirs|themselves)$/u.test(lower));
  const [pronoun, next] = passage.tokens.slice(at, at + 2);
  const ahead = passage.tokens.slice(0, Math.max(0, at));
  if (!pair.isAlike || !/^the[ym]$/u.test(pronoun?.lower ?? '') || passage.text.endsWith('?'))
    return undefined;
  if (
    ahead.some((token) => isOfMany(token) || isPlural(token)) ||
    /^(?:who|that|which)$/u.test(next?.lower ?? '')
  )
    return undefined;
  const noun = onlyPlural(pair.before, material);
  if (!noun || (pronoun!.lower === 'they' && needsPeople(passage, at + 1) && !noun.isPerson))
    return undefined;
  const place = pronoun!.start - passage.sentence.start;
  return pointing(pair, {
    at: place,
    length: pronoun!.text.length,
    words: noun.text,
    worth: at > 0 ? 0.3 : 0.1,
  });
}
