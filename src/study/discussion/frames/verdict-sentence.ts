/** The text's own judgement, sure of itself: what carries it, and what tells against it? */

import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';
import { bearing } from '../support.js';

export const verdictSentence: Frame = {
  name: 'verdict-sentence',
  most: 3,
  worth: { opinion: 2.3, other: 2.1, history: 2.1, explainer: 1.7, news: 2 },
  find: (scene) => scene.claims.flatMap((claim) => verdict(scene, claim) ?? []),
};

function verdict(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot, lower } = claim;
  const word = VERDICT.exec(lower)?.[0];
  if (owner.kind !== 'author' || !word || slot.words < 7 || /\b(?:i|my|me)\b/u.test(lower)) return undefined;
  const support = bearing(scene, claim.sentences);
  if (support.length === 0) return undefined;
  return ask(scene, claim, {
    prompt: `${capital(saidBy(owner))}: ${cite(slot)}. Is this a fact or a verdict? Find the fact in the text that is meant to carry it, and decide whether it does.`,
    lookFor: `A verdict: ${inQuotes(word)} weighs, and cannot be looked up. The facts near it carry it wholly, in part or not: yes, in part or no, each with a reason; also good: a fact that would have to be known and is not told.`,
    sure: 0.8,
  });
}

const VERDICT =
  /\b(?:in reality|in truth|the (?:plain )?truth is|undoubtedly|no doubt|the real (?:reason|problem|question|cost|danger|lesson|point|cause)|the (?:best|worst|greatest|gravest|hardest|biggest|finest) (?:\p{L}+ )?(?:thing|part|mistake|argument|answer|proof|reason|failure|lesson|danger|risk|success|achievement)|above all|nothing more than|should have known|(?:is|was|are|were|be|been|[’']s) (?:an? |the )(?:mistake|scandal|disgrace|disaster|triumph|betrayal|myth|illusion|lie|gamble|bargain|gift|warning|lesson)|foolish|wise|shameful|absurd|remarkable|astonishing|tragic|cruel|unforgivable|hardest to forgive|deserves?)\b/u;
