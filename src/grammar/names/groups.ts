/** Mentions gathered under one name: first by spelling, then by the ways a text shortens a name. */

import type { NameHints } from '../../language/analysis.js';
import type { Weighed } from './evidence.js';
import { adoptKinds, kindOf } from './kinds.js';
import { aliasSets } from './known-aliases.js';
import { keyOf } from './name-keys.js';
import { shareSurnames } from './shared-surnames.js';
import { indexFullForms, shortOf } from './short-forms.js';

export type Kind = 'person' | 'place' | 'organization' | 'thing' | 'unknown';

/** All mentions that mean the same, in text order. */
export interface Group {
  readonly key: string;
  /** The words of the fullest form. */
  readonly words: readonly string[];
  readonly mentions: readonly Weighed[];
  readonly kind: Kind;
}

interface Told {
  /** From a short form to the name that the text says it stands for. */
  readonly explained: ReadonlyMap<string, string>;
  /** Of the article. */
  readonly title: string;
}

/** Groups of mentions, in order of first appearance. */
export function groupMentions(
  weighed: readonly Weighed[],
  hints: NameHints,
  { explained: brackets, title }: Told,
): Group[] {
  const spelled = shareSurnames(adoptKinds(bySpelling(weighed, hintedKinds(hints))));
  const keys = new Set(spelled.map((group) => group.key));
  const sets = aliasSets(hints);
  const fullForms = indexFullForms(spelled);
  const links = new Map<string, string>();
  for (const group of spelled) {
    const target =
      explained(group.key, keys, brackets) ??
      known(group.key, keys, sets) ??
      shortOf(group, fullForms, title);
    if (target && target !== group.key && !leadsTo(links, target, group.key)) links.set(group.key, target);
  }
  return joinLinked(spelled, links);
}

const wordsOf = ({ mention }: Weighed): string[] => mention.words.map((word) => word.text);

function bySpelling(weighed: readonly Weighed[], hinted: ReadonlyMap<string, Kind>): Group[] {
  const byKey = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const key = keyOf(wordsOf(one));
    const list = byKey.get(key);
    if (list) list.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey].map(([key, mentions]) => ({
    key,
    words: mentions.map(wordsOf).reduce(fuller),
    mentions,
    kind: hinted.get(key) ?? kindOf(mentions),
  }));
}

/** The longer of two spellings; of two as long, the one that is not all in capitals. */
function fuller(a: readonly string[], b: readonly string[]): string[] {
  const [one, other] = [a.join(' '), b.join(' ')];
  if (one.length !== other.length) return [...(one.length > other.length ? a : b)];
  return [...(/\p{Ll}/u.test(one) ? a : b)];
}

function hintedKinds(hints: NameHints): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const note = (names: readonly string[], kind: Kind) => {
    for (const name of names) kinds.set(keyOf(name.split(' ')), kind);
  };
  note(hints.organizations, 'organization');
  note(hints.places, 'place');
  note(hints.people, 'person');
  return kinds;
}

/** The name that the text itself gives a short form to. */
function explained(
  key: string,
  keys: ReadonlySet<string>,
  brackets: ReadonlyMap<string, string>,
): string | undefined {
  const full = brackets.get(key);
  return full && keys.has(full) ? full : undefined;
}

/** The fullest of the names that the pack, or common knowledge, takes for one. */
function known(
  key: string,
  keys: ReadonlySet<string>,
  sets: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const first = sets.get(key)?.find((other) => keys.has(other));
  return first === key ? undefined : first;
}

function leadsTo(links: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at; at = links.get(at)) if (at === to) return true;
  return false;
}

function joinLinked(groups: readonly Group[], links: ReadonlyMap<string, string>): Group[] {
  const root = (key: string): string => (links.has(key) ? root(links.get(key)!) : key);
  const members = new Map<string, Group[]>();
  for (const group of groups) {
    const list = members.get(root(group.key));
    if (list) list.push(group);
    else members.set(root(group.key), [group]);
  }
  return [...members]
    .map(([key, list]) => joinGroups(key, list))
    .sort((a, b) => a.mentions[0]!.mention.start - b.mentions[0]!.mention.start);
}

function joinGroups(key: string, list: readonly Group[]): Group {
  const main = list.find((group) => group.key === key)!;
  const mentions = list.flatMap((group) => group.mentions).sort((a, b) => a.mention.start - b.mention.start);
  const kinds = [main, ...list].map((group) => group.kind);
  return { ...main, mentions, kind: kinds.find((kind) => kind !== 'unknown') ?? 'unknown' };
}
