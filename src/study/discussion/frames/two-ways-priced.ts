/** Two ways of going on, each with its price: what does each buy, and which would one choose? */

import { pricesIn } from '../../comprehension/sums/two-prices.js';
import { evidenceOn } from '../evidence.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { says, weighing } from '../weighing.js';

export const twoWaysPriced: Frame = {
  name: 'two-ways-priced',
  most: 1,
  worth: 2.8,
  find: (scene) => {
    const pair = pricesIn(scene.material);
    return pair && asked(scene, pair);
  },
};

function asked(scene: Scene, pair: NonNullable<ReturnType<typeof pricesIn>>) {
  const [one, two] = pair;
  const about = pair.map(({ passage }) => passage.index);
  return weighing({
    prompt: `Two sums are named: ${one.quote} (¶${one.passage.paragraph}) and ${two.quote} (¶${two.passage.paragraph}). What does each of them buy, for how long, and for whom? Which would you spend if you had to answer for it, and what would you have to know first?`,
    sides: says(evidenceOn(scene, { on: about, most: 4 })),
    sure: 0.9,
    theme: scene.passages[two.passage.index]!.theme,
    about,
  });
}
