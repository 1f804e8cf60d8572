/**
 * Word vectors: what words mean by the company they keep (GloVe, Pennington et al. 2014).
 *
 * In: `data/vectors.bin` and `data/vectors.words.txt`, the 50,000 commonest words of GloVe 6B in 100
 * dimensions, made by `scripts/prune-vectors.mjs`. Out: a vector and a frequency rank for a word, and the
 * centroid of many words. Not done here: deciding which words of a text count, and printing a neighbour of a
 * word: no word of these files is ever shown to a reader.
 */

import type { Resources } from '../../base/resources.js';

export interface WordVectors {
  readonly dimensions: number;
  /** The vector of a word in any case; of a compound with a hyphen, the mean of its parts. */
  vector(word: string): Float32Array | undefined;
  /** 1 for the commonest word of the news; undefined beyond the 50,000th. */
  rank(word: string): number | undefined;
  /** The cosine of two words, -1 to 1; 0 when either is unknown. */
  similarity(a: string, b: string): number;
  /**
   * How much a word tells, 0 to 1, by its rarity: a/(a + p), smooth inverse frequency (Arora et al. 2017).
   */
  weight(word: string): number;
  /** What any English text has in common: to be taken away before centroids are compared. */
  readonly common: Float32Array;
}

/** Opens the vectors anew; whoever makes several guides keeps them. */
export const openVectors = (resources: Resources): WordVectors =>
  readVectors(resources.bytes('data/vectors.bin'), resources.bytes('data/vectors.words.txt'));

/** The mean of the words' vectors, each by its weight, without what any English text has in common. */
export function centroid(vectors: WordVectors, words: Iterable<string>): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  let total = 0;
  for (const word of words) {
    const vector = vectors.vector(word);
    if (!vector) continue;
    const weight = vectors.weight(word);
    addScaled(sum, vector, weight);
    total += weight;
  }
  if (total === 0) return sum;
  scale(sum, 1 / total);
  addScaled(sum, vectors.common, -1);
  return sum;
}

/** The vectors without their mean: what tells each from the others. */
export function centred(vectors: readonly Float32Array[]): Float32Array[] {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addScaled(mean, vector, 1 / vectors.length);
  return vectors.map((vector) => {
    const result = vector.slice();
    addScaled(result, mean, -1);
    return result;
  });
}

/** The cosine of the angle between two vectors; 0 when either is all zeros. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    lengthA += a[i]! * a[i]!;
    lengthB += b[i]! * b[i]!;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}

/** Adds `factor` times `vector` to `sum`, in place. */
export function addScaled(sum: Float32Array, vector: Float32Array, factor: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + vector[i]! * factor;
}

/** Arora et al. find 0.0001 to 0.001 equally good; the upper end, since an article is short. */
const SMOOTHING = 0.001;

/** Zipf's law over the 400,000 words of GloVe: p(rank) = 1 / (rank x the 400,000th harmonic number). */
const HARMONIC = Math.log(400_000) + 0.577;

/** The words after these add nothing to speak of to what all texts have in common. */
const COMMON_WORDS = 2000;

function readVectors(bytes: Uint8Array, wordBytes: Uint8Array): WordVectors {
  const matrix = readMatrix(bytes);
  const words = new TextDecoder().decode(wordBytes).split('\n');
  const rows = new Map<string, number>();
  for (let row = 0; row < matrix.count; row++) rows.set(words[row]!, row);
  const known = new Map<string, Entry>();

  const row = (word: string) => rows.get(word) ?? rows.get(word.toLowerCase());
  const entry = (word: string) => {
    let found = known.get(word);
    if (!found) {
      const index = row(word);
      const vector = index === undefined ? meanOfParts(word, row, matrix) : matrix.row(index);
      found = {
        rank: index === undefined ? undefined : index + 1,
        vector,
        weight: weightOfRank((index ?? matrix.count) + 1),
      };
      known.set(word, found);
    }
    return found;
  };
  const vector = (word: string) => entry(word).vector;
  const rank = (word: string) => entry(word).rank;
  const weight = (word: string) => entry(word).weight;
  const similarity = (a: string, b: string) => {
    const [first, second] = [vector(a), vector(b)];
    return first && second ? cosine(first, second) : 0;
  };
  return { dimensions: matrix.dimensions, vector, rank, similarity, weight, common: commonVector(matrix) };
}

/** What is known of a word once it has been asked for. */
interface Entry {
  readonly rank: number | undefined;
  readonly vector: Float32Array | undefined;
  readonly weight: number;
}

interface Matrix {
  readonly count: number;
  readonly dimensions: number;
  row(index: number): Float32Array;
}

/** The layout is written down in `scripts/prune-vectors.mjs`. */
function readMatrix(bytes: Uint8Array): Matrix {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + 12 + count * 4, count * dimensions);
  const row = (index: number) => {
    const factor = view.getFloat32(12 + index * 4, true);
    return Float32Array.from(
      values.subarray(index * dimensions, (index + 1) * dimensions),
      (v) => v * factor,
    );
  };
  return { count, dimensions, row };
}

function meanOfParts(word: string, row: (part: string) => number | undefined, matrix: Matrix) {
  const parts = word.split(/[-\u2010\u2011'’]/u).filter((part) => part.length > 2);
  const found = parts.map(row).filter((index) => index !== undefined);
  if (found.length === 0 || parts.length === 1) return undefined;
  const sum = new Float32Array(matrix.dimensions);
  for (const index of found) addScaled(sum, matrix.row(index), 1 / found.length);
  return sum;
}

function weightOfRank(rank: number): number {
  return SMOOTHING / (SMOOTHING + 1 / (rank * HARMONIC));
}

/** The expected centroid of a text drawn by Zipf's law from the commonest words. */
function commonVector(matrix: Matrix): Float32Array {
  const sum = new Float32Array(matrix.dimensions);
  let total = 0;
  for (let row = 0; row < Math.min(COMMON_WORDS, matrix.count); row++) {
    const share = weightOfRank(row + 1) / (row + 1);
    addScaled(sum, matrix.row(row), share);
    total += share;
  }
  scale(sum, total === 0 ? 0 : 1 / total);
  return sum;
}

function scale(vector: Float32Array, factor: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! * factor;
}
