/** What somebody expects: by what sign could anybody tell whether it came true? */

import { findDates } from '../../../map/dates/index.js';
import { predictionIn } from '../../modality.js';
import { ask } from '../asking.js';
import { capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { expectedBy } from '../owners.js';
import type { Scene } from '../scene.js';

export const predictionTest: Frame = {
  name: 'prediction-test',
  most: 1,
  worth: { opinion: 2.6, other: 2.2, history: 1.5, explainer: 2.2, news: 2.3 },
  find: (scene) => scene.claims.flatMap((claim) => predicted(scene, claim) ?? []),
};

function predicted(scene: Scene, claim: Claim): Asked | undefined {
  const { reading } = claim.passage;
  const clause = predictionIn(reading, claim.clauses);
  if (!clause || clause.verb.negated || isArranged(claim) || !isOpinion(scene, claim)) return undefined;
  return ask(scene, claim, {
    prompt: `${capital(expectedBy(claim.owner))} this: ${cite(claim.slot)}. By what sign, and by what date, could anybody tell whether it came true? What in the text makes it likely, and what could prevent it?`,
    lookFor: `Expected: ${cite(claim.slot)}. A sign that two people would judge alike, with a date; one fact that speaks for it and one thing that could stop it. Also good: a student who shows that it cannot be tested as it stands.`,
    sure: 0.8,
  });
}

/** News and explainers say what is arranged or known; what people in them expect is theirs. */
const isOpinion = ({ material }: Scene, { owner, lower }: Claim): boolean =>
  !/\b(?:i|we|you|your|my|our)\b/u.test(lower) &&
  (owner.kind !== 'author' || material.textType === 'opinion');

/** What stands in a calendar, or holds by nature or by a rule, is no prediction. */
const isArranged = ({ lower, slot }: Claim): boolean =>
  /\b(?:if|when|once|unless|until|whenever|each|every)\b/u.test(lower) ||
  /\bwill (?:be (?:held|published|announced|opened|closed|used|available)|begin|start|open|close|meet|vote|decide|take place|hold|host|run|continue)\b/u.test(
    lower,
  ) ||
  findDates(slot.extract.text).some(({ kind }) => kind !== 'year');
