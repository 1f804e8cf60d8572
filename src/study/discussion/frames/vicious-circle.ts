/** A thing that feeds itself: how does it go round, and where could it be broken? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const viciousCircle: Frame = {
  name: 'vicious-circle',
  most: 1,
  worth: { opinion: 2.8, explainer: 2.8, news: 2.5, other: 2.5, history: 2.5 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) =>
          isPlain(passage) && CIRCLE.test(passage.lower) ? (drawn(scene, passage) ?? []) : [],
        ),
};

const CIRCLE =
  /\b(?:vicious (?:circle|cycle|spiral)|(?:infernal|downward|endless|deadly) (?:spiral|circle|cycle)|spiral of|feeds (?:on )?itself|feedback|snowball\p{L}*|the (?:faster|slower|more|fewer|less|larger) [^,]{3,60}, the (?:faster|slower|more|fewer|less|larger)\b)/u;

/** Fewer words show no links. From judgement. */
const FEWEST = 30;

function drawn(scene: Scene, { index, paragraph, theme }: Passage): Asked | undefined {
  const near = (scene.byParagraph.get(paragraph) ?? []).filter((one) => Math.abs(one.index - index) <= 4);
  const links = stretchesOf(
    scene,
    near.map((one) => one.index),
  ).slice(-4);
  if (links.reduce((sum, { words }) => sum + words, 0) < FEWEST) return undefined;
  return weighing({
    prompt: `¶${paragraph} tells of something that drives itself on. Draw it as a ring, with words of the text at each step. Where would it be easiest to break, who could do it, and what would that cost?`,
    sides: says(links),
    sure: 0.9,
    theme,
    about: [index],
  });
}
