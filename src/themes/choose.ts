/** Picks the pack an article is really about, if there is one. */

import type { Article } from '../article/index.js';
import type { Analysis } from '../language/analysis.js';
import type { Pack } from './pack.js';
import { findTerms, type StemmedWord, stemWords } from './terms.js';

/**
 * An article is about a pack's subject when most paragraphs use at least two of its words, and most of its
 * themes are met in earnest. The bounds are set high, since a wrong pack is worse than themes found in the
 * article: no shipped pack took any of 76 news reports, interviews and features that it was not written for.
 */
const PARAGRAPHS = 0.5;
const WORDS_IN_PARAGRAPH = 2;
const THEMES = 0.6;
const WORDS_OF_THEME = 3;

/** The pack that fits best, or undefined when the article is about none of them. */
export function fittingPack(analysis: Analysis, packs: readonly Pack[]): Pack | undefined {
  const words = stemWords(analysis);
  const fitting = packs
    .filter(({ setting }) => setting.length === 0 || setting.some((name) => names(analysis.article, name)))
    .map((pack) => ({ pack, share: shareOfParagraphs(analysis, words, pack) }))
    .filter(({ share }) => share >= PARAGRAPHS);
  return fitting.sort((a, b) => b.share - a.share)[0]?.pack;
}

/** Whether an article speaks of a place or a time: Paris, and the Parisians. */
const names = ({ title, date = '', text }: Article, name: string): boolean =>
  [title, date, text].some((part) => new RegExp(`(?<![\\p{L}\\d])${name}`, 'u').test(part));

/** The share of paragraphs that speak the pack's language; 0 when too few of its themes are met. */
function shareOfParagraphs({ article }: Analysis, words: readonly StemmedWord[], pack: Pack): number {
  const hits = findTerms(words, pack);
  const inParagraph = new Map<number, Set<string>>();
  const inTheme = new Map<number, Set<string>>();
  for (const { paragraph, theme, term } of hits) {
    if (term.worth < 1) continue;
    const word = term.stems.join(' ');
    inParagraph.set(paragraph, (inParagraph.get(paragraph) ?? new Set()).add(word));
    inTheme.set(theme, (inTheme.get(theme) ?? new Set()).add(word));
  }
  const met = [...inTheme.values()].filter((words) => words.size >= WORDS_OF_THEME).length;
  if (met < Math.ceil(THEMES * pack.themes.length)) return 0;
  const speaking = [...inParagraph.values()].filter((words) => words.size >= WORDS_IN_PARAGRAPH).length;
  return speaking / Math.max(1, article.paragraphs.length);
}
