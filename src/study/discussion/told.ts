/** What the text tells after a sentence and in a paragraph, as stretches that can be quoted. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';
import { distinct, stretchesOf } from './stretches.js';

interface Reach {
  /** Sentences. */
  readonly sentences: number;
  /** How many paragraphs on. */
  readonly paragraphs?: number;
}

/** The sentences behind one. */
export const toldAfter = (scene: Scene, index: number, reach: Reach): Slot[] =>
  stretchesOf(scene, within(scene, index, reach), [index]);

/** A sentence and those behind it in its paragraph. */
export const toldFrom = (scene: Scene, index: number, sentences: number): Slot[] =>
  stretchesOf(scene, [index, ...within(scene, index, { sentences: sentences - 1 })], [index - 1]);

/** The sentences behind one that are in reach. */
function within({ passages }: Scene, index: number, { sentences, paragraphs = 0 }: Reach): number[] {
  const from = passages[index]!;
  return passages
    .slice(index + 1, index + 1 + sentences)
    .filter(({ paragraph }) => Math.abs(paragraph - from.paragraph) <= paragraphs)
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
