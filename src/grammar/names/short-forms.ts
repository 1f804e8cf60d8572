/** Whether one name is another one shortened: a surname, an acronym, the head of an institution, a river's own name. */

import { genderOfName, is } from '../../lexicon/index.js';
import type { Group } from './groups.js';

/** Names of several words by each word they hold, and by their initials. */
export type FullForms = ReadonlyMap<string, readonly Group[]>;

/** Names that others may be short for; so that only names with a word in common are compared. */
export function indexFullForms(groups: readonly Group[]): FullForms {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const key of new Set([...group.words.map(stem), ...initials(group.words).map(stem)])) {
      const list = index.get(key);
      if (list) list.push(group);
      else index.set(key, [group]);
    }
  }
  return index;
}

/** In lower case, without an Arabic article. */
const stem = (word: string): string => word.toLowerCase().replace(/^(?:al|el|as)-/, '');

/** The key of the group that this one is a short form of: of several the one whom the text is about, by its title, else the one named last before it. */
export function shortOf(group: Group, fullForms: FullForms, title: string): string | undefined {
  const sharing = (fullForms.get(stem(group.words[group.words.length - 1]!)) ?? []).slice(0, MOST_COMPARED);
  const candidates = sharing.filter((other) => other !== group && isShortOf(group, other));
  if (candidates.length <= 1) return candidates[0]?.key;
  const [subject, other] = candidates.filter(({ words }) => title.includes(words.join(' ')));
  if (subject && !other) return subject.key;
  const at = group.mentions[0]!.mention.start;
  const earlier = candidates.filter((other) => other.mentions[0]!.mention.start < at);
  return (earlier.length ? earlier : candidates).reduce((a, b) =>
    lastBefore(b, at) > lastBefore(a, at) ? b : a,
  ).key;
}

/** Only a text made to break programs has more names that share a word. */
const MOST_COMPARED = 200;

const lastBefore = (group: Group, at: number): number =>
  group.mentions.reduce((last, { mention }) => (mention.start < at ? mention.start : last), -1);

function isShortOf(short: Group, full: Group): boolean {
  if (full.words.length <= short.words.length) return false;
  const own = short.words;
  if (full.kind === 'person' && short.kind !== 'thing')
    return short.kind === 'organization' ? isSurnameWithFollowers(short, full) : isShortPerson(short, full);
  if (full.kind === 'organization' && short.kind !== 'person') return isShortOrganization(short, full);
  if (full.kind === 'place' && short.kind !== 'person' && short.kind !== 'organization')
    return isSpecificOf(own, full.words);
  if (full.kind === 'thing' || full.kind === 'unknown')
    return own.length > 1 && startsOrEnds(own, full.words);
  return false;
}

/** A surname with its particles, a first name that is not a place as well, or both first names. */
function isShortPerson(short: Group, full: Group): boolean {
  const own = short.words.map((word) => word.toLowerCase());
  const theirs = full.words.map((word) => word.toLowerCase());
  if (gendersClash(short, full)) return false;
  if (own.join(' ') === theirs.slice(-own.length).join(' '))
    return own.length > 1 || !is(own[0]!, 'particle');
  if (own.length === 1 && stem(own[0]!) === stem(theirs[theirs.length - 1]!)) return true;
  if (own.length === 1 && own[0] === theirs[0]) return short.kind !== 'place' && !is(own[0]!, 'particle');
  if (own.length === 1) return isFatherName(short, full);
  if (own[0] !== theirs[0]) return false;
  return own[own.length - 1] === theirs[theirs.length - 1] || own.every((word, i) => word === theirs[i]);
}

/** `Holm’s members voted`, of Ida Holm who has been named: they are hers, and Holm is no body. */
const isSurnameWithFollowers = ({ words: [own, more], ...short }: Group, full: Group): boolean =>
  more === undefined &&
  own === full.words.at(-1) &&
  !is(own!, 'organization') &&
  short.mentions[0]!.mention.start > full.mentions[0]!.mention.start;

/** `Ortega` of `Inés Ortega Ruiz`, `Rocha` of `Rui Rocha da Silva`: the first of two surnames, once the whole name is known. */
const isFatherName = (short: Group, full: Group): boolean =>
  full.words.slice(1).filter((word) => !is(word.toLowerCase(), 'particle')).length === 2 &&
  full.words[1] === short.words[0] &&
  short.kind !== 'place' &&
  genderOfName(short.words[0]!) === undefined &&
  startsAfter(short, full);

function gendersClash(short: Group, full: Group): boolean {
  const told = short.mentions.map(({ mention }) => mention.honorific).find((one) => one && one !== 'either');
  const first = genderOfName(full.words[0]!);
  return told !== undefined && first !== undefined && first !== 'either' && first !== told;
}

function isShortOrganization(short: Group, full: Group): boolean {
  const [own, theirs] = [short.words, full.words];
  if (own.length === 1 && /^\p{Lu}{2,6}$/u.test(own[0]!)) return initials(theirs).includes(own[0]!);
  if (own.length === 1 && is(own[0]!, 'organization-head')) {
    return theirs[theirs.length - 1] === own[0] && startsAfter(short, full);
  }
  if (own.length === 1 && (short.kind === 'place' || is(own[0]!, 'place'))) return false;
  return startsOrEnds(own, theirs) && startsAfter(short, full);
}

const startsAfter = (short: Group, full: Group): boolean =>
  full.mentions[0]!.mention.start < short.mentions[0]!.mention.start;

const startsOrEnds = (own: readonly string[], theirs: readonly string[]): boolean =>
  own.every((word, i) => word === theirs[i]) ||
  own.every((word, i) => word === theirs[theirs.length - own.length + i]);

/** `Sill` of `River Sill`, `Sill` of `Republic of Sill`. */
function isSpecificOf(own: readonly string[], theirs: readonly string[]): boolean {
  const ends = own.every((word, i) => word === theirs[theirs.length - own.length + i]);
  if (theirs.length === own.length + 2) return ends && theirs[1] === 'of' && is(theirs[0]!, 'place-of');
  if (theirs.length !== own.length + 1) return false;
  if (ends) return is(theirs[0]!, 'place-opener') && !/^(?:Port|Fort)$/.test(theirs[0]!);
  return own.every((word, i) => word === theirs[i]) && is(theirs[theirs.length - 1]!, 'left-off');
}

/** The initials of a name, with and without its small words. */
function initials(words: readonly string[]): string[] {
  const letters = (list: readonly string[]) =>
    list
      .flatMap((word) => word.split('-'))
      .map((word) => word[0]!.toUpperCase())
      .join('');
  return [letters(words.filter((word) => /^\p{Lu}/u.test(word))), letters(words)];
}
