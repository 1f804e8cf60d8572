/** A rule of the text, to be tried on cases that it does not tell. */

import { ask } from '../asking.js';
import { at, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const ruleNewCase: Frame = {
  name: 'rule-new-case',
  most: 1,
  worth: 2.6,
  find: (scene) => scene.claims.flatMap((claim) => ruled(scene, claim) ?? []),
};

function ruled(scene: Scene, claim: Claim): Asked | undefined {
  const word = RULE.exec(claim.lower)?.[0];
  const condition = CONDITION.exec(claim.slot.extract.text)?.[0];
  if (
    !word ||
    !condition ||
    /\bknows?\b/u.test(claim.lower) ||
    claim.slot.words < 8 ||
    /\b(?:i|we|you|my|our)\b/u.test(claim.lower)
  )
    return undefined;
  if (claim.owner.kind !== 'author' || !claim.clauses.some(isStanding)) return undefined;
  return ask(scene, claim, {
    prompt: `Read the rule in ${at(claim.slot)} as a judge would: ${cite(claim.slot)}. Think of one case that it clearly covers, one that it clearly does not, and one that is hard to decide. Which word of the rule decides each?`,
    lookFor: `The condition: ${inQuotes(condition)}. What it brings: ${inQuotes(word)}. The clear cases meet the condition or do not; the hard one depends on how a word of it is understood, and the answer names that word.`,
    level: 'analyse',
  });
}

/** When the rule holds. */
const CONDITION =
  /\b(?:when|if|unless|only if|before|until|anyone who|anybody who|without|after) (?:[^,;]|,(?=\d)){6,}/iu;

const RULE =
  /\b(?:anyone who|anybody who|no one may|nobody may|only if|unless|may not|must not|must (?:first )?(?:be|have|show|prove|apply|pay|report|register)|(?:is|are) (?:required|obliged|forbidden|forbids|banned|allowed|entitled|not allowed) (?:to|from))\b/u;

/** A rule holds now; what it did once is a story. */
const isStanding = ({ verb, kind }: Claim['clauses'][number]): boolean =>
  kind === 'main' && verb.tense !== 'past' && verb.tense !== 'future';
