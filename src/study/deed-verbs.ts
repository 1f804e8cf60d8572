/** Which verbs tell what somebody has to do with a matter. Saying, thinking, looking, moving about and standing there do not. */

import type { Token } from '../language/analysis.js';
import { isPast, passesOn, reportingVerb } from '../lexicon/index.js';

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
    (!PASSING.has(lemma) || (isPerfect && isLong(words)) || (GOING.has(lemma) && isJourney(words))) &&
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

const GOING = new Set('go come walk run drive fly travel cross'.split(' '));

/** From judgement. */
const PASSING = new Set(
  `be have do go come walk run drive fly travel move arrive leave return step climb cross turn enter pass follow stand sit lie lean kneel bend
rise fall stop wait stay rest sleep wake eat drink look see watch stare glance gaze hear listen smell feel touch hold carry put lay set pull push throw pick
lift drop open close shut nod smile laugh shrug sigh cry weep grin frown shake wave point like love hate hope want wish need fear know think
believe remember forget understand realise realize wonder mean expect seem appear happen begin start continue try let get
bring say tell ask answer speak talk call reply read die bear live use agree refuse decline decide concede accept doubt consider study`.split(
    /\s+/,
  ),
);
