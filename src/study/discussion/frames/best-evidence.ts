/** A point of a part of the text, and the facts of that part: which would convince a doubter, which sits ill with it? */

import type { Slot } from '../../clauses.js';
import { isLoaded } from '../../loaded-words.js';
import { ARGUES } from '../arguing.js';
import { ask } from '../asking.js';
import { cite, citeAll } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const bestEvidence: Frame = {
  name: 'best-evidence',
  most: 5,
  worth: 1.1,
  find: (scene) => scene.claims.flatMap((claim) => evidenced(scene, claim) ?? []),
};

function evidenced(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner, lower } = claim;
  const facts = factsOf(scene, claim);
  const isPlain =
    owner.kind === 'author' && slot.words >= 7 && !/\d|\b(?:i|my|me)\b|^(?:how|what|who|why)\b/u.test(lower);
  if (!isPlain || facts.length === 0 || !isArguable(claim)) return undefined;
  return ask(scene, claim, {
    prompt: `A reader wants to see this borne out: ${cite(slot)}. Which fact of this part would you show first? Is there one that sits ill with it?`,
    variants: [
      `Choose the one fact of this part that does most to bear out ${cite(slot)}, and defend your choice against somebody who chose another.`,
      `Suppose ${cite(slot)} were left to stand alone. What would a reader have to take on trust that this part goes on to show, and what still?`,
    ],
    lookFor: `Facts to choose from: ${citeAll(facts)}. The best answer says what the fact proves and what it leaves open; another fact of the same part is as good if its paragraph is named.`,
    beside: facts,
    sure: 0.8,
  });
}

/** Somebody could deny it: it weighs, compares or judges; scenery and definitions are not borne out by anything. */
const isArguable = ({ lower, passage, slot, clauses }: Claim): boolean => {
  const end = passage.origin + slot.extract.end;
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  return (
    (ARGUES.test(lower) ||
      / than /u.test(lower) ||
      passage.tokens.some((one) => one.end <= end && isLoaded(one))) &&
    main?.subject?.phrase.entity?.kind !== 'person' &&
    !/^an? /u.test(lower)
  );
};

/** Sentences of the same theme with a figure or a name, the nearest first, in text order. */
function factsOf(scene: Scene, { passage }: Claim): Slot[] {
  const distance = (index: number): number => Math.abs(index - passage.index);
  return scene.passages
    .filter(
      ({ theme, index, tokens }) =>
        theme === passage.theme &&
        index !== passage.index &&
        tokens.some(({ pos, text }, i) => (pos === 'NUM' && /\d/u.test(text)) || (pos === 'PROPN' && i > 0)),
    )
    .sort((one, two) => distance(one.index) - distance(two.index))
    .flatMap(({ index }) => scene.slots[index] ?? [])
    .filter(({ cut, words, leans }) => !cut && words >= 6 && !leans)
    .slice(0, 2)
    .sort(
      (one, two) => one.extract.paragraph - two.extract.paragraph || one.extract.start - two.extract.start,
    );
}
