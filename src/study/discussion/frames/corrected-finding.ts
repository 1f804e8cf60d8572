/** A belief that later work overturned: how could it be held, what did it cost, how could it have been noticed sooner? */

import { type Corrected, correctedIn } from '../../corrected.js';
import { inBrief } from '../brief.js';
import { cite } from '../citing.js';
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
  const beside = inBrief(scene, more);
  return {
    prompt: `First ${cite(a)}, then ${cite(b)}. How could the first be believed, and what made the second better? Who has to bear the cost of such an error, and how could it be noticed sooner?`,
    lookFor: `What made the later one better: ${beside.text}. The first could be believed as long as nobody had looked as ¶${later.paragraph} tells. Good: those who acted on it paid; nobody did, since it was never relied on; a check that would have cost little, or why nobody thought of one.`,
    level: 'evaluate',
    sure: 0.92,
    theme: first.theme,
    evidence: [a, b, ...beside.slots].map(({ extract }) => extract),
    sentences: [first.index, later.index],
    names: [],
  };
}
