/**
 * Which of a word's dictionary senses fits its paragraph: the sense whose gloss shares most meaning with the words
 * around (after Lesk 1986, with word vectors for the overlap), with a strong prior for the commonest sense, which is
 * right about two times in three.
 */

import type { WordVectors } from '../../language/vectors/index.js';
import type { Sense } from './wordnet.js';

/** How much closer to its context a later sense must be; from judgement. */
const PRIOR_PER_STEP = 0.06;
const LONGEST_GLOSS = 22;

/** The gloss to print for `lemma` in `context`, or undefined when none is usable. */
export function chooseDefinition(
  lemma: string,
  senses: readonly Sense[],
  { context, vectors }: { readonly context: readonly string[]; readonly vectors: WordVectors },
): string | undefined {
  const around = centroid(
    context.filter((word) => word !== lemma),
    vectors,
  );
  const scored = senses.map((sense) => ({
    sense,
    score: cosine(around, centroid(wordsIn(sense.definition), vectors)) - PRIOR_PER_STEP * sense.order,
  }));
  const usable = scored
    .filter(({ sense }) => isUsable(lemma, sense.definition))
    .sort((a, b) => b.score - a.score);
  return usable[0] && tidyGloss(usable[0].sense.definition);
}

/** A gloss that explains a word by itself, or by a cloud of words, helps no one. */
function isUsable(lemma: string, definition: string): boolean {
  const words = wordsIn(definition);
  const stem = lemma.slice(0, Math.max(4, lemma.length - 3));
  return words.length > 1 && words.length <= LONGEST_GLOSS && !words.some((word) => word.startsWith(stem));
}

/** Without remarks in brackets; the first of several wordings when it says enough. */
function tidyGloss(definition: string): string {
  const bare = definition
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const first = bare.split(/;\s/)[0]!;
  return wordsIn(first).length >= 4 ? first : bare;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

function centroid(words: readonly string[], vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  for (const word of words) {
    const vector = vectors.vector(word);
    if (!vector) continue;
    const weight = vectors.weight(word);
    for (let i = 0; i < sum.length; i++) sum[i]! += weight * (vector[i]! - vectors.common[i]!);
  }
  return sum;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
  }
  return aa && bb ? dot / Math.sqrt(aa * bb) : 0;
}
