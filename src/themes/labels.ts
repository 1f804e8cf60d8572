/** Names for parts of an article: the noun phrases of their own that suit them best. */

import type { Analysis } from '../language/analysis.js';
import { addScaled, centroid, cosine, type WordVectors } from '../language/vectors/index.js';
import { nounPhrases, type Phrase } from './noun-phrases.js';
import type { Stretch } from './segments.js';
import { stem } from './stem.js';

/**
 * A name for each stretch: its best phrase when that has several words, else its two best words ("Bees and
 * pollen"). No stretch is named by a word that names one before it, if it has others.
 */
export function labelStretches(
  analysis: Analysis,
  vectors: WordVectors,
  stretches: readonly Stretch[],
): string[] {
  const phrases = nounPhrases(analysis);
  const taken = new Set<string>();
  return stretches.map((stretch) => {
    const label = labelFrom(rankPhrases(phrases, viewOfStretch(phrases, stretch, vectors), vectors), taken);
    for (const part of stemsIn(label)) taken.add(part);
    return label;
  });
}

/** A name for the stretch before the first heading: it brings in what the whole article is about. */
export function labelLead(analysis: Analysis, vectors: WordVectors, stretch: Stretch): string {
  const phrases = nounPhrases(analysis);
  return labelFrom(rankPhrases(phrases, viewOfLead(phrases, stretch, vectors), vectors), new Set());
}

function labelFrom(ranked: readonly Phrase[], taken: ReadonlySet<string>): string {
  const considered = ranked.slice(0, CONSIDERED);
  const free = considered.filter((phrase) => phrase.stems.every((part) => !taken.has(part)));
  const [best, ...others] = free.length > 0 ? free : considered;
  if (!best) return '';
  const second = best.stems.length > 1 ? undefined : others.find((other) => !sharesWord(best, other));
  return asTitle(second ? `${best.text} and ${second.text}` : best.text);
}

/** A phrase further down the list than this is no name for the stretch. */
const CONSIDERED = 8;

function stemsIn(label: string): string[] {
  return label.split(/[\s-]+/u).map(stem);
}

function sharesWord(a: Phrase, b: Phrase): boolean {
  return a.stems.some((part) => b.stems.includes(part));
}

/** What counts for a label, in points (judgement, tried on four articles of four kinds). */
const MEANING = 1.5;
const COMPOUND = 0.3;
const REPEATED = 0.6;
const NAME_COST = 0.5;
/** A phrase whose last word stands in one paragraph only speaks for that paragraph, not for the stretch. */
const LONE_COST = 1.2;

interface Counts {
  readonly uses: number;
  readonly paragraphs: ReadonlySet<number>;
}

/** From where the phrases of a stretch are looked at. */
interface View {
  readonly stretch: Stretch;
  /** How much a word tells. */
  strength(part: string): number;
  /** Whether a word stands in one paragraph only of those that count. */
  isLone(part: string): boolean;
  readonly meaning: Float32Array;
}

/** Against the rest of the article. */
function viewOfStretch(phrases: readonly Phrase[], stretch: Stretch, vectors: WordVectors): View {
  const inside = phrases.filter((phrase) => liesIn(phrase, stretch));
  const [here, there] = [
    countWords(inside),
    countWords(phrases.filter((phrase) => !liesIn(phrase, stretch))),
  ];
  const meaning = meaningOf(inside, vectors);
  addScaled(meaning, meaningOf(phrases, vectors), -0.5);
  return {
    stretch,
    strength: (part) => distinctiveness(here.get(part)?.uses ?? 0, there.get(part)?.uses ?? 0),
    isLone: (part) => stretch.last > stretch.first && (here.get(part)?.paragraphs.size ?? 0) < 2,
    meaning,
  };
}

/** As a part that speaks for the whole. */
function viewOfLead(phrases: readonly Phrase[], stretch: Stretch, vectors: WordVectors): View {
  const everywhere = countWords(phrases);
  return {
    stretch,
    strength: (part) => Math.log(1 + (everywhere.get(part)?.uses ?? 0)) / 2,
    isLone: (part) => (everywhere.get(part)?.paragraphs.size ?? 0) < 3,
    meaning: meaningOf(phrases, vectors),
  };
}

function rankPhrases(phrases: readonly Phrase[], view: View, vectors: WordVectors): Phrase[] {
  const inside = phrases.filter((phrase) => liesIn(phrase, view.stretch));
  const uses = countPhrases(inside);
  const scored = new Map<string, { phrase: Phrase; score: number }>();
  for (const phrase of inside) {
    const key = phrase.stems.join(' ');
    if (!phrase.whole || scored.has(key)) continue;
    const strength = phrase.stems.reduce((sum, part) => sum + view.strength(part), 0) / phrase.stems.length;
    const isCompound = phrase.stems.length === 2 || phrase.stems.length === 3;
    const score =
      strength +
      MEANING * cosine(centroid(vectors, phrase.words), view.meaning) +
      REPEATED * Math.log(uses.get(key)!) +
      (isCompound ? COMPOUND : 0) -
      (phrase.proper ? NAME_COST : 0) -
      (view.isLone(phrase.stems.at(-1)!) ? LONE_COST : 0);
    scored.set(key, { phrase, score });
  }
  return [...scored.values()].sort((a, b) => b.score - a.score).map(({ phrase }) => phrase);
}

function liesIn({ paragraph }: Phrase, { first, last }: Stretch): boolean {
  return paragraph >= first && paragraph <= last;
}

function meaningOf(phrases: readonly Phrase[], vectors: WordVectors): Float32Array {
  const words = phrases.filter((phrase) => phrase.words.length === 1).flatMap((phrase) => phrase.words);
  return centroid(vectors, words);
}

/** Uses here, dampened, by the share of all uses that stand here. */
function distinctiveness(here: number, there: number): number {
  return Math.log(1 + here) * (here / (here + there + 0.5));
}

function countWords(phrases: readonly Phrase[]): Map<string, Counts> {
  const counts = new Map<string, { uses: number; paragraphs: Set<number> }>();
  for (const { stems, paragraph } of phrases) {
    if (stems.length > 1) continue;
    const known = counts.get(stems[0]!) ?? { uses: 0, paragraphs: new Set() };
    counts.set(stems[0]!, { uses: known.uses + 1, paragraphs: known.paragraphs.add(paragraph) });
  }
  return counts;
}

function countPhrases(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of phrases) counts.set(stems.join(' '), (counts.get(stems.join(' ')) ?? 0) + 1);
  return counts;
}

function asTitle(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
