/** Somebody has come to think otherwise: what made the difference, and was the first belief all wrong? */

import { cite, citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { toldAfter } from '../told.js';
import { weighing } from '../weighing.js';

export const changeOfMind: Frame = {
  name: 'change-of-mind',
  most: 1,
  worth: { opinion: 2.9, other: 2.8, history: 2.3, explainer: 2.4, news: 2.5 },
  find: (scene) => scene.passages.flatMap((_, index) => changed(scene, index) ?? []),
};

const USED_TO =
  /\bi used to (?:believe|think|say|tell|assume|hope)\b|\bi (?:once|long) (?:believed|thought|argued|supported|opposed|assumed)\b|\bi (?:was|had been) wrong (?:about|to|that)\b|\bi (?:have )?changed my mind\b/u;

function changed(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!isPlain(passage) || !USED_TO.test(passage.lower)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  const after = toldAfter(scene, index, { sentences: 7 }).slice(-2);
  if (!own || after.reduce((sum, { words }) => sum + words, 0) < 14) return undefined;
  return weighing({
    prompt: `${cite(own)}. What has taken the place of that belief in ¶${passage.paragraph}, and what changed it? Is the old belief wholly wrong, or did it see something that the new one leaves out?`,
    lookFor: `What is believed now, and why: ${citeAll(after)}. For the old belief: it asks something of the single person, and cases in the text may bear it out. Against it: what these sentences say. Either is good with a case from the text, or from the student's own life, that tests it.`,
    sure: 0.92,
    theme: passage.theme,
    quotes: [own, ...after],
    about: [index],
  });
}
