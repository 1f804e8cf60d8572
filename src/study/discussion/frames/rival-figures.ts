/** Two sides give two figures for one thing: which would one use, and what would one want to see first? */

import { rivalsIn } from '../../comprehension/sums/second-figure.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { toldAfter } from '../told.js';
import { says, weighing } from '../weighing.js';

export const rivalFigures: Frame = {
  name: 'rival-figures',
  most: 1,
  worth: 3,
  find: (scene) =>
    rivalsIn(scene.material).flatMap(({ quotes, sentences }) => weighed(scene, quotes, sentences) ?? []),
};

function weighed(scene: Scene, quotes: readonly string[], sentences: readonly number[]): Asked | undefined {
  const last = sentences.at(-1)!;
  const { paragraph, theme } = scene.passages[last]!;
  const more = toldAfter(scene, last, { sentences: 4 }).slice(0, 3);
  if (more.length === 0) return undefined;
  return weighing({
    prompt: `Two sides give two figures for one thing: ${quotes.join(' and ')} (¶${paragraph}). Which of them would you use if you had to decide, and what would you want to see first?`,
    sides: says(more),
    sure: 0.9,
    theme,
    about: sentences,
  });
}
