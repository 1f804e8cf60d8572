/** A text explains or argues by a comparison: what stands for what, and where does it break? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { toldBeside } from '../told.js';
import { says, weighing } from '../weighing.js';

export const comparison: Frame = {
  name: 'comparison',
  most: 1,
  worth: { opinion: 2.4, other: 2.2, explainer: 2.6, history: 2.2, news: 2 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) => (compares(passage) ? (asked(scene, passage) ?? []) : [])),
};

function asked(scene: Scene, passage: Passage): Asked | undefined {
  const { index, paragraph, theme } = passage;
  const [own] = stretchesOf(scene, [index]);
  if (!own) return undefined;
  return weighing({
    prompt: `${cite(own)}. What is compared with what, and how are the two alike? Where does the comparison help, and where would it mislead somebody who took it too far? Find another one.`,
    sides: says(toldBeside(scene, passage)),
    otherwise: `What is meant is told in ¶${paragraph}.`,
    sure: 0.9,
    theme,
    quotes: [own],
    about: [index],
  });
}

const compares = (passage: Passage): boolean =>
  isPlain(passage) && !isPainful(passage) && COMPARES.some((sign) => sign.test(passage.lower));

const COMPARES = [
  /\b(?:is|are|works?|worked|acts?|behaves?|feels?|treated|moves?) (?:more |a little |a bit |rather |much |just |exactly )*like (?:an? (?!time)|\p{L}{3,}ing (?!to\b))/u,
  /, (?:much|rather|just) as an? \p{L}+ /u,
  /\babout as \p{L}+ as an? \p{L}+/u,
  /\bany more than (?:you|they|it|we|she|he) \p{L}+/u,
] as const;
