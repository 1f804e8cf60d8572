/** Somebody puts a view, and others speak in the text: what would one ask that voice, and whom else would one hear? */

import { anyOf } from '../../../lexicon/index.js';
import { isDebate } from '../../debate.js';
import { capital } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { citeView, type View, viewsOf } from '../views.js';
import { calledHere } from '../voices.js';
import { weighing } from '../weighing.js';

export const oneQuestion: Frame = {
  name: 'one-question',
  most: 2,
  worth: { opinion: 1.8, other: 1.9, history: 1.8, explainer: 1.9, news: 1.9 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : viewsOf(scene).flatMap((view) => (canBeAsked(view) ? (asked(scene, view) ?? []) : [])),
};

/** It demands, denies for all, weighs or speaks of what will be; memories and feelings of the speaker need no answer. */
const canBeAsked = ({ parts }: View): boolean =>
  parts.every(({ extract: { text } }) => !OWN.test(text) && !PAST.test(text)) &&
  parts.some(({ extract: { text } }) => JUDGES.test(text));

const OWN = /\b(?:I|me|my|mine|myself)\b/u;
const PAST = /\b(?:was|were|had|did|said|went|saw|came|used to)\b/u;
const JUDGES = new RegExp(
  String.raw`\b(?:(?!(?:only|need|never)\b)${anyOf('weighs')}|needs?|only (?:way|reason|one|if)|nobody|no one|everybody|everyone|will|would|urge)\b|n[’']t\b`,
  'iu',
);

function asked({ voices }: Scene, view: View): Asked | undefined {
  const { claim, voice, parts } = view;
  if (!voices.some(({ name, words }) => name !== voice.name && words.length > 0)) return undefined;
  return weighing({
    prompt: `${capital(calledHere(voice))} says: ${citeView(view)}. You may put one question to ${voice.name} about these words. Which one? And whom else in the text would you want to hear on it, and why?`,
    variants: [
      `${citeView(view)}, says ${calledHere(voice).replace(/,$/u, '')}. What would you ask back, and who in the text could help to answer it?`,
    ],
    sides: [],
    otherwise: null,
    quotes: parts,
    sure: 0.75 + 0.01 * Math.min(15, claim.slot.words),
    theme: claim.passage.theme,
    about: claim.sentences,
    names: [voice.name],
  });
}
