/** A step of a story: what led to it, and what came of it? */

import type { Clause } from '../../../grammar/reading.js';
import type { Slot } from '../../clauses.js';
import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const whatLedToIt: Frame = {
  name: 'what-led-to-it',
  most: 4,
  worth: { history: 1.3, news: 1.1, other: 1.1, explainer: 1, opinion: 0.9 },
  find: (scene) => scene.claims.flatMap((claim) => step(scene, claim) ?? []),
};

function step(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot, clauses, passage } = claim;
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  if (owner.kind !== 'author' || slot.cut || slot.words < 7 || !isEvent(claim, main)) return undefined;
  const before = nearest(scene, passage.index, -1);
  const after = nearest(scene, passage.index, 1);
  if (!before || !after) return undefined;
  return ask(scene, claim, {
    prompt: `${cite(slot)}. What that is told before helped to bring this about, and what came of it? Was it bound to happen?`,
    variants: [
      `${cite(slot)}. For whom did this make the most difference? Use what the text tells before it and after it.`,
    ],
    lookFor: `Before it: ${cite(before)}. After it: ${cite(after)}. A good answer says how the one leads to the next, in the words of the text, and marks what is only its own guess.`,
    level: 'analyse',
    beside: [before, after],
    sure: 0.8,
  });
}

/** Something that was done or happened: not how a thing was. */
const isEvent = ({ passage, lower }: Claim, main: Clause | undefined): boolean =>
  main?.verb.tense === 'past' &&
  !/^(?:be|have|seem|look|hold|know|remain)$/.test(passage.reading.analysis.tokens[main.verb.main]!.lemma) &&
  !/^(?:what|how|why|who)\b/.test(lower);

/** The next sentence in one direction that can be quoted whole, at most three away. */
function nearest({ slots, passages }: Scene, index: number, direction: 1 | -1): Slot | undefined {
  for (let at = index + direction; Math.abs(at - index) <= 3; at += direction) {
    const slot = slots[at];
    if (slot && !slot.cut && !slot.leans && slot.words >= 6 && !passages[at]!.quoted) return slot;
  }
  return undefined;
}
