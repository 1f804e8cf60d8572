/** Mentions gathered under one name: first by spelling, then by the ways a text shortens a name. */

import type { NameHints } from '../analysis.js';
import { isKnownPlace } from './countries.js';
import type { Votes } from './evidence.js';
import { genderOfName } from './first-names.js';
import { PLACE_HEADS, PLACE_OPENERS } from './geography.js';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from './institutions.js';
import { ALIASES } from './known-aliases.js';
import type { NameMention } from './mentions.js';
import { PARTICLES } from './ordinary-words.js';

export type Kind = 'person' | 'place' | 'organization' | 'thing' | 'unknown';

/** A mention with its votes. */
export interface Weighed {
  readonly mention: NameMention;
  readonly votes: Votes;
}

/** All mentions that mean the same, in text order. */
export interface Group {
  readonly key: string;
  /** The words of the fullest form. */
  readonly words: readonly string[];
  readonly mentions: readonly Weighed[];
  readonly kind: Kind;
}

/** Groups of mentions, in order of first appearance. */
export function groupMentions(
  weighed: readonly Weighed[],
  hints: NameHints,
  brackets: ReadonlyMap<string, string>,
): Group[] {
  const spelled = bySpelling(weighed, hints);
  const links = new Map<string, string>();
  const keys = new Map(spelled.map((group) => [group.key, group]));
  for (const group of spelled) {
    const target = aliasTarget(group, keys, hints, brackets) ?? shortOf(group, spelled);
    if (target && target !== group.key && !leadsTo(links, target, group.key)) links.set(group.key, target);
  }
  return joinLinked(spelled, links, hints);
}

/** Letters only, in lower case, without titles of firms: the key of a name. */
export function keyOf(words: readonly string[]): string {
  const kept = words.length > 1 && LEGAL_FORMS.has(words[words.length - 1]!) ? words.slice(0, -1) : words;
  return kept
    .join(' ')
    .replace(/[’]/g, "'")
    .replace(/(?<=\p{Lu})\./gu, '')
    .toLowerCase();
}

function bySpelling(weighed: readonly Weighed[], hints: NameHints): Group[] {
  const byKey = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const key = keyOf(wordsOf(one));
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey].map(([key, mentions]) => toGroup(key, mentions, hints));
}

const wordsOf = ({ mention }: Weighed): string[] => mention.words.map((word) => word.text);

function toGroup(key: string, mentions: readonly Weighed[], hints: NameHints): Group {
  const fullest = mentions.map(wordsOf).reduce((a, b) => (a.join(' ').length >= b.join(' ').length ? a : b));
  return { key, words: fullest, mentions, kind: hinted(key, hints) ?? kindOf(mentions) };
}

function hinted(key: string, hints: NameHints): Kind | undefined {
  const has = (names: readonly string[]) => names.some((name) => keyOf(name.split(' ')) === key);
  if (has(hints.people)) return 'person';
  if (has(hints.places)) return 'place';
  return has(hints.organizations) ? 'organization' : undefined;
}

/** Votes needed for a kind, and over the next best. From judgement. */
const ENOUGH = 1.5;
const MARGIN = 0.4;

function kindOf(mentions: readonly Weighed[]): Kind {
  const total = (kind: keyof Votes) => {
    const votes = mentions.map((one) => one.votes[kind]);
    const best = Math.max(...votes);
    return best + 0.5 * (votes.reduce((sum, vote) => sum + vote, 0) - best);
  };
  const ranked = (['person', 'place', 'organization', 'thing'] as const)
    .map((kind) => ({ kind, votes: total(kind) }))
    .sort((a, b) => b.votes - a.votes);
  const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  return best.votes >= ENOUGH && best.votes - second.votes >= MARGIN ? best.kind : 'unknown';
}

/** The group this one is another name of, by brackets in the text, the pack, or common knowledge. */
function aliasTarget(
  group: Group,
  keys: ReadonlyMap<string, Group>,
  hints: NameHints,
  brackets: ReadonlyMap<string, string>,
): string | undefined {
  const bracketed = brackets.get(group.key);
  if (bracketed && keys.has(bracketed)) return bracketed;
  for (const [name, others] of [...Object.entries(hints.aliases), ...ALIASES]) {
    const set = [name, ...others].map((other) => keyOf(other.split(' ')));
    if (!set.includes(group.key)) continue;
    const present = set.filter((key) => keys.has(key));
    return present[0] === group.key ? undefined : present[0];
  }
  return undefined;
}

function shortOf(group: Group, all: readonly Group[]): string | undefined {
  const candidates = all.filter((other) => other !== group && isShortOf(group, other));
  if (candidates.length <= 1) return candidates[0]?.key;
  const at = group.mentions[0]!.mention.start;
  const earlier = candidates.filter((other) => other.mentions[0]!.mention.start < at);
  return (earlier.length ? earlier : candidates).reduce((a, b) =>
    lastBefore(b, at) > lastBefore(a, at) ? b : a,
  ).key;
}

const lastBefore = (group: Group, at: number): number =>
  group.mentions.reduce((last, { mention }) => (mention.start < at ? mention.start : last), -1);

function isShortOf(short: Group, full: Group): boolean {
  if (full.words.length <= short.words.length) return false;
  const own = short.words;
  if (full.kind === 'person' && short.kind !== 'organization' && short.kind !== 'thing')
    return isShortPerson(short, full);
  if (full.kind === 'organization' && short.kind !== 'person') return isShortOrganization(short, full);
  if (full.kind === 'place' && short.kind !== 'person' && short.kind !== 'organization')
    return isSpecificOf(own, full.words);
  if (full.kind === 'thing' || full.kind === 'unknown')
    return own.length > 1 && startsOrEnds(own, full.words);
  return false;
}

/** A surname with its particles, or a first name that is not a place as well. */
function isShortPerson(short: Group, full: Group): boolean {
  const own = short.words.map((word) => word.toLowerCase());
  const theirs = full.words.map((word) => word.toLowerCase()).filter((word) => !/^(?:jr|sr)\.?$/.test(word));
  if (gendersClash(short, full)) return false;
  if (short.kind === 'place' && own.length === 1 && !isPossiblySurname(short)) return false;
  if (own.join(' ') === theirs.slice(-own.length).join(' ')) return own.length > 1 || !PARTICLES.has(own[0]!);
  const plain = (word: string) => word.replace(/^(?:al|el|as)-/, '');
  if (own.length === 1 && plain(own[0]!) === plain(theirs[theirs.length - 1]!)) return true;
  if (own.length === 1 && own[0] === theirs[0]) return theirs.length > 1 && short.kind !== 'place';
  return own.length > 1 && own[0] === theirs[0] && own[own.length - 1] === theirs[theirs.length - 1];
}

/** A place's name that here stands where a person does. */
const isPossiblySurname = (short: Group): boolean =>
  short.mentions.some(({ votes }) => votes.person > 1 && votes.place < 5) &&
  !isKnownPlace(short.words.join(' '));

function gendersClash(short: Group, full: Group): boolean {
  const told = short.mentions.map(({ mention }) => mention.honorific).find((one) => one && one !== 'person');
  const first = genderOfName(full.words[0]!);
  return told !== undefined && first !== undefined && first !== 'person' && first !== told;
}

function isShortOrganization(short: Group, full: Group): boolean {
  const [own, theirs] = [short.words, full.words];
  if (own.length === 1 && /^\p{Lu}{2,6}$/u.test(own[0]!)) return initials(theirs).includes(own[0]!);
  if (own.length === 1 && ORGANIZATION_HEADS.has(own[0]!)) {
    return theirs[theirs.length - 1] === own[0] && startsAfter(short, full);
  }
  if (own.length === 1 && (short.kind === 'place' || isKnownPlace(own[0]!))) return false;
  return startsOrEnds(own, theirs) && startsAfter(short, full);
}

const startsAfter = (short: Group, full: Group): boolean =>
  full.mentions[0]!.mention.start < short.mentions[0]!.mention.start;

const startsOrEnds = (own: readonly string[], theirs: readonly string[]): boolean =>
  own.every((word, i) => word === theirs[i]) ||
  own.every((word, i) => word === theirs[theirs.length - own.length + i]);

/** `Talden` of `River Talden`. */
const isSpecificOf = (own: readonly string[], theirs: readonly string[]): boolean =>
  theirs.length === own.length + 1 &&
  ((PLACE_OPENERS.has(theirs[0]!) &&
    own.every((word, i) => word === theirs[i + 1]) &&
    !/^(?:Port|Fort)$/.test(theirs[0]!)) ||
    (/^(?:River|Island|Islands|Lake|Valley|Peninsula|Sea|Ocean|Desert)$/.test(theirs[theirs.length - 1]!) &&
      PLACE_HEADS.has(theirs[theirs.length - 1]!) &&
      own.every((word, i) => word === theirs[i])));

/** The initials of a name, with and without its small words. */
function initials(words: readonly string[]): string[] {
  const letters = (list: readonly string[]) =>
    list
      .flatMap((word) => word.split('-'))
      .map((word) => word[0]!.toUpperCase())
      .join('');
  return [letters(words.filter((word) => /^\p{Lu}/u.test(word))), letters(words)];
}

function leadsTo(links: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at; at = links.get(at)) if (at === to) return true;
  return false;
}

function joinLinked(groups: readonly Group[], links: ReadonlyMap<string, string>, hints: NameHints): Group[] {
  const root = (key: string): string => (links.has(key) ? root(links.get(key)!) : key);
  const members = new Map<string, Group[]>();
  for (const group of groups) members.set(root(group.key), [...(members.get(root(group.key)) ?? []), group]);
  return [...members]
    .map(([key, list]) => joinGroups(key, list, hints))
    .sort((a, b) => a.mentions[0]!.mention.start - b.mentions[0]!.mention.start);
}

function joinGroups(key: string, list: readonly Group[], hints: NameHints): Group {
  const main = list.find((group) => group.key === key)!;
  const mentions = list.flatMap((group) => group.mentions).sort((a, b) => a.mention.start - b.mention.start);
  if (list.length === 1) return main;
  const kind =
    main.kind !== 'unknown'
      ? main.kind
      : (list.find((group) => group.kind !== 'unknown')?.kind ?? hinted(key, hints) ?? 'unknown');
  return { ...main, mentions, kind };
}
