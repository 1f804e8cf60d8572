/** Something that most people believe, and what the text sets against it: why is the belief so natural, and what shows that it is wrong? */

import { inBrief } from '../brief.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../substance.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const commonBelief: Frame = {
  name: 'common-belief',
  most: 1,
  worth: { explainer: 2.9, other: 2.5, history: 2.6, news: 2.3, opinion: 2.4 },
  find: (scene) => scene.passages.flatMap((_, index) => believed(scene, index) ?? []),
};

const BELIEF =
  /\b(?:most|many) (?:people|of us|visitors|readers|books|textbooks) (?:still )?(?:think|believe|assume|imagine|suppose|say)\b|\bpeople (?:often |usually |still )?(?:think|believe|assume|imagine|suppose) (?:of|that|it)\b|\b(?:is|was|were|are) (?:often|widely|commonly|long|generally|usually) (?:said|believed|thought|assumed|supposed|taken) (?:to|that|for)\b|\bcontradicts what (?:most|many) (?:of us|people)\b|\bthe (?:common|usual|popular|old) (?:view|belief|idea|picture|story) (?:is|was|has it)\b|\bthe (?:usual|common|popular|standard|easy|obvious|old) (?:explanation|answer|assumption|reading) (?:is|was) that\b|\bit is tempting to (?:think|believe|say|suppose|conclude|assume)\b|\beverybody (?:knows|thinks|believes|assumes) that\b|\byou (?:might|may|would) (?:think|expect|suppose) that\b|\b(?:had|has) (?:long |always |for years )?been (?:put down|blamed|explained)\b|\b(?:had|has|have) (?:long|always|generally|widely) been (?:thought|believed|assumed|taken|supposed|regarded)\b|\bit (?:was|had been|has been) (?:long |generally |widely )?(?:thought|believed|assumed|supposed) that\b|\bwe (?:tend to|usually|often) (?:think|believe|assume|imagine)\b/u;

/** `most of us think we know the answer`: what they think is not told. */
const UNTOLD = /\b(?:think|believe|assume|suppose) (?:that )?(?:we|they|you) know\b/u;

/** Fewer words break no belief. From judgement. */
const FEWEST_WORDS = 16;

function believed(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!passage.prose || !BELIEF.test(passage.lower) || UNTOLD.test(passage.lower)) return undefined;
  if (passage.words > 40) return undefined;
  const own =
    scene.speeches.find(
      ({ slot, passages }) =>
        passages.some((one) => one.index === index) && BELIEF.test(slot.extract.text.toLowerCase()),
    )?.slot ?? (passage.quoted ? undefined : wholeSlot(passage));
  const after = toldIn(scene, passage.paragraph, (one) => one.index > index || passage.quoted, [index])
    .filter(({ extract }) => own !== undefined && extract.start >= own.extract.end)
    .slice(0, 2);
  if (!own || own.leans || after.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return undefined;
  const against = inBrief(scene, after, 2);
  return weighing({
    prompt: worded(
      index,
      `${cite(own)}. Why is it so easy to believe? Which single fact of the text would you show to somebody who holds it, and what might that person still answer?`,
      `${cite(own)}. A friend holds to it after reading the text. Which fact would you use, and is there anything in which your friend is right?`,
    ),
    lookFor: `Against it: ${against.text}. Good: one of these facts, with the word of the belief that it breaks; what everybody can see or has always done, as the ground for it; a case for which the belief still holds.`,
    sure: 0.88,
    theme: passage.theme,
    quotes: [own, ...against.slots],
    about: [index],
  });
}
