/** Names for parts of an article: the noun phrases of their own that suit them best. */

import type { Reading } from '../../grammar/reading.js';
import type { WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { stemsOf } from '../terms.js';
import { type Ranked, rankPhrases } from './label-scores.js';
import { gather } from './material.js';
import type { NamingPhrase } from './naming-phrases.js';

export interface Unnamed {
  readonly stretches: readonly Stretch[];
  /** What other parts are called. */
  readonly titles: readonly string[];
}

/**
 * A crosshead for each stretch, such as "The cooling tower": its best phrase. The stretch with the best phrase
 * takes its own first, and no other is named by a word of it while it has others nearly as good. The titles
 * that other parts have already count as taken.
 */
export function labelStretches(
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
    const phrase = chooseFree(ranked[i]!, taken);
    labels[i] = phrase ? asTitle(phrase, material.phrases) : '';
    for (const part of phrase?.stems ?? []) taken.add(part);
  }
  return labels;
}

/** A phrase this much worse than the best is no name for the stretch (judgement). */
const NEARLY = 1;

/** The best phrase of words that name no other part; failing that, one with a head of its own. */
function chooseFree(ranked: readonly Ranked[], taken: ReadonlySet<string>): NamingPhrase | undefined {
  const least = (ranked[0]?.score ?? 0) - NEARLY;
  const near = ranked.filter(({ score }) => score >= least);
  const free = near.find(({ phrase }) => !phrase.stems.some((part) => taken.has(part)));
  const headed = ranked.find(({ phrase }) => !phrase.heads.some((part) => taken.has(part)));
  return (free ?? headed)?.phrase;
}

/** As it stands most often, with "The" where the text mostly has it. */
function asTitle({ text, units }: NamingPhrase, phrases: readonly NamingPhrase[]): string {
  const uses = phrases.filter((phrase) => phrase.text === text);
  const withThe = uses.filter(({ determiner }) => determiner === 'the').length;
  const isSingular =
    !units[units.length - 1]!.isPlural && units.slice(0, -1).every(({ isOwner }) => !isOwner);
  const title = isSingular && withThe > 0 && withThe * 2 >= uses.length ? `the ${text}` : text;
  return title[0]!.toUpperCase() + title.slice(1);
}
