/** The author tells those in charge, or the reader, what to do: would it work? */

import { ask } from '../asking.js';
import { at, capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const proposal: Frame = {
  name: 'proposal',
  most: 1,
  worth: { opinion: 2.8, other: 2.3 },
  find: (scene) => scene.claims.flatMap((claim) => proposed(scene, claim) ?? []),
};

/** An order that opens its sentence, in the second half of the text, where columns say what they want. */
function proposed(scene: Scene, claim: Claim): Asked | undefined {
  const { passage, clauses, slot, owner, lower } = claim;
  const [first] = clauses;
  const opens = passage.reading.analysis.tokens[first?.verb.firstToken ?? -1];
  if (owner.kind !== 'author' || first?.verb.form !== 'bare' || first.subject || slot.words < 7)
    return undefined;
  if (opens?.start !== passage.origin + slot.extract.start || NO_ORDER.test(lower)) return undefined;
  if (passage.paragraph * 2 < scene.material.analysis.article.paragraphs.length) return undefined;
  const author = scene.author(passage.paragraph);
  return ask(scene, claim, {
    prompt: `${capital(author)} proposes: ${cite(slot)}. Would it solve the problem that the text describes? Say for whom it would, who would have to pay or give way, and what you would propose instead.`,
    lookFor: `Proposed in ${at(slot)}: ${cite(slot)}. Students name the problem in the words of the text, somebody for whom it is solved and somebody for whom it is not, and a cost. Also good: a better proposal, with the reason why nobody has tried it.`,
    sure: 0.9,
  });
}

/** Ways of speaking to the reader that propose nothing. */
const NO_ORDER =
  /^(?:let (?:me|us)|imagine|suppose|consider|take|think|remember|look|ask|note|see|say|call|picture|compare|listen|try|go|come|please|thank|forgive|make no mistake|mark)\b/u;
