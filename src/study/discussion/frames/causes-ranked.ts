/** Two causes that a text names: what shows that each is at work, and which would one act on first? */

import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';
import { places } from '../wording.js';

export const causesRanked: Frame = {
  name: 'causes-ranked',
  most: 1,
  worth: { history: 3, other: 2.7, explainer: 2.4, news: 2.6, opinion: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => twoNamed(scene, index) ?? []),
};

/** The first of two causes, and the second close behind it. */
const FIRST =
  /^(?:But |And )?(?:In reality, |In truth, |In fact, )?(?:One (?:reason|cause) |[Tt]he (?:best|real|main|true|first|deeper|chief) (?:\p{L}+ )?(?:sergeant|cause|reason|culprit|driver|source)\b)/u;
const SECOND =
  /^(?:And )?(?:Second(?:ly)?, it is |(?:The|A) (?:second|other) (?:\p{L}+ )?(?:cause|reason|culprit|driver|source|one)\b|Another (?:reason|cause|is)\b|The other (?:reason |cause )?is\b)/u;

function twoNamed(scene: Scene, index: number): Asked | undefined {
  const first = scene.passages[index]!;
  const second = scene.passages
    .slice(index + 1, index + 4)
    .find(({ text, paragraph }) => SECOND.test(text) && paragraph - first.paragraph <= 1);
  if (!second || first.quoted || !FIRST.test(first.text)) return undefined;
  const between = scene.passages.slice(index, second.index + 2);
  const near = between
    .filter(({ paragraph }) => paragraph >= first.paragraph && paragraph <= second.paragraph)
    .map((one) => one.index);
  const listed = [
    ...stretchesOf(
      scene,
      near.filter((one) => one < second.index),
      [index - 1],
    ),
    ...stretchesOf(
      scene,
      near.filter((one) => one >= second.index),
      [second.index - 1],
    ),
  ];
  if (listed.reduce((sum, { words }) => sum + words, 0) < 24) return undefined;
  return weighing({
    prompt: `Two causes are named in ${places(listed.map(({ extract }) => extract.paragraph))}. What does the text give to show that each of them is at work? Which of the two would you act on first, and who would have to give something up for it?`,
    sides: says(listed),
    sure: 0.9,
    theme: first.theme,
    about: [index, second.index],
  });
}
