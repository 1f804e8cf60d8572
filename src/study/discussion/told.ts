/** What the text tells before and after a sentence, as stretches that can be quoted. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import { type Piece, pieceAt } from './evidence.js';
import type { Scene } from './scene.js';
import { stretchesOf } from './stretches.js';

/** A sentence and those behind it in its paragraph. */
export const toldFrom = (scene: Scene, index: number, sentences: number): Slot[] =>
  stretchesOf(scene, [index, ...behind(scene, index, sentences - 1)], [index - 1]);

/** The sentence before one and the two behind it, each as it can be read by itself, without that one. */
export function toldBeside(scene: Scene, { index, paragraph }: Passage): Piece[] {
  const near = [index - 1, index + 1, index + 2].filter((at) => scene.passages[at]?.paragraph === paragraph);
  const pieces = near.flatMap((at) => pieceAt(scene, at, new Set([index])) ?? []);
  return pieces.filter(
    ({ sentences }, i) =>
      !sentences.includes(index) &&
      !pieces.slice(0, i).some((other) => other.sentences.some((one) => sentences.includes(one))),
  );
}

/** So many sentences behind one, in its paragraph. */
function behind({ passages }: Scene, index: number, count: number): number[] {
  const from = passages[index]!;
  return passages
    .slice(index + 1, index + 1 + count)
    .filter(({ paragraph }) => paragraph === from.paragraph)
    .map((passage: Passage) => passage.index);
}
