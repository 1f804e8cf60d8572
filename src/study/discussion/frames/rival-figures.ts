/** Two sides give two figures for one thing: which would one use, and what would one want to see first? */

import { rivalsIn } from '../../comprehension/sums/second-figure.js';
import { citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { toldAfter } from '../told.js';

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
  return {
    prompt: `Two sides give two figures for one thing: ${quotes.join(' and ')} (¶${paragraph}). Which of them would you use if you had to decide, and what would you want to see first?`,
    lookFor: `What the text adds about the figures: ${citeAll(more)}. Each side has a reason to hope for its own figure, which does not make it wrong. Either may be used by somebody who says what it leaves out; also good: to decide as if the worse figure were true, or to have it measured again by somebody without a stake.`,
    level: 'evaluate',
    sure: 0.9,
    theme,
    evidence: more.map(({ extract }) => extract),
    sentences,
    names: [],
  };
}
