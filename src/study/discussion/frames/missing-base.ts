/** A count that sounds like much or little, with nothing to measure it against. */

import type { Fact } from '../../guide.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { standing } from '../support.js';

export const missingBase: Frame = {
  name: 'missing-base',
  most: 1,
  worth: { opinion: 2.5, other: 2.3, history: 1.7, explainer: 2, news: 2.5 },
  find: (scene) => scene.material.facts.flatMap((fact) => baseless(scene, fact) ?? []),
};

function baseless(scene: Scene, fact: Fact): Asked | undefined {
  const noun = COUNTED.exec(fact.value.toLowerCase())?.[0];
  if (!noun) return undefined;
  const passage = (scene.byParagraph.get(fact.paragraph) ?? []).find(({ text }) => text.includes(fact.value));
  const slot = passage && standing(scene, passage.index);
  const others = scene.material.facts.filter(
    (one) => one !== fact && (isShare(one.value) || one.value.toLowerCase().includes(noun)),
  );
  if (!passage || !slot || others.length > 0 || !slot.extract.text.includes(fact.value)) return undefined;
  return {
    prompt: `${capital(cite(slot))}. Is ${inQuotes(fact.value)} many? Say what you would have to know before you could tell.`,
    lookFor: `Out of how many, over what time, and compared with what (another place, another year). The text gives no other figure for these ${noun}, so by itself the number shows neither that it is much nor that it is little. Also good: who counted, and what was counted as one of them.`,
    level: 'evaluate',
    sure: 0.8,
    theme: passage.theme,
    evidence: [slot.extract],
    sentences: [passage.index],
    names: [],
  };
}

const COUNTED =
  /\b(?:cases|complaints|incidents|accidents|breaches|reports|arrests|applications|signatures|objections|attacks|fines|refusals|closures|breakdowns|collisions|sightings)$/u;

const isShare = (value: string): boolean =>
  /%|per ?cent|\b(?:third|quarter|half|fifth|in (?:every )?\w+)\b/iu.test(value);
