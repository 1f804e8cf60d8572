/** What the words of an article are, read once for the labels of all its parts. */

import type { Analysis, NamedEntity } from '../language/analysis.js';
import type { WordVectors } from '../language/vectors/index.js';
import { nounPhrases, type Phrase } from './noun-phrases.js';
import { stem } from './stem.js';
import { stemsOf } from './terms.js';

/** What is the same for every stretch of an article. */
export interface Material {
  readonly analysis: Analysis;
  readonly vectors: WordVectors;
  readonly phrases: readonly Phrase[];
  /** The stem of every word, with the number of its paragraph. */
  readonly words: readonly { readonly part: string; readonly paragraph: number }[];
  readonly title: ReadonlySet<string>;
  /** The words of people's names, and of places', lower case. */
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Nouns that stand at least as often after "a" as after "the": bare they are no crosshead. */
  readonly countable: ReadonlySet<string>;
  /** Stems that are verbs at least as often as nouns. */
  readonly verbs: ReadonlySet<string>;
}

/** Reads an article once for all its stretches. */
export function gather(analysis: Analysis, vectors: WordVectors, names: readonly NamedEntity[]): Material {
  const phrases = nounPhrases(analysis);
  return {
    analysis,
    vectors,
    phrases,
    countable: countableOf(phrases),
    words: analysis.tokens.flatMap(({ text, sentence }) => {
      const { paragraph } = analysis.sentences[sentence]!;
      return stemsOf(text).map((part) => ({ part, paragraph }));
    }),
    title: new Set(stemsOf(analysis.article.title)),
    people: wordsOfNames(names, 'person'),
    places: wordsOfNames(names, 'place'),
    verbs: verbsOf(analysis),
  };
}

/** The words of the names of one kind, lower case. */
export function wordsOfNames(names: readonly NamedEntity[], kind: NamedEntity['kind']): Set<string> {
  const forms = names
    .filter((name) => name.kind === kind)
    .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  return new Set(forms.flatMap((form) => form.toLowerCase().split(' ')));
}

function countableOf(phrases: readonly Phrase[]): Set<string> {
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
