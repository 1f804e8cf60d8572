/**
 * Which of a word's dictionary senses fits its paragraph: the sense whose gloss shares most meaning with the words
 * around (after Lesk 1986, with word vectors for the overlap), with a strong prior for the commonest sense, which is
 * right about two times in three.
 */

import type { WordVectors } from '../../language/vectors/index.js';
import type { Sense } from './wordnet.js';

/** How much closer to its context a later sense must be; from judgement. */
const PRIOR_PER_STEP = 0.06;
/** Below this lead over the next sense readers choose for themselves: a wrong gloss is worse than none. From judgement. */
const CLEAR_MARGIN = 0.12;
const MOST_CHOICES = 3;
const LONGEST_GLOSS = 26;

/** What a word may mean where it stands. */
export interface Meaning {
  /** The likeliest sense. */
  readonly sense: Sense;
  readonly definition: string;
  /** When no sense clearly leads: the likeliest glosses to choose from, in the dictionary's order. */
  readonly choices?: readonly string[];
}

/** Weighs the senses of `lemma` against its context; undefined when there is none. */
export function weighSenses(
  lemma: string,
  senses: readonly Sense[],
  { context, vectors }: { readonly context: readonly string[]; readonly vectors: WordVectors },
): Meaning | undefined {
  const around = centroidOf(
    context.filter((word) => word !== lemma),
    vectors,
  );
  const scored = senses
    .map((sense) => ({ sense, score: likeness(sense, around, vectors) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best) return undefined;
  const usable = scored.filter(({ sense }) => isUsable(lemma, sense.definition)).map(({ sense }) => sense);
  // When the likeliest sense cannot be shown, the others would only mislead.
  if (!usable.includes(best.sense)) return undefined;
  // A rarer sense has to win clearly, and even then readers check it against the commonest one.
  const isPlain = (best.sense.order === 0 || best.sense.met === 0) && !SPECIAL.test(best.sense.definition);
  // Of three senses that were never counted, likeness alone does not tell.
  const isKnown = best.sense.met > 0 || senses.length < 3;
  const leads = !next || (isPlain && isKnown && best.score - next.score > CLEAR_MARGIN);
  if (leads) return { sense: best.sense, definition: tidyGloss(best.sense.definition) };
  const common = usable.find(
    ({ order, met, definition }) => order === 0 && met > 0 && !SPECIAL.test(definition),
  );
  const likeliest = distinct(usable, vectors).slice(0, MOST_CHOICES);
  // Where all are alike, readers still weigh the likeliest against the commonest.
  const offered = likeliest.length < 2 && common && common !== best.sense ? [best.sense, common] : likeliest;
  const definition = tidyGloss(best.sense.definition);
  if (offered.length < 2) return { sense: best.sense, definition };
  const choices = [...offered].sort((a, b) => a.order - b.order).map((sense) => tidyGloss(sense.definition));
  return { sense: best.sense, definition, choices };
}

/** Of senses that say nearly the same only the likeliest, so that one choice can be right and the others wrong. */
function distinct(senses: readonly Sense[], vectors: WordVectors): Sense[] {
  const centroids = new Map(
    senses.map((sense) => [sense, centroidOf(wordsIn(sense.definition), vectors)] as const),
  );
  const kept: Sense[] = [];
  for (const sense of senses) {
    const isNew = kept.every((other) => {
      const limit = other.field === sense.field ? ALIKE_IN_FIELD : ALIKE;
      return cosine(centroids.get(sense)!, centroids.get(other)!) < limit;
    });
    if (isNew) kept.push(sense);
  }
  return kept;
}

/** Likeness of two glosses from which they are wordings of one meaning. From judgement. */
const ALIKE = 0.75;
const ALIKE_IN_FIELD = 0.6;

const likeness = (sense: Sense, around: Float32Array, vectors: WordVectors): number =>
  cosine(around, centroidOf(wordsIn(sense.definition), vectors)) -
  PRIOR_PER_STEP * (sense.met > 0 ? Math.min(sense.order, sense.met) : sense.order / 2) -
  (SPECIAL.test(sense.definition) ? PRIOR_PER_STEP * 4 : 0);

/** A gloss that opens with the field it belongs to, `(theology) ...`, or explains by names that few know. */
const SPECIAL = /^\((?!of |used |usually |often |informal)[a-z ]+\)|\b[A-Z][a-z]+/u;

/** A gloss that explains a word by itself, or by a cloud of words, helps no one. */
function isUsable(lemma: string, definition: string): boolean {
  const words = wordsIn(definition);
  const stem = lemma.slice(0, 5);
  return (
    words.length > 1 &&
    words.length <= LONGEST_GLOSS &&
    !UNFIT.test(definition) &&
    !words.some((word) => word.startsWith(stem))
  );
}

/** Senses that a worksheet for a classroom leaves out. */
const UNFIT = /\b(?:ovar|testic|sexual|sexually|genital|prostitut|excre|urin|vulgar|obscene|offensive term)/u;

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

function centroidOf(words: readonly string[], vectors: WordVectors): Float32Array {
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
