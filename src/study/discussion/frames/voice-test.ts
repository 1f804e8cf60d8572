/** Words that somebody says on the matter, to be held against the rest of the text. */

import { ARGUES } from '../arguing.js';
import { ask } from '../asking.js';
import { capital, cite, withRole } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { bearing } from '../support.js';

export const voiceTest: Frame = {
  name: 'voice-test',
  most: 4,
  worth: { opinion: 1.7, other: 2, history: 1.7, explainer: 1.9, news: 2 },
  find: (scene) => scene.claims.flatMap((claim) => voiced(scene, claim) ?? []),
};

function voiced(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot } = claim;
  if (
    owner.kind === 'author' ||
    owner.isPaper ||
    !ARGUES.test(claim.lower) ||
    slot.words < 7 ||
    /\d/u.test(claim.lower)
  )
    return undefined;
  const support = bearing(scene, claim.sentences);
  if (support.length === 0) return undefined;
  return ask(scene, claim, {
    prompt: `${capital(owner.name)} said ${cite(slot)}. Do you agree? Use one thing in the text that speaks for these words and one that speaks against them, or say what is missing.`,
    variants: [
      `${capital(owner.name)} said ${cite(slot)}. How far do the facts in the text bear this out? Name one that does and one that does not.`,
      `Would everybody in this text agree with ${owner.name}, who said ${cite(slot)}? Name somebody who would and somebody who might not.`,
    ],
    lookFor: `${capital(withRole(owner))}. Students say what the words claim, then hold them against what the text tells elsewhere: do the facts bear them out, in part, or not at all? Either view is good if it rests on the text.`,
    sure: 0.85,
  });
}
