/** The second thing of a part that no one phrase names: "Dead fish and the woollen mill". */

import type { Stretch } from '../segments.js';
import type { StemmedWord } from '../terms.js';
import type { Ranked } from './label-scores.js';
import type { NamingPhrase } from './naming-phrases.js';

export interface Beside {
  /** Stems that name other parts. */
  readonly taken: ReadonlySet<string>;
  readonly stretch: Stretch;
  readonly words: readonly StemmedWord[];
}

/** What two phrases must be worth to stand in a heading, from reading those of forty articles. */
const FIRST = 0.3;
const SECOND = -0.2;
/** A single word, or one of another, says less. */
const WEAK = 0.7;

/** What a phrase gains that speaks of paragraphs of which the first says nothing, if it spoke of all. */
const SPREAD = 2;

/** Longer headings are not read. */
const MOST_WORDS = 6;

/** The phrase of other words that says most of what the first leaves out. */
export function secondPhrase(
  first: Ranked,
  ranked: readonly Ranked[],
  { taken, stretch, words }: Beside,
): NamingPhrase | undefined {
  if (first.score < FIRST || first.phrase.shape === 'and') return undefined;
  const said = spread(first.phrase, stretch, words);
  const size = stretch.last - stretch.first + 1;
  const gain = (phrase: NamingPhrase) =>
    [...spread(phrase, stretch, words)].filter((paragraph) => !said.has(paragraph)).length / size;
  const others = ranked
    .filter(({ score, phrase }) => score >= leastFor(phrase) && goesWith(phrase, first.phrase, taken))
    .map(({ score, phrase }) => ({ phrase, worth: score + SPREAD * gain(phrase) }));
  return others.sort((a, b) => b.worth - a.worth)[0]?.phrase;
}

const leastFor = ({ units, shape }: NamingPhrase): number =>
  units.length === 1 || shape === 'of' ? WEAK : SECOND;

function goesWith(phrase: NamingPhrase, first: NamingPhrase, taken: ReadonlySet<string>): boolean {
  const isOther = !phrase.stems.some((part) => taken.has(part) || first.stems.includes(part));
  const isOdd = phrase.units.at(-1)!.isPlural && /^an?$/u.test(phrase.opener);
  const length = `${phrase.text} ${first.text}`.split(' ').length;
  return isOther && !isOdd && phrase.shape !== 'and' && length <= MOST_WORDS;
}

/** The paragraphs of the stretch that name what the phrase is a kind of. */
function spread(
  { heads }: NamingPhrase,
  { first, last }: Stretch,
  words: readonly StemmedWord[],
): Set<number> {
  const uses = words.filter(
    ({ stem, paragraph }) => heads.includes(stem) && paragraph >= first && paragraph <= last,
  );
  return new Set(uses.map(({ paragraph }) => paragraph));
}
