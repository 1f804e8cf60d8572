/** Another place that has done it, held up as a model: what would have to be the same here? */

import { cite, citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { goingOn } from '../substance.js';

export const modelElsewhere: Frame = {
  name: 'model-elsewhere',
  most: 1,
  worth: { opinion: 2.8, other: 2.3, explainer: 2.3 },
  find: (scene) => scene.passages.flatMap((_, index) => asked(scene, index) ?? []),
};

const DID =
  /\b(?:brought|cut|reduced|introduced|began|set up|built|banned|placed|opened|made|lowered|raised|allowed|tried|gave|put)\b/u;
const AS_MODEL =
  /\b(?:need not be so|has been done|can be done|have tried|has tried|the method is known|other (?:cities|towns|countries|places|islands|schools)|works? (?:in|there)|elsewhere|for example|an example|nor do we have to guess|the lesson)\b/iu;

function asked(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  const slot = scene.slots[index];
  const place = scene.material.names.find(
    ({ kind, name }) => kind === 'place' && new RegExp(`^(?:In )?${name}\\b`, 'u').test(passage.text),
  );
  const paragraph = (scene.byParagraph.get(passage.paragraph) ?? []).map(({ text }) => text).join(' ');
  const more = goingOn(scene, index, 2);
  if (
    !slot ||
    slot.leans ||
    !place ||
    passage.quoted ||
    !DID.test(passage.lower) ||
    !AS_MODEL.test(paragraph)
  )
    return undefined;
  if (more.length === 0 || scene.material.analysis.article.title.includes(place.name)) return undefined;
  return {
    prompt: `${place.name} is held up as a model: ${cite(slot)}. What would have to be the same here for it to work, and which difference between the two places could spoil it?`,
    lookFor: `What the text tells of the model: ${citeAll([slot, ...more])}. Students name at least one thing that the two places share and one in which they may differ (size, money, law, who gives way), from the text or marked as a guess, and say what they would ask somebody from ${place.name}.`,
    level: 'evaluate',
    sure: 0.9,
    theme: passage.theme,
    evidence: [slot, ...more].map(({ extract }) => extract),
    sentences: [index],
    names: [],
  };
}
