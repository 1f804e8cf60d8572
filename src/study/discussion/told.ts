/** What the text tells after a sentence, as stretches that can be quoted. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';
import { stretchesOf } from './stretches.js';

/** A sentence and those behind it in its paragraph. */
export const toldFrom = (scene: Scene, index: number, sentences: number): Slot[] =>
  stretchesOf(scene, [index, ...behind(scene, index, sentences - 1)], [index - 1]);

/** So many sentences behind one, in its paragraph. */
function behind({ passages }: Scene, index: number, count: number): number[] {
  const from = passages[index]!;
  return passages
    .slice(index + 1, index + 1 + count)
    .filter(({ paragraph }) => paragraph === from.paragraph)
    .map((passage: Passage) => passage.index);
}
