/** How things could have gone another way, and who could have changed them. */

import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Frame } from '../frame.js';

export const turningPoint: Frame = {
  name: 'turning-point',
  most: 1,
  worth: { opinion: 2.2, other: 2.2, history: 2.7, explainer: 1.8, news: 2.4 },
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      if (!OTHERWISE.test(claim.lower) || claim.slot.words < 8) return [];
      return [
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. At which moment could things still have gone another way, and who could have changed them? Use only what was known then.`,
          lookFor: `The other outcome that these words have in mind, the moment with its paragraph, and a person or a body that could have acted, with what they knew at the time. Also good: a reason why it would have ended the same way.`,
          level: 'analyse',
        }),
      ];
    }),
};

const OTHERWISE =
  /\b(?:could|might|would|should) (?:easily |still |well |never |not )?have (?!to\b)(?:been \p{L}+|\p{L}+(?:ed|en|t|ne|wn))\b|\bhad (?:\p{L}+ ){1,4}(?:been|not|come|acted|listened)\b.*\bwould\b/u;
