/** Names for parts of an article: the noun phrases of their own that suit them best. */

import type { Reading } from '../../grammar/reading.js';
import type { WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { stemsOf } from '../terms.js';
import { type Ranked, rankPhrases } from './label-scores.js';
import { gather, type Material } from './material.js';
import type { NamingPhrase } from './naming-phrases.js';
import { secondPhrase } from './second-phrase.js';
import { placeOf, surePhrase } from './sure-title.js';

export interface Unnamed {
  readonly stretches: readonly Stretch[];
  /** What other parts are called. */
  readonly titles: readonly string[];
}

/**
 * A heading for each stretch: the phrase it keeps to ("The landing fee"), else two of its things ("Dead fish and the woollen
 * mill"), else its place ("Paragraphs 5 to 8"). The stretch with the best phrase takes its own first, and no other is
 * named by a word of it while it has others nearly as good. The titles that other parts have already count as taken.
 */
export function titleStretches(
  reading: Reading,
  vectors: WordVectors,
  { stretches, titles }: Unnamed,
): string[] {
  if (stretches.length === 0) return [];
  const material = gather(reading, vectors);
  const ranked = stretches.map((stretch) => {
    return rankPhrases(material, { ...stretch, isLead: titles.length > 0 && stretch.first === 1 });
  });
  const best = (i: number) => ranked[i]![0]?.score ?? 0;
  const order = stretches.map((_, i) => i).sort((a, b) => best(b) - best(a));
  const taken = new Set(titles.flatMap(stemsOf));
  const labels: string[] = [];
  for (const i of order) {
    const phrases = phrasesFor(stretches[i]!, ranked[i]!, { taken, material });
    labels[i] = titleOf(phrases, stretches[i]!, material);
    for (const part of phrases.flatMap(({ stems }) => stems)) taken.add(part);
  }
  return labels;
}

interface Choosing {
  readonly taken: ReadonlySet<string>;
  readonly material: Material;
}

/** One phrase that the stretch keeps to, or two that share it, or none. */
function phrasesFor(
  stretch: Stretch,
  ranked: readonly Ranked[],
  { taken, material }: Choosing,
): NamingPhrase[] {
  const first = chooseFree(ranked, taken);
  if (!first) return [];
  if (surePhrase(first.phrase.text, stretch, material.analysis)) return [first.phrase];
  const second = secondPhrase(first, ranked, { taken, stretch, words: material.words });
  return second ? [first.phrase, second].sort((a, b) => a.start - b.start) : [];
}

/** A phrase this much worse than the best is no name for the stretch (judgement). */
const NEARLY = 1;

/** The best phrase of words that name no other part, or nearly; failing that, one that adds a word of its own. */
function chooseFree(ranked: readonly Ranked[], taken: ReadonlySet<string>): Ranked | undefined {
  const least = (ranked[0]?.score ?? 0) - NEARLY;
  const near = ranked.filter(({ score }) => score >= least);
  const free = near.find(({ phrase }) => !phrase.stems.some((part) => taken.has(part)));
  return free ?? ranked.find(({ phrase }) => phrase.stems.some((part) => !taken.has(part)));
}

function titleOf(
  phrases: readonly NamingPhrase[],
  stretch: Stretch,
  { analysis, phrases: all }: Material,
): string {
  if (phrases.length === 0) return placeOf(stretch, analysis.article.paragraphs.length);
  const title = phrases.map((phrase) => withArticle(phrase, all)).join(' and ');
  return title[0]!.toUpperCase() + title.slice(1);
}

/** "The" where the text mostly has it before a name, or any article or owner before one thing: "its own death warrant". */
function withArticle({ text, units }: NamingPhrase, phrases: readonly NamingPhrase[]): string {
  const last = units.at(-1)!;
  const isOne = !last.isPlural && units.slice(0, -1).every(({ isOwner }) => !isOwner);
  const marks = last.kind === 'name' ? /^the$/u : BEFORE_ONE;
  const uses = phrases.filter((phrase) => phrase.text === text);
  const marked = uses.filter(({ opener }) => marks.test(opener)).length;
  return isOne && marked > 0 && marked * 2 >= uses.length ? `the ${text}` : text;
}

const BEFORE_ONE =
  /^(?:the|an?|this|that|its|his|her|our|my|your|their|each|every|one|own|no|another|any|['’]s?)$/u;
