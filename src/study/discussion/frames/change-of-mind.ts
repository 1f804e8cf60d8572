/** Somebody has come to think otherwise: what made the difference, and was the first belief all wrong? */

import { cite, citeAll } from '../citing.js';
import { factsOn } from '../facts.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';

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

/** Words; fewer do not tell why. From judgement. */
const ENOUGH = 14;

function changed(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!isPlain(passage) || !USED_TO.test(passage.lower)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  const behind = scene.passages
    .slice(index + 1, index + 9)
    .filter(({ paragraph }) => paragraph === passage.paragraph);
  const after = factsOn(scene, behind, { on: [index], most: 3, dense: true, quoted: [index] });
  if (!behind.some(({ lower }) => NOW.test(lower))) return undefined;
  const before = factsOn(scene, scene.byParagraph.get(passage.paragraph - 1) ?? [], {
    on: [index],
    most: 2,
    dense: true,
  });
  const words = (slots: typeof after): number => slots.reduce((sum, slot) => sum + slot.words, 0);
  const led = words(after) < ENOUGH ? before : [];
  if (!own || after.length === 0 || words([...after, ...led]) < ENOUGH) return undefined;
  return weighing({
    prompt: `${cite(own)}. What has taken the place of that belief in ¶${passage.paragraph}, and what changed it? Is the old belief wholly wrong, or did it see something that the new one leaves out?`,
    lookFor: `${led.length > 0 ? `What led to it: ${citeAll(led)}. ` : ''}What is believed now, and why: ${citeAll(after)}. Against the old belief: what these sentences tell. For it: it was held for a reason, and a case in the text, or in the student's own life, may still bear it out; a good answer names the case.`,
    sure: 0.92,
    theme: passage.theme,
    quotes: [own, ...led, ...after],
    about: [index],
  });
}
