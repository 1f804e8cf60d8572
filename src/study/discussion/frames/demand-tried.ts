/** What an author asks, thought through: who would be better off, who worse, and on what terms? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import type { Claim } from '../claims.js';
import { demandedIn } from '../demanded.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { concessionsIn } from '../sides.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const demandTried: Frame = {
  name: 'demand-tried',
  most: 1,
  worth: { opinion: 2.9, other: 2.2 },
  find: (scene) => {
    if (isDebate(scene.material.analysis.article)) return [];
    const claim = scene.claims.find(
      (one) => one.owner.kind === 'author' && demandedIn(scene, one) !== undefined,
    );
    const asked = claim && tried(scene, claim);
    return asked ? [asked] : [];
  },
};

function tried(scene: Scene, { passage, owner }: Claim): Asked | undefined {
  const terms = termsOf(scene, passage);
  const conditions = stretchesOf(
    scene,
    terms.map(({ index }) => index),
  ).slice(0, 3);
  const priced = scene.passages.filter(
    ({ paragraph, lower }) => Math.abs(paragraph - passage.paragraph) <= 1 && MONEY.test(lower),
  );
  const granted = concessionsIn(scene).flatMap(({ sentences }) => sentences);
  const on = [passage.index];
  if (terms.length < 3 || conditions.length === 0) return undefined;
  const used = terms.map(({ index }) => index);
  return weighing({
    prompt: `Suppose ${owner.name} got all that is asked for in ${places([passage.paragraph, ...conditions.map(({ extract }) => extract.paragraph)])}. Who in the text would be better off, and who might be worse off or have to pay? Which of the terms would you strike out, and which would you add?`,
    sides: [
      { label: 'The terms', slots: conditions },
      { label: 'The price', slots: evidenceOn(scene, { on, among: priced, most: 1, taken: used }) },
      { label: 'Against it', slots: evidenceOn(scene, { on, among: granted, most: 1, taken: used }) },
    ],
    sure: 0.9,
    theme: scene.passages[terms.at(-1)!.index]!.theme,
    about: terms.slice(1, 3).map(({ index }) => index),
  });
}

const MONEY =
  /[$£€]\s?\d|\b(?:million|billion|soles|rupees|shillings|kronor|ringgit|dollars|pounds|euros|crowns|rand|naira|pesos)\b/u;

/** Sentences behind the demand that lay down how it should be done. */
const termsOf = ({ passages }: Scene, { index, paragraph }: Passage): Passage[] =>
  passages.filter(
    (one) =>
      one.index >= index &&
      one.paragraph <= paragraph + 2 &&
      isPlain(one) &&
      /(?<!\bi )\b(?:should|must|shall|ought to)\b/u.test(one.lower),
  );
