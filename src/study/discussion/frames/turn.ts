/** The text says one thing, then turns: which of the two carries the point? */

import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { bearing, standing, TURN, useful } from '../support.js';

export const turn: Frame = {
  name: 'turn',
  most: 3,
  worth: { opinion: 2, other: 2, history: 2, explainer: 1.9, news: 1.8 },
  find: (scene) => scene.passages.flatMap((_, index) => turned(scene, index) ?? []),
};

function turned(scene: Scene, index: number): Asked | undefined {
  const [before, here] = [scene.passages[index - 1], scene.passages[index]!];
  const [a, b] = [before && standing(scene, before.index), scene.slots[index]];
  if (!before || !a || !b || b.words < 6 || !TURN.test(here.text) || here.paragraph - before.paragraph > 1)
    return undefined;
  if (
    isPassedOn(before) ||
    isPassedOn(here) ||
    a.words + b.words > 42 ||
    b.leans ||
    PERSONAL.test(before.lower) ||
    PERSONAL.test(here.lower)
  )
    return undefined;
  const support = bearing(scene, [before.index, index]);
  return {
    prompt: `The text says ${cite(a)} and then turns: ${cite(b)}. What does the first lead a reader to expect, and how far does the second take it back? Decide which of the two matters more.`,
    lookFor: `First: ${cite(a)}. Then: ${cite(b)}. Students say what would follow if only the first were true and what the second changes, and give a reason from the text for their decision.${useful(support)}`,
    level: 'analyse',
    sure: 0.85,
    theme: here.theme,
    evidence: [a, b, ...support].map(({ extract }) => extract),
    sentences: [before.index, index],
    names: [],
  };
}

/** Talk between two people, or a word to the reader, turns without an argument. */
const PERSONAL =
  /\b(?:you|your|i|my|me)\b|^(?:but|yet|however,?) (?:consider|look|think|imagine|take|let)\b/u;
