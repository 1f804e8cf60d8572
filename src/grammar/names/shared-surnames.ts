/** `Ada and Tom Holm`: the surname of the second is that of the first as well, where the text introduces them so. */

import { genderOfKnownPerson, genderOfName, is } from '../../lexicon/index.js';
import type { Group } from './groups.js';
import { keyOf } from './name-keys.js';

/** Gives people who are introduced by a first name, beside one with a surname, that surname. */
export function shareSurnames(groups: readonly Group[]): Group[] {
  const named = new Map(
    groups.flatMap((group) =>
      isFullName(group) ? group.mentions.map(({ mention }) => [mention.start, group] as const) : [],
    ),
  );
  const firstNames = new Set([...named.values()].map(({ words }) => words[0]!));
  return groups.map((group) => {
    if (group.words.length > 1 || firstNames.has(group.words[0]!)) return group;
    const words = [...group.words, ...surnameOf(named.get(startOfPartner(group)))];
    return words.length > 1 ? { ...group, key: keyOf(words), words, kind: 'person' } : group;
  });
}

const isFullName = ({ kind, words }: Group): boolean =>
  kind === 'person' && words.length > 1 && genderOfName(words[0]!) !== undefined;

/** Where the name stands that `and` joins to the first mention of a first name, or -1. */
function startOfPartner({ mentions: [first] }: Group): number {
  const { words, line, from, to, title } = first!.mention;
  const { text } = words[0]!;
  const [and, partner] = [line.words[to], line.words[to + 1]];
  const isPair = and?.lower === 'and' && and.gap === ' ' && partner?.gap === ' ';
  const isFirst = genderOfName(text) !== undefined && genderOfKnownPerson(text) === undefined;
  return isPair && isFirst && !title && !is(text, 'place') && line.words[from]!.gap !== ', '
    ? partner.start
    : -1;
}

/** The last word, with its particles. */
function surnameOf(partner: Group | undefined): readonly string[] {
  if (!partner) return [];
  const particle = partner.words.findIndex((word, at) => at > 0 && is(word, 'particle'));
  return partner.words.slice(particle > 0 ? particle : -1);
}
