/** A text that comes back at its end to what it began with: what has the way between them done to it? */

import { at, cite, inQuotes, listed } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const beginningAndEnd: Frame = {
  name: 'beginning-and-end',
  most: 1,
  worth: { opinion: 2.4, other: 2.4, history: 2.4, explainer: 2.4, news: 2 },
  find: (scene) => {
    const pairs = endsOf(scene, LAST).flatMap((last) =>
      endsOf(scene, FIRST).map((first) => ({ first, last, shared: sharedOf(scene, first, last) })),
    );
    const best = pairs.sort((one, two) => two.shared.length - one.shared.length)[0];
    if (!best || best.shared.length < FEWEST_SHARED) return [];
    const { first, last, shared } = best;
    return [
      {
        prompt: `Near its beginning the text says ${cite(first.slot)}, and near its end ${cite(last.slot)}. Why might the writer have come back to this? What does a reader understand the second time that could not be understood the first?`,
        lookFor: `Both speak of ${listed(shared.map(inQuotes))}. The second time the reader knows what stands between ${at(first.slot)} and ${at(last.slot)}: students name the paragraph that changes the picture most, and say whether the end answers the beginning or leaves it open.`,
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

/** Sentences; the ends of a shorter text are too near. */
const FEWEST = 20;
/** How many sentences make up an end. */
const LENGTH = 4;
const FIRST = (index: number): boolean => index < LENGTH;
const LAST = (index: number, all: number): boolean => index >= all - LENGTH;
/** One word in common is chance. */
const FEWEST_SHARED = 2;

/** Claims of the text’s own at one end. */
const endsOf = ({ claims, passages }: Scene, isEnd: (index: number, all: number) => boolean): Claim[] =>
  passages.length < FEWEST
    ? []
    : claims.filter(
        ({ passage, slot, owner }) =>
          owner.kind === 'author' && !slot.cut && isEnd(passage.index, passages.length),
      );

/** Words that both have and that are rare between them: what the whole text is about is no return. */
function sharedOf({ threads, passages }: Scene, first: Claim, last: Claim): string[] {
  const of = (claim: Claim): ReadonlySet<string> => threads.words[claim.passage.index]!;
  return [...of(first)].filter(
    (word) => of(last).has(word) && threads.places.get(word)!.length <= Math.max(3, passages.length / 20),
  );
}
