/** A text that opens with a scene before it says what it is about: what does the scene do for it? */

import { clausesOf } from '../../../grammar/lookup.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import type { Scene } from '../scene.js';

export const openingScene: Frame = {
  name: 'opening-scene',
  most: 1,
  worth: { opinion: 2.2, other: 2.2, history: 2.1, explainer: 2.2 },
  find: (scene) => {
    const [first, point] = [sceneOf(scene), pointOf(scene)];
    return first && point ? [opened(scene, first, point)] : [];
  },
};

function opened(scene: Scene, first: Claim, point: Claim): Asked {
  const author = scene.author(1);
  return {
    prompt: `The text does not begin with its subject but with a scene: ${cite(first.slot)}. Only then comes ${cite(point.slot)}. What does the scene make a reader see or feel before the argument starts? Could one case like this mislead?`,
    lookFor: `The scene shows in one place and on one day what ${cite(point.slot)} says in general. Students name a detail of it that ${author} could have left out, what it makes them expect, and whether the rest of the text shows that the case is typical or only striking.`,
    level: 'analyse',
    sure: 0.9,
    theme: first.passage.theme,
    evidence: [first.slot.extract, point.slot.extract],
    sentences: [...first.sentences, ...point.sentences],
    names: [],
  };
}

/** The first sentence, where it tells of one moment: a finite verb of the past that does something, and a time or a person. */
function sceneOf({ claims, passages }: Scene): Claim | undefined {
  const opening = passages[0];
  const claim = claims.find(({ passage }) => passage.index === opening?.index);
  if (!opening || !claim || claim.owner.kind !== 'author' || claim.slot.words < 8) return undefined;
  const main = clausesOf(opening.reading, 0).find(({ kind }) => kind === 'main');
  return main && main.verb.tense === 'past' && MOMENT.test(claim.lower) ? claim : undefined;
}

const MOMENT =
  /\b(?:at (?:\d|\p{L}+ o[’']clock|dawn|dusk|noon|midnight|sunrise|sunset)|one (?:\p{L}+ )?(?:day|morning|evening|night|afternoon)|(?:on|in) (?:an?|the) (?:\p{L}+ ){1,3}(?:morning|evening|night|afternoon|day)|last (?:\p{L}+day|week|month|spring|summer|autumn|winter)|on (?:the (?:evening|morning|night|afternoon) of |\p{L}+day)|when)\b/u;

/** The first general claim of a later paragraph near the start. */
const pointOf = ({ claims, passages }: Scene): Claim | undefined =>
  claims.find(
    (claim) =>
      claim.passage.paragraph >= 2 &&
      claim.passage.paragraph <= Math.max(4, (passages.at(-1)?.paragraph ?? 0) / 4) &&
      !claim.slot.cut &&
      isGeneralClaim(claim),
  );
