/** What the words before a name say about its kind. The weights are from judgement. */

import { isKnownPlace } from './countries.js';
import type { Vote } from './evidence.js';
import { isOrdinary } from './evidence-form.js';
import { genderOfName } from './first-names.js';
import {
  PLACE_HEADS,
  PLACE_MODIFIERS,
  PLACE_NOUNS,
  PLACE_PARTS,
  PLACE_PREPOSITIONS,
  SEES,
  SITE_NOUNS,
  TRAVEL,
} from './geography.js';
import { ORGANIZATION_NOUNS } from './institutions.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { SPEECH_VERBS } from './ordinary-words.js';
import { isOccupation, OFFICES } from './titles.js';

/** Votes of the words before the mention. */
export function votesBefore(mention: NameMention): Vote[] {
  const { line, from, to, title } = mention;
  const { words } = line;
  const [first, word, earlier] = [words[from]!, words[from - 1], words[from - 2]];
  if (title || !/^\s$/u.test(first.gap)) return first.gap.startsWith(',') ? apposed(words, from) : [];
  if (!word) return [];
  const place = placedBy(mention, word);
  if (place) return [{ place }];
  if (word.lower === 'of' && earlier?.lower === 'house') return [{ organization: 2 }];
  if (word.lower === 'the' && /^(?:joined|joins|joining|join)$/.test(earlier?.lower ?? ''))
    return [{ organization: 2, person: -3 }];
  if (isEmployer(words, from)) return [{ organization: 2, person: -0.5 }];
  if (PLACE_NOUNS.has(word.lower) || PLACE_MODIFIERS.has(word.lower)) return [{ place: 2 }];
  if (isOccupation(word.lower) && !word.possessive) return [{ person: 3 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 3 }];
  const sort = sortBefore(words, from);
  if (sort) return [sort];
  if (word.lower === 'named' || word.lower === 'called')
    return callsThing(words, from - 1) ? [{ thing: 5 }] : [{ person: 0.5, place: 0.3 }];
  return linked(words[to - 1]!.text, word, earlier);
}

/** How surely the words before the name lead to a place; undefined when they do not. */
function placedBy({ line: { words }, from, to }: NameMention, word: NameWord): number | undefined {
  const earlier = words[from - 2];
  const [link, noun] = [word.lower, earlier?.lower ?? ''];
  if (isSee(words, from) || (link === 'of' && PLACE_NOUNS.has(noun))) return 5;
  if (link === 'of' && earlier && PLACE_PARTS.has(noun) && isCommon(earlier)) return 2;
  if (/^(?:at|in|on|near|off)$/.test(link) && SITE_NOUNS.has(noun)) return 2.2;
  if (/^(?:to|for|from)$/.test(link) && TRAVEL.has(noun) && !genderOfName(words[from]!.text)) return 1.7;
  const next = following(words, to);
  if (link === 'from' && (/^(?:is|was|are|were|am|be)$/.test(noun) || /^(?:into|to the) /.test(`${next} `)))
    return 1.7;
  if (link !== 'at') return undefined;
  if (ARRIVALS.test(noun)) return 2.2;
  const within = words[to]?.lower === 'in' && (word.opens || isKnownPlace(words[to + 1]?.text ?? ''));
  return within || DATED.test(next) ? 1.7 : undefined;
}

/** What an article, a verb of saying or a preposition right before the name says. */
function linked(last: string, word: NameWord, earlier: NameWord | undefined): Vote[] {
  const isDefinite = word.lower === 'the';
  const article = isDefinite ? [{ person: -3, organization: 0.6, place: 0.3 }] : [];
  const link = (isDefinite ? earlier?.lower : word.lower) ?? '';
  if (SPEECH_VERBS.has(link)) return [...article, { person: 0.8, organization: 0.4 }];
  const place = Object.hasOwn(PLACE_PREPOSITIONS, link) ? PLACE_PREPOSITIONS[link]! : 0;
  const ordinary = isOrdinary(last) && !isKnownPlace(last) && !PLACE_HEADS.has(last);
  return [...article, { place: isDefinite || ordinary ? place / 2 : place }];
}

/** `diocese of X`, `Bishop of X`, `Bishop Ada Obi of X`, and the second of `X and Y`. */
function isSee(words: readonly NameWord[], from: number): boolean {
  let at = from - 1;
  if (words[at]?.lower === 'and' && words[at - 1]?.capital) at -= 2;
  if (words[at]?.lower !== 'of') return false;
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_HOLDER; i--) {
    if (SEES.has(words[i]!.lower)) return words[i]!.lower !== 'see' || i === at - 1;
    if (!words[i]!.capital || words[i + 1]!.gap !== ' ') return false;
  }
  return false;
}

/** Words from a bishop's title to the end of his name. */
const LONGEST_HOLDER = 4;

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

/** `a typhoon that they called X`, `a ship named X`. */
const callsThing = (words: readonly NameWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some(({ lower }) => CHRISTENED.has(lower));

const CHRISTENED = new Set(
  'typhoon hurricane cyclone storm ship boat vessel yacht dog cat horse robot satellite rocket app'.split(
    ' ',
  ),
);

/** What one does at a place, never at a firm. */
const ARRIVALS =
  /^(?:ashore|arrived|anchored|docked|landed|moored|buried|fought|camped|stayed|lived|lives|living|stopped|settled|resettled|disembarked|born)$/;

/** `governor`, and `Residents` at the head of a sentence; not `Governor of X`, who may be named next. */
const isCommon = (word: NameWord): boolean => !word.capital || (word.opens && !OFFICES.has(word.lower));

/** What follows `at X` when X is where something happened: "in 1881", "in May". */
const DATED =
  /^(?:in|on|since) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|the)/;
const following = (words: readonly NameWord[], at: number): string =>
  `${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`;

/** `a spokesman for X`, `works for X`, `members of X`: who employs and speaks through others. */
function isEmployer(words: readonly NameWord[], from: number): boolean {
  const at = words[from - 1]!.lower === 'the' ? from - 2 : from - 1;
  const [link, noun] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? ''];
  if (link === 'for')
    return /^(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|works?|worked|working)$/.test(noun);
  if (link === 'by') return /^(?:employed|manufactured|operated|insured|acquired)$/.test(noun);
  return link === 'of' && /^(?:members?|employees|shareholders|subsidiary|division|shares)$/.test(noun);
}

/** `the director, X` and `Lyon, X`: what a comma before a name says. */
function apposed(words: readonly NameWord[], from: number): Vote[] {
  const word = words[from - 1]!;
  if (CHRISTENED.has(word.lower)) return [{ thing: 2.5 }];
  if (isOccupation(word.lower)) return [{ person: 2.5 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 2.5 }];
  if (PLACE_NOUNS.has(word.lower)) return [{ place: 2.5 }];
  return [];
}
