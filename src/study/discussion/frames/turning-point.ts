/** A chain of dated events: at which of them could somebody still have changed what came after? */

import type { Slot } from '../../clauses.js';
import { citeAll, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { leansBack, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const turningPoint: Frame = {
  name: 'turning-point',
  most: 1,
  worth: { history: 2.8, news: 2.1, other: 2.2 },
  find: (scene) => {
    const steps = stepsIn(scene);
    return steps.length >= FEWEST ? [asked(steps)] : [];
  },
};

const FEWEST = 4;
const MOST = 5;

interface Step {
  readonly when: string;
  readonly slot: Slot;
}

/** Something that somebody did, where it happened to be dated: one a paragraph, the clearest deeds first. */
function stepsIn(scene: Scene): Step[] {
  const found = scene.material.map.moments.flatMap(({ sentence, text, told }) => {
    const passage = scene.passages[sentence]!;
    const isDeed =
      told && !passage.quoted && !leansBack(passage) && passage.words <= 40 && DEEDS.test(passage.lower);
    const slot = isDeed ? stretchesOf(scene, [sentence])[0] : undefined;
    return slot ? [{ when: text, slot }] : [];
  });
  return found
    .filter(
      ({ slot }, i) => found.findIndex((one) => one.slot.extract.paragraph === slot.extract.paragraph) === i,
    )
    .slice(0, MOST);
}

/** Deeds that could have been left undone. */
const DEEDS =
  /\b(?:decided|ordered|refused|introduced|closed|opened|offered|signed|voted|bought|sold|promised|announced|asked|sent|proposed|ruled|banned|allowed|cut|raised|built|dismissed|appointed|borrowed|invaded|landed|published|concluded|agreed|chose|abolished|moved|laid off|went (?:ahead|to)|withheld|accepted)\b/u;

/** `In March` inside a sentence. */
const lowered = (when: string): string =>
  when.replace(/^(?:In|On|By|At|Six|Two|Three|Four|Five|Late|Early) /u, (word) => word.toLowerCase());

function asked(steps: readonly Step[]) {
  const slots = steps.map(({ slot }) => slot);
  return weighing({
    prompt: `Follow the story step by step: ${listed(steps.map(({ when, slot }) => `${lowered(when)} (¶${slot.extract.paragraph})`))}. At which of these points could somebody most easily have changed what came after? Who, how, and with what knowledge? Which step could nobody have stopped?`,
    lookFor: `The steps: ${citeAll(slots)}. A good choice names a person or body that was free to act otherwise in ${places(slots.map(({ extract }) => extract.paragraph))}, uses only what was known then, and says what would probably have happened instead; it is also good to argue that the larger forces would have won.`,
    sure: 0.9,
    theme: 'whole',
    quotes: slots,
  });
}
