/** Two ways of going on, each with its price: what does each buy, and which would one choose? */

import { pricesIn } from '../../comprehension/sums/two-prices.js';
import { citeAll } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { goingOn } from '../substance.js';

export const twoWaysPriced: Frame = {
  name: 'two-ways-priced',
  most: 1,
  worth: 2.8,
  find: (scene) => {
    const pair = pricesIn(scene.material);
    const told = pair?.map(({ passage }) => goingOn(scene, passage.index, 2)) ?? [];
    return pair && told.flat().length >= 1 ? [asked(scene, pair, told.flat())] : [];
  },
};

function asked(
  scene: Scene,
  pair: NonNullable<ReturnType<typeof pricesIn>>,
  told: ReturnType<typeof goingOn>,
) {
  const [one, two] = pair;
  return {
    prompt: `Two sums are named: ${one.quote} (¶${one.passage.paragraph}) and ${two.quote} (¶${two.passage.paragraph}). What does each of them buy, for how long, and for whom? Which would you spend if you had to answer for it, and what would you have to know first?`,
    lookFor: `What the text adds to the sums: ${citeAll(told)}. The two cannot be compared before it is clear whether both pay for the same thing and for as long; either choice is good that names who is left without help.`,
    level: 'evaluate' as const,
    sure: 0.9,
    theme: scene.passages[two.passage.index]!.theme,
    evidence: told.map(({ extract }) => extract),
    sentences: pair.map(({ passage }) => passage.index),
    names: [],
  };
}
