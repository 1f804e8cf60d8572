/**
 * Bodies without a proper name that the text treats as particular ones: `the county board`, `the ministry`. They are
 * listed when they act or speak, and join the proper name they are short for.
 */

import type { Analysis, Token } from '../../language/analysis.js';
import { gatherBodies } from './body-groups.js';
import { readProper, whichIsMeant } from './body-names.js';
import { type BodyPhrase, bodyPhrases, type SpeechAt } from './body-phrases.js';
import type { Weighed } from './evidence.js';
import type { Group } from './groups.js';
import type { Line } from './lines.js';
import type { NameMention } from './mentions.js';

/** The groups with the bodies among them, in order of first appearance. */
export function withBodies(groups: readonly Group[], lines: readonly Line[], analysis: Analysis): Group[] {
  const phrases = findPhrases(groups, lines, analysis);
  const proper = groups
    .filter(({ kind }) => kind === 'organization')
    .map((group) => readProper(group, analysis.article.text));
  const joined = new Map<Group, BodyPhrase[]>();
  const free: BodyPhrase[] = [];
  for (const phrase of phrases) {
    const meant = whichIsMeant(phrase, proper);
    if (meant === undefined) free.push(phrase);
    else if (meant !== 'several') joined.set(meant, [...(joined.get(meant) ?? []), phrase]);
  }
  const bodies = gatherBodies(free).map(toGroup);
  const listed = new Set(bodies.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.end)));
  return [...groups, ...bodies]
    .filter(
      (group) => group.kind !== 'unknown' || !group.mentions.every(({ mention }) => listed.has(mention.end)),
    )
    .map((group) => withMentions(group, joined.get(group) ?? []))
    .sort((a, b) => a.mentions[0]!.mention.start - b.mentions[0]!.mention.start);
}

function findPhrases(groups: readonly Group[], lines: readonly Line[], { tokens }: Analysis): BodyPhrase[] {
  const taken = new Set<number>();
  for (const { kind, mentions } of groups) {
    for (const { mention } of mentions) {
      if (kind === 'unknown' && mention.words.length === 1) continue;
      for (const word of mention.words) taken.add(word.start);
    }
  }
  const speechAt: SpeechAt = (start) => tokenAt(tokens, start)?.pos;
  return lines.flatMap((line) => bodyPhrases(line, speechAt, (at) => taken.has(line.words[at]!.start)));
}

/** The token that starts at an offset, by halving. */
function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === offset ? tokens[low] : undefined;
}

function withMentions(group: Group, phrases: readonly BodyPhrase[]): Group {
  if (phrases.length === 0) return group;
  const mentions = [...group.mentions, ...phrases.map(toWeighed)];
  return { ...group, mentions: mentions.sort((a, b) => a.mention.start - b.mention.start) };
}

function toGroup(phrases: readonly BodyPhrase[]): Group {
  const mentions = phrases.map(toWeighed);
  const words = mentions
    .map(({ mention }) => mention.words.map((word) => word.text))
    .reduce((a, b) => (b.length > a.length ? b : a));
  const name = words[0] === 'The' ? ['the', ...words.slice(1)] : words;
  return { key: name.join(' ').toLowerCase(), words: name, mentions, kind: 'organization' };
}

/** Shown with its article: `the county board`; a capital makes a name of it that stands without. */
function toWeighed({ line, from, to, capital }: BodyPhrase): Weighed {
  const first = !capital && line.words[from - 1]?.lower === 'the' ? from - 1 : from;
  const words = line.words.slice(first, to);
  const mention: NameMention = {
    words,
    line,
    from: first,
    to,
    start: words[0]!.start,
    end: words[words.length - 1]!.end,
  };
  return { mention, rows: [] };
}
