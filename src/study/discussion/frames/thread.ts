/** Two places of the text on the same thing, far enough apart for nobody to have set them side by side. */

import { bearingOn } from '../../../map/threads.js';
import { ask } from '../asking.js';
import { at, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const thread: Frame = {
  name: 'thread',
  most: 4,
  worth: { opinion: 1.8, other: 1.9, history: 2, explainer: 2, news: 1.8 },
  find: (scene) => scene.claims.flatMap((claim) => joined(scene, claim) ?? []),
};

function joined(scene: Scene, two: Claim): Asked | undefined {
  if (two.owner.kind === 'speech') return undefined;
  const partner = bearingOn(scene.threads, two.passage.index)
    .map(({ sentence, strength }) => ({
      strength,
      one: scene.claims.find((claim) => claim.passage.index === sentence),
    }))
    .find(({ one, strength }) => strength >= LEAST && one && isApart(one, two));
  const one = partner?.one;
  if (!one || one.slot.words + two.slot.words > 46) return undefined;
  return ask(scene, two, {
    prompt: `Set ${cite(one.slot)} beside ${cite(two.slot)}. What do the two tell together that neither tells alone?`,
    lookFor: `${at(one.slot)}: ${cite(one.slot)}. ${at(two.slot)}: ${cite(two.slot)}. A good answer joins them with “and so”, “although” or “because”, and says what the reader knows in ${at(two.slot)} that was not known in ${at(one.slot)}.`,
    level: 'analyse',
    sure: 0.75 + Math.min(0.2, (partner.strength - LEAST) / 4),
    beside: [one.slot],
    sentences: [one.passage.index],
  });
}

const isApart = (one: Claim, two: Claim): boolean =>
  one.owner.kind !== 'speech' && two.passage.paragraph - one.passage.paragraph >= 2;

/** They surely speak of one thing. From judgement. */
const LEAST = 2.2;
