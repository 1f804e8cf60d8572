/** Words that somebody chose: what would be lost if the writer had only reported them? */

import { isLoaded } from '../../loaded-words.js';
import { ask } from '../asking.js';
import { capital, cite, inQuotes, listed, withRole } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const plainReport: Frame = {
  name: 'plain-report',
  most: 2,
  worth: 1.7,
  find: (scene) => scene.claims.flatMap((claim) => reported(scene, claim) ?? []),
};

function reported(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot } = claim;
  if (owner.kind !== 'speech' || slot.words < 8) return undefined;
  const words = telling(claim);
  if (words.length === 0) return undefined;
  return ask(scene, claim, {
    prompt: `Instead of quoting ${withRole(owner)}, ${cite(slot)}, the writer could have told in one plain sentence what was said. Write that sentence. What does a reader no longer learn about ${owner.name}?`,
    lookFor: `A plain version keeps what could be checked and drops ${listed(words.map(inQuotes))}. With ${words.length > 1 ? 'them' : 'it'} go the feeling and the sureness of the speaker. ${capital(owner.name)} may come out fairer or paler: either can be argued.`,
    level: 'create',
    sure: 0.75 + 0.1 * Math.min(2, words.length),
  });
}

/** The words of a quotation that show a mood or a certainty. */
function telling({ passage, slot }: Claim): string[] {
  const { start, end } = slot.extract;
  return [
    ...new Set(
      passage.tokens
        .filter((token) => token.start >= passage.origin + start && token.end <= passage.origin + end)
        .filter((token) => isLoaded(token) || STRONG.test(token.lower))
        .map(({ lower }) => lower),
    ),
  ].slice(0, 4);
}

const STRONG =
  /^(?:never|always|nobody|nothing|everything|everybody|absolutely|completely|impossible|terrible|terrified|furious|proud|ashamed|afraid|heartbroken|nightmare|miracle|disaster|madness|ridiculous|nonsense|crazy|stupid|fool|fools|shame|wonderful|terrifying|lovely|beautiful|horrible|awful|hate|love|loved|hated|begging|gambling|gamble|stolen|robbed|betrayed|poison|poisoned)$/u;
