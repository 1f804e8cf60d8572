/** A verb that colours what it brings in: `admitted`, `boasted`, `warned`. */

import { isColoured } from '../../../lexicon/index.js';
import { ask } from '../asking.js';
import { at, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const colouredVerb: Frame = {
  name: 'coloured-verb',
  most: 1,
  worth: 1.8,
  find: (scene) => scene.claims.flatMap((claim) => coloured(scene, claim) ?? []),
};

function coloured(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot } = claim;
  if (owner.kind === 'author' || !owner.cue || !isColoured(owner.cue) || /^announce/u.test(owner.cue))
    return undefined;
  return ask(scene, claim, {
    prompt: `${at(slot)} brings in what ${owner.name} says, ${cite(slot)}, with the verb ${inQuotes(owner.cue)}. What would change if it were “said”? Is the verb fair to ${owner.name}?`,
    lookFor: `${inQuotes(owner.cue)} adds a judgement or a mood: students say what it makes a reader think of ${owner.name} before the words are heard, and whether anything else in ${at(slot)} bears that out.`,
    level: 'analyse',
    sure: 0.9,
  });
}
