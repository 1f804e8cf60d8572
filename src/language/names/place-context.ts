/** How surely the words before a name, and right after it, lead to a place: the weights are from judgement. */

import { isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import { COMPASS, LOCATIVES, PLACE_NOUNS, PLACE_PARTS, SEES, SITE_NOUNS, TRAVEL, WAYS } from './geography.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { CALENDAR } from './ordinary-words.js';
import { isSurname } from './surnames.js';
import { OFFICES } from './titles.js';

/** The vote for a place; undefined when the words before do not lead to one. */
export function placedBy({ line: { words }, from, to }: NameMention): number | undefined {
  if (words[to - 1]!.possessive && (genderOfName(words[from]!.text) || words[to]?.gap !== ' '))
    return undefined;
  const article = words[from - 1]!.lower === 'the' ? 1 : 0;
  const at = from - 1 - article;
  const [link, noun] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? ''];
  if (!words[at] || words[at + 1]!.gap !== ' ') return undefined;
  if (COMPASS.has(noun) && /^(?:of|from)$/.test(link)) return 3;
  if (link === 'of' && article && SIDES.test(noun)) return 1.8;
  if (isSwum(words, at)) return article ? 1.8 : 2;
  if (article) return undefined;
  if (isSee(words, from) || (link === 'of' && PLACE_NOUNS.has(noun))) return 5;
  if (link === 'of' && PLACE_PARTS.has(noun) && isCommon(words[at - 1]!)) return 2;
  if (/^(?:at|in|on|near|off)$/.test(link) && SITE_NOUNS.has(noun)) return 2.2;
  if (LOCATIVES.has(link) && standsThere(noun)) return 2;
  if (link === 'as' && noun === 'far') return 2;
  if (/^(?:somewhere|anywhere|halfway|midway)$/.test(noun) && /^(?:after|before)$/.test(link)) return 2;
  if (/^(?:from|outside|off)$/.test(link) && DISTANCES.test(noun)) return 2.2;
  const mayBePerson = genderOfName(words[from]!.text) !== undefined || isSurname(words[to - 1]!.text);
  if (/^(?:to|for|from)$/.test(link) && TRAVEL.has(noun) && !genderOfName(words[from]!.text)) return 1.7;
  if (link === 'from' && FOLK.test(noun) && !mayBePerson && /\p{Ll}$/u.test(words[to - 1]!.text)) return 1.7;
  if (!mayBePerson && isEndOfWay(words, from, to)) return 1.7;
  if (link === 'of' && !mayBePerson && isNamedBefore(words, at, to)) return 1.5;
  if (link === 'from' && comesFrom(noun, words, to)) return 1.7;
  return link === 'at' ? placedAt(noun, words, to) : undefined;
}

/** Of a river or a range: `the foot of the X`. */
const SIDES = /^(?:banks?|bed|bend|mouth|source|shores?|foot|slopes?|valleys?|estuary|cliffs|waters)$/;

/** `she swam in the X`, `the town lies on the X`. */
const isSwum = (words: readonly NameWord[], at: number): boolean =>
  /^(?:in|on|across|down|up|into|along|by|beside)$/.test(words[at]!.lower) &&
  AFLOAT.test(words[at - 1]?.lower ?? '');

const AFLOAT =
  /^(?:sw[aiu]m|swimming|bath(?:ed|ing)|wad(?:ed|ing)|row(?:ed|ing)|paddl(?:ed|ing)|drown(?:ed|ing)|canoe(?:d|ing)|kayak(?:ed|ing)|dredg(?:ed|ing)|sail(?:ed|ing)|upstream|downstream|afloat|lies|lie|lay|stands|stood|sits)$/;

/** `Ada Holm of X`, `Ada Holm, 34, of X`: where somebody lives. */
function isNamedBefore(words: readonly NameWord[], at: number, to: number): boolean {
  const aged = /^\d{1,3}$/.test(words[at - 1]?.text ?? '') && words[at]!.gap === ', ';
  const run = runBefore(words, aged ? at - 2 : at - 1);
  const start = words[run - 1]?.opens && genderOfName(words[run - 1]!.text) ? run - 1 : run;
  if (!/\p{Ll}$/u.test(words[to - 1]!.text) || /^\d/.test(words[to]?.text ?? '')) return false;
  return at - start > 1 && at - start < 5 && genderOfName(words[start]!.text) !== undefined;
}

/** `the hills above X`, `a market outside X`. */
const standsThere = (noun: string): boolean =>
  SITE_NOUNS.has(noun) || PLACE_NOUNS.has(noun) || PLACE_PARTS.has(noun) || WAYS.has(noun);

/** `40 km from X`, `a day's walk from X`. */
const DISTANCES =
  /^(?:km|kms|kilomet(?:er|re)s?|mi|miles?|met(?:er|re)s|yards|minutes|minutes['’]|hours?|days|days['’]|walk|walking|drive|ride|journey|trek|flight|sail|streets|stops|far)$/;

/** They are told by where they live: `a farmer from X`. */
const FOLK =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child|children|lads?|farmers?|fisherm[ae]n|fishers|herders?|herdsm[ae]n|famil(?:y|ies)|widows?|mothers?|fathers?|people|villagers|neighbours|neighbors|cousins?|traders|refugees|migrants|settlers|pilgrims)$/;

/** `from X to Y`, and `the road between X and Y`, for either of them. */
function isEndOfWay(words: readonly NameWord[], from: number, to: number): boolean {
  const link = words[from - 1]!.lower;
  const [next, beyond] = [words[to], words[to + 1]];
  const goesOn = next?.gap === ' ' && isName(beyond);
  if (link === 'from') return goesOn && next.lower === 'to';
  if (link === 'between') return goesOn && next.lower === 'and' && isWay(words, from - 1);
  if (link !== 'to' && link !== 'and') return false;
  const start = runBefore(words, from - 2);
  const opener = words[start - 1]?.lower;
  if (start === from - 1 || !isName(words[start])) return false;
  return link === 'to' ? opener === 'from' : opener === 'between' && isWay(words, start - 1);
}

const isName = (word: NameWord | undefined): boolean =>
  word?.capital === true && word.gap === ' ' && !CALENDAR.has(word.text);

/** Where the capitals that end at `at` begin; `at + 1` when there are none. */
function runBefore(words: readonly NameWord[], at: number): number {
  let start = at + 1;
  while (start > 0 && words[start - 1]!.capital && !words[start - 1]!.opens && at - start < 3) start--;
  return start;
}

/** A way, or a stretch of one, is spoken of before "between". */
const isWay = (words: readonly NameWord[], between: number): boolean =>
  words
    .slice(Math.max(0, between - 6), between)
    .some(
      ({ lower }) => WAYS.has(lower) || PLACE_NOUNS.has(lower) || TRAVEL.has(lower) || DISTANCES.test(lower),
    );

/** `they are from X`, `from X into the town`. */
const comesFrom = (noun: string, words: readonly NameWord[], to: number): boolean =>
  /^(?:is|was|are|were|am|be)$/.test(noun) || /^(?:into|to the) /.test(`${following(words, to)} `);

/** What follows `at X` when X is where something happened: "in 1881", "in May". */
function placedAt(verb: string, words: readonly NameWord[], to: number): number | undefined {
  if (ARRIVALS.test(verb)) return 2.2;
  const within =
    words[to]?.lower === 'in' && (words[to - 1]!.opens || isKnownPlace(words[to + 1]?.text ?? ''));
  return within || DATED.test(following(words, to)) || isBearing(words, to) ? 1.7 : undefined;
}

/** What one does at a place, never at a firm. */
const ARRIVALS =
  /^(?:ashore|arrived|anchored|docked|landed|moored|buried|fought|camped|stayed|lived|lives|living|stopped|settled|resettled|disembarked|born|nursed|farmed|fished|raised|waded|swam|bathed)$/;

const DATED =
  /^(?:in|on|since) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|the)/;

/** `at X, to the east`. */
const isBearing = (words: readonly NameWord[], to: number): boolean =>
  words[to]?.lower === 'to' && words[to + 1]?.lower === 'the' && COMPASS.has(words[to + 2]?.lower ?? '');

const following = (words: readonly NameWord[], at: number): string =>
  `${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`;

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

/** `governor`, and `Residents` at the head of a sentence; not `Governor of X`, who may be named next. */
const isCommon = (word: NameWord): boolean => !word.capital || (word.opens && !OFFICES.has(word.lower));
