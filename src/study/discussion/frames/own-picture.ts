/** How something works, told without a picture: find one, and find where it stops fitting. */

import { ask } from '../asking.js';
import { cite, inQuotes, listed } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const ownPicture: Frame = {
  name: 'own-picture',
  most: 2,
  worth: { explainer: 2.1 },
  find: (scene) => scene.claims.flatMap((claim) => pictured(scene, claim) ?? []),
};

function pictured(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, lower } = claim;
  const things = isMechanism(claim) ? thingsIn(claim) : [];
  if (things.length < FEWEST || HAS_PICTURE.test(lower)) return undefined;
  return ask(scene, claim, {
    prompt: `${cite(slot)}. Find a picture from everyday life that would make this clear to somebody who has not read the text. What in it stands for what, and where does it stop fitting?`,
    lookFor: `The picture has something for each of these: ${listed(things.map(inQuotes))}, and the same thing makes the same thing happen. Every picture stops fitting somewhere; a student who says where has understood it. Size and speed are the usual places.`,
    level: 'create',
    sure: 0.85,
  });
}

const FEWEST = 2;

/** How things go in general, one making the other happen. */
const isMechanism = ({ owner, slot, clauses, lower }: Claim): boolean =>
  owner.kind === 'author' &&
  !slot.cut &&
  slot.words >= 10 &&
  clauses.length > 0 &&
  clauses.every(({ verb }) => verb.tense === 'present' || verb.form !== 'finite') &&
  WORKS.test(lower) &&
  !/\d|\b(?:i|we|you|my|our|your|people|should|must|scientists|researchers)\b/u.test(lower);

const WORKS = /\b(?:when|because|so that|until|as soon as|if)\b/u;

const HAS_PICTURE = /\b(?:like an?|as if|as though|as .{2,20} as)\b/u;

/** The things that it speaks of. */
function thingsIn({ passage: { tokens, origin }, slot: { extract } }: Claim): string[] {
  const nouns = tokens.filter(
    ({ pos, start, end }) => pos === 'NOUN' && start >= origin + extract.start && end <= origin + extract.end,
  );
  return [...new Set(nouns.map(({ lower }) => lower))].slice(0, 4);
}
