/** The words that come back in a part without a title or a line: a heading or a summary is likely to be of them. */

import type { Analysis } from '../language/analysis.js';

const MOST = 3;
const FEWEST = 2;

/** Of `words`, those that stand in two of the paragraphs at least; none where only one does. */
export function recurringWords(
  { sentences, tokens }: Analysis,
  paragraphs: readonly number[],
  words: readonly string[],
): readonly string[] {
  const inside = new Set(paragraphs);
  const places = new Map<string, Set<number>>();
  for (const { paragraph, firstToken, endToken } of sentences) {
    if (!inside.has(paragraph)) continue;
    for (const { lower } of tokens.slice(firstToken, endToken))
      places.set(stem(lower), (places.get(stem(lower)) ?? new Set()).add(paragraph));
  }
  const back = words.filter((word) => (places.get(stem(word.toLowerCase()))?.size ?? 0) > 1);
  return back.length < FEWEST ? [] : back.slice(0, MOST);
}

/** `bridge` and `bridges` are one word. */
const stem = (word: string): string => word.replace(/s$/u, '');
