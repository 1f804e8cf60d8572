/**
 * What speaks for and against a sentence as a line of a summary: each trait says how much of it a sentence has, 0 to 1 mostly. What
 * they weigh was fitted on annotated articles (`scripts/fit-summaries.mjs`); a trait without which lines are found as well is none.
 */

import type { Reading } from '../../grammar/reading.js';
import { isPersonNoun } from '../../lexicon/index.js';
import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';
import { likeness, type Profile } from './likeness.js';
import type { Passage } from './passage.js';
import { isScene, tellsOfLead } from './scenes.js';
import { leansBy } from './standing.js';
import { LEVEL, WEIGHTS } from './weights.js';

/** The part of an article that is summed up. */
export interface Section {
  readonly reading: Reading;
  readonly textType: TextType;
  /** What its theme is about: title, evidence. */
  readonly topic: Profile;
}

/** A sentence in its section, with all that would be printed of it. */
export interface Placed {
  readonly candidate: Candidate;
  readonly passage: Passage;
  readonly profile: Profile;
  readonly section: Section;
  /** How far into the section it stands, from 0 to 1. */
  readonly depth: number;
  /** Whether what is printed leans on nothing before it. */
  readonly stands: boolean;
}

export type Trait = (placed: Placed) => number;

/** What a sentence is worth in a section: 0 where readers would use it as often as not, 1 where they use one of two hundred otherwise. */
export const worth = (placed: Placed): number =>
  ROWS.reduce((sum, [name, trait]) => sum + WEIGHTS[name]! * trait(placed), LEVEL);

/** By name. */
export const TRAITS: Readonly<Record<string, Trait>> = {
  'says much': ({ passage }) => Math.min(1, passage.reduce((sum, { words }) => sum + words, 0) / FULL),
  topical: ({ profile, section }) => likeness(profile, section.topic),
  'words of the title': ({ candidate: { tokens }, section: { reading } }) =>
    Math.min(
      1,
      stemsIn(
        tokens.map(({ lower }) => lower),
        stemsOf(reading.analysis.article.title),
      ) / 3,
    ),
  figures: ({ passage }) =>
    Math.min(1, passage.flatMap(({ text }) => text.match(/\d[\d.,]*/gu) ?? []).length / MANY),
  report: ({ candidate }) => Number(candidate.report !== undefined),
  'opens a paragraph of a report': ({ candidate, section: { textType } }) =>
    Number(/^(?:news|explainer)$/u.test(textType) && candidate.opensParagraph),
  'background of news': ({ passage, section: { textType } }) =>
    Number(textType === 'news' && passage.some(({ text }) => /\b(?:was|were|had)\b/u.test(text))),
  'figure of an explainer': ({ candidate: { text }, section: { textType } }) =>
    Number(textType === 'explainer' && /\d/u.test(text)),
  'late in an argument': ({ depth, section: { textType } }) => (textType === 'opinion' ? depth : 0),
  'dated case of an argument': ({ passage, section: { textType } }) =>
    Number(textType === 'opinion' && passage.some(({ text }) => YEAR.test(text))),
  'opens a tale': ({ candidate, section: { textType } }) =>
    Number(/^(?:explainer|other)$/u.test(textType) && candidate.paragraph === 1),
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
  'to the reader': ({ passage }) => Number(passage.some(({ text }) => /\byour?\b/iu.test(text))),
  leaning: ({ candidate, section: { reading } }) => Math.min(1, leansBy(reading, candidate)),
  'points back': ({ stands }) => Number(!stands),
};

/** Words of a passage that says as much as one can, and figures. */
const FULL = 60;
const MANY = 4;

const YEAR = /\b(?:1[0-9]{3}|20[0-9]{2})\b/u;

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
