/** How often an article uses each lemma: a word it seldom uses belongs to one thing. */

import type { Passage } from './passages.js';

/** Counted once for an article, whoever asks. */
export function countLemmas(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const known = COUNTED.get(passages);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { tokens } of passages)
    for (const { lemma } of tokens) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  COUNTED.set(passages, counts);
  return counts;
}

const COUNTED = new WeakMap<readonly Passage[], ReadonlyMap<string, number>>();
