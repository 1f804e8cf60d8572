/** Advice that rests on a finding: what supports it, and who would find it hard to follow? */

import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const advice: Frame = {
  name: 'advice',
  most: 1,
  worth: { explainer: 2.7, other: 2 },
  find: (scene) => scene.passages.flatMap((_, index) => given(scene, index) ?? []).slice(0, 1),
};

const ADVISES =
  /\b(?:advise[sd]?|(?:has|have) advised|recommends?|urges?|(?:doctors|scientists|bakers|experts|engineers|researchers) (?:say|suggest)) (?:that|\p{L}+ing|people|everyone|us|you|against)\b/u;

function given(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!isPlain(passage) || !ADVISES.test(passage.lower)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  return (
    own &&
    weighing({
      prompt: `The text passes on advice: ${cite(own)}. On which finding does it rest, and how firm is that? Who would find it hard to follow?`,
      sides: says(evidenceOn(scene, { on: [index], most: 4 })),
      sure: 0.88,
      theme: passage.theme,
      quotes: [own],
      about: [index],
    })
  );
}
