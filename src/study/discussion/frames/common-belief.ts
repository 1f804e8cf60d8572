/** Something that most people believe, and what the text sets against it: why is the belief so natural, and what shows that it is wrong? */

import type { Slot } from '../../clauses.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../stretches.js';
import { says, weighing } from '../weighing.js';
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
    )?.slot ?? (passage.quoted ? undefined : beliefIn(wholeSlot(passage)));
  if (!own || own.leans || own.words < 7) return undefined;
  const against = evidenceOn(scene, {
    on: [index],
    among: scene.passages.filter((one) => one.index > index && one.paragraph <= passage.paragraph + 2),
  });
  if (against.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return undefined;
  return weighing({
    prompt: worded(
      index,
      `${cite(own)}. Why is it so easy to believe? Which single fact of the text would you show to somebody who holds it, and what might that person still answer?`,
      `${cite(own)}. A friend holds to it after reading the text. Which fact would you use, and is there anything in which your friend is right?`,
    ),
    sides: says(against),
    sure: 0.88,
    theme: passage.theme,
    quotes: [own],
    about: [index],
  });
}

/** Without what the sentence itself sets beside the belief: `, and for quantity they do`. */
function beliefIn(slot: Slot): Slot {
  const { text, start } = slot.extract;
  const [kept] = text.split(/, (?:and|but) /u);
  return { ...slot, extract: { ...slot.extract, text: kept!, end: start + kept!.length } };
}
