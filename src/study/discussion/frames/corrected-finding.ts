/** A belief that later work overturned: how could it be held, what did it cost, how could it have been noticed sooner? */

import { type Corrected, correctedIn } from '../../corrected.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { shown } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const correctedFinding: Frame = {
  name: 'corrected-finding',
  most: 1,
  worth: { explainer: 2.8, history: 2.7, other: 2.7, news: 2.5, opinion: 2.3 },
  find: (scene) => correctedIn(scene.material).flatMap((found) => asked(scene, found) ?? []),
};

function asked(scene: Scene, { first, later }: Corrected): Asked | undefined {
  const [a, b] = [shown(scene, first.index), shown(scene, later.index)];
  const about = [first.index, later.index];
  if (!a || !b || a.leans) return undefined;
  return weighing({
    prompt: `First ${cite(a)}, then ${cite(b)}. How could the first be believed, and what made the second better? Who has to bear the cost of such an error, and how could it be noticed sooner?`,
    sides: says(evidenceOn(scene, { on: about })),
    sure: 0.92,
    theme: first.theme,
    quotes: [a, b],
    about,
  });
}
