/** The conclusion that a text comes to: does it follow from what was told? */

import { ask } from '../asking.js';
import { at, capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';

export const lesson: Frame = {
  name: 'lesson',
  most: 1,
  worth: { opinion: 2.4 },
  find: (scene) => {
    const claim = scene.claims.findLast((one) => isConclusion(scene, one));
    if (!claim) return [];
    return [
      ask(scene, claim, {
        prompt: `Towards the end ${saidBy(claim.owner)} ${cite(claim.slot)}. Does this follow from what the text has told before? Name the paragraph that leads to it best and the one that fits it worst, and draw a conclusion of your own from the same facts.`,
        lookFor: `${capital(at(claim.slot))} draws a conclusion; students hold it against the paragraphs before it and say which it needs and which it leaves aside. Another conclusion is good if somebody who has read the text could accept it.`,
        sure: 0.9,
      }),
    ];
  },
};

/** A general claim in the last paragraphs. */
const isConclusion = ({ passages }: Scene, claim: Claim): boolean =>
  claim.passage.index * 7 >= passages.length * 6 &&
  !claim.slot.cut &&
  isGeneralClaim(claim) &&
  !/\b(?:it|them|they)\b/u.test(claim.lower);
