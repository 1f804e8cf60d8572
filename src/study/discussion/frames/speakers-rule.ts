/** In an interview or a speech: a rule by which the speaker works, with what is told around it. What does it protect, and what does it cost? */

import { inQuotes } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { says, weighing } from '../weighing.js';

export const speakersRule: Frame = {
  name: 'speakers-rule',
  most: 1,
  worth: 2.9,
  find: (scene) =>
    /^(?:interview|speech)$/u.test(scene.material.analysis.article.kind ?? '')
      ? scene.passages.flatMap((_, index) => asked(scene, index) ?? [])
      : [],
};

const RULE =
  /\b(?:you(?:[’']re| are) not allowed to|you (?:must|should|can) never|you must(?: not)?|we must (?:not|never)|never (?:touch|promise|say|ask|trust|change|leave|tell|take|let)|the (?:first|golden|only|most important) rule)\b/iu;

function asked(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  const text = passage.text.replace(/[.!]$/u, '');
  if (!RULE.test(text) || /[?:"“”]/u.test(text) || passage.words > 24) return undefined;
  return weighing({
    prompt: `${inQuotes(text)} (¶${passage.paragraph}). What does this rule protect, and whom? What does it cost those who keep it? Describe a case in which it would be tempting to break it, and decide.`,
    sides: says(evidenceOn(scene, { on: [index] })),
    sure: 0.92,
    theme: passage.theme,
    about: [index],
  });
}
