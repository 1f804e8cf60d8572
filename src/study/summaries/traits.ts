/**
 * What speaks for and against a sentence as a line of a summary: each trait says how much of it a sentence has, 0 to 1 mostly. What
 * they weigh was fitted on annotated articles (`scripts/fit-summaries.mjs`); a trait without which lines are found as well is none.
 */

import type { Reading } from '../../grammar/reading.js';
import { is, isPersonNoun } from '../../lexicon/index.js';
import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';
import { likeness, type Profile } from './likeness.js';
import { isScene, showsHour, tellsOfLead } from './scenes.js';
import { leansBy } from './standing.js';
import { LEVEL, WEIGHTS } from './weights.js';

/** The part of an article that is summed up. */
export interface Section {
  readonly reading: Reading;
  readonly textType: TextType;
  /** What its theme is about: title, evidence. */
  readonly topic: Profile;
  /** The words that come back all over the article. */
  readonly threads: ReadonlySet<string>;
}

/** A sentence in its section. */
export interface Placed {
  readonly candidate: Candidate;
  readonly profile: Profile;
  readonly section: Section;
}

export type Trait = (placed: Placed) => number;

/** What a sentence is worth in a section: 0 where readers would use it as often as not. */
export const worth = (placed: Placed): number =>
  ROWS.reduce((sum, [name, trait]) => sum + WEIGHTS[name]! * trait(placed), LEVEL);

/** By name. */
export const TRAITS: Readonly<Record<string, Trait>> = {
  'says much': ({ candidate: { words } }) => Math.min(1, words / FULL),
  topical: ({ profile, section }) => likeness(profile, section.topic),
  thread: ({ profile, section: { threads } }) =>
    Math.min(1, [...profile.terms.keys()].filter((lemma) => threads.has(lemma)).length / MANY),
  'words of the title': ({ candidate: { tokens }, section: { reading } }) =>
    Math.min(
      1,
      stemsIn(
        tokens.map(({ lower }) => lower),
        stemsOf(reading.analysis.article.title),
      ) / 3,
    ),
  number: ({ candidate: { text } }) => Number(/\d/u.test(text)),
  'ends its paragraph': ({ candidate, section: { reading } }) =>
    Number(reading.analysis.sentences[candidate.index + 1]?.paragraph !== candidate.paragraph),
  report: ({ candidate }) => Number(candidate.report !== undefined),
  'opens a tale': ({ candidate, section: { textType } }) =>
    Number(/^(?:explainer|other)$/u.test(textType) && candidate.paragraph === 1),
  'hour of a tale': ({ candidate, section: { textType } }) =>
    Number(/^(?:other|history)$/u.test(textType) && showsHour(candidate)),
  scene: ({ candidate, section: { reading, textType } }) =>
    Number(
      /^(?:opinion|explainer|other)$/u.test(textType) &&
        isScene(candidate) &&
        !tellsOfLead(reading, candidate),
    ),
  'person named': ({ candidate: { tokens, sentence }, section: { reading } }) =>
    Math.min(2, fullNames(reading, sentence.endToken - tokens.length, sentence.endToken)),
  'of somebody': ({ candidate: { clauses }, section: { reading } }) => {
    const head = clauses.find(({ kind }) => kind === 'main')?.subject?.phrase.head;
    return Number(head !== undefined && isPersonNoun(reading.analysis.tokens[head]!.lemma));
  },
  quoted: ({ candidate: { own, tokens } }) => 1 - own.length / Math.max(1, tokens.length),
  'opens with a quotation': ({ candidate: { text } }) => Number(/^["“‘]/u.test(text)),
  'to or by somebody': ({ candidate: { own } }) =>
    Number(own.some(({ lower }) => is(lower, 'second-person') || /^(?:i|me|my|mine|myself)$/u.test(lower))),
  'of a pronoun': ({ candidate: { clauses } }) =>
    Number(clauses.find(({ kind }) => kind === 'main')?.subject?.phrase.kind === 'pronoun'),
  'subject in full': ({ candidate: { clauses } }) => {
    const { firstToken = 0, endToken = 0 } =
      clauses.find(({ kind }) => kind === 'main')?.subject?.phrase ?? {};
    return Math.min(1, (endToken - firstToken) / WHOLE_SUBJECT);
  },
  leaning: ({ candidate, section: { reading } }) => Math.min(1, leansBy(reading, candidate)),
};

/** Words of a sentence that says as much as one can, and of the thread that it holds. */
const FULL = 35;
const MANY = 4;
/** Words of a subject that says by itself what it is. */
const WHOLE_SUBJECT = 5;

/** The words that come back in a quarter of the paragraphs, and in three at least. */
export function threadsOf(
  candidates: readonly Candidate[],
  profiles: readonly Profile[],
): ReadonlySet<string> {
  const paragraphs = new Map<string, Set<number>>();
  for (const { index, paragraph } of candidates)
    for (const lemma of profiles[index]!.terms.keys())
      paragraphs.set(lemma, (paragraphs.get(lemma) ?? new Set()).add(paragraph));
  const least = Math.max(3, (candidates.at(-1)?.paragraph ?? 0) / 4);
  return new Set([...paragraphs].filter(([, numbers]) => numbers.size >= least).map(([lemma]) => lemma));
}

/** Letters that two forms of a word share. */
const STEM = 5;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

const stemsIn = (words: readonly string[], stems: ReadonlySet<string>): number =>
  new Set(words.map((word) => word.slice(0, STEM)).filter((stem) => stems.has(stem))).size;

/** Mentions of a person by all of the name: who is brought in so is mostly no point yet. */
function fullNames({ nameAt }: Reading, firstToken: number, endToken: number): number {
  return nameAt
    .slice(firstToken, endToken)
    .filter(
      (naming, i) =>
        naming?.entity.kind === 'person' &&
        naming.firstToken === firstToken + i &&
        naming.endToken - naming.firstToken >= naming.entity.name.split(' ').length,
    ).length;
}

const ROWS = Object.entries(TRAITS);
