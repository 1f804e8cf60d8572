/** The article's own words that put paragraphs into a theme, as they stand there. */

import { textOf } from '../base/span.js';
import type { Analysis, Token } from '../language/analysis.js';
import { cosine, type WordVectors } from '../language/vectors/index.js';
import { canName, isVague } from './label-words.js';
import { themeMeaning } from './meaning.js';
import type { PackTheme } from './pack.js';
import { stem } from './stem.js';
import type { Hit } from './terms.js';

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
  const shown = new Map<string, string>();
  for (const words of [...found, ...near]) {
    const key = words
      .split(/[\s-]+/u)
      .map(stem)
      .join(' ');
    if (!shown.has(key)) shown.set(key, words);
  }
  return [...shown.values()].slice(0, SHOWN);
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
  const everywhere = new Map<string, number>();
  const inParagraph = new Map<number, Token[]>();
  for (const token of analysis.tokens) {
    if (!isTopical(token) || people.has(token.lower)) continue;
    everywhere.set(stem(token.text), (everywhere.get(stem(token.text)) ?? 0) + 1);
    const { paragraph } = analysis.sentences[token.sentence]!;
    const tokens = inParagraph.get(paragraph);
    if (tokens) tokens.push(token);
    else inParagraph.set(paragraph, [token]);
  }
  return groups.map((group) => {
    const uses = new Map<string, { words: string; here: number }>();
    for (const token of group.flatMap((paragraph) => inParagraph.get(paragraph) ?? [])) {
      const known = uses.get(stem(token.text));
      uses.set(stem(token.text), { words: known?.words ?? token.text, here: (known?.here ?? 0) + 1 });
    }
    const weighed = [...uses].map(([key, { words, here }]) => {
      return { words, here, weight: ((here * here) / everywhere.get(key)!) * vectors.weight(words) };
    });
    const repeated = weighed.filter(({ here }) => here > 1);
    const telling = repeated.length < FEWEST ? weighed : repeated;
    return strongestFirst(telling).slice(0, SHOWN);
  });
}

function fromHits(analysis: Analysis, hits: readonly Hit[]): string[] {
  const uses = new Map<string, { words: string; weight: number }>();
  for (const hit of hits) {
    const first = analysis.tokens[hit.firstToken]!;
    const last = analysis.tokens[hit.endToken - 1]!;
    const words = textOf(analysis.article.text, { start: first.start, end: last.end });
    if (/["“”«»\n]/u.test(words)) continue;
    const key = hit.term.stems.join(' ');
    const known = uses.get(key);
    uses.set(key, { words: known?.words ?? words, weight: (known?.weight ?? 0) + hit.term.worth });
  }
  return strongestFirst([...uses.values()]);
}

function nearWords(
  analysis: Analysis,
  vectors: WordVectors,
  { theme, numbers }: { readonly theme: PackTheme; readonly numbers: ReadonlySet<number> },
): string[] {
  const nearness = likenessTo(themeMeaning(theme, vectors), vectors);
  const uses = new Map<string, { words: string; weight: number }>();
  for (const token of analysis.tokens) {
    if (!numbers.has(analysis.sentences[token.sentence]!.paragraph) || !isTopical(token)) continue;
    const likeness = nearness(token.lower);
    if (likeness < NEAR) continue;
    const key = stem(token.text);
    const known = uses.get(key);
    uses.set(key, { words: known?.words ?? token.text, weight: (known?.weight ?? 0) + likeness });
  }
  return strongestFirst([...uses.values()]);
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

function strongestFirst(uses: readonly { words: string; weight: number }[]): string[] {
  return [...uses].sort((a, b) => b.weight - a.weight).map((use) => use.words);
}
