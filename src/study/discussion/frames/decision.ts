/** A decision that is still to come: how should it be taken? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful } from '../scene.js';
import { isPlain, wholeSlot } from '../stretches.js';

export const decision: Frame = {
  name: 'decision',
  most: 1,
  worth: { opinion: 2.3, other: 2.4, news: 2.4 },
  find: (scene) =>
    scene.material.analysis.article.kind || isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.filter(tellsOfDecision).map(asked),
};

const tellsOfDecision = (passage: Passage): boolean =>
  isPlain(passage) && !isPainful(passage) && IS_TO_COME.test(passage.text) && !IS_OF_ONE.test(passage.text);

/** A body or its people will take it. */
const IS_TO_COME =
  /\b(?:will|(?:is|are) (?:now )?(?:due |expected |set )?to) (?:now |then |also )?(?:decide|vote|rule) (?:on|whether|how|which|if)\b|\bwill be asked (?:whether|to (?:decide|vote))\b|\bvotes? on (?:it|the|this|that|whether)\b.* (?:in|on|next) (?:\p{Lu}\p{Ll}+|week|month|year)\b/u;

/** `how she will vote`, `He will decide whether to sell`: that is nobody's business but one's own. */
const IS_OF_ONE =
  /\b(?:[Hh]e|[Ss]he|I|who|you) (?:will|is|has|must)\b|\bhow (?:\p{Ll}+ )?(?:will|to) vote\b/u;

/** Nothing is quoted: what it is about is the first thing to find. */
function asked(passage: Passage): Asked {
  return {
    prompt: `¶${passage.paragraph} tells of a decision that is still to come. What is to be decided, and by whom? How would you decide it? Give two facts of the text that speak for your answer, and one that speaks against it.`,
    level: 'evaluate',
    sure: 0.88,
    theme: passage.theme,
    evidence: [wholeSlot(passage).extract],
    sentences: [passage.index],
    names: [],
  };
}
