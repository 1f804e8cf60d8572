/** The article's own words that put paragraphs into a theme, as they stand there. */

import { textOf } from '../base/span.js';
import type { Analysis, NamedEntity, Token } from '../language/analysis.js';
import { cosine, type WordVectors } from '../language/vectors/index.js';
import { canName, isVague } from './labels/label-words.js';
import { themeMeaning } from './meaning.js';
import type { PackTheme } from './pack.js';
import { stem } from './stem.js';
import { type Hit, stemsOf } from './terms.js';

/** How many words are shown for a theme. */
const SHOWN = 8;

/** Words used once are a reason only where there are fewer others than this. */
const FEWEST = 3;

/** A word of the article whose vector is nearer to the theme than this counts as a reason (judgement). */
const NEAR = 0.55;

/**
 * The strongest first, each once: the theme's words that occur, then the article's words that mean the like.
 */
export function evidenceWords(
  analysis: Analysis,
  vectors: WordVectors,
  theme: { readonly theme: PackTheme; readonly numbers: readonly number[]; readonly hits: readonly Hit[] },
): string[] {
  const numbers = new Set(theme.numbers);
  const found = fromHits(
    analysis,
    theme.hits.filter((hit) => numbers.has(hit.paragraph)),
  );
  const near = nearWords(analysis, vectors, { theme: theme.theme, numbers });
  const shown = gatherUses(
    [...found, ...near].map((words) => ({ key: stemsOf(words).join(' '), words, weight: 0 })),
  );
  return shown.map(({ words }) => words).slice(0, SHOWN);
}

interface Use {
  readonly key: string;
  readonly words: string;
  readonly weight: number;
}

/** One for each key, as it stands first, with the weights of all and their number. */
function gatherUses(uses: readonly Use[]): (Use & { readonly count: number })[] {
  const gathered = new Map<string, Use & { readonly count: number }>();
  for (const use of uses) {
    const { words, weight, count } = gathered.get(use.key) ?? { words: use.words, weight: 0, count: 0 };
    gathered.set(use.key, { key: use.key, words, weight: weight + use.weight, count: count + 1 });
  }
  return [...gathered.values()];
}

/**
 * For each group of paragraphs the words that tell it from the rest of the article, strongest first; the names of
 * people, given in lower case, say what happens to whom and not what it is about.
 */
export function topWords(
  analysis: Analysis,
  vectors: WordVectors,
  {
    groups,
    people,
  }: { readonly groups: readonly (readonly number[])[]; readonly people: ReadonlySet<string> },
): string[][] {
  const topical = analysis.tokens
    .filter((token) => isTopical(token) && !people.has(token.lower))
    .map(({ text, sentence }) => ({
      key: stem(text),
      words: text,
      weight: 0,
      paragraph: analysis.sentences[sentence]!.paragraph,
    }));
  const everywhere = new Map(gatherUses(topical).map(({ key, count }) => [key, count]));
  return groups.map((group) => {
    const weighed = gatherUses(topical.filter(({ paragraph }) => group.includes(paragraph))).map((use) => ({
      ...use,
      weight: (use.count ** 2 / everywhere.get(use.key)!) * vectors.weight(use.words),
    }));
    const repeated = weighed.filter(({ count }) => count > 1);
    return strongestFirst(repeated.length < FEWEST ? weighed : repeated).slice(0, SHOWN);
  });
}

/** The words of people's names, lower case. */
export function wordsOfPeople(names: readonly NamedEntity[]): Set<string> {
  const people = names.filter(({ kind }) => kind === 'person');
  const forms = people.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  return new Set(forms.flatMap((form) => form.toLowerCase().split(' ')));
}

function fromHits({ tokens, article }: Analysis, hits: readonly Hit[]): string[] {
  const uses = hits.map(({ firstToken, endToken, term }) => ({
    key: term.stems.join(' '),
    words: textOf(article.text, { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end }),
    weight: term.worth,
  }));
  return strongestFirst(gatherUses(uses.filter(({ words }) => !/["“”«»\n]/u.test(words))));
}

function nearWords(
  { tokens, sentences }: Analysis,
  vectors: WordVectors,
  { theme, numbers }: { readonly theme: PackTheme; readonly numbers: ReadonlySet<number> },
): string[] {
  const nearness = likenessTo(themeMeaning(theme, vectors), vectors);
  const uses = tokens
    .filter((token) => numbers.has(sentences[token.sentence]!.paragraph) && isTopical(token))
    .map(({ text, lower }) => ({ words: text, weight: nearness(lower) }))
    .filter(({ weight }) => weight >= NEAR)
    .map((use) => ({ ...use, key: stem(use.words) }));
  return strongestFirst(gatherUses(uses));
}

/** How near words are to a meaning, each reckoned once. */
function likenessTo(meaning: Float32Array, vectors: WordVectors): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let likeness = known.get(word);
    if (likeness === undefined) {
      const vector = vectors.vector(word);
      likeness = vector ? cosine(vector, meaning) : 0;
      known.set(word, likeness);
    }
    return likeness;
  };
}

function isTopical(token: Token): boolean {
  return (
    (token.pos === 'NOUN' || token.pos === 'PROPN') &&
    token.text.length > 3 &&
    canName(token) &&
    !isVague(token)
  );
}

const strongestFirst = (uses: readonly Use[]): string[] =>
  [...uses].sort((a, b) => b.weight - a.weight).map(({ words }) => words);
