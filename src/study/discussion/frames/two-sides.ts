/** In a debate: one sentence from each side on the same thing. */

import { bearingOn } from '../../../map/threads.js';
import { sidesOf } from '../../debate.js';
import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Frame } from '../frame.js';

export const twoSides: Frame = {
  name: 'two-sides',
  most: 4,
  worth: 3,
  find: (scene) => {
    const side = sidesOf(scene.material);
    if (!side) return [];
    const own = scene.claims.filter(({ owner }) => owner.kind === 'author');
    return own.flatMap((two) => {
      if (side(two.passage.paragraph) !== 2) return [];
      const near = bearingOn(scene.threads, two.passage.index).find(({ sentence }) =>
        own.some(({ passage }) => passage.index === sentence && side(passage.paragraph) === 1),
      );
      const one = near && own.find(({ passage }) => passage.index === near.sentence);
      if (!one || one.slot.words + two.slot.words > 44) return [];
      return [
        ask(scene, two, {
          prompt: `On one side stands ${cite(one.slot)}, on the other ${cite(two.slot)}. Do the two quarrel over facts, or over what matters more? Which brings the better evidence?`,
          lookFor: `First: ${cite(one.slot)}. Second: ${cite(two.slot)}. A fair answer gives each its best reason, and names the fact that would decide if it is a quarrel over facts.`,
          beside: [one.slot],
          sure: Math.min(1, 0.6 + near.strength / 6),
        }),
      ];
    });
  },
};
