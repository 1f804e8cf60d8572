/** Runs of capitalised words that may be names, joined over particles, "of" and "and" where a name would be. */

import { afterParticles, joinNext } from './chain-joins.js';
import { startsName, trimOpening } from './chain-starts.js';
import { knownPhraseEnd } from './known-phrases.js';
import type { Line, Spelling } from './lines.js';
import type { NameWord } from './name-words.js';
import { bindsPossessive } from './possessives.js';

/** Words `from` up to, not including, `to` of a sentence. */
export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

/** Every run of a sentence that may hold a name, in order, not overlapping. */
export function findChains(line: Line, spelling: Spelling): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < line.words.length; ) {
    const to = startsName(line.words, at) ? chainEnd(line.words, at) : at;
    const chain = to > at ? trimOpening({ from: at, to, line }, spelling) : undefined;
    if (chain) chains.push(chain);
    at = Math.max(to, at + 1);
  }
  return chains;
}

export const chainWords = ({ from, to, line }: Chain): readonly NameWord[] => line.words.slice(from, to);

function chainEnd(words: readonly NameWord[], from: number): number {
  let to = Math.max(from + 1, knownPhraseEnd(words, from) ?? 0);
  if (!words[from]!.capital && to === from + 1) to = afterParticles(words, from) + 1;
  for (;;) {
    if (words[to - 1]!.possessive && !bindsPossessive(words, to - 1)) return to;
    const next = joinNext(words, from, to);
    if (next === undefined || next - from > MOST_WORDS) return to;
    to = next;
  }
}

/** No name has more words. */
const MOST_WORDS = 16;
