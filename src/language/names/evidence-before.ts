/** What the words before a name say about its kind. The weights are from judgement. */

import { isKnownPlace } from './countries.js';
import type { Vote } from './evidence.js';
import { genderOfName } from './first-names.js';
import { PLACE_HEADS, PLACE_MODIFIERS, PLACE_NOUNS, PLACE_PREPOSITIONS, SITE_NOUNS } from './geography.js';
import { ORGANIZATION_NOUNS } from './institutions.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { isOrdinary } from './ordinary-names.js';
import { SPEECH_VERBS } from './ordinary-words.js';
import { placedBy } from './place-context.js';
import { isOccupation } from './titles.js';

/** Votes of the words before the mention. */
export function votesBefore(mention: NameMention): Vote[] {
  const { line, from, to, title } = mention;
  const { words } = line;
  const [first, word, earlier] = [words[from]!, words[from - 1], words[from - 2]];
  if (title || !/^\s$/u.test(first.gap)) return first.gap.startsWith(',') ? apposed(words, from) : [];
  if (!word) return [];
  const place = placedBy(mention);
  if (place) return word.lower === 'the' ? [{ place, person: -3 }] : [{ place }];
  if (word.lower === 'of' && earlier?.lower === 'house') return [{ organization: 2 }];
  if (word.lower === 'the' && /^(?:joined|joins|joining|join)$/.test(earlier?.lower ?? ''))
    return [{ organization: 2, person: -3 }];
  if (isEmployer(words, from)) return [{ organization: 2, person: -0.5 }];
  if (PLACE_NOUNS.has(word.lower) || PLACE_MODIFIERS.has(word.lower)) return [{ place: 2 }];
  if (isOccupation(word.lower) && !word.possessive) return [{ person: 3 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 3 }];
  const sort = sortBefore(words, from);
  if (sort) return [sort];
  if (word.lower === 'named' || word.lower === 'called') return [called(words, from - 1)];
  if (isName(words, from - 1) || isSomebody(words, from - 1)) return [{ person: 2 }];
  if (isModifier(words, to)) return [];
  const isOwner = words[to - 1]!.possessive && (genderOfName(first.text) || words[to]?.gap !== ' ');
  return isOwner ? [] : linked(words[to - 1]!.text, word, earlier);
}

/** `her name is X`, `whose name turned out to be X`; not `the name of the ship is X`. */
const isName = (words: readonly NameWord[], at: number): boolean =>
  /^(?:is|was|be|being)$/.test(words[at]!.lower) &&
  words
    .slice(Math.max(0, at - 12), at)
    .some(({ lower }, i, before) => lower === 'name' && before[i + 1]?.lower !== 'of');

/** `the girl is X`, `the driver was X`. */
const isSomebody = (words: readonly NameWord[], at: number): boolean =>
  /^(?:is|was)$/.test(words[at]!.lower) &&
  isOccupation(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.lower === 'the';

/** `in X week`, `at X time`: a feast, a season, a way of dressing. */
const isModifier = (words: readonly NameWord[], to: number): boolean =>
  words[to]?.gap === ' ' &&
  /^(?:weeks?|seasons?|time|days?|months?|holidays?|celebrations?|festivities|style|fashion|costumes?|uniforms?|shirts?)$/.test(
    words[to]!.lower,
  );

/** What an article, a verb of saying or a preposition right before the name says. */
function linked(last: string, word: NameWord, earlier: NameWord | undefined): Vote[] {
  const isDefinite = word.lower === 'the';
  const article = isDefinite ? [{ person: -3, organization: 0.6, place: 0.3 }] : [];
  const link = (isDefinite ? earlier?.lower : word.lower) ?? '';
  if (SPEECH_VERBS.has(link)) return [...article, { person: 0.8, organization: 0.4 }];
  const place = Object.hasOwn(PLACE_PREPOSITIONS, link) ? PLACE_PREPOSITIONS[link]! : 0;
  if (link === 'in' && WRITING.test(earlier?.lower ?? '')) return [{ place: place / 2 }];
  const ordinary = isOrdinary(last) && !isKnownPlace(last) && !PLACE_HEADS.has(last);
  return [...article, { place: isDefinite || ordinary ? place / 2 : place }];
}

/** `he writes in X`: a paper, a book. */
const WRITING = /^(?:writes|wrote|writing|written|begins|began|concludes|concluded)$/;

/** `firms like X`, `countries such as X`: the plural says what they are. */
function sortBefore(words: readonly NameWord[], from: number): Vote | undefined {
  const link = words[from - 1]!;
  const isPair = link.lower === 'as' && words[from - 2]?.lower === 'such';
  if (!isPair && !/^(?:like|including)$/.test(link.lower)) return undefined;
  const noun = singular(words[from - (isPair ? 3 : 2)]?.lower ?? '');
  if (noun === undefined) return undefined;
  if (ORGANIZATION_NOUNS.has(noun)) return { organization: 3 };
  if (PLACE_NOUNS.has(noun)) return { place: 3 };
  return isOccupation(noun) ? { person: 2.5 } : undefined;
}

const singular = (plural: string): string | undefined =>
  /[^s]s$/.test(plural) ? plural.replace(/ies$/, 'y').replace(/s$/, '') : undefined;

/** `a town called X`, `a ship named X`. */
function called(words: readonly NameWord[], at: number): Vote {
  if (callsThing(words, at)) return { thing: 5 };
  const noun = words[at - 1]?.lower ?? '';
  if (noun === 'place' || PLACE_NOUNS.has(noun) || SITE_NOUNS.has(noun)) return { place: 3 };
  if (isOccupation(noun)) return { person: 3 };
  return ORGANIZATION_NOUNS.has(noun) ? { organization: 3 } : { person: 0.5, place: 0.3 };
}

/** `a typhoon that they called X`, `a ship named X`. */
const callsThing = (words: readonly NameWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some(({ lower }) => CHRISTENED.has(lower));

const CHRISTENED = new Set(
  'typhoon hurricane cyclone storm ship boat vessel yacht dog cat horse robot satellite rocket app'.split(
    ' ',
  ),
);

/** `a spokesman for X`, `works for X`, `members of X`: who employs and speaks through others. */
function isEmployer(words: readonly NameWord[], from: number): boolean {
  const at = words[from - 1]!.lower === 'the' ? from - 2 : from - 1;
  const [link, noun] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? ''];
  if (link === 'for')
    return /^(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|works?|worked|working)$/.test(noun);
  if (link === 'by') return /^(?:employed|manufactured|operated|insured|acquired)$/.test(noun);
  return link === 'of' && /^(?:members?|employees|shareholders|subsidiary|division|shares)$/.test(noun);
}

/** `the director, X`, `the head of the museum, X` and `Lyon, X`: what a comma before a name says. */
function apposed(words: readonly NameWord[], from: number): Vote[] {
  const word = words[from - 1]!;
  if (word.lower === 'them' && words[from - 2]?.lower === 'of') return [{ person: 1.8 }];
  if (CHRISTENED.has(word.lower)) return [{ thing: 2.5 }];
  if (isOccupation(word.lower)) return [{ person: 2.5 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 2.5 }];
  if (PLACE_NOUNS.has(word.lower)) return [{ place: 2.5 }];
  return headsBefore(words, from) ? [{ person: 2.5 }] : [];
}

/** `the head of the museum, X`. */
function headsBefore(words: readonly NameWord[], from: number): boolean {
  for (let at = from - 1; at > 1 && at > from - 6 && words[at]!.gap === ' '; at--) {
    if (/^(?:of|at|for)$/.test(words[at]!.lower))
      return isOccupation(words[at - 1]!.lower) && /^(?:the|its|their|our)$/.test(words[at - 2]!.lower);
  }
  return false;
}
