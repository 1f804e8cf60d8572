/**
 * The themes stage: a `Reading` in, a `Sorting` of its paragraphs out.
 *
 * With a pack, word vectors, the pack's own words and the headings say how well a paragraph fits a theme, and
 * neighbours are kept together; where nothing fits, a paragraph is `other`. Without one, a shipped pack is
 * taken if the article is really about its subject; else the themes are the article's sections, or stretches
 * found in it that are headed by what somebody says in them, or only by their place. Deliberately not done here: topic models, which one
 * article is too short for, and showing any word that is not in the article or the pack.
 */

import type { Reading } from '../grammar/reading.js';
import type { Analysis } from '../language/analysis.js';
import type { WordVectors } from '../language/vectors/index.js';
import { fittingPack } from './choose.js';
import { discoverThemes } from './discover.js';
import type { Pack, Sorting } from './pack.js';
import { sortWithPack } from './sort-with-pack.js';

export { sortByHeadings } from './by-headings.js';
export { type DraftSource, draftPack } from './draft-pack.js';
export { readPack } from './read-pack.js';

/** A pack that was asked for, or the shipped packs to choose from. */
export type ThemeChoice =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'choose'; readonly packs: readonly Pack[] };

/** A pack to sort into, and whether somebody asked for it. */
export interface ChosenPack {
  readonly pack: Pack;
  readonly how: 'asked-for' | 'chosen';
}

/** The pack an article is sorted with; undefined when its themes are to be found in it. */
export function choosePack(analysis: Analysis, choice: ThemeChoice): ChosenPack | undefined {
  if (choice.kind === 'pack') return { pack: choice.pack, how: 'asked-for' };
  const pack = fittingPack(analysis, choice.packs);
  return pack && { pack, how: 'chosen' };
}

/** Sorts the paragraphs of an article into the themes of a pack, or into those found in it. */
export const sortThemes = (
  reading: Reading,
  vectors: WordVectors,
  chosen: ChosenPack | undefined,
): Sorting => (chosen ? sortWithPack(reading.analysis, vectors, chosen) : discoverThemes(reading, vectors));
