/** A comparison that carries an argument: what stands for what, and where does it break? */

import { capital, cite, citeAll } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';
import { toldAfter, toldBefore } from '../told.js';
import { weighing } from '../weighing.js';

export const metaphorMap: Frame = {
  name: 'metaphor-map',
  most: 1,
  worth: { opinion: 2.4, other: 2.3, history: 2, explainer: 2.3 },
  find: (scene) => scene.claims.flatMap((claim) => compared(scene, claim) ?? []),
};

function compared(scene: Scene, claim: Claim): Asked | undefined {
  const [, picture] = LIKE.exec(claim.slot.extract.text) ?? [];
  const { index, theme } = claim.passage;
  const before = toldBefore(scene, index, { sentences: 2 });
  const after = toldAfter(scene, index, { sentences: 2 });
  if (!picture || NO_PICTURE.test(picture) || before.length + after.length === 0) return undefined;
  return weighing({
    prompt: `${capital(saidBy(claim.owner))}: ${cite(claim.slot)}. What stands for what in this picture? Where does it stop fitting, and who would gain by another picture?`,
    lookFor: `What it is a picture of: ${citeAll([...before, ...after])}. Students name the part of the matter that each part of the picture stands for, and one difference that counts; a picture of their own should lead a reader elsewhere.`,
    sure: 0.85,
    theme,
    quotes: [claim.slot, ...before, ...after],
    about: [index],
  });
}

/** A verb that likens, `like`, and a thing with its article. */
const LIKE =
  /\b(?:is|are|was|were|be|[’']s|works?|acts?|acted|behaves?|spreads?|grows?|grew|runs?|ran|moves?|moved|rather|much|just|treats? \p{L}+|treated \p{L}+) like (an? [^,;:.()]{3,140}|\p{L}+ing the [^,;:.()]{3,140})/u;

/** What something only resembles to the eye or belongs to. */
const NO_PICTURE = /^an? (?:lot|bit|place|person|man|woman|child|member|good|bad|long time)\b/u;
