/** What paragraphs and themes mean, as vectors that can be compared. */

import type { Analysis } from '../language/analysis.js';
import { centroid, type WordVectors } from '../language/vectors/index.js';
import type { PackTheme } from './pack.js';
import { tells } from './terms.js';

/** One vector for each paragraph, in order. */
export function paragraphMeanings(analysis: Analysis, vectors: WordVectors): Float32Array[] {
  return paragraphWords(analysis).map((words) => centroid(vectors, words));
}

/** The words of each paragraph that say something of a subject, lower case. */
export function paragraphWords(analysis: Analysis): string[][] {
  const words: string[][] = analysis.article.paragraphs.map(() => []);
  for (const token of analysis.tokens) {
    if (!/\p{L}/u.test(token.text) || !tells(token.text)) continue;
    words[analysis.sentences[token.sentence]!.paragraph - 1]!.push(token.lower);
  }
  return words;
}

/** The vector of a theme: its words, its title and what is said about it. */
export function themeMeaning(theme: PackTheme, vectors: WordVectors): Float32Array {
  return centroid(vectors, [...theme.words, theme.title, theme.about].flatMap(wordsOf));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+(?:[-'’]\p{L}+)*/gu) ?? []).filter(tells);
}
