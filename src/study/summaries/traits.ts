/**
 * What speaks for and against a sentence as a line of a summary: each trait says how much of it a sentence has, 0 to 1 mostly. What
 * they weigh was fitted on annotated articles (`scripts/fit-summaries.mjs`).
 */

import type { Reading } from '../../grammar/reading.js';
import { is, isColoured, isPersonNoun } from '../../lexicon/index.js';
import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';
import { likeness, type Profile } from './likeness.js';
import { isScene } from './scenes.js';
import { isClaim, isDemand } from './stance.js';
import { leansBy } from './standing.js';
import { WEIGHTS } from './weights.js';

/** The part of an article that is summed up. */
export interface Section {
  readonly reading: Reading;
  readonly textType: TextType;
  /** What the whole section says. */
  readonly centre: Profile;
  /** What its theme is about: title, evidence. */
  readonly topic: Profile;
  /** What the whole article says. */
  readonly whole: Profile;
  /** The number of its first paragraph. */
  readonly first: number;
}

/** A sentence in its section. */
export interface Placed {
  readonly candidate: Candidate;
  readonly profile: Profile;
  readonly section: Section;
}

export type Trait = (placed: Placed) => number;

/** What a sentence is worth in a section; comparable only within it. */
export const worth = (placed: Placed): number =>
  ROWS.reduce((sum, [name, trait]) => sum + WEIGHTS[name]! * trait(placed), 0);

const text =
  (cue: RegExp): Trait =>
  ({ candidate }) =>
    Number(cue.test(candidate.text));

const ofType =
  (types: RegExp, trait: Trait): Trait =>
  (placed) =>
    types.test(placed.section.textType) ? trait(placed) : 0;

const words =
  (test: RegExp): Trait =>
  ({ candidate: { own } }) =>
    Number(own.some(({ lower }) => test.test(lower)));

/** `Ada Obi, 38,`: one person shows a point and is none. */
export const AGED = /\p{Lu}\p{Ll}+, \d{2},/u;

/** A sentence that opens with a pronoun, behind a connective or without. */
const FOR_PRONOUN = /^(?:\p{L}+,? ){0,3}(?:he|she|it|his|her|its)\b/iu;

/** A sentence that is built to put one thing before the reader: `What the fungus changed was`, `Here lies the trouble`. */
export const POINTED =
  /^(?:What (?!I\b)[^,.?]{3,60} (?:is|was|are|were)|(?:Here|Behind [^,.?]{3,40}) lies?|One thing [^,.?]{3,60} is|The (?:point|lesson|truth|question|trouble|problem|answer|result|choice|difficulty) is)\b/u;

/** By name. */
export const TRAITS: Readonly<Record<string, Trait>> = {
  central: ({ profile, section }) => likeness(profile, section.centre),
  topical: ({ profile, section }) => likeness(profile, section.topic),
  'central to all': ({ profile, section }) => likeness(profile, section.whole),
  'opens its paragraph': ({ candidate }) => Number(candidate.opensParagraph),
  'opens its part': ({ candidate, section }) =>
    Number(candidate.opensParagraph && candidate.paragraph === section.first),
  'opens an explainer': ofType(/^explainer$/u, ({ candidate }) => Number(candidate.paragraph === 1)),
  'ends its paragraph': ({ candidate, section: { reading } }) => {
    const next = reading.analysis.sentences[candidate.sentences.at(-1)! + 1];
    return Number(next?.paragraph !== candidate.paragraph);
  },
  'early in news': ofType(/^news$/u, ({ candidate }) => Math.max(0, 4 - candidate.paragraph) / 3),
  long: ({ candidate }) => Math.min(30, candidate.words) / 30,
  'too long': ({ candidate }) => Math.max(0, candidate.words - 38) / 10,
  'too short': ({ candidate }) => Math.max(0, 9 - candidate.words) / 3,
  figures: ({ candidate: { own } }) => Math.min(3, own.filter(({ pos }) => pos === 'NUM').length) / 3,
  names: ({ candidate: { own } }) => Math.min(4, own.filter(({ pos }) => pos === 'PROPN').length) / 4,
  'demand of an opinion': ofType(/^opinion$/u, ({ candidate, section }) =>
    Number(isDemand(section.reading, candidate)),
  ),
  claim: ({ candidate }) => Number(isClaim(candidate)),
  'judgement of an opinion': ofType(
    /^opinion$/u,
    text(
      /\b(?:must|should|cannot|never|always|only|in reality|the truth is|the whole point|the point is|clear(?:ly)?|means that|leads? to|led to|will lead|because|not [^,.]{3,60},? but|rather than|at stake|at risk|no longer|failed|fails|wrong)\b/iu,
    ),
  ),
  'process of an explainer': ofType(
    /^explainer$/u,
    text(
      /\b(?:when|if|because|so that|causes?|caused by|leads? to|makes?|means? that|is called|are called|known as|which is why|happens|depends? on|turns? into|allows?|works? by)\b/iu,
    ),
  ),
  'course of a history': ofType(
    /^history$/u,
    text(
      /\b(?:1[0-9]{3}|20[0-9]{2}|century|began|ended|became|after|until|for the first time|by the (?:time|end|late|early|middle))\b/iu,
    ),
  ),
  pointed: text(POINTED),
  'body acts': ({ candidate: { clauses, report } }) =>
    Number(
      report === undefined &&
        clauses.find(({ kind }) => kind === 'main')?.subject?.phrase.entity?.kind === 'organization',
    ),
  'person acts': ({ candidate: { clauses, report } }) =>
    Number(report === undefined && clauses[0]?.subject?.phrase.entity?.kind === 'person'),
  report: ({ candidate }) => Number(candidate.report !== undefined),
  'coloured report': ({ candidate: { report } }) =>
    Number(
      report !== undefined &&
        !is(report.voice.head, 'first-person') &&
        (isColoured(report.cue) || report.stance === 'doubting'),
    ),
  past: ({ candidate: { clauses } }) =>
    Number(clauses.find(({ kind }) => kind === 'main')?.verb.tense === 'past'),
  'general subject': ({ candidate, section: { reading } }) => {
    const phrase = candidate.clauses.find(({ kind }) => kind === 'main')?.subject?.phrase;
    if (!phrase || phrase.entity) return 0;
    const [first, head] = [
      reading.analysis.tokens[phrase.firstToken]!,
      reading.analysis.tokens[phrase.head]!,
    ];
    return Number(/^(?:NOUN|ADJ)$/u.test(first.pos) && head.lower.endsWith('s') && !isPersonNoun(head.lemma));
  },
  cause: text(/\b(?:because|so that|which is why|therefore|the reason|led to|leads to|caused|causes)\b/iu),
  contrast: text(/\b(?:but|yet|although|though|while|whereas|despite|rather than|instead of)\b/iu),
  existential: text(/^(?:there|here) (?:is|are|was|were)\b/iu),
  quoted: ({ candidate: { own, tokens } }) => 1 - own.length / Math.max(1, tokens.length),
  'opens with a quotation': text(/^["“‘]/u),
  I: words(/^(?:i|me|my|mine|myself)$/u),
  'opens with I': text(/^(?:I|My|We)\b/u),
  we: words(/^(?:we|us|our|ours|ourselves)$/u),
  you: ({ candidate: { own } }) => Number(own.some(({ lower }) => is(lower, 'second-person'))),
  cry: text(/!["”’']?$/u),
  bracketed: ({ candidate }) =>
    Number(candidate.opener !== undefined && FOR_PRONOUN.test(candidate.sentence.text)),
  cut: ({ candidate }) => Number(candidate.cutBefore),
  'from a list': ({ candidate }) => Number(candidate.kind === 'list'),
  leaning: ({ candidate, section: { reading } }) => Math.min(1, leansBy(reading, candidate)),
  pair: ({ candidate }) => Number(candidate.sentences.length > 1),
  scene: ofType(/^(?:opinion|explainer|other)$/u, ({ candidate }) => Number(isScene(candidate))),
  aged: text(AGED),
  supposed: text(
    /^If an? [\p{L} ]{3,30} (?:was|were|had)\b|\bthan \p{L}+ had (?:feared|expected|hoped|thought|imagined)\b|\b(?:was|were) (?:\p{L}+ )?(?:assumed|thought|believed) to\b|\b(?:they|who|he|she|scientists|researchers|officials|experts) (?:had )?(?:expected|assumed|thought|believed)\b/iu,
  ),
  'had been': text(/^(?:[^,.]{3,40}, )?[^,.]{3,60}? had (?:been |not )?\p{L}+(?:ed|en|n|t)\b/u),
};

const ROWS = Object.entries(TRAITS);
