/** A belief that later work overturned: how could it be held, what did it cost, how could it have been noticed sooner? */

import { type Corrected, correctedIn } from '../../corrected.js';
import { cite, citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { goingOn, shown } from '../substance.js';

export const correctedFinding: Frame = {
  name: 'corrected-finding',
  most: 1,
  worth: { explainer: 2.8, history: 2.7, other: 2.7, news: 2.5, opinion: 2.3 },
  find: (scene) => correctedIn(scene.material).flatMap((found) => asked(scene, found) ?? []),
};

function asked(scene: Scene, { first, later }: Corrected): Asked | undefined {
  const [a, b] = [shown(scene, first.index), shown(scene, later.index)];
  const more = goingOn(scene, later.index, 2);
  if (!a || !b || a.leans || more.length === 0) return undefined;
  return {
    prompt: `First ${cite(a)}, then ${cite(b)}. How could the first be believed, and what made the second better? Who has to bear the cost of such an error, and how could it be noticed sooner?`,
    lookFor: `Held first: ${cite(a)}. Found later: ${cite(b)}. What the text adds: ${citeAll(more)}. The first could be believed as long as nothing better had been looked at; it cost those who acted on it. Also good: a check that would have cost little, or a reason why nobody thought of one.`,
    level: 'evaluate',
    sure: 0.92,
    theme: first.theme,
    evidence: [a, b, ...more].map(({ extract }) => extract),
    sentences: [first.index, later.index],
    names: [],
  };
}
