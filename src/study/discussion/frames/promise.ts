/** A promise, and the record that the text sets beside it: how much is it worth? */

import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { distinct, isPlain, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';
import { places, worded } from '../wording.js';

export const promise: Frame = {
  name: 'promise',
  most: 1,
  worth: { news: 3, opinion: 2.7, history: 2.6, other: 2.5, explainer: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => weighed(scene, index) ?? []).slice(0, 1),
};

const PROMISES =
  /\b(?:promised|promises|with a promise of|pledged|pledges|vowed|undertook|had been included in next year[’']s budget|(?:ferry|bridge|school|road|clinic|hospital|pipe\p{L}*|line|station|repairs?) (?:\p{L}+ ){0,5}would be (?:in place|built|open|ready|finished|repaired))\b/u;

const RECORD =
  /\b(?:had also been|has also been|has (?:still )?(?:not|never|yet to)|had (?:still )?not|never came|never been|nothing (?:has|had|came)|years later|only in|was met with|still (?:eighteen|waiting|no|closed|not|has|the same)|first promised|what (?:stands|exists|came|followed|is there)|against the [\d,.]+|that had been (?:planned|promised)|was to have been|were told|told us|so far)\b/u;

function weighed(scene: Scene, index: number): Asked | undefined {
  const { passages } = scene;
  const own = passages[index]!;
  if (!own.prose || own.words > 44 || !PROMISES.test(own.lower) || own.quoted || /\?$/u.test(own.text))
    return undefined;
  const behind = passages.slice(index + 1).filter(({ paragraph }) => paragraph <= own.paragraph + 5);
  const record = stretchesOf(
    scene,
    behind
      .filter(
        (one) =>
          isPlain(one) &&
          RECORD.test(one.lower) &&
          (one.paragraph === own.paragraph || sharesAny(scene, one.index, index)),
      )
      .map((one) => one.index),
    [index],
  ).slice(0, 2);
  const said = scene.voices.flatMap(({ name, words }) =>
    words
      .filter(
        ({ slot, sentences }) =>
          sentences[0]! > index &&
          sentences.some((one) => sharesAny(scene, one, index)) &&
          slot.extract.paragraph <= own.paragraph + 5 &&
          RECORD.test(slot.extract.text.toLowerCase()),
      )
      .slice(0, 1)
      .map(({ slot }) => ({ ...slot, who: name })),
  );
  if (KEPT.test(own.text)) return keptInPart(scene, own);
  const [made] = stretchesOf(scene, [index]);
  const [lone] = made ? [made] : stretchesOf(scene, [index], [index - 1]);
  if (!lone || record.length === 0) return undefined;
  const slots = distinct(record);
  const where = places([...slots, ...said].map(({ extract }) => extract.paragraph));
  return weighing({
    prompt: worded(
      index,
      `¶${own.paragraph} holds a promise: ${cite(lone)}. Set the record in ${where} beside it. How much would you build on this promise, and what would have to be done within a month to make you believe it?`,
      `${cite(lone)}. Would you rely on it, knowing what ${where} tells? Say what the one who promised could answer.`,
    ),
    sides: [{ label: 'The record', slots: [...slots, ...said] }],
    sure: 0.9,
    theme: own.theme,
    quotes: [lone],
    about: [index],
  });
}

/** Less is chance. From judgement. */
const LEAST_SHARED = 2.5;

/** The sentence itself says what has come of it. */
const KEPT =
  /\bso far\b|(?:, but|, and|, yet|;) (?:it |they )?(?:has|have) (?:only )?(?:completed|built|delivered|opened|planted|hired|paid|finished|begun)\b|; (?:it|they) employs?\b/u;

function keptInPart(scene: Scene, { index, paragraph, theme }: Passage): Asked | undefined {
  const [own] = stretchesOf(scene, [index]);
  const behind = [index + 1, index + 2, index + 3].filter(
    (one) => scene.passages[one]?.paragraph === paragraph,
  );
  const more = stretchesOf(scene, behind, [index]).slice(0, 3);
  if (!own || more.reduce((sum, { words }) => sum + words, 0) < 12) return undefined;
  return weighing({
    prompt: `${cite(own)}. How much of the promise has been kept? What could those who made it say for themselves, and what would have to happen within a year to make you believe in the rest?`,
    sides: says(more),
    sure: 0.9,
    theme,
    quotes: [own],
    about: [index],
  });
}

const sharesAny = ({ threads }: Scene, one: number, two: number): boolean =>
  [...threads.words[one]!]
    .filter((word) => threads.words[two]!.has(word))
    .reduce((sum, word) => sum + threads.weight.get(word)!, 0) >= LEAST_SHARED;
