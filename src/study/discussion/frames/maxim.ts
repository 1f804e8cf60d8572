/** A saying of the author’s own, put as if it always held: try it on cases. */

import { ask } from '../asking.js';
import { capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import { saidBy } from '../owners.js';

export const maxim: Frame = {
  name: 'maxim',
  most: 3,
  worth: { opinion: 2.2 },
  find: (scene) =>
    scene.claims.flatMap((claim) =>
      isMaxim(claim)
        ? [
            ask(scene, claim, {
              prompt: `${capital(saidBy(claim.owner))}: ${cite(claim.slot)}. Test it: find one case, in the text or outside it, that fits these words and one that does not. Would you sign the sentence as it stands, change a word of it, or strike it out?`,
              lookFor: `A case that fits and one that does not, each told in a sentence; at least one is the text’s own, with its paragraph. A changed sentence says for whom, when or how far it holds. Either verdict is good if the case against it is answered.`,
              sure: 0.85,
            }),
          ]
        : [],
    ),
};

/** Short, whole, about no one place or person, and of what always holds. */
const isMaxim = (claim: Claim): boolean =>
  isGeneralClaim(claim) &&
  !claim.slot.cut &&
  claim.slot.words <= MOST_WORDS &&
  !/\b(?:we|our|us|you|your|it|they|them|this|these|that is|which|here|now|today|most|already)\b/u.test(
    claim.lower,
  ) &&
  !claim.passage.tokens.some(({ pos }) => pos === 'PROPN');

const MOST_WORDS = 18;
