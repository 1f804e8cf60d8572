/** How often an article uses each lemma: a word it seldom uses belongs to one thing. */

import type { Passage } from './passages.js';

/** The uses of each lemma. */
export function countLemmas(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of passages)
    for (const { lemma } of tokens) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return counts;
}
