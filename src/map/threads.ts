/**
 * Threads: which sentences of a text speak of the same things. Two sentences bear on each other by the content words and
 * names they share, the rare ones counting most (inverse sentence frequency, Sparck Jones 1972).
 */

import type { Reading } from '../grammar/reading.js';
import type { Token } from '../language/analysis.js';
import { is } from '../lexicon/index.js';

export interface Threads {
  /** For each sentence its content words. */
  readonly words: readonly ReadonlySet<string>[];
  /** What sharing a word is worth, by the word. */
  readonly weight: ReadonlyMap<string, number>;
  /** For each word the sentences where it stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The threads of a text; linear in its length. */
export function findThreads({ analysis }: Reading): Threads {
  const { sentences, tokens } = analysis;
  const words = sentences.map(
    ({ firstToken, endToken }) => new Set(tokens.slice(firstToken, endToken).filter(isContent).map(keyOf)),
  );
  const places = new Map<string, number[]>();
  words.forEach((own, sentence) => {
    for (const word of own) {
      const known = places.get(word);
      if (known) known.push(sentence);
      else places.set(word, [sentence]);
    }
  });
  const weight = new Map(
    [...places].map(([word, own]) => [word, Math.log((sentences.length + 1) / own.length)]),
  );
  return { words, weight, places };
}

const isContent = ({ pos, lemma, text }: Token): boolean =>
  /^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos) && text.length > 2 && !is(lemma, 'light') && !is(lemma, 'time-unit');

/** `convoy` and `convoys` are one word. */
const keyOf = ({ lemma, lower, pos }: Token): string => (pos === 'PROPN' ? lower : lemma);
