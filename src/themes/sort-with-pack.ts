/** Sorts the paragraphs into the themes of a pack. */

import type { Article } from '../article/index.js';
import type { Analysis } from '../language/analysis.js';
import type { WordVectors } from '../language/vectors/index.js';
import { evidenceWords } from './evidence.js';
import { exchanges } from './exchanges.js';
import type { Pack, ParagraphThemes, SortedTheme, Sorting } from './pack.js';
import { type Scores, scoreParagraphs } from './scores.js';
import { likeliestPath } from './viterbi.js';

/** The theme of a paragraph that no theme has a claim to. */
export const OTHER = 'other';
const OTHER_TITLE = 'Other matters';

/**
 * How likely the next paragraph stays with the theme: without headings, below a heading, and within a
 * section.
 */
const STAY = 0.6;
const STAY_AT_HEADING = 0.4;
const STAY_IN_SECTION = 0.7;

/** `other` is for stretches: entering it costs as much as three or four paragraphs gain (a logarithm). */
const OTHER_ENTRY = 3;

/**
 * A second theme may fall short of the first by so much, and must have evidence worth a telling word of its own in the
 * paragraph: what it then adds is right about three times in five.
 */
const SECOND_MARGIN = 2;
const SECOND_EVIDENCE = 1;

/** The sorting of the article by the pack; `how` says whether the pack was asked for or chosen. */
export function sortWithPack(
  analysis: Analysis,
  vectors: WordVectors,
  { pack, how }: { readonly pack: Pack; readonly how: 'asked-for' | 'chosen' },
): Sorting {
  const scores = scoreParagraphs(analysis, vectors, pack);
  const path = themePath(analysis.article, scores, pack);
  const paragraphs = path.map((state, index) => describeParagraph(index, state, { scores, pack }));
  return {
    pack: { id: pack.id, title: pack.title, how },
    themes: sortedThemes(analysis, { scores, pack, paragraphs, vectors }),
    paragraphs,
    glossary: pack.glossary,
  };
}

/** For each paragraph the index of its theme; the number of themes stands for `other`. */
function themePath(article: Article, scores: Scores, pack: Pack): number[] {
  const headingAt = new Set(article.headings.map((heading) => heading.beforeParagraph - 1));
  const mayBegin = new Set(exchanges(article));
  const steps = scores.fit.map((fit, p) => [...fit, scores.other[p]!]);
  const change = (step: number, from: number, to: number) => {
    if (from !== to && !mayBegin.has(step)) return Number.NEGATIVE_INFINITY;
    const stay = headingAt.size === 0 ? STAY : headingAt.has(step) ? STAY_AT_HEADING : STAY_IN_SECTION;
    const entry = to === pack.themes.length && from !== to ? OTHER_ENTRY : 0;
    return Math.log(from === to ? stay : (1 - stay) / Math.max(1, pack.themes.length - 1)) - entry;
  };
  return likeliestPath(steps, change);
}

function describeParagraph(
  index: number,
  state: number,
  { scores, pack }: { readonly scores: Scores; readonly pack: Pack },
): ParagraphThemes {
  const fit = scores.fit[index]!;
  const own = fit[state];
  const paragraph = index + 1;
  if (own === undefined) return { paragraph, theme: OTHER, alsoThemes: [], confidence: 0 };
  const others = fit.map((score, theme) => ({ score, theme })).filter(({ theme }) => theme !== state);
  others.sort((a, b) => b.score - a.score || a.theme - b.theme);
  const second = others[0];
  const shares =
    second && second.score > own - SECOND_MARGIN && scores.evidence[index]![second.theme]! >= SECOND_EVIDENCE;
  return {
    paragraph,
    theme: pack.themes[state]!.id,
    alsoThemes: shares ? [pack.themes[second.theme]!.id] : [],
    confidence: confidenceOf(own - (second?.score ?? 0)),
  };
}

/** A margin in log-odds as a figure from 0 to 1. */
function confidenceOf(margin: number): number {
  return Math.round(100 * (1 - Math.exp(-Math.max(0, margin) / 2))) / 100;
}

interface Sorted {
  readonly scores: Scores;
  readonly pack: Pack;
  readonly paragraphs: readonly ParagraphThemes[];
  readonly vectors: WordVectors;
}

function sortedThemes(analysis: Analysis, { scores, pack, paragraphs, vectors }: Sorted): SortedTheme[] {
  const numbersOf = (id: string) => paragraphs.filter((p) => p.theme === id).map((p) => p.paragraph);
  const themes = pack.themes.map((theme, index): SortedTheme => {
    const numbers = numbersOf(theme.id);
    const hits = scores.hits.filter((hit) => hit.theme === index);
    const evidence = evidenceWords(analysis, vectors, { theme, numbers, hits });
    return { id: theme.id, title: theme.title, paragraphs: numbers, evidence };
  });
  const other: SortedTheme = { id: OTHER, title: OTHER_TITLE, paragraphs: numbersOf(OTHER), evidence: [] };
  return [...themes, other].filter((theme) => theme.paragraphs.length > 0);
}
