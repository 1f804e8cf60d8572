/** Something that would be done or bought, with its price: what is got for the money, and is it worth that? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import { evidenceOn, pieceAt } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain } from '../stretches.js';
import { weighing } from '../weighing.js';

export const price: Frame = {
  name: 'price',
  most: 1,
  worth: { opinion: 2.5, other: 2.5, explainer: 2.4, news: 2.6 },
  find: (scene) => {
    if (isDebate(scene.material.analysis.article)) return [];
    const { quantities } = scene.material.map;
    const money = new Set(
      quantities.flatMap(({ dimension, sentence }) => (dimension === 'money' ? [sentence] : [])),
    );
    return scene.passages
      .filter((passage) => money.has(passage.index) && isPriced(passage))
      .flatMap((passage) => asked(scene, passage) ?? []);
  },
};

function asked(scene: Scene, { index, theme }: Passage): Asked | undefined {
  const own = pieceAt(scene, index);
  if (!own || own.sentences.length > 1 || (PRONOUN.test(own.extract.text) && !own.named)) return undefined;
  return weighing({
    prompt: `${cite(own)}. Who would pay this, and what would they get for it, according to the text? Would you spend the money on it? If not, on what instead, and who would complain?`,
    sides: [{ label: 'Facts to use', slots: evidenceOn(scene, { on: [index], most: 3 }) }],
    sure: 0.9,
    theme,
    quotes: [own],
    about: [index],
  });
}

const isPriced = (passage: Passage): boolean =>
  isPlain(passage) &&
  !passage.quoted &&
  !isPainful(passage) &&
  passage.words >= FEWEST_WORDS &&
  PRICED.test(passage.lower) &&
  !NO_PRICE.test(passage.lower);

const PRONOUN = /^(?:S?[Hh]e|They|It|This|That) /u;
const FEWEST_WORDS = 9;

/** It is still to be paid. */
const PRICED =
  /\b(?:would|will|to) (?:also )?cost\b|\bthe (?:cost|price|bill) (?:of|for) \p{L}+ing\b|\bgrant of\b|\b(?:has|have) (?:offered|promised|set aside|put aside)\b/u;

/** It is compared, or was once thought. */
const NO_PRICE = /\b(?:equivalent|similar|comparable|supposed to|was to|were to)\b/u;
