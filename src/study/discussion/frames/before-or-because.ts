/** What is told before a step of a story and after it: is the one the cause of the other, or did it only come first? */

import type { Clause } from '../../../grammar/reading.js';
import type { Slot } from '../../clauses.js';
import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const beforeOrBecause: Frame = {
  name: 'before-or-because',
  most: 3,
  worth: { history: 1.3, news: 1.1, other: 1.1, explainer: 1, opinion: 0.9 },
  find: (scene) => scene.claims.flatMap((claim) => step(scene, claim) ?? []),
};

function step(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot, clauses, passage } = claim;
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  if (owner.kind !== 'author' || slot.cut || slot.words < 7 || !isEvent(claim, main)) return undefined;
  const before = nearest(scene, passage.index, -1);
  const after = nearest(scene, passage.index, 1);
  if (!before || !after || before.words + slot.words + after.words > MOST_WORDS) return undefined;
  if (before.extract.text === after.extract.text) return undefined;
  return ask(scene, claim, {
    prompt: `Before ${cite(slot)} the text tells ${cite(before)}, and after it ${cite(after)}. Is one of them the cause of another, or does it only stand beside it? Which words show that?`,
    variants: [
      `Join these three into one sentence: ${cite(before)}; ${cite(slot)}; ${cite(after)}. Use “because” or “so” only where the text gives you the right to.`,
    ],
    lookFor: `A good answer quotes a word that joins two of the three as cause and effect (because, so, led to, therefore), or says that there is none and what would have to be known. What is only a guess is marked as one.`,
    level: 'analyse',
    beside: [before, after],
    sure: 0.8,
  });
}

/** Three quotations are hard to hold in mind. From judgement. */
const MOST_WORDS = 50;

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
