/** Cuts an article without headings into stretches that belong together. */

import type { Analysis } from '../language/analysis.js';
import { addScaled, centred, type WordVectors } from '../language/vectors/index.js';
import { paragraphMeanings } from './meaning.js';

/** The numbers of a stretch's first and last paragraph. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * What a heading is worth as a place to cut: about one paragraph that is like nothing around it (judgement).
 */
const HEADING_BONUS = 1;

/**
 * Dynamic programming over all ways to cut (Utiyama and Isahara 2001; here with word vectors): a stretch is
 * worth the squared length of the sum of its paragraphs' directions over their number, so paragraphs that
 * point one way gain.
 */
export function segment(analysis: Analysis, vectors: WordVectors): Stretch[] {
  const meanings = paragraphMeanings(analysis, vectors);
  const paragraphs = meanings.length;
  if (paragraphs === 0) return [];
  const size = Math.ceil(paragraphs / MOST_BLOCKS);
  const directions = centred(blocksOf(meanings, size)).map(unit);
  const count = directions.length;
  const pieces = segmentCount(count);
  const shortest = Math.min(3, Math.floor(count / pieces));
  const headed = new Set(
    analysis.article.headings.map(({ beforeParagraph }) => Math.floor((beforeParagraph - 1) / size)),
  );
  return bestCuts(worthOfStretches(directions, headed), { count, pieces, shortest }).map(
    ({ first, last }) => ({
      first: (first - 1) * size + 1,
      last: Math.min(paragraphs, last * size),
    }),
  );
}

/** All ways to cut are quadratic in number, so a very long text is cut between blocks of paragraphs. */
const MOST_BLOCKS = 200;

function blocksOf(meanings: readonly Float32Array[], size: number): Float32Array[] {
  if (size === 1) return [...meanings];
  const blocks: Float32Array[] = [];
  meanings.forEach((meaning, i) => {
    if (i % size === 0) blocks.push(new Float32Array(meaning.length));
    addScaled(blocks[blocks.length - 1]!, meaning, 1 / size);
  });
  return blocks;
}

/**
 * Up to four stretches while there are three paragraphs for each, then one for every five paragraphs, at most
 * seven.
 */
function segmentCount(paragraphs: number): number {
  return Math.max(1, Math.min(4, Math.floor(paragraphs / 3)), Math.min(7, Math.round(paragraphs / 5)));
}

/** `worth[first][last]`, both counted from 0. */
function worthOfStretches(directions: readonly Float32Array[], headed: ReadonlySet<number>): number[][] {
  return directions.map((_, first) => {
    const sum = new Float32Array(directions[0]!.length);
    const worth: number[] = [];
    for (let last = first; last < directions.length; last++) {
      addScaled(sum, directions[last]!, 1);
      const bonus = first > 0 && headed.has(first) ? HEADING_BONUS : 0;
      worth[last] = squaredLength(sum) / (last - first + 1) + bonus;
    }
    return worth;
  });
}

interface Cutting {
  readonly count: number;
  readonly pieces: number;
  readonly shortest: number;
}

function bestCuts(worth: readonly number[][], { count, pieces, shortest }: Cutting): Stretch[] {
  let best: { readonly total: number; readonly stretches: readonly Stretch[] }[] = [];
  best[0] = { total: 0, stretches: [] };
  for (let piece = 1; piece <= pieces; piece++) {
    const next: typeof best = [];
    for (let end = piece * shortest; end <= count; end++) {
      for (let start = (piece - 1) * shortest; start <= end - shortest; start++) {
        const before = best[start];
        if (!before) continue;
        const total = before.total + worth[start]![end - 1]!;
        if (total <= (next[end]?.total ?? -1)) continue;
        next[end] = { total, stretches: [...before.stretches, { first: start + 1, last: end }] };
      }
    }
    best = next;
  }
  return [...(best[count]?.stretches ?? [{ first: 1, last: count }])];
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(squaredLength(vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function squaredLength(vector: Float32Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0);
}
