/** A plan that the text names: is it a good one? */

import { ask } from '../asking.js';
import { at, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const plan: Frame = {
  name: 'decision',
  most: 1,
  worth: { opinion: 2.6, other: 2.8, history: 1.8, explainer: 2.2, news: 2.8 },
  find: (scene) => scene.claims.flatMap((claim) => planned(scene, claim) ?? []),
};

function planned(scene: Scene, claim: Claim): Asked | undefined {
  const [, noun, deed] = PLAN.exec(claim.slot.extract.text) ?? [];
  const what = deed?.replace(/[\s.,;]+$/u, '');
  if (!noun || !what || POINTS.test(what) || what.split(' ').length < 3) return undefined;
  return ask(scene, claim, {
    prompt: `Is the ${noun} to ${what} (${at(claim.slot)}) a good one? Decide as one of those who will have to live with it, and answer the best reason on the other side.`,
    lookFor: `The ${noun}: ${cite(claim.slot)}. Who gains, who pays or loses, and what would happen without it; the best reason on the other side is named and answered. Also good: a condition under which the student would change sides.`,
    sure: 0.9,
  });
}

const PLAN =
  /\b(plan|proposal|scheme|bid|decision|campaign|project|motion|bill|law) to ((?!be\b)[^,;:.–—()“”"]{12,110})$/u;

/** Words that need a sentence before them. */
const POINTS = /\b(?:it|them|they|this|that|these|those|his|her|their|its|such)\b/u;
