/** Makes a question about a claim, with what the text says on it. */

import type { Claim } from './claims.js';
import { evidenceOn } from './evidence.js';
import type { Asked } from './frame.js';
import type { Scene } from './scene.js';
import { type Side, says, weighing } from './weighing.js';

interface Parts extends Pick<Asked, 'prompt' | 'variants'>, Partial<Pick<Asked, 'level' | 'sure'>> {
  readonly sides?: readonly Side[];
}

/** A claim that is cut carries a question less well. */
export function ask(scene: Scene, claim: Claim, { sure = 0.9, ...parts }: Parts): Asked | undefined {
  const { slot, sentences, owner, passage } = claim;
  return weighing({
    sides: says(evidenceOn(scene, { on: sentences })),
    theme: passage.theme,
    quotes: [slot],
    about: sentences,
    names: owner.kind === 'author' ? [] : [owner.name],
    sure: sure - (slot.cut ? 0.1 : 0),
    ...parts,
  });
}
