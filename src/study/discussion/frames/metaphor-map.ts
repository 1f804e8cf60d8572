/** A comparison that carries an argument: what stands for what, and where does it break? */

import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';

export const metaphorMap: Frame = {
  name: 'metaphor-map',
  most: 1,
  worth: { opinion: 2.7, other: 2.6, history: 2.2, explainer: 2.5, news: 2 },
  find: (scene) => scene.claims.flatMap((claim) => compared(scene, claim) ?? []),
};

function compared(scene: Scene, claim: Claim): Asked | undefined {
  const [, picture] = LIKE.exec(claim.slot.extract.text) ?? [];
  if (!picture || NO_PICTURE.test(picture)) return undefined;
  return ask(scene, claim, {
    prompt: `${capital(saidBy(claim.owner))}: ${cite(claim.slot)}. What stands for what in this comparison? Name one way in which it fits and one in which it misleads.`,
    lookFor: `The picture is ${inQuotes(picture.trim())}; students say what each of its parts stands for. It fits where both behave alike; it misleads where they differ in something that matters. Also good: another picture that would lead a reader to another view.`,
    level: 'analyse',
    sure: 0.85,
  });
}

/** A verb that likens, `like`, and a thing with its article. */
const LIKE =
  /\b(?:is|are|was|were|be|[’']s|works?|acts?|acted|behaves?|spreads?|grows?|grew|runs?|ran|moves?|moved|rather|much|just|treats? \p{L}+|treated \p{L}+) like (an? [^,;:.()]{3,140})/u;

/** What something only resembles to the eye or belongs to. */
const NO_PICTURE = /^an? (?:lot|bit|place|person|man|woman|child|member|good|bad|long time)\b/u;
