/** Two or more say that it is not for them to do: who should do it, and who should pay? */

import type { Slot } from '../../clauses.js';
import { cite, listed } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { says, weighing } from '../weighing.js';

export const dutyDenied: Frame = {
  name: 'duty-chain',
  most: 1,
  worth: 3.2,
  find: (scene) => {
    const denials = denialsIn(scene);
    return new Set(denials.map(({ paragraph }) => paragraph)).size < 2 ? undefined : asked(scene, denials);
  },
};

interface Denial {
  readonly paragraph: number;
  readonly slot: Slot;
  readonly sentence: number;
}

const MOST = 4;

function asked(scene: Scene, denials: readonly Denial[]) {
  const used = denials.map(({ sentence }) => sentence);
  return weighing({
    prompt: `Nobody here says that it is for them to act: ${listed(denials.map(({ slot }) => cite(slot)))}. Who should act, and who should pay? Share it out and defend the shares.`,
    sides: says(evidenceOn(scene, { on: used, most: 4 })),
    sure: 0.95,
    theme: 'whole',
    quotes: denials.map(({ slot }) => slot),
    about: used,
  });
}

/** What is passed on from somebody, or said between marks, and turns a duty away. */
function denialsIn({ passages, slots, speeches }: Scene): Denial[] {
  const spoken = speeches.flatMap(({ slot, passages: around }) =>
    DENIES.test(slot.extract.text)
      ? [{ slot, paragraph: slot.extract.paragraph, sentence: around[0]!.index }]
      : [],
  );
  const told = passages.flatMap((passage) => {
    const slot = slots[passage.index];
    return slot && isPassedOn(passage) && DENIES.test(slot.extract.text)
      ? [{ slot, paragraph: passage.paragraph, sentence: passage.index }]
      : [];
  });
  return [...told, ...spoken]
    .sort((one, two) => one.sentence - two.sentence)
    .filter((one, i, all) => all.findIndex(({ paragraph }) => paragraph === one.paragraph) === i)
    .slice(0, MOST);
}

const DENIES =
  /\b(?:cannot|can[’']t|could not) be (?:expected|asked) to\b|\b(?:did|does|do) not amount to\b|\b(?:never|not) (?:been )?on (?:its|their|our) (?:register|books|list)\b|\b(?:is|was|are|were|isn[’']t|wasn[’']t)(?: not)? (?:our|their|its|his|her|my|for us|for the \p{L}+) (?:job|duty|responsibility|business|problem|task|to (?:pay|repair|decide|act))\b|\bnot (?:our|their|its|his|her|my) (?:job|duty|responsibility|fault|problem)\b|\bnot responsible for\b|\bno (?:duty|responsibility|obligation|liability|power to)\b|\bmakes no mention of\b|\bdenie[sd] (?:responsibility|liability)\b|\brelied on (?:an? |the )?(?:outside )?contractor\b|\ba matter for the\b/u;
