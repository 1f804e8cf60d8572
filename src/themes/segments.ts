/** Cuts an article without headings into stretches that belong together. */

import type { Article } from '../article/index.js';
import type { Analysis } from '../language/analysis.js';
import { addScaled, centred, type WordVectors } from '../language/vectors/index.js';
import { continues } from './continuing.js';
import { exchanges } from './exchanges.js';
import { paragraphMeanings, paragraphWords } from './meaning.js';
import { stem } from './stem.js';

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
 * What it costs to cut before a paragraph that leans on the one above it. This and the three numbers below were chosen by
 * Pk (Beeferman et al. 1999) on 22 articles whose themes readers had marked: .35, where even cuts have .49.
 */
const CONTINUING_COST = 0.15;

/** What a stretch costs that is twice as long as usual, or nothing at all. */
const UNEVEN_COST = 0.2;

/** How much the words themselves count beside their meanings. */
const WORDS = 0.85;

/**
 * Dynamic programming over all ways to cut (Utiyama and Isahara 2001; here with word vectors): a stretch is
 * worth the squared length of the sum of its paragraphs' directions over their number, so paragraphs that
 * point one way gain.
 */
export function segment(analysis: Analysis, vectors: WordVectors): Stretch[] {
  const words = paragraphWords(analysis);
  const paragraphs = words.length;
  if (paragraphs === 0) return [];
  const starts = blockStarts(analysis.article);
  const meanings = centred(blocksOf(paragraphMeanings(analysis, vectors), starts)).map(unit);
  const repeats = centred(blocksOf(repeatedWords(words), starts)).map(unit);
  const directions = meanings.map((meaning, i) => joinVectors(meaning, repeats[i]!));
  const count = directions.length;
  const pieces = Math.min(count, segmentCount(analysis));
  const shortest = Math.min(2, Math.floor(count / pieces));
  const worth = worthOfStretches(directions, { cuts: valueOfCuts(analysis, starts), usual: count / pieces });
  return bestCuts(worth, { count, pieces, shortest }).map(({ first, last }) => ({
    first: starts[first - 1]! + 1,
    last: starts[last] ?? paragraphs,
  }));
}

/** One number for each word that stands in more than one paragraph: how often, dampened, by its rarity here. */
function repeatedWords(paragraphs: readonly (readonly string[])[]): Float32Array[] {
  const spread = new Map<string, number>();
  const stems = paragraphs.map((words) => words.map(stem));
  for (const words of stems) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const repeated = [...spread]
    .filter(([, count]) => count > 1)
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_WORDS);
  const at = new Map(repeated.map(([word], i) => [word, i]));
  return stems.map((words) => {
    const counts = new Float32Array(at.size);
    for (const word of words) {
      const i = at.get(word);
      if (i !== undefined) counts[i] = counts[i]! + 1;
    }
    return counts.map((count, i) => Math.sqrt(count) * Math.log(paragraphs.length / repeated[i]![1]));
  });
}

/** Enough for the longest article; a book would only be slow. */
const MOST_WORDS = 600;

function joinVectors(meaning: Float32Array, words: Float32Array): Float32Array {
  const both = new Float32Array(meaning.length + words.length);
  both.set(meaning.map((value) => value * Math.sqrt(1 - WORDS)));
  both.set(
    words.map((value) => value * Math.sqrt(WORDS)),
    meaning.length,
  );
  return both;
}

/** All ways to cut are quadratic in number, so a very long text is cut between blocks of paragraphs. */
const MOST_BLOCKS = 200;

/** Where the pieces begin that are not cut, counted from 0: paragraphs, or questions with their answers. */
function blockStarts(article: Article): number[] {
  const all = exchanges(article);
  const size = Math.ceil(all.length / MOST_BLOCKS);
  return all.filter((_, i) => i % size === 0);
}

/** The mean of the paragraphs of each block. */
function blocksOf(meanings: readonly Float32Array[], starts: readonly number[]): Float32Array[] {
  return starts.map((start, i) => {
    const own = meanings.slice(start, starts[i + 1]);
    if (own.length === 1) return own[0]!;
    const mean = new Float32Array(own[0]!.length);
    for (const meaning of own) addScaled(mean, meaning, 1 / own.length);
    return mean;
  });
}

/** Words that a stretch should have at least (judgement), and has in a long article. */
const LEAST_WORDS = 110;
const USUAL_WORDS = 320;

/** Four to seven, but no more than there are words and pairs of paragraphs for. */
function segmentCount({ article }: Analysis): number {
  const words = article.text.split(/\s+/u).length;
  const most = Math.min(Math.floor(article.paragraphs.length / 2), Math.floor(words / LEAST_WORDS));
  const wanted = Math.min(7, Math.max(4, Math.round(words / USUAL_WORDS)));
  return Math.max(1, Math.min(most, wanted));
}

/** What speaks for a cut before each block: a heading or a line of stars; against it: that the paragraph goes on. */
function valueOfCuts(analysis: Analysis, starts: readonly number[]): number[] {
  const marked = markedParagraphs(analysis.article);
  return starts.map((start, block) => {
    if (block === 0) return 0;
    const end = starts[block + 1] ?? Number.POSITIVE_INFINITY;
    const isMarked = marked.some((number) => number > start && number <= end);
    return (isMarked ? HEADING_BONUS : 0) - (continues(analysis, start + 1) ? CONTINUING_COST : 0);
  });
}

/** The paragraphs that the author set apart from the one above. */
function markedParagraphs({ headings, removed }: Article): number[] {
  const lines = removed.filter(({ text }) => /^[\s*#~_⁂•·-]+$/u.test(text));
  return [
    ...headings.map(({ beforeParagraph }) => beforeParagraph),
    ...lines.flatMap(({ paragraph }) => (paragraph === undefined ? [] : [paragraph])),
  ];
}

/** `worth[first][last]`, both counted from 0. */
function worthOfStretches(
  directions: readonly Float32Array[],
  { cuts, usual }: { readonly cuts: readonly number[]; readonly usual: number },
): number[][] {
  return directions.map((_, first) => {
    const sum = new Float32Array(directions[0]!.length);
    const worth: number[] = [];
    for (let last = first; last < directions.length; last++) {
      addScaled(sum, directions[last]!, 1);
      const size = (last - first + 1) / usual;
      worth[last] = squaredLength(sum) / (last - first + 1) + cuts[first]! - UNEVEN_COST * (size - 1) ** 2;
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
        if (total <= (next[end]?.total ?? Number.NEGATIVE_INFINITY)) continue;
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
