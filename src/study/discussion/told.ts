/** What the text tells after a sentence and in a paragraph, as stretches that can be quoted. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';
import { distinct, stretchesOf } from './stretches.js';

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

/** What a paragraph tells: its own sentences and what is said in it between marks, in order. */
export function toldIn(
  scene: Scene,
  paragraph: number,
  isWanted: (passage: Passage) => boolean = () => true,
  quoted: readonly number[] = [],
): Slot[] {
  const own = (scene.byParagraph.get(paragraph) ?? []).filter(isWanted);
  const plain = stretchesOf(
    scene,
    own.map(({ index }) => index),
    quoted,
  );
  const spoken = scene.speeches
    .filter(({ passages, slot }) => slot.extract.paragraph === paragraph && passages.every(isWanted))
    .map(({ slot }) => slot)
    .filter(({ words }) => words >= 6);
  return distinct([...plain, ...spoken]).sort((one, two) => one.extract.start - two.extract.start);
}
