/**
 * The themes stage: an `Analysis` in, a `Sorting` of its paragraphs out.
 *
 * With a pack, word vectors, the pack's own words and the headings say how well a paragraph fits a theme, and
 * neighbours are kept together; where nothing fits, a paragraph is `other`. Without one, a shipped pack is
 * taken if the article is really about its subject; else the themes are the article's sections, or stretches
 * found in it that are named by a phrase of their own. Deliberately not done here: topic models, which one
 * article is too short for, and showing any word that is not in the article or the pack.
 */

import type { Analysis } from '../language/analysis.js';
import type { WordVectors } from '../language/vectors/index.js';
import { choosePack } from './choose.js';
import { discoverThemes } from './discover.js';
import type { Pack, Sorting } from './pack.js';
import { sortWithPack } from './sort-with-pack.js';

export { readPack } from './read-pack.js';

/** A pack that was asked for, or the shipped packs to choose from. */
export type ThemeChoice =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'choose'; readonly packs: readonly Pack[] };

/** Sorts the paragraphs of an article into themes. */
export function sortThemes(analysis: Analysis, vectors: WordVectors, choice: ThemeChoice): Sorting {
  if (choice.kind === 'pack') return sortWithPack(analysis, vectors, { pack: choice.pack, how: 'asked-for' });
  const pack = choosePack(analysis, choice.packs);
  return pack ? sortWithPack(analysis, vectors, { pack, how: 'chosen' }) : discoverThemes(analysis, vectors);
}
