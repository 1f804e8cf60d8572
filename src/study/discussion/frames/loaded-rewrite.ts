/** A sentence that judges while it reports: what is left of it when the judging words go? */

import { isLoaded } from '../../loaded-words.js';
import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const loadedRewrite: Frame = {
  name: 'loaded-rewrite',
  most: 1,
  worth: { opinion: 2.6, other: 2.3, history: 2.2, explainer: 2, news: 2.4 },
  find: (scene) => scene.claims.flatMap((claim) => loaded(scene, claim) ?? []),
};

function loaded(scene: Scene, claim: Claim): Asked | undefined {
  const { passage, slot, owner } = claim;
  if (owner.kind !== 'author') return undefined;
  const end = passage.origin + slot.extract.end;
  const words = passage.tokens.filter((token) => token.end <= end && isLoaded(token)).map(({ text }) => text);
  if (words.length < 2) return undefined;
  return ask(scene, claim, {
    prompt: `Rewrite ${cite(slot)} so that a supporter and a critic could both accept it as a report. What information is left?`,
    level: 'create',
  });
}
