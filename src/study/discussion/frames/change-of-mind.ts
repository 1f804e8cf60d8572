/** Somebody has come to think otherwise: what made the difference, and was the first belief all wrong? */

import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const changeOfMind: Frame = {
  name: 'change-of-mind',
  most: 1,
  worth: { opinion: 2.9, other: 2.8, history: 2.3, explainer: 2.4, news: 2.5 },
  find: (scene) => scene.passages.flatMap((_, index) => changed(scene, index) ?? []),
};

const USED_TO =
  /\bi used to (?:believe|think|say|tell|assume|hope)\b|\bi (?:once|long) (?:believed|thought|argued|supported|opposed|assumed)\b|\bi (?:was|had been) wrong (?:about|to|that)\b|\bi (?:had )?(?:thought|assumed|supposed|believed|was sure) that (?:i|we|the|it|they|this|she|he)\b|\bi (?:have )?changed my mind\b/u;

/** What is held instead; without it the old belief only goes on. */
const NOW =
  /\b(?:(?:do not|don[’']t) (?:believe|think)|no longer|now|wrong|then (?:we|i)|changed|not sure|today|since then|what i (?:had|did|have)|turned out|in fact|partly true|it was not)\b/u;

function changed(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!isPlain(passage) || !USED_TO.test(passage.lower)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  const behind = scene.passages
    .slice(index + 1, index + 9)
    .filter(({ paragraph }) => paragraph === passage.paragraph);
  if (!own || !behind.some(({ lower }) => NOW.test(lower))) return undefined;
  const before = scene.byParagraph.get(passage.paragraph - 1) ?? [];
  return weighing({
    prompt: `${cite(own)}. What has taken the place of that belief in ¶${passage.paragraph}, and what changed it? Is the old belief wholly wrong, or did it see something that the new one leaves out?`,
    sides: says(evidenceOn(scene, { on: [index], among: [...before, ...behind], most: 4 })),
    sure: 0.92,
    theme: passage.theme,
    quotes: [own],
    about: [index],
  });
}
