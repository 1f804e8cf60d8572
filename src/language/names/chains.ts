/** Runs of capitalised words that may be names, joined over particles, "of" and "and" where a name would be. */

import { isFirstName } from './calendar-names.js';
import { isDemonym, isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import { PLACE_OF_HEADS } from './geography.js';
import { KNOWN_ORGANIZATIONS, OF_HEADS, ORGANIZATION_HEADS, TERM_ACRONYMS } from './institutions.js';
import type { Line, Spelling } from './lines.js';
import type { NameWord } from './name-words.js';
import { CALENDAR, CAPITALISED_TERMS, EPITHETS, OPENERS, PARTICLES } from './ordinary-words.js';
import { bindsPossessive, isBoundPossessive } from './possessives.js';

/** Words `from` up to, not including, `to` of a sentence. */
export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

/** Every run of a sentence that may hold a name, in order, not overlapping. */
export function findChains(line: Line, spelling: Spelling): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < line.words.length; ) {
    const to = startsName(line.words, at) ? chainEnd(line.words, at) : at;
    const chain = to > at ? trimOpening({ from: at, to, line }, spelling) : undefined;
    if (chain) chains.push(chain);
    at = Math.max(to, at + 1);
  }
  return chains;
}

export const chainWords = ({ from, to, line }: Chain): readonly NameWord[] => line.words.slice(from, to);

/** A capital that names nobody: a month, a creed, a measure. */
export function isTerm(word: NameWord): boolean {
  return CAPITALISED_TERMS.has(word.text) || CALENDAR.has(word.text) || TERM_ACRONYMS.has(word.text);
}

function startsName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (knownPhraseEnd(words, at)) return true;
  if (word.capital) return !isTerm(word) || continuesTerm(words, at);
  return isLeadingParticle(words, at);
}

/** `ter Braak said`: a surname with its particle, seen without the first name. */
function isLeadingParticle(words: readonly NameWord[], at: number): boolean {
  if (!LEADING_PARTICLES.test(words[at]!.text)) return false;
  const end = afterParticles(words, at);
  const name = words[end];
  return name?.capital === true && name.gap === ' ' && !isTerm(name) && !isKnownPlace(name.text);
}

const LEADING_PARTICLES = /^(?:van|von|ter|de|del|della|di|da|dos|das|du|bin|ibn|zu|af)$/;

/** A term that a name may open with: Conservative Party, Sunday Times, Black Sea, Mr Marsh. */
function continuesTerm(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.lower === 'of' && opensComplement(word.text, 'of'))
    return joinOver(words, words[at + 2]?.lower === 'the' ? at + 3 : at + 2) !== undefined;
  if (NEVER.has(word.text) || !next || next.gap !== ' ' || !next.capital || word.possessive) return false;
  if (ROMAN.test(word.text) || /^\p{Lu}\.$/u.test(next.text)) return false;
  if (CALENDAR.has(word.text) && !isTerm(next) && isFirstName(words, at)) return true;
  if (CALENDAR.has(word.text))
    return /^(?:Times|Post|Herald|Telegraph|Mirror|Star|Evening|Agreement)$/.test(next.text);
  return !isTerm(next) || continuesTerm(words, at + 1) || PARTY_WORDS.has(next.text);
}

const NEVER = new Set([
  'I',
  'Page',
  'Chapter',
  'Figure',
  'Table',
  'Section',
  'Article',
  'Photo',
  'Image',
  'Allahu',
  'O',
]);
const ROMAN = /^[IVX]+$/;
const PARTY_WORDS = new Set(['State', 'Republic', 'Empire', 'Revolution', 'Church', 'Union', 'Crown', 'War']);

function chainEnd(words: readonly NameWord[], from: number): number {
  let to = Math.max(from + 1, knownPhraseEnd(words, from) ?? 0);
  if (!words[from]!.capital && to === from + 1) to = afterParticles(words, from) + 1;
  for (;;) {
    if (words[to - 1]!.possessive && !bindsPossessive(words, to - 1)) return to;
    const next = joinNext(words, from, to);
    if (next === undefined || next - from > MOST_WORDS) return to;
    to = next;
  }
}

/** No name has more words. */
const MOST_WORDS = 16;

/** The end of the chain when it goes on after `to`; undefined when it does not. */
function joinNext(words: readonly NameWord[], from: number, to: number): number | undefined {
  const [last, next] = [words[to - 1]!, words[to]];
  if (!next || !(SPACE.test(next.gap) || isBoundPossessive(last, next))) return undefined;
  if (last.text === 'Local' && LOCAL_NUMBER.test(next.text)) return to + 1;
  const known = knownPhraseEnd(words, to);
  if (known) return known;
  if (next.capital) return joinsCapital(words, to) ? to + 1 : undefined;
  if (PARTICLES.has(next.lower)) return joinOver(words, afterParticles(words, to));
  if (/^(?:of|for|on)$/.test(next.lower) && opensComplement(last.text, next.lower)) {
    const at = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    return opensPerson(words, at) ? undefined : joinOver(words, at);
  }
  if (next.lower === 'of' && isOfBirth(words, from, to)) return joinOver(words, to + 1);
  if (next.lower === 'of' && goesOn(words.slice(from, to)))
    return opensPerson(words, to + 1) ? undefined : joinOver(words, to + 1);
  if (next.lower === 'the' && EPITHETS.has(words[to + 1]?.text ?? '')) return to + 2;
  if (next.lower === 'and') return joinAnd(words, from, to);
  return undefined;
}

/** The number of a union's local: Local 512, Local 1-424. */
const LOCAL_NUMBER = /^\d+(?:-\d+)?$/;

const SPACE = /^(?:\s| & )$/u;

function joinsCapital(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (word.opens) return false;
  if (CALENDAR.has(word.text)) return false;
  if (NEVER.has(word.text)) return false;
  return true;
}

/** `John of Gaunt`, `Joan of Arc`. */
const isOfBirth = (words: readonly NameWord[], from: number, to: number): boolean =>
  to - from === 1 && genderOfName(words[from]!.text) !== undefined && !isKnownPlace(words[from]!.text);

/** `Centre for Control` goes on with `of Infections`. */
const goesOn = (chain: readonly NameWord[]): boolean =>
  chain.some((word) => word.lower === 'for') &&
  OF_HEADS.has(headBefore(chain)) &&
  !isKnownPlace(chain[chain.length - 1]!.text);

const opensComplement = (head: string, link: string): boolean =>
  (OF_HEADS.has(head) &&
    (link !== 'on' || /^(?:Committee|Commission|Council|Panel|Conference|Institute)$/.test(head))) ||
  (link === 'of' && (PLACE_OF_HEADS.has(head) || NOBLE.has(head)));
const NOBLE = new Set([
  'Duke',
  'Duchess',
  'Prince',
  'Earl',
  'Marquis',
  'Battle',
  'Statute',
  'Ordinance',
  'Edict',
  'Treaty',
  'Declaration',
  'Siege',
  'Act',
  'Peace',
]);

function joinOver(words: readonly NameWord[], at: number): number | undefined {
  const word = words[at];
  if (!word?.capital || !SPACE.test(word.gap) || CALENDAR.has(word.text)) return undefined;
  return at + 1;
}

/** `the National League of Marie Duval` are two names. */
const opensPerson = (words: readonly NameWord[], at: number): boolean =>
  genderOfName(words[at]?.text ?? '') !== undefined &&
  words[at + 1]?.capital === true &&
  words[at + 1]?.gap === ' ' &&
  !ORGANIZATION_HEADS.has(words[at + 1]!.text);

/** `Institute of Rivers and Lakes`, `Food and Drug Administration`; not `University of Oslo and Bergen`. */
function joinAnd(words: readonly NameWord[], from: number, to: number): number | undefined {
  const next = words[to + 1];
  if (!next?.capital || next.gap !== ' ' || isKnownPlace(next.text) || genderOfName(next.text))
    return undefined;
  const chain = words.slice(from, to);
  if (chain.some((word) => isKnownPlace(word.text))) return undefined;
  if (chain.some((word) => /^(?:of|for|on)$/.test(word.lower)) && OF_HEADS.has(headBefore(chain)))
    return to + 2;
  const head = words[to + 2];
  const headed = ORGANIZATION_HEADS.has(chain[chain.length - 1]!.text);
  const single = chain.length <= 2 && !headed && words[from - 1]?.lower === 'the' && head?.gap === ' ';
  return single && AND_HEADS.test(head.text) ? to + 3 : undefined;
}

const AND_HEADS =
  /^(?:Administration|Commission|Agency|Ministry|Department|Committee|Board|Authority|Office|Council|Service|Fund)$/;

const headBefore = (chain: readonly NameWord[]): string =>
  chain[chain.findIndex((word) => /^(?:of|for|on)$/.test(word.lower)) - 1]?.text ?? '';

function afterParticles(words: readonly NameWord[], at: number): number {
  let end = at;
  while (words[end] && PARTICLES.has(words[end]!.lower) && !words[end]!.capital) end++;
  return end;
}

/** Where the longest known place or organisation that starts here ends. */
export function knownPhraseEnd(words: readonly NameWord[], at: number): number | undefined {
  if (!words[at]!.capital) return undefined;
  let phrase = words[at]!.text;
  let end: number | undefined;
  for (let to = at + 1; to < Math.min(words.length, at + 6); to++) {
    if (words[to]!.gap !== ' ' || words[to - 1]!.possessive) break;
    phrase += ` ${words[to]!.text}`;
    if (isKnownPlace(phrase) || KNOWN_ORGANIZATIONS.has(phrase)) end = to + 1;
  }
  return end;
}

/** Takes a word off the front whose capital only opens the sentence; undefined when nothing is left. */
function trimOpening(chain: Chain, spelling: Spelling): Chain | undefined {
  const { from, to, line } = chain;
  const first = line.words[from]!;
  if (!first.opens || !first.capital || /^\p{Lu}{2,}$/u.test(first.text) || knownPhraseEnd(line.words, from))
    return chain;
  if (first.text === 'Local' && LOCAL_NUMBER.test(line.words[from + 1]?.text ?? '')) return chain;
  const proved = spelling.capital.has(first.text) && !spelling.lower.has(first.lower);
  if (proved || isKnownPlace(first.text) || isDemonym(first.text)) return chain;
  if (PARTICLES.has(first.lower) && line.words[from + 1]?.capital) return chain;
  const opener = OPENERS.has(first.lower) || spelling.lower.has(first.lower);
  if (!opener || bindsOpening(chain)) return chain;
  let next = from + 1;
  while (next < to && !startsName(line.words, next)) next++;
  return next < to ? { from: next, to, line } : undefined;
}

/** A common word that opens the name of an institution: Public Health Office. */
function bindsOpening({ from, to, line }: Chain): boolean {
  const head = line.words[to - 1]!.text;
  if (/ly$/.test(line.words[from]!.lower)) return false;
  return (
    to - from > 1 &&
    ORGANIZATION_HEADS.has(head) &&
    !isKnownPlace(line.words[from + 1]!.text) &&
    INSTITUTION_OPENERS.test(line.words[from]!.text)
  );
}

const INSTITUTION_OPENERS =
  /^(?:National|International|Public|Federal|Central|Supreme|Royal|Local|World|Global|Human|Social|Civil|Western|Eastern|Northern|Southern|General|Free|New|United|Modern|Political|Economic|Military|Foreign|Private|Children|Police|Water|Air|History|Science)$/;
