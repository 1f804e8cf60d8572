/** Advice that rests on a finding: what supports it, and who would find it hard to follow? */

import { inBrief } from '../brief.js';
import { cite } from '../citing.js';
import { factsOn } from '../facts.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { distinct, isPlain, stretchesOf } from '../stretches.js';
import { toldBefore } from '../told.js';
import { weighing } from '../weighing.js';

export const advice: Frame = {
  name: 'advice',
  most: 1,
  worth: { explainer: 2.7, other: 2 },
  find: (scene) => scene.passages.flatMap((_, index) => given(scene, index) ?? []).slice(0, 1),
};

const ADVISES =
  /\b(?:advise[sd]?|(?:has|have) advised|recommends?|urges?|(?:doctors|scientists|bakers|experts|engineers|researchers) (?:say|suggest)) (?:that|\p{L}+ing|people|everyone|us|you|against)\b/u;

function given(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!isPlain(passage) || !ADVISES.test(passage.lower)) return undefined;
  const [own] = stretchesOf(scene, [index]);
  const before = toldBefore(scene, index, { sentences: 2, paragraphs: 1 });
  const far = factsOn(
    scene,
    scene.passages.filter(({ paragraph }) => paragraph !== passage.paragraph),
    { on: [index], most: 1, least: 6 },
  );
  const grounds = distinct([...before, ...far]);
  if (!own || grounds.reduce((sum, { words }) => sum + words, 0) < 20) return undefined;
  const finding = inBrief(scene, before.length > 0 ? before : grounds);
  return weighing({
    prompt: `The text passes on advice: ${cite(own)}. On which finding does it rest, and how firm is that? Who would find it hard to follow, and would you?`,
    lookFor: `It rests on this: ${finding.text}. Good: firm, if it was measured on many; less so, if it holds for most but not for each; hard for those whom it costs money, time or a habit. Yes and no are both good with one fact of ¶${passage.paragraph} and one from the student's own day.`,
    sure: 0.88,
    theme: passage.theme,
    quotes: [own, ...finding.slots],
    about: [index],
  });
}
