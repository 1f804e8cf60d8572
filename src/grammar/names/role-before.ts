/** A role before the name: `Mayor X`, `the poet X`, `the council's chair, X`, `the head of the museum, X`. */

import {
  anyOf,
  is,
  isCalendarName,
  isDemonym,
  isOccupation,
  isPast,
  isPersonNoun,
} from '../../lexicon/index.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { bare, isHonorific } from './titles.js';

/** The words of a role before the name; an honorific alone is none. */
export function roleBefore(mention: NameMention, text: string): string | undefined {
  const { words } = mention.line;
  const office = officeBefore(mention, text);
  if (office || isSubjectBehindAside(mention)) return office;
  return nounPhraseBefore(words, nameStart(mention), text);
}

/** `After a talk with the chair, Ida Holm left`: what opens the sentence is about another, for nothing closes it behind the name. */
function isSubjectBehindAside(mention: NameMention): boolean {
  const { words } = mention.line;
  const next = words[mention.to];
  return (
    words[nameStart(mention)]!.gap === ', ' &&
    (words[0]!.lower === 'according' || is(words[0]!.lower, 'preposition')) &&
    next?.gap === ' ' &&
    !next.capital &&
    !is(next.lower, 'preposition') &&
    !is(next.lower, 'coordinator')
  );
}

/** The first word of the name or of the honorific before it. */
function nameStart({ title, line, from }: NameMention): number {
  return title ? line.words.findIndex((word) => word.start === title.start) : from;
}

/** The capitalised office right before the name, with what belongs to it: former Danish Prime Minister. */
function officeBefore(mention: NameMention, text: string): string | undefined {
  const { words } = mention.line;
  let from = mention.title ? nameStart(mention) : mention.from;
  let to = mention.from;
  while (to > from && isPlainHonorific(words[to - 1]!)) to--;
  while (from < to && isPlainHonorific(words[from]!)) from++;
  if (from === to || !words.slice(from, to).some((word) => isRoleNoun(word) || is(word.lower, 'royal')))
    return undefined;
  while (from > 0 && words[from]!.gap === ' ' && isOfficeModifier(words[from - 1]!)) from--;
  return text.slice(words[from]!.start, words[to - 1]!.end);
}

/** `Then` and `Late` that open a sentence are adverbs. */
const isOfficeModifier = (word: NameWord): boolean =>
  isDemonym(word.text) || (is(word.lower, 'office-modifier') && !(word.opens && ADVERBS.test(word.lower)));

const ADVERBS = /^(?:then|late|new|first|second)$/;

const isPlainHonorific = ({ text, lower }: NameWord): boolean =>
  isHonorific(text) && !is(bare(text), 'office') && !is(lower, 'royal');

function nounPhraseBefore(words: readonly NameWord[], at: number, text: string): string | undefined {
  const named = /^(?:named|called)$/.test(words[at - 1]?.lower ?? '');
  const end = named ? at - 1 : at;
  const head = words[end - 1];
  const { gap } = words[end]!;
  if (!head || !/^(?:\s|\)?,\s)$/u.test(gap)) return undefined;
  const apposed =
    gap === ', ' && is(head.lower, 'organization-noun') ? appositionStart(words, end) : undefined;
  if (apposed !== undefined) return nounPhraseBefore(words, apposed, text);
  // `the clerk of a village called X`: it is the village that is called so.
  const whole = gap === ', ' ? heldByOf(words, end - 1) : undefined;
  if (whole === 'unclear') return undefined;
  const from =
    whole ??
    (isRoleNoun(head) ? phraseStart(words, end - 1) : named ? undefined : ofPhraseStart(words, end - 1));
  if (from === undefined) return undefined;
  if (from === end - 1 && gap !== ' ' && !hasDeterminer(words, from)) return undefined;
  const start = words[from]!.gap === '-' && from > 0 ? from - 1 : from;
  return text.slice(words[start]!.start, words[end]!.start).replace(/,?\s+$/u, '');
}

/**
 * `A rival of the mayor, X,`: X is the rival where the phrase opens the sentence; `Y is a friend of the mayor, X.` leaves it open
 * which of the two X is.
 */
function heldByOf(words: readonly NameWord[], head: number): number | 'unclear' | undefined {
  const of = words.findLastIndex(({ lower }, at) => at < head && lower === 'of');
  if (head - of > SHORT || of < 1 || !isRoleNoun(words[head]!) || !isPersonNoun(words[of - 1]!.lower))
    return undefined;
  if (words.slice(of + 1, head + 1).some(({ gap }) => gap !== ' ')) return undefined;
  const start = phraseStart(words, of - 1);
  return start <= 1 ? start : 'unclear';
}

/** Words of an owner with its article. From judgement. */
const SHORT = 4;

/** `the head of the bureau, the harbour agency, X`: where between two commas the body is said to be one. */
function appositionStart(words: readonly NameWord[], end: number): number | undefined {
  const from = words.findLastIndex(({ gap }, at) => at < end && gap !== ' ');
  return end - from <= LONGEST && words[from]!.gap === ', ' && /^(?:the|an?)$/.test(words[from]!.lower)
    ? from
    : undefined;
}

/** `a major Holm exhibition`, `the private Holm`: in lower case adjectives more often than ranks. */
const ADJECTIVES = new Set(['major', 'private']);

const isRoleNoun = ({ lower, text }: NameWord): boolean =>
  !ADJECTIVES.has(text) && (isOccupation(lower) || is(bare(text), 'office'));

/** Words of the longest noun phrase before its head. From judgement. */
const LONGEST = 6;

/** Where the noun phrase with this head begins, its article left out; an owner is part of it. */
function phraseStart(words: readonly NameWord[], head: number): number {
  let start = head;
  while (
    start > 0 &&
    head - start < LONGEST &&
    !OF_MANY.test(words[start]!.gap) &&
    words[start]!.gap === ' ' &&
    (!STOPS.test(words[start - 1]!.lower) || isInsideName(words, start - 1)) &&
    !isVerb(words, start - 1)
  ) {
    start--;
    if (words[start]!.possessive) return ownerStart(words, start);
  }
  if (start > 0 && OF_MANY.test(words[start]!.gap)) return ownerStart(words, start - 1);
  const opens = words[start]!.opens && !is(words[start]!.lower, 'opener');
  const clean =
    opens ||
    hasDeterminer(words, start) ||
    isCompound(words, start, head) ||
    words.slice(start, head).every(isModifier);
  return clean ? start : head;
}

/** Behind owners that are several: `the users’ group`. */
const OF_MANY = /^[’'] $/;

/** `Police arrested councillor X`; but `the newly elected councillor`, `a retired teacher`. */
const isVerb = (words: readonly NameWord[], at: number): boolean =>
  isPast(words[at]!.lower) &&
  words[at]!.gap === ' ' &&
  !STOPS.test(words[at - 1]?.lower ?? 'the') &&
  !words[at - 1]!.possessive &&
  !/ly$/.test(words[at - 1]!.lower);

/** `the island’s mayor`, `Varnes Island’s mayor`. */
function ownerStart(words: readonly NameWord[], owner: number): number {
  if (hasArticle(words, owner)) return owner - 1;
  const before = words[owner - 1];
  if (!words[owner]!.capital && before && words[owner]!.gap === ' ' && !STOPS.test(before.lower))
    return owner - 1;
  const isName = ({ capital, gap, opens }: NameWord): boolean => Boolean(capital) && (opens || gap === ' ');
  let start = owner;
  while (start > 0 && words[start]!.gap === ' ' && words[start]!.capital && isName(words[start - 1]!))
    start--;
  return start;
}

/** `Bay of Plenty controller X`. */
const isInsideName = (words: readonly NameWord[], of: number): boolean =>
  words[of]!.lower === 'of' && Boolean(words[of - 1]?.capital && words[of + 1]?.capital);

/** `by shift supervisor X`, `, town clerk X`: one noun before the head, and nothing that could be a verb. */
const isCompound = (words: readonly NameWord[], start: number, head: number): boolean =>
  head - start === 1 &&
  (words[start]!.gap !== ' ' || STOPS.test(words[start - 1]?.lower ?? '')) &&
  !words[start]!.capital &&
  !/(?:ed|ing|ly|s)$/.test(words[start]!.lower);

const isModifier = (word: NameWord): boolean =>
  (word.capital && !word.opens && !isCalendarName(word.text)) ||
  isOfficeModifier(word) ||
  isOccupation(word.lower) ||
  /(?:-|(?:ed|al|ic|an|ish)$)/.test(word.lower);

const hasArticle = (words: readonly NameWord[], at: number): boolean =>
  /^(?:the|an?|his|her|its|their|our|my)$/.test(words[at - 1]?.lower ?? '');

const hasDeterminer = (words: readonly NameWord[], at: number): boolean =>
  hasArticle(words, at) ||
  /^(?:then|one|another)$/.test(words[at - 1]?.lower ?? '') ||
  Boolean(words[at]?.possessive);

const STOPS = new RegExp(
  `^(?:${anyOf('article', 'possessive', 'demonstrative', 'preposition', 'coordinator', 'subordinator', 'auxiliary', 'interrogative', 'day-told')}|one|another|own|not|said|says|told|asked|met|features?|featured|named|called|wrote|added|later)$`,
);

/** `the director of the museum, X`, `The President of the Senate X`. */
function ofPhraseStart(words: readonly NameWord[], end: number): number | undefined {
  for (let at = end - 1; at > 0 && end - at < 8; at--) {
    if (!/^\s\(?$/u.test(words[at + 1]!.gap)) return undefined;
    const noun = words[at - 1]!;
    if (!/^(?:of|for|at|to|from)$/.test(words[at]!.lower) || !isRoleNoun(noun)) continue;
    const start = phraseStart(words, at - 1);
    return hasDeterminer(words, start) || noun.capital || words[start]!.lower === 'the' ? start : undefined;
  }
  return undefined;
}
