/** A finding: what was measured, what is concluded, and what it cannot show. */

import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const evidenceTest: Frame = {
  name: 'evidence-test',
  most: 2,
  worth: { opinion: 2.2, other: 2.2, history: 1.9, explainer: 2.5, news: 2.4 },
  find: (scene) => scene.claims.flatMap((claim) => found(scene, claim) ?? []),
};

function found(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, lower, slot } = claim;
  const study = owner.isPaper ? owner.name : owner.kind === 'author' ? STUDY.exec(lower)?.[0] : undefined;
  if (!study) return undefined;
  const opening = owner.isPaper ? `A finding, according to ${owner.name}` : 'The text reports a finding';
  return ask(scene, claim, {
    prompt: `${opening}: ${cite(slot)}. What was looked at or counted, and what is concluded from it? Name one thing that it cannot show.`,
    lookFor: `Students keep what was observed apart from what follows from it. It cannot show what was not looked at: other places, other years, those who were not asked, or why it is so. Also good: how many were asked or measured, and whether the text tells.`,
    level: 'analyse',
    sure: 0.85,
  });
}

const STUDY =
  /\b(?:stud(?:y|ies)|surveys?|census|polls?|measurements?|experiments?|tests|trials?|records|researchers|scientists|data|figures|statistics) (?:\p{L}+ ){0,6}?(?:showed?|shows?|found|finds?|suggests?|suggested|revealed?|reveals?|indicates?|indicated|confirmed?|recorded)\b/u;
