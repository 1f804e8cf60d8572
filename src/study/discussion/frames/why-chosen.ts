/** The text asks itself why somebody did a thing: does the answer hold, and would the other way have been better? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';

export const whyChosen: Frame = {
  name: 'why-chosen',
  most: 1,
  worth: { history: 2.7, other: 2.7, news: 2.4, opinion: 2.3, explainer: 2.2 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) =>
          passage.prose && !passage.quoted && ASKS.test(passage.text) && !isPainful(passage)
            ? (weighed(scene, passage) ?? [])
            : [],
        ),
};

/** A deed of somebody, not what a thing is like. */
const ASKS =
  /^(?:But |So |And )?[Ww]hy,? (?:then, )?(?:did|does|had|has) (?:s?he|they|\p{Lu}\p{L}+|the \p{L}+) (?!not\b|so\b)\p{L}+[^?]*\?$/u;

/** Fewer words answer nothing. From judgement. */
const FEWEST = 22;

function weighed(scene: Scene, { index, paragraph, theme, text }: Passage): Asked | undefined {
  const before = toldIn(scene, paragraph, (one) => one.index < index).slice(-2);
  const after = toldIn(scene, paragraph, (one) => one.index > index).slice(0, 3);
  if (after.reduce((sum, { words }) => sum + words, 0) < FEWEST) return undefined;
  return weighing({
    prompt: `“${text}” (¶${paragraph}) Which answer does the text give, and in whose words? Write down what would have happened without it, and then decide: would you have done the same?`,
    sides: [
      { label: 'Before it', slots: before },
      { label: 'The answer', slots: after },
    ],
    sure: 0.9,
    theme,
    about: [index],
  });
}
