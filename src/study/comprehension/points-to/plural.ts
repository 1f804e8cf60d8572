/** `None of them was strong enough`, `Eleven went out last night`: a plural that only one noun of the sentence before can be. */

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

/** A number without its noun. */
export function countAlone(pair: Pair, material: StudyMaterial): Pointing | undefined {
  const [all, count] = pair.isAlike ? (COUNT.exec(pair.passage.text) ?? []) : [];
  const noun = count ? onlyPlural(pair.before, material) : undefined;
  if (!all || !count || !noun) return undefined;
  const stands = `${count.toLowerCase()} of “${noun.text}”`;
  return pointing(pair, {
    at: all.length - count.length,
    length: count.length,
    words: noun.text,
    stands,
    worth: 0.6,
  });
}

const COUNT =
  /^(?:But |And |Yet )?(Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{L}+teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-\p{Ll}+)?|Several|A few|None)(?= (?:is|are|was|were|has|have|had|will|would|can|could|did|do|went|came|took|lost|won|said|say|(?!hundred)\p{Ll}+ed)\b)/u;
