/** Why somebody says so: the facts of the text that explain the words. */

import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import type { Slot } from '../../clauses.js';
import { ask } from '../asking.js';
import { brief } from '../brief.js';
import { capital, cite, withRole } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const speakerReasons: Frame = {
  name: 'gathered-motives',
  most: 4,
  worth: { opinion: 1.7, other: 2.1, history: 1.8, explainer: 1.8, news: 1.9 },
  find: (scene) => scene.claims.flatMap((claim) => explained(scene, claim) ?? []),
};

function explained(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot } = claim;
  if (owner.kind !== 'speech' || slot.words < 6 || !isView(claim.lower) || !isPerson(scene, owner))
    return undefined;
  const first = before(scene, claim);
  if (!first) return undefined;
  return ask(scene, claim, {
    prompt: `${capital(owner.name)} said ${cite(slot)}. What in the text explains these words, and what could be said against them?`,
    variants: [
      `${capital(owner.name)} said ${cite(slot)}. Which fact of the text does most to explain why, and what would you answer?`,
      `What lies behind the words of ${owner.name}, ${cite(slot)}? Find it in the text, and say whether you see it the same way.`,
    ],
    lookFor: `${owner.role ? `${capital(withRole(owner))}. ` : ''}The words come right after ${cite(brief(scene, first))}. A good answer says in other words why that, and the rest of ¶${claim.passage.paragraph}, would make somebody in this position speak so, and names a fact or a person of the text on the other side; if there is none, what a person with other interests would reply.`,
    level: 'analyse',
    sure: 0.85,
  });
}

/** What the text tells right before the words: a sentence of its own, not the one that brings in the speaker. */
function before(
  { passages, slots }: Scene,
  { passage: { index, paragraph }, owner }: Claim,
): Slot | undefined {
  const last = passages[index - 1];
  const slot = slots[index - 1];
  return last &&
    slot &&
    !last.reported &&
    !last.text.includes(owner.name.split(' ').at(-1)!) &&
    last.paragraph === paragraph &&
    slot.words >= 6
    ? slot
    : undefined;
}

/** Signs, papers and crowds have no reasons of their own. */
const isPerson = ({ material }: Scene, { name }: Claim['owner']): boolean =>
  material.names.some((one) => one.kind === 'person' && one.name === name) ||
  singularsOf(name.split(' ').at(-1)!.toLowerCase()).some(isPersonNoun);

/** How the speaker sees a thing, not what happened, and not what others believe. */
const isView = (words: string): boolean => VIEW.test(words) && !OF_OTHERS.test(words);

const OF_OTHERS =
  /^[“"‘']?(?:people|they|many|most|some|others|everybody|everyone)\b[^,;]*\b(?:think|believe|say|imagine|assume|expect)s?\b/u;

const VIEW =
  /\b(?:is|are|[’']s|[’']re|feels?|think|believe|know|want|hope|need|never|always|not|n[’']t|can|will|would|should|must|like|more|too|only|better|worse|because)\b/u;
