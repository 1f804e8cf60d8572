/** Which proper name a phrase for a body is short for: `the ministry` for the Ministry of Roads, `the company` for Tolland Steel. */

import { is } from '../../lexicon/index.js';
import type { BodyPhrase } from './body-phrases.js';
import type { Group } from './groups.js';
import { roleAfter } from './role-after.js';

/** An organisation with a proper name, and the nouns it may be called by. */
export interface Proper {
  readonly group: Group;
  readonly nouns: ReadonlySet<string>;
  /** All words of its name, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** What the name of an organisation and its first apposition say it is. */
export function readProper(group: Group, text: string): Proper {
  const of = group.words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const last = group.words[group.words.length - 1]!;
  const head = of > 0 ? group.words[of - 1]! : last;
  const nouns = new Set([head.toLowerCase()]);
  if (is(last, 'legal-form') || is(head, 'firm-head')) for (const noun of FIRM_NOUNS) nouns.add(noun);
  if (is(head, 'union-head') || group.words.some((word) => word === 'Local' || is(word, 'union-head')))
    nouns.add('union');
  for (const { mention } of group.mentions) {
    const before = mention.line.words[mention.from - 1];
    if (before && is(before.lower, 'organization-noun') && /^,? $/.test(mention.words[0]!.gap))
      nouns.add(before.lower);
    for (const word of roleAfter(mention, text)?.toLowerCase().split(' ').slice(0, 4) ?? [])
      if (is(word, 'organization-noun')) nouns.add(word);
  }
  return { group, nouns, words: new Set(group.words.map((word) => word.toLowerCase())) };
}

const FIRM_NOUNS = ['company', 'firm', 'corporation'];

/** The organisation a phrase means, `several` when that stays open, undefined when it means none of them. */
export function whichIsMeant(phrase: BodyPhrase, all: readonly Proper[]): Group | 'several' | undefined {
  if (phrase.determiner === 'indefinite') return undefined;
  const at = phrase.line.words[phrase.head]!.start;
  const fitting = all.filter(
    ({ group, nouns, words }) =>
      nouns.has(phrase.noun) &&
      phrase.modifiers.every((word) => words.has(word)) &&
      (phrase.modifiers.length > 0 || group.mentions[0]!.mention.start < at),
  );
  if (fitting.length <= 1) return fitting[0]?.group;
  const near = fitting.filter(({ group }) => isNamedShortlyBefore(group, phrase));
  if (near.length === 1) return near[0]!.group;
  const [most, next] = fitting
    .map(({ group }) => group)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return near.length === 0 && most!.mentions.length >= DOMINANT * next!.mentions.length ? most! : 'several';
}

/** So many times as often named, one firm is what the article is about. From judgement. */
const DOMINANT = 3;

/** In this sentence or the one before, and in front of the phrase. */
const isNamedShortlyBefore = ({ mentions }: Group, { line, from }: BodyPhrase): boolean =>
  mentions.some(
    ({ mention }) =>
      mention.line.index >= line.index - 1 &&
      mention.line.sentence.paragraph === line.sentence.paragraph &&
      mention.start < line.words[from]!.start,
  );
