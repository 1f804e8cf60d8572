/** Which verbs tell what somebody has to do with a matter. Saying, thinking, looking, moving about and standing there do not. */

import type { Token } from '../language/analysis.js';
import { is, isPast, passesOn, reportingVerb } from '../lexicon/index.js';

/** Whether words begin with a verb that tells a deed: done or done always, by the subject. */
export function isDeed(words: readonly Token[]): boolean {
  const [first, second, third] = words;
  if (!first || !second) return false;
  if (first.lemma === 'be') return ONE_OF.test(`${second.lower} ${third?.lower}`);
  const isPerfect = /^(?:has|had)$/u.test(first.lower) && !/^(?:DET|NUM|ADJ|NOUN)$/u.test(second.pos);
  const main = isPerfect ? (second.pos === 'ADV' ? third : second) : first;
  if (!main || /(?:ing)$/u.test(main.lower) || main.lower === 'been') return false;
  const isTold =
    isPerfect ||
    isPast(main.lower) ||
    (main.pos === 'VERB' && !/^(?:\p{L}+s)$/u.test(main.lower) && main.lemma !== main.lower) ||
    (/[^s]s$/u.test(main.lower) && isVerb(words));
  const lemma = main.pos === 'VERB' ? main.lemma : main.lower.replace(/ies$/u, 'y').replace(/s$/u, '');
  return (
    isTold &&
    (!is(lemma, 'no-deed') || (isPerfect && isLong(words)) || (is(lemma, 'going') && isJourney(words))) &&
    !isSaying(main.lower)
  );
}

/** `fries akara at a junction`; but `supporters voted in May`. */
const isVerb = ([first, ...rest]: readonly Token[]): boolean =>
  first!.pos === 'VERB' ||
  (first!.pos === 'NOUN' &&
    !rest.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && isPast(lower))));

/** `is one of those who signed`, `was the first woman to sit`. */
const ONE_OF = /^(?:one of|the (?:only|first|last|second|third|\p{Ll}+est))$/u;

/** `praised the engineer`; what somebody proposes or demands is a deed. */
const isSaying = (form: string): boolean =>
  passesOn(form) || (reportingVerb(form)?.stance ?? 'directive') !== 'directive';

/** `has driven the last bus eleven times`. */
const isLong = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => /^(?:times|years|decades|since)$/u.test(lower));

/** `drives 52 km to meet the school bus`: how far, and what for. */
const isJourney = (words: readonly Token[]): boolean =>
  words.some(({ pos }) => pos === 'NUM') &&
  words.some(({ lower }, i) => lower === 'to' && words[i + 1]?.pos === 'VERB');
