/** Where a chain of capitals goes on: over particles, "of" and "and", a nickname in brackets, a known name. */

import { easiestLevel, genderOfName, is, isCalendarName } from '../../lexicon/index.js';
import { knownPhraseEnd } from './known-phrases.js';
import type { NameWord } from './name-words.js';
import { isOrdinary } from './ordinary-names.js';
import { isBoundPossessive } from './possessives.js';

/** The end of the chain when it goes on after `to`; undefined when it does not. */
export function joinNext(words: readonly NameWord[], from: number, to: number): number | undefined {
  const [last, next] = [words[to - 1]!, words[to]];
  if (isNickname(words, from, to)) return to + 2;
  const spelled = spelledOutEnd(words, from, to);
  if (spelled) return spelled;
  if (!next || !(SPACE.test(next.gap) || isBoundPossessive(last, next))) return undefined;
  if (last.text === 'Local' && LOCAL_NUMBER.test(next.text)) return to + 1;
  const known = knownPhraseEnd(words, to);
  if (known) return known;
  if (next.capital) return joinsCapital(next) ? to + 1 : undefined;
  if (is(next.lower, 'particle')) return joinOver(words, afterParticles(words, to));
  if (/^(?:of|for|on)$/.test(next.lower) && opensComplement(last.text, next.lower)) {
    const at = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    return opensPerson(words, at) ? undefined : joinOver(words, at);
  }
  if (next.lower === 'of' && isOfBirth(words, from, to)) return joinOver(words, to + 1);
  if (next.lower === 'the' && is(words[to + 1]?.text ?? '', 'epithet')) return to + 2;
  if (next.lower === 'the' && to - from === 1 && isIntroduced(words, from)) return joinOver(words, to + 1);
  if (next.lower === 'and') return joinAnd(words, from, to);
  return undefined;
}

/**
 * `University of the Fells and Lakes (UFL)`: behind `and` or a comma, the end of the words whose first letters the
 * brackets tell, small words left out.
 */
function spelledOutEnd(words: readonly NameWord[], from: number, to: number): number | undefined {
  const next = words[to];
  if (!next || !(next.lower === 'and' || (next.capital && next.gap === ', '))) return undefined;
  let end = to;
  while (end - to < 8 && words[end] && /^,? $/.test(words[end]!.gap) && spells(words[end]!)) end++;
  const short = words[end];
  if (!short || !/\s\($/u.test(short.gap) || end === to) return undefined;
  const first = words[from]!.text === 'The' ? from + 1 : from;
  const capitals = words.slice(first, end).filter(({ capital }) => capital);
  return capitals.map(({ text }) => text.charAt(0)).join('') === short.text ? end : undefined;
}

const spells = ({ capital, lower }: NameWord): boolean => capital || /^(?:and|of|for|the|in|on)$/.test(lower);

/** `a residents' group, Save the Marsh`; `the charity Feed the Birds`. */
const isIntroduced = (words: readonly NameWord[], from: number): boolean =>
  is(words[from - 1]?.lower ?? '', 'organization-noun') && /^,? $/.test(words[from]!.gap);

/** `Ada (Flash) Holm`, `Ada “Flash” Holm`. */
function isNickname(words: readonly NameWord[], from: number, at: number): boolean {
  const [nickname, surname] = [words[at], words[at + 1]];
  const enclosed = /^ [("“‘']$/u.test(nickname?.gap ?? '') && /^[)"”’'] $/u.test(surname?.gap ?? '');
  return enclosed && at - from === 1 && nickname!.capital && surname!.capital && words[from]!.capital;
}

/** The number of a union's local: Local 512, Local 1-424. */
const LOCAL_NUMBER = /^\d+(?:-\d+)?$/;

const SPACE = /^(?:\s| & )$/u;

const joinsCapital = ({ text }: NameWord): boolean => !isCalendarName(text) && !is(text, 'no-name');

/** `John of Gaunt`, `Joan of Arc`. */
const isOfBirth = (words: readonly NameWord[], from: number, to: number): boolean =>
  to - from === 1 && genderOfName(words[from]!.text) !== undefined && !is(words[from]!.text, 'place');

/** Whether a head noun goes on with `of`, `for` or `on`. */
export const opensComplement = (head: string, link: string): boolean =>
  (is(head, 'organization-of') && (link !== 'on' || is(head, 'organization-on'))) ||
  (link === 'of' && (is(head, 'place-of') || is(head, 'title-of')));

/** The end of the chain with the capital at `at`; undefined when it cannot belong to it. */
export function joinOver(words: readonly NameWord[], at: number): number | undefined {
  const word = words[at];
  if (!word?.capital || !SPACE.test(word.gap) || isCalendarName(word.text)) return undefined;
  return at + 1;
}

/** `the National League of Marie Duval` are two names. */
const opensPerson = (words: readonly NameWord[], at: number): boolean =>
  genderOfName(words[at]?.text ?? '') !== undefined &&
  words[at + 1]?.capital === true &&
  words[at + 1]?.gap === ' ' &&
  !isOrdinary(words[at + 1]!.text);

/** `Institute of Rivers and Lakes`, `Orla and District Choral Society`, `Food and Drug Administration`; not `University of Oslo and Bergen`. */
function joinAnd(words: readonly NameWord[], from: number, to: number): number | undefined {
  const next = words[to + 1];
  if (!next?.capital || next.gap !== ' ' || is(next.text, 'place')) return undefined;
  const chain = words.slice(from, to);
  if (next.text === 'District' && words[to + 2]?.capital) return to + 2;
  if (chain.some((word) => /^(?:of|for|on)$/.test(word.lower)) && is(headBefore(chain), 'organization-of'))
    return isCommon(next) ? to + 2 : undefined;
  const head = words[to + 2];
  const headed = is(chain[chain.length - 1]!.text, 'organization-head');
  const hasArticle = words[from - 1]?.lower === 'the' || chain[0]!.text === 'The';
  const single =
    chain.length <= 2 && !headed && !is(chain[0]!.text, 'organization') && hasArticle && head?.gap === ' ';
  return single && is(head.text, 'joint-head') ? to + 3 : undefined;
}

/** `Roads`, `Health`: a word that is in the lists of those who learn English, or several things. */
const isCommon = ({ text, lower }: NameWord): boolean =>
  isOrdinary(text) || lower.endsWith('s') || easiestLevel(lower) !== undefined;

const headBefore = (chain: readonly NameWord[]): string =>
  chain[chain.findIndex((word) => /^(?:of|for|on)$/.test(word.lower)) - 1]?.text ?? '';

/** The first word from `at` on that is no particle. */
export function afterParticles(words: readonly NameWord[], at: number): number {
  let end = at;
  while (words[end] && !words[end]!.capital && is(words[end]!.lower, 'particle')) end++;
  return end;
}
