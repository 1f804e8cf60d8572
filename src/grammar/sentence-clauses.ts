/** The clauses of one sentence. */

import type { Clause, Grammar } from './reading.js';

/** In text order; the search is by halves, since all clauses stand in text order. */
export function clausesOf({ clauses }: Pick<Grammar, 'clauses'>, sentence: number): readonly Clause[] {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (clauses[end]?.sentence === sentence) end++;
  return clauses.slice(low, end);
}
