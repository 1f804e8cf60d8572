/** What the words of an article are, read once for the labels of all its parts. */

import type { Reading } from '../../grammar/reading.js';
import type { Analysis, NamedEntity } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { stem } from '../stem.js';
import { type StemmedWord, stemsOf, stemWords } from '../terms.js';
import { type NamingPhrase, namingPhrases } from './naming-phrases.js';

/** What is the same for every stretch of an article. */
export interface Material {
  readonly analysis: Analysis;
  readonly vectors: WordVectors;
  readonly phrases: readonly NamingPhrase[];
  /** The stem of every word, with the number of its paragraph. */
  readonly words: readonly StemmedWord[];
  readonly title: ReadonlySet<string>;
  /** The words of people's names, lower case. */
  readonly people: ReadonlySet<string>;
  /** Nouns that stand at least as often after "a" as after "the": bare they are no crosshead. */
  readonly countable: ReadonlySet<string>;
  /** Stems that are verbs at least as often as nouns. */
  readonly verbs: ReadonlySet<string>;
}

/** Reads an article once for all its stretches. */
export function gather(reading: Reading, vectors: WordVectors): Material {
  const { analysis, names } = reading;
  const phrases = namingPhrases(reading);
  return {
    analysis,
    vectors,
    phrases,
    countable: countableOf(phrases),
    words: stemWords(analysis),
    title: new Set(stemsOf(analysis.article.title)),
    people: wordsOfPeople(names),
    verbs: verbsOf(analysis),
  };
}

/** The words of people's names, lower case. */
export function wordsOfPeople(names: readonly NamedEntity[]): Set<string> {
  const forms = names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  return new Set(forms.flatMap((form) => form.toLowerCase().split(' ')));
}

function countableOf(phrases: readonly NamingPhrase[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { units, text, determiner } of phrases) {
    const worth = determiner === 'a' ? 1 : determiner === 'the' ? -1 : 0;
    if (units.length === 1 && worth !== 0) counts.set(text, (counts.get(text) ?? 0) + worth);
  }
  return new Set([...counts].filter(([, count]) => count >= 0).map(([text]) => text));
}

function verbsOf({ tokens }: Analysis): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, pos } of tokens) {
    const worth = pos === 'VERB' ? 1 : pos === 'NOUN' ? -1 : 0;
    if (worth !== 0) counts.set(stem(text), (counts.get(stem(text)) ?? 0) + worth);
  }
  return new Set([...counts].filter(([, count]) => count >= 0).map(([word]) => word));
}
