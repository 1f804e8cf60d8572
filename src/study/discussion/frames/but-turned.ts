/** One sentence with two halves, of which the last weighs most: what if they changed places? */

import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const butTurned: Frame = {
  name: 'but-turned',
  most: 1,
  worth: 1.7,
  find: (scene) => scene.claims.flatMap((claim) => turned(scene, claim) ?? []),
};

function turned(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner } = claim;
  const [, one, two] = HALVES.exec(slot.extract.text) ?? [];
  if (!one || !two || slot.cut || owner.kind !== 'author' || !areWhole(claim, one.length)) return undefined;
  return ask(scene, claim, {
    prompt: `${cite(slot)}. Say it again with the halves changed round, so that the other one has the last word. What would a reader now think, and which order is fairer to what the text tells?`,
    lookFor: `As it stands the last word is ${inQuotes(two)}; changed round it is ${inQuotes(one)}. The facts are the same; what comes last is what stays. Either order can be defended with something else that the text tells.`,
    level: 'evaluate',
    sure: 0.85,
  });
}

/** In letters each half has enough to be a sentence. */
const HALVES = /^([^,;:“”"()]{20,110}), (?:but|yet) ((?!also\b|not\b)[^,;:“”"()]{20,110})$/u;

/** Both halves have a subject of their own, and the second is no pronoun that needs the first. */
const areWhole = ({ clauses, passage, slot }: Claim, cut: number): boolean => {
  const { tokens } = passage.reading.analysis;
  const at = passage.origin + slot.extract.start + cut;
  const mains = clauses.filter(({ kind, subject }) => kind === 'main' && subject?.by === 'own');
  const second = mains.find(({ verb }) => tokens[verb.firstToken]!.start > at);
  return (
    mains.length >= 2 &&
    mains.every(({ verb }) => verb.tense === 'present') &&
    second !== undefined &&
    second.subject!.phrase.kind !== 'pronoun'
  );
};
