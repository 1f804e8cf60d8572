/** In an interview or a speech: a rule by which the speaker works, with what is told around it. What does it protect, and what does it cost? */

import type { Slot } from '../../clauses.js';
import { citeAll, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { goingOn } from '../substance.js';

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
  const around = [...before(scene, index), ...goingOn(scene, index, 1)];
  if (!RULE.test(text) || /[?:"“”]/u.test(text) || passage.words > 24 || around.length < 2) return undefined;
  return {
    prompt: `${inQuotes(text)} (¶${passage.paragraph}). What does this rule protect, and whom? What does it cost those who keep it? Describe a case in which it would be tempting to break it, and decide.`,
    lookFor: `Told around it: ${citeAll(around)}. It protects those who would be harmed as these sentences tell; it costs the one who could help at once and may not. Either decision is good if it names both.`,
    level: 'evaluate',
    sure: 0.92,
    theme: passage.theme,
    evidence: around.map(({ extract }) => extract),
    sentences: [index],
    names: [],
  };
}

/** The two sentences before it in its paragraph. */
const before = ({ passages, slots }: Scene, index: number): Slot[] =>
  passages
    .slice(Math.max(0, index - 3), index)
    .filter(({ paragraph }) => paragraph === passages[index]!.paragraph)
    .flatMap((passage) => slots[passage.index] ?? [])
    .filter(({ extract, words }) => words >= 5 && !/\?$/u.test(extract.text))
    .slice(-2);
