/** How well each paragraph fits each theme: word vectors, the theme's own words, and the heading above. */

import type { Analysis } from '../language/analysis.js';
import { centred, centroid, cosine, type WordVectors } from '../language/vectors/index.js';
import { paragraphWords, themeMeaning } from './meaning.js';
import type { Pack } from './pack.js';
import { type HeadingVote, sectionsOf, voteOf } from './sections.js';
import { findTerms, type Hit, stemWords } from './terms.js';

export interface Scores {
  /** `fit[paragraph - 1][theme]`, a logarithm up to a constant. */
  readonly fit: readonly (readonly number[])[];
  /**
   * `evidence[paragraph - 1][theme]`: the theme's words found there, rare ones counting more; 1 is one
   * telling word.
   */
  readonly evidence: readonly (readonly number[])[];
  /** `other[paragraph - 1]`: how well it fits none of them, on the same scale. */
  readonly other: readonly number[];
  readonly hits: readonly Hit[];
}

/**
 * Weights of the three kinds of evidence, from trials on thirteen articles of six kinds, with and without their
 * headings, and with half or a quarter of the theme's words: a theme's own words tell most where they stand (8 to 10
 * about as good, 3 is .06 worse), vectors where none does (3 to 6 about as good), a heading little.
 */
const VECTOR_WEIGHT = 4;
const WORD_WEIGHT = 8;
const HEADING_WEIGHT = 1.5;

/** So much evidence gives half of the word weight: two telling words. */
const HALF_EVIDENCE = 2;

/** The mean of so few words is worth half of what the mean of many is: any one of them can turn it. */
const FEW_WORDS = 4;

/**
 * What a paragraph without one word of the pack scores as `other`: about what vectors alone give a fair match. A
 * telling phrase or two words leave nothing of it.
 */
const OTHER_SCORE = 3.5;
const ENOUGH_EVIDENCE = 1.5;

/** The fit of every paragraph with every theme of the pack, and with none. */
export function scoreParagraphs(analysis: Analysis, vectors: WordVectors, pack: Pack): Scores {
  const words = paragraphWords(analysis);
  const reliance = words.map((list) => list.length / (list.length + FEW_WORDS));
  const paragraphs = centred(words.map((list) => centroid(vectors, list)));
  const themes = centred(pack.themes.map((theme) => themeMeaning(theme, vectors)));
  const hits = findTerms(stemWords(analysis), pack);
  const evidence = weighEvidence(hits, paragraphs.length, themes.length);
  const votes = votesOfHeadings(analysis, pack);
  const fit = paragraphs.map((paragraph, p) =>
    themes.map((theme, t) => {
      const found = evidence[p]![t]!;
      return (
        VECTOR_WEIGHT * reliance[p]! * cosine(paragraph, theme) +
        WORD_WEIGHT * (found / (found + HALF_EVIDENCE)) +
        HEADING_WEIGHT * votes[p]!.themes[t]!
      );
    }),
  );
  const trust = OTHER_SCORE * trustInAbsence(pack);
  const other = evidence.map((row, p) => {
    const found = row.reduce((sum, value) => sum + value, 0);
    return votes[p]!.names ? 0 : trust * reliance[p]! * (1 - Math.min(1, found / ENOUGH_EVIDENCE));
  });
  return { fit, other, evidence, hits };
}

/** A pack with few words cannot tell what it does not know: ten a theme are enough to trust their absence. */
function trustInAbsence(pack: Pack): number {
  const words = pack.themes.reduce((sum, theme) => sum + theme.words.length, 0);
  return Math.min(1, words / (10 * pack.themes.length));
}

/**
 * Each word by its worth and its inverse paragraph frequency; a second use in a paragraph counts half, a
 * third a third.
 */
function weighEvidence(hits: readonly Hit[], paragraphs: number, themes: number): number[][] {
  const evidence = Array.from({ length: paragraphs }, () => new Array<number>(themes).fill(0));
  const spread = new Map<Hit['term'], Set<number>>();
  for (const hit of hits) spread.set(hit.term, (spread.get(hit.term) ?? new Set()).add(hit.paragraph));
  const uses = new Map<string, number>();
  for (const { term, theme, paragraph } of hits) {
    const key = `${paragraph} ${theme} ${term.stems.join(' ')}`;
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    const rarity = Math.log((paragraphs + 1) / spread.get(term)!.size) / Math.log(paragraphs + 1);
    evidence[paragraph - 1]![theme]! += (term.worth * rarity) / use;
  }
  return evidence;
}

/** A heading that shares no word with any theme passes on the vote of the heading it stands under. */
function votesOfHeadings(analysis: Analysis, pack: Pack): HeadingVote[] {
  const none: HeadingVote = { themes: pack.themes.map(() => 0), names: false };
  const votes = analysis.article.paragraphs.map(() => none);
  let above: { readonly level: number; readonly vote: HeadingVote }[] = [];
  for (const { heading, first, last } of sectionsOf(analysis.article)) {
    if (!heading) continue;
    above = above.filter(({ level }) => level < heading.level);
    const own = voteOf(heading, pack.themes);
    const vote = own.themes.includes(1) ? own : (above.at(-1)?.vote ?? none);
    above.push({ level: heading.level, vote });
    for (let number = first; number <= last; number++) votes[number - 1] = vote;
  }
  return votes;
}
