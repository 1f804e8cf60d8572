/**
 * What speaks for and against a sentence as a line of a summary: each trait says how much of it a sentence has, 0 to 1 mostly. What
 * they weigh was fitted on annotated articles (`scripts/fit-summaries.mjs`).
 */

import type { Reading } from '../../grammar/reading.js';
import { is, isColoured } from '../../lexicon/index.js';
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

/** What a sentence is worth in a section: 0 where readers would use it as often as not. */
export const worth = (placed: Placed): number =>
  ROWS.reduce((sum, [name, trait]) => sum + WEIGHTS[name]! * trait(placed), LEVEL);

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

/** A sentence that opens with a pronoun, behind a connective or without. */
const FOR_PRONOUN = /^(?:\p{L}+,? ){0,3}(?:he|she|it|his|her|its)\b/iu;

/** By name. */
export const TRAITS: Readonly<Record<string, Trait>> = {
  central: ({ profile, section }) => likeness(profile, section.centre),
  topical: ({ profile, section }) => likeness(profile, section.topic),
  'opens a tale': ofType(/^other$/u, ({ candidate, section: { reading } }) =>
    Number(candidate.paragraph === 1 && reading.analysis.article.paragraphs.length >= LONG_TALE),
  ),
  'tells of the lead': ofType(/^other$/u, ({ candidate, section: { reading } }) =>
    Number(tellsOfLead(reading, candidate)),
  ),
  'hour of a tale': ofType(/^(?:other|history)$/u, ({ candidate }) => Number(showsHour(candidate))),
  'opens an explainer': ofType(/^explainer$/u, ({ candidate }) => Number(candidate.paragraph === 1)),
  'ends its paragraph': ({ candidate, section: { reading } }) => {
    const next = reading.analysis.sentences[candidate.index + 1];
    return Number(next?.paragraph !== candidate.paragraph);
  },
  'early in news': ofType(/^news$/u, ({ candidate }) => Math.max(0, 4 - candidate.paragraph) / 3),
  brief: ({ candidate }) => Number(candidate.words < 12),
  full: ({ candidate }) => Number(candidate.words >= 20),
  number: text(/\d/),
  year: text(/\b(?:1[0-9]{3}|20[0-9]{2})\b/),
  figures: ({ candidate: { own } }) => Math.min(3, own.filter(({ pos }) => pos === 'NUM').length) / 3,
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
    /^(?:history|other)$/u,
    text(
      /\b(?:1[0-9]{3}|20[0-9]{2}|century|began|ended|became|after|until|since|for the (?:first|last) time|by the (?:time|end|late|early|middle)|for (?:[\p{L}\p{N}]+ ){1,2}(?:months|years|decades))\b/iu,
    ),
  ),
  'body acts': ({ candidate: { clauses, report } }) =>
    Number(
      report === undefined &&
        clauses.find(({ kind }) => kind === 'main')?.subject?.phrase.entity?.kind === 'organization',
    ),
  decides: ({ candidate: { clauses }, section: { reading } }) => {
    const verb = clauses.find(({ kind }) => kind === 'main')?.verb;
    return Number(verb !== undefined && DECIDES.test(reading.analysis.tokens[verb.main]!.lemma));
  },
  'person named': ({ candidate: { tokens, sentence }, section: { reading } }) =>
    Math.min(2, fullNames(reading, sentence.endToken - tokens.length, sentence.endToken)),
  report: ({ candidate }) => Number(candidate.report !== undefined),
  'coloured report': ({ candidate: { report } }) =>
    Number(
      report !== undefined &&
        !is(report.voice.head, 'first-person') &&
        (isColoured(report.cue) || report.stance === 'doubting'),
    ),
  cause: text(/\b(?:because|so that|which is why|therefore|the reason|led to|leads to|caused|causes)\b/iu),
  quoted: ({ candidate: { own, tokens } }) => 1 - own.length / Math.max(1, tokens.length),
  'opens with a quotation': text(/^["“‘]/u),
  I: words(/^(?:i|me|my|mine|myself)$/u),
  'opens with I': text(/^(?:I|My|We)\b/u),
  you: ({ candidate: { own } }) => Number(own.some(({ lower }) => is(lower, 'second-person'))),
  had: text(/\bhad\b/),
  bracketed: ({ candidate }) =>
    Number((candidate.opener ?? candidate.named) !== undefined && FOR_PRONOUN.test(candidate.sentence.text)),
  'from a list': ({ candidate }) => Number(candidate.kind === 'list'),
  leaning: ({ candidate, section: { reading } }) => Math.min(1, leansBy(reading, candidate)),
  scene: ofType(/^(?:opinion|explainer|other)$/u, ({ candidate, section: { reading } }) =>
    Number(isScene(candidate) && !tellsOfLead(reading, candidate)),
  ),
  supposed: text(
    /^If an? [\p{L} ]{3,30} (?:was|were|had)\b|\bthan \p{L}+ had (?:feared|expected|hoped|thought|imagined)\b|\b(?:was|were) (?:\p{L}+ )?(?:assumed|thought|believed) to\b|\b(?:they|who|he|she|scientists|researchers|officials|experts) (?:had )?(?:expected|assumed|thought|believed)\b/iu,
  ),
};

/** Paragraphs; a shorter text has no room for a scene before it comes to its matter. From judgement. */
const LONG_TALE = 8;

const DECIDES =
  /^(?:propose|ask|demand|order|reject|approve|ban|fine|close|block|sue|recommend|rule|vote|refuse|agree|offer|cancel|suspend|announce|resign|strike|decide|forbid|grant|introduce|warn|write|abolish|require|call|replace)$/u;

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
