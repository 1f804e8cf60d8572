/** Where the text begins and where it ends: what has the way between them done? */

import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const beginningAndEnd: Frame = {
  name: 'beginning-and-end',
  most: 1,
  worth: { opinion: 1.9, other: 2, history: 2, explainer: 1.7 },
  find: (scene) => {
    const [first, last] = ends(scene);
    if (!first || !last || first.lower === last.lower) return [];
    return [
      {
        prompt: `The text begins with ${cite(first.slot)} and comes to ${cite(last.slot)} at its end. What does a reader see in the second that could not be seen at the start? Is it a fitting end?`,
        lookFor: `Start: ${cite(first.slot)}. End: ${cite(last.slot)}. Students name the step between them that matters most, with its paragraph, and say what the end takes up again and what it leaves open.`,
        level: 'evaluate',
        sure: 0.9,
        theme: 'whole',
        evidence: [first.slot.extract, last.slot.extract],
        sentences: [...first.sentences, ...last.sentences],
        names: [],
      },
    ];
  },
};

/** The first sentence and the last, where both can be quoted whole. */
function ends({ claims, passages }: Scene): [Claim | undefined, Claim | undefined] {
  const at = (index: number | undefined): Claim | undefined =>
    claims.find(({ passage, slot }) => passage.index === index && !slot.cut);
  return passages.length < FEWEST
    ? [undefined, undefined]
    : [at(passages[0]?.index), at(passages.at(-1)?.index)];
}

/** Sentences; the ends of a shorter text are too near. */
const FEWEST = 20;
