/** Somebody's words, held against the other voices of the text. */

import type { Slot } from '../../clauses.js';
import { ARGUES } from '../arguing.js';
import { ask } from '../asking.js';
import { capital, cite, withRole } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const agreeOrNot: Frame = {
  name: 'agree-or-not',
  most: 4,
  worth: { opinion: 1.5, other: 1.6, history: 1.5, explainer: 1.5, news: 1.7 },
  find: (scene) => {
    const voices = scene.claims.filter(({ owner }) => owner.kind === 'speech');
    return voices.flatMap((claim) => compared(scene, claim, voices) ?? []);
  },
};

function compared(scene: Scene, claim: Claim, voices: readonly Claim[]): Asked | undefined {
  const { owner, slot, lower } = claim;
  const others = othersOf(claim, voices);
  if (slot.words < 7 || !ARGUES.test(lower) || IN_PERSON.test(slot.extract.text) || others.length === 0)
    return undefined;
  const { name } = owner;
  return ask(scene, claim, {
    prompt: `${capital(name)} said ${cite(slot)}. Who in this text would agree, and who might not? What would each of them point to?`,
    variants: [
      `Do you see it as ${name} does, who said ${cite(slot)}? Give your reason, and the best reason of somebody in the text who sees it otherwise.`,
      `Put yourself in the place of another person of this text who hears ${name} say ${cite(slot)}. What would the answer be?`,
    ],
    lookFor: `${capital(withRole(owner))}. To set beside it: ${others.map((other) => `${other.owner.name}, ${cite(other.slot)}`).join('; ')}. A good answer says what the two have in common and what divides them; anybody else in the text will do if the paragraph is named.`,
    beside: others.map((other): Slot => other.slot),
    sure: 0.9,
  });
}

/** Two other speakers, the nearest. */
function othersOf({ passage, owner }: Claim, voices: readonly Claim[]): Claim[] {
  const near = [...voices]
    .filter(
      (other) =>
        other.owner.name !== owner.name &&
        other.slot.words >= 6 &&
        !INNER.test(other.slot.extract.text) &&
        VIEW.test(other.lower) &&
        Math.abs(other.passage.paragraph - passage.paragraph) <= NEAR,
    )
    .sort(
      (one, two) => Math.abs(one.passage.index - passage.index) - Math.abs(two.passage.index - passage.index),
    );
  const first = near[0];
  const second = near.find((other) => other.owner.name !== first?.owner.name);
  return [first, second].filter((other) => other !== undefined);
}

/** Of one’s own life, or of what somebody else said: nothing for others to agree with. */
const IN_PERSON = /\b(?:I|my|me)\b|[‘']\p{Lu}/iu;
const INNER = /[‘']\p{Lu}/u;

/** In paragraphs; whoever speaks farther off speaks of something else. */
const NEAR = 8;

/** Words that show how somebody sees a thing, not only what happened. */
const VIEW =
  /\b(?:is|are|[’']s|[’']re|feels?|think|believe|know|want|hope|needs?|never|always|not|n[’']t|can|will|would|should|must|like|more|too|only|better|worse|because)\b/u;
