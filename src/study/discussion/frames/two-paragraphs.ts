/** A paragraph that opens with `But` or `Yet`: what it is set against, and which of the two should weigh more. */

import { isDebate } from '../../debate.js';
import { citeAll } from '../citing.js';
import { factsOn } from '../facts.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const twoParagraphs: Frame = {
  name: 'two-paragraphs',
  most: 1,
  worth: { opinion: 2.2, explainer: 2.3, history: 2.3, other: 2.1, news: 1.9 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : [...scene.byParagraph.keys()].flatMap((paragraph) => turned(scene, paragraph) ?? []),
};

const TURNS =
  /^(?:But|Yet|However,|Nevertheless,|All the same,) (?!then\b|when\b|what\b|how\b|why\b|first\b)/u;

/** Fewer words hold no case. From judgement. */
const FEWEST = 22;

function turned(scene: Scene, paragraph: number): Asked | undefined {
  const [own, before] = [scene.byParagraph.get(paragraph)!, scene.byParagraph.get(paragraph - 1) ?? []];
  const [first] = own;
  if (
    !first ||
    paragraph < 3 ||
    !first.prose ||
    !TURNS.test(first.text) ||
    [...own, ...before].some(isPainful)
  )
    return undefined;
  const two = factsOn(scene, own, { on: before.map(({ index }) => index), most: 2, dense: true });
  const one = factsOn(scene, before, { on: own.map(({ index }) => index), most: 2, dense: true });
  const words = (slots: typeof one): number => slots.reduce((sum, slot) => sum + slot.words, 0);
  if (words(one) < FEWEST || words(two) < FEWEST) return undefined;
  const [a, b] = [`¶${paragraph - 1}`, `¶${paragraph}`];
  return weighing({
    prompt: worded(
      paragraph,
      `${b} turns against ${a}. Say in a sentence what each of them holds. Does ${b} take anything back, or does it add another side? Which of the two should weigh more with somebody who has to act on it?`,
      `Stop before ${b}: what would a reader conclude from ${a} alone? What does ${b} change, and who would rather it had been left out?`,
    ),
    lookFor: `${a}: ${citeAll(one)}. ${b}: ${citeAll(two)}. Both can be held together where they speak of different people, times or sums; a good answer says which, and goes by one of these facts.`,
    sure: 0.86,
    theme: first.theme,
    quotes: [...one, ...two],
    about: [first.index, ...before.slice(0, 1).map(({ index }) => index)],
  });
}
