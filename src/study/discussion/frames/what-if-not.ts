/** A condition that the text states as a rule of nature or of affairs: use it where the text does not. */

import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const whatIfNot: Frame = {
  name: 'what-if-not',
  most: 1,
  worth: { opinion: 1.8, other: 2, history: 1.7, explainer: 2.7, news: 1.9 },
  find: (scene) => scene.claims.flatMap((claim) => conditional(scene, claim) ?? []),
};

function conditional(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner, lower, clauses } = claim;
  const [, condition, result] = OPENED.exec(slot.extract.text) ?? [];
  if (!condition || !result || owner.kind !== 'author' || /\b(?:i|we|you|my|our|your)\b/u.test(lower))
    return undefined;
  const isGeneral =
    clauses.length > 0 && clauses.every(({ verb }) => verb.tense === 'present' || verb.form !== 'finite');
  if (!isGeneral || condition.split(' ').length < 3 || scene.material.textType === 'opinion')
    return undefined;
  return ask(scene, claim, {
    prompt: `${cite(slot)}. What would you expect where this condition is only half met, or not at all? Say which other sentence of the text helps you to tell.`,
    lookFor: `The condition: ${inQuotes(condition)}. What follows when it is met: ${inQuotes(result.replace(/[.;]$/u, ''))}. Students say what they expect without it and mark it as an inference, since the text states only one half. Also good: a case of their own.`,
    level: 'analyse',
    sure: 0.85,
  });
}

const OPENED = /^((?:If|When|Unless|As long as) [^,;]{10,}), ([^;]{12,})$/u;
