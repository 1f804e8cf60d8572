/** The article as the frames see it: made once, so that each of them is a plain scan. */

import { is } from '../../lexicon/index.js';
import type { Threads } from '../../map/threads.js';
import { speakersOf } from '../answers.js';
import type { Slot } from '../clauses.js';
import { slotOf } from '../clauses.js';
import { sidesOf } from '../debate.js';
import type { TextType } from '../guide.js';
import { voiceOf } from '../kinds.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, readCandidates } from '../summaries/candidate.js';
import { type Claim, claimsOf } from './claims.js';
import { type Speech, speechesOf } from './speeches.js';
import { type Voice, voicesIn } from './voices.js';

export interface Scene {
  readonly material: StudyMaterial;
  readonly passages: readonly Passage[];
  readonly byParagraph: ReadonlyMap<number, readonly Passage[]>;
  /** For each passage the clauses of it that may be quoted. */
  readonly slots: readonly (Slot | undefined)[];
  readonly claims: readonly Claim[];
  readonly speeches: readonly Speech[];
  /** For a sentence the words of a speaker in it that are a sentence of their own. */
  readonly spokenAt: ReadonlyMap<number, Speech>;
  readonly voices: readonly Voice[];
  readonly threads: Threads;
  /** The sentences as lines of a summary, which know what each lacks when it is read alone. */
  readonly lines: readonly Candidate[];
  readonly author: AuthorOf;
}

/** Who makes the claims of a paragraph, as it reads inside a sentence. */
export type AuthorOf = (paragraph: number) => string;

/** The scene of a material. */
export function setScene(material: StudyMaterial): Scene {
  const { passages, reading, map } = material;
  const author = authorOf(material);
  const speeches = speechesOf(material);
  return {
    material,
    passages,
    byParagraph: byParagraph(passages),
    slots: passages.map((passage) => slotOf(passage)),
    claims: claimsOf(material, author),
    speeches,
    spokenAt: new Map(
      speeches
        .filter(({ form }) => form === 'clause')
        .toReversed()
        .flatMap((speech) => speech.passages.map(({ index }) => [index, speech] as const)),
    ),
    voices: voicesIn(material),
    threads: map.threads,
    lines: readCandidates(reading).slice(0, passages.length),
    author,
  };
}

/** In a debate there is no one author: each paragraph has its writer, by name where the text tells. */
export function authorOf(material: StudyMaterial): AuthorOf {
  const { article } = material.analysis;
  const one = sidesOf(material) ? 'the writer' : article.kind ? voiceOf(article) : AUTHORS[material.textType];
  const writers = speakersOf(material.reading);
  return (paragraph) => writers.get(paragraph) ?? one;
}

/** Who makes the claims in each kind of text. */
const AUTHORS: Readonly<Record<TextType, string>> = {
  opinion: 'the author',
  news: 'the report',
  explainer: 'the text',
  history: 'the author',
  other: 'the author',
};

/** Whether a passage speaks of death or violence. */
export const isPainful = ({ tokens }: Passage): boolean =>
  tokens.some((token) => is(token.lemma, 'painful') || is(token.lower, 'painful'));
