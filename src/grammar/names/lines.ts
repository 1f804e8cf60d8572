/** The sentences of an article as names see them, and how the article spells its words. */

import type { Analysis, Sentence } from '../../language/analysis.js';
import { type NameWord, readNameWords } from './name-words.js';

/** One sentence as names see it. */
export interface Line {
  readonly sentence: Sentence;
  readonly index: number;
  readonly words: readonly NameWord[];
}

/** How the article spells its words away from the openings of sentences. */
export interface Spelling {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand with a capital somewhere inside a sentence. */
  readonly capital: ReadonlySet<string>;
}

/** Every sentence with its words. */
export const readLines = (analysis: Analysis): Line[] =>
  analysis.sentences.map((sentence, index) => ({ sentence, index, words: readNameWords(sentence, index) }));

/** Which words stand in lower case, and which with a capital that no sentence opening explains. */
export function readSpelling(lines: readonly Line[]): Spelling {
  const [lower, capital] = [new Set<string>(), new Set<string>()];
  for (const { words } of lines) {
    for (const word of words) {
      if (!word.capital) lower.add(word.lower);
      else if (!word.opens) capital.add(word.text);
    }
  }
  return { lower, capital };
}
