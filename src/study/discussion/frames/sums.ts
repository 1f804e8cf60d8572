/** Several sums of money for several things: who pays, what does each buy, and which would one spend first? */

import { citeAll, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { distinct, isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const sums: Frame = {
  name: 'sums',
  most: 1,
  worth: { news: 2.5, opinion: 2.4, other: 1.9 },
  find: (scene) => {
    const found = sumsIn(scene);
    return found.length >= FEWEST ? [asked(found.slice(0, MOST))] : [];
  },
};

const FEWEST = 3;
/** What a single person pays is no sum to decide about. */
const LEAST = 1000;
const MOST = 4;

/** It tells what something would cost; not what was spent or is earned. */
const COSTS =
  /\b(?:would (?:cost|come to|add|need|have to pay)|costs?|cost is|priced|prices|estimates?|estimated|put the|has put|offered|for (?:about|another)|calls for)\b/u;

interface Sum {
  readonly text: string;
  readonly slot: ReturnType<typeof stretchesOf>[number];
}

/** One a paragraph. */
function sumsIn(scene: Scene): Sum[] {
  const found = scene.material.map.quantities.flatMap(({ dimension, sentence, text, quoted, value }) => {
    const passage = scene.passages[sentence]!;
    const isSum =
      dimension === 'money' &&
      value >= LEAST &&
      !quoted &&
      isPlain(passage) &&
      COSTS.test(passage.lower) &&
      !/\b(?:wages?|salary|earns?|earned|a day|an hour|a week|a trip|a drum|a cup|last (?:year|season)|lost|loses?|damage)\b/u.test(
        passage.lower,
      );
    const slot = isSum ? stretchesOf(scene, [sentence])[0] : undefined;
    return slot ? [{ text, slot }] : [];
  });
  const first = found.filter(
    ({ slot }, i) => found.findIndex((one) => one.slot.extract.paragraph === slot.extract.paragraph) === i,
  );
  return first.filter(({ slot }) => distinct(first.map((one) => one.slot)).includes(slot));
}

function asked(found: readonly Sum[]) {
  const slots = found.map(({ slot }) => slot);
  return weighing({
    prompt: `The text names several sums (${places(slots.map(({ extract }) => extract.paragraph))}): ${listed(found.map(({ text }) => text))}. What does each buy, and who pays it? If there were money for only one of them, which should it be, and who would be told no?`,
    lookFor: `What each is for: ${citeAll(slots)}. A sum paid once and one that comes every year cannot be set side by side as they stand; nor can one that is only estimated and one that was spent. Any choice is good that names who goes without.`,
    sure: 0.9,
    theme: 'whole',
    quotes: slots,
  });
}
