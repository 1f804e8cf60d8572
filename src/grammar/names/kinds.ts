/** What kind of thing a name stands for: from its own votes, else from the company it keeps. */

import { is } from '../../lexicon/index.js';
import { votesOf, type Weighed } from './evidence.js';
import type { Group, Kind } from './groups.js';
import type { NameMention } from './mentions.js';
import { isOrdinary } from './ordinary-names.js';

/** Log-odds by which a kind must lead. From judgement. */
const MARGIN = 0.5;

/** The kind that leads; a thing when none does and the name is a thing's by its form. */
export function kindOf(mentions: readonly Weighed[]): Kind {
  const votes = votesOf(mentions);
  const ranked = KINDS.map((kind) => ({ kind, votes: votes[kind] })).sort((a, b) => b.votes - a.votes);
  const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  if (best.votes - Math.max(0, second.votes) >= MARGIN) return best.kind;
  return mentions.some(({ rows }) => rows.some((row) => THINGS.has(row))) ? 'thing' : 'unknown';
}

const KINDS = ['person', 'place', 'organization'] as const;

/** Rows that see a thing. */
const THINGS = new Set(['a head of things', 'an opener of things', 'a planet', 'a storm of this text']);

/** Gives a kind to some that have none: a full name whose surname comes back alone, a name in a list of one kind. */
export function adoptKinds(groups: readonly Group[]): Group[] {
  const surnames = new Set(groups.filter(isPossibleSurname).map((group) => group.key));
  const first = groups.map((group) =>
    returnsAlone(group, surnames) ? { ...group, kind: 'person' as const } : group,
  );
  return adoptInLists(first);
}

/** Until nobody learns anything more: in `X, Y, Z and W` a kind may come from afar. */
function adoptInLists(groups: readonly Group[]): Group[] {
  const neighbours = readNeighbours(groups);
  const adopted = groups.map((group) =>
    group.kind === 'unknown' ? { ...group, kind: kindInLists(group, neighbours) } : group,
  );
  return adopted.some(({ kind }, i) => kind !== groups[i]!.kind) ? adoptInLists(adopted) : adopted;
}

const isPossibleSurname = ({ words, kind }: Group): boolean =>
  words.length === 1 && (kind === 'unknown' || kind === 'person') && /\p{Ll}/u.test(words[0]!);

const returnsAlone = ({ words, kind, mentions }: Group, surnames: ReadonlySet<string>): boolean =>
  kind === 'unknown' &&
  (words.length === 2 || words.length === 3) &&
  words[0] !== 'The' &&
  !mentions.some(({ mention: { line, from } }) => line.words[from - 1]?.lower === 'the') &&
  !isKnownOwner(words) &&
  words.every((word) => /^\p{Lu}.*\p{Ll}/u.test(word)) &&
  surnames.has(words[words.length - 1]!.toLowerCase());

/** `Boston Rovers`, `Microsoft Sketch`: a town's team, a firm's goods. */
const isKnownOwner = ([first, ...others]: readonly string[]): boolean =>
  is(first!, 'place') ? others[others.length - 1]!.endsWith('s') : isOrdinary(first!);

interface Standing {
  readonly mention: NameMention;
  readonly kind: Kind;
}

/** All mentions in text order, each with the kind of its group. */
function readNeighbours(groups: readonly Group[]): Map<NameMention, readonly Standing[]> {
  const all = groups
    .flatMap((group) => group.mentions.map(({ mention }): Standing => ({ mention, kind: group.kind })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const beside = new Map<NameMention, readonly Standing[]>();
  all.forEach((standing, i) => {
    const near = [all[i - 1], all[i + 1]].filter(
      (other) => other !== undefined && isListed(standing.mention, other.mention),
    );
    beside.set(standing.mention, near as Standing[]);
  });
  return beside;
}

/** Only a comma or a conjunction stands between them. */
function isListed(a: NameMention, b: NameMention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.line !== second.line) return false;
  const link = second.line.words.slice(first.to, second.from);
  const gap = second.words[0]!.gap;
  if (link.length === 0) return gap === ', ';
  return (
    link.length === 1 && /^(?:and|n?or)$/.test(link[0]!.lower) && /^,? $/.test(link[0]!.gap) && gap === ' '
  );
}

/** `With NATO, Orla` is no list yet: a body stands on both sides, or a conjunction between them. */
const isInList = ({ mentions }: Group, beside: ReadonlyMap<NameMention, readonly Standing[]>): boolean =>
  mentions.some(({ mention }) => {
    const near = beside.get(mention) ?? [];
    return near.length > 1 || near.some((other) => conjoined(mention, other.mention));
  });

const conjoined = (a: NameMention, b: NameMention): boolean =>
  /^(?:and|n?or)$/.test(
    (a.start < b.start ? b : a).line.words[(a.start < b.start ? b : a).from - 1]?.lower ?? '',
  );

function kindInLists(group: Group, beside: ReadonlyMap<NameMention, readonly Standing[]>): Kind {
  const kinds = new Set(
    group.mentions
      .flatMap(({ mention }) => beside.get(mention) ?? [])
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'unknown' && kind !== 'thing'),
  );
  const [only] = kinds;
  return kinds.size === 1 && (only === 'place' || isInList(group, beside)) ? only! : 'unknown';
}
