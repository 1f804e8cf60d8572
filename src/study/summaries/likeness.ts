/** How alike two sentences are: the words they share, rare ones counting more, and what their words mean. */

import type { Analysis } from '../../language/analysis.js';
import { centroid, cosine, type WordVectors } from '../../language/vectors/index.js';
import type { Candidate } from './candidate.js';

export interface Profile {
  /** Lemma -> weight: its uses times its inverse sentence frequency. */
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
  readonly meaning: Float32Array;
}

/** One profile for each candidate, in order. */
export function profilesOf(candidates: readonly Candidate[], vectors: WordVectors): Profile[] {
  const lists = candidates.map(contentLemmas);
  const inSentences = new Map<string, number>();
  for (const list of lists)
    for (const lemma of new Set(list)) inSentences.set(lemma, (inSentences.get(lemma) ?? 0) + 1);
  return lists.map((list, i) => {
    const terms = new Map<string, number>();
    for (const lemma of list) {
      const rarity = Math.log((candidates.length + 1) / inSentences.get(lemma)!);
      terms.set(lemma, (terms.get(lemma) ?? 0) + rarity);
    }
    const meaning = centroid(
      vectors,
      candidates[i]!.tokens.filter(isContent).map((token) => token.lower),
    );
    return { terms, length: lengthOf(terms), meaning };
  });
}

/** 0 to 1, half shared words and half meaning; each finds what the other misses. */
export function likeness(a: Profile, b: Profile): number {
  return (sharedWords(a, b) + Math.max(0, cosine(a.meaning, b.meaning))) / 2;
}

/** The sum of some profiles, to compare a sentence with all of them. */
export function together(profiles: readonly Profile[]): Profile {
  const terms = new Map<string, number>();
  const meaning = new Float32Array(profiles[0]?.meaning.length ?? 0);
  for (const profile of profiles) {
    for (const [lemma, weight] of profile.terms) terms.set(lemma, (terms.get(lemma) ?? 0) + weight);
    for (let i = 0; i < meaning.length; i++) meaning[i] = meaning[i]! + profile.meaning[i]!;
  }
  return { terms, length: lengthOf(terms), meaning };
}

function sharedWords(a: Profile, b: Profile): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [fewer, more] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [lemma, weight] of fewer.terms) dot += weight * (more.terms.get(lemma) ?? 0);
  return dot / (a.length * b.length);
}

function contentLemmas(candidate: Candidate): string[] {
  return candidate.tokens.filter(isContent).map((token) => token.lemma.toLowerCase());
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

function isContent(token: Analysis['tokens'][number]): boolean {
  return CONTENT.has(token.pos) && token.text.length > 1 && /[\p{L}\p{N}]/u.test(token.text);
}

function lengthOf(terms: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
