/** Two or more say that it is not for them to do: who should do it, and who should pay? */

import type { Slot } from '../../clauses.js';
import { cite, citeAll, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { factsIn } from '../substance.js';

export const dutyDenied: Frame = {
  name: 'duty-chain',
  most: 1,
  worth: 3.2,
  find: (scene) => {
    const denials = denialsIn(scene);
    return new Set(denials.map(({ paragraph }) => paragraph)).size < 2 ? [] : [asked(scene, denials)];
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
  const facts = [...new Set(denials.map(({ paragraph }) => paragraph))].flatMap((paragraph) =>
    factsIn(scene, paragraph, used).slice(0, 2),
  );
  const against = facts.length > 0 ? ` Told besides, and to be set against it: ${citeAll(facts)}.` : '';
  return {
    prompt: `Nobody here says that it is for them to act: ${listed(denials.map(({ slot }) => cite(slot)))}. Who should act, and who should pay? Share it out and defend the shares.`,
    lookFor: `Each gives a ground for not being the one: ${citeAll(denials.map(({ slot }) => slot))}.${against} A fair share rests on what each has done, owns, gains or can pay, as the text tells it, and says what happens meanwhile to those who wait. Also good: the paper (a lease, a law, a register) that would settle it.`,
    level: 'evaluate' as const,
    sure: 0.95,
    theme: 'whole',
    evidence: [...denials.map(({ slot }) => slot), ...facts].map(({ extract }) => extract),
    sentences: used,
    names: [],
  };
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
