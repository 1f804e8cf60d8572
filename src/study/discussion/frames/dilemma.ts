/** Two things that cannot both be had: which should give way? */

import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const dilemma: Frame = {
  name: 'dilemma',
  most: 1,
  worth: { opinion: 2.4, other: 2.5, history: 2.4, explainer: 2.7, news: 2.4 },
  find: (scene) => scene.claims.flatMap((claim) => torn(scene, claim) ?? []),
};

function torn(scene: Scene, claim: Claim): Asked | undefined {
  const words = TORN.exec(claim.lower)?.[0];
  if (
    !words ||
    claim.owner.kind === 'speech' ||
    claim.slot.words < 8 ||
    claim.slot.cut ||
    /\b(?:no ?one|nobody|without)\b/u.test(claim.lower)
  )
    return undefined;
  return ask(scene, claim, {
    prompt: `${cite(claim.slot)}. What would be lost on each side? Which loss would you rather accept, and who should have the right to choose?`,
    lookFor: `The words ${inQuotes(words)} set one thing against another: students name both in their own words, what each choice costs and whom it would hit, then choose and say who decides. A way out that keeps both is good if the text leaves room for it.`,
    sure: 0.9,
  });
}

const TORN =
  /\b(?:(?:choose|choice|chose|balance|decide) between|trade-?off|at the (?:cost|expense|price) of|dilemma|worse of two|lesser evil|cannot have both|either way|two (?:kinds of )?(?:errors|mistakes|evils|risks)|false alarms?|too (?:early|late|much|many|little|few|high|low|strict|soft) or too)\b/u;
