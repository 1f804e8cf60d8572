/** A demand or a verdict that rests on a standard nobody has laid down. */

import { is } from '../../../lexicon/index.js';
import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';

export const vagueStandard: Frame = {
  name: 'vague-standard',
  most: 2,
  worth: { opinion: 2.6, other: 2.5, history: 2, explainer: 2, news: 2.5 },
  find: (scene) => scene.claims.flatMap((claim) => judged(scene, claim) ?? []),
};

function judged(scene: Scene, claim: Claim): Asked | undefined {
  const word = STANDARD.exec(claim.lower)?.[1];
  if (!word || NOT_JUDGED.test(claim.lower) || claim.owner.isPaper) return undefined;
  if (is(claim.lower.split(' ')[0]!, 'subordinator')) return undefined;
  return ask(scene, claim, {
    prompt: `${capital(saidBy(claim.owner))}: ${cite(claim.slot)}. By what measure is that ${inQuotes(word)}? Choose one that somebody could check, and say whether the text supplies it.`,
    lookFor: `${capital(inQuotes(word))} has no measure of its own: students name one (how much, for whom, compared with what) and who would check it. By one measure the words may hold, by another not. Also good: the measure that the text itself gives, if there is one.`,
  });
}

const STANDARD =
  /\b(?:is|are|was|were|be|been|not|too|so|more|most|very|in|truly|really|[’']s) (fair|unfair|just|unjust|reasonable|unreasonable|acceptable|unacceptable|adequate|inadequate|good enough|successful|a success|a failure|sustainable|realistic|responsible|irresponsible|affordable|good faith|proper|worthwhile|excessive|too expensive|too dangerous|necessary|unnecessary|effective|ineffective|worth it|essential)\b/u;

/** `fair` markets, and what is only asked or supposed. */
const NOT_JUDGED =
  /\b(?:my|mine|fair point|that is|if|whether|once|until|unless|heart failure|power failure|enough (?:to|for|people|money))\b|\?$/u;
