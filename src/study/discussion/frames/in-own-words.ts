/** What somebody thinks of what has happened, said to one who has not read the text. */

import { isDebate } from '../../debate.js';
import { hasDispute } from '../../dispute.js';
import { capital } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { citeView, type View, viewsOf } from '../views.js';
import { calledHere } from '../voices.js';

export const inOwnWords: Frame = {
  name: 'in-own-words',
  most: 2,
  worth: { opinion: 1.8, other: 2, history: 1.9, explainer: 1.8, news: 2.1 },
  find: (scene) =>
    isDebate(scene.material.analysis.article) || hasDispute(scene.material) ? [] : viewsOf(scene).map(asked),
};

/** What is meant stands in no one sentence: nothing is looked for. */
const asked = (view: View): Asked => ({
  prompt: `${capital(calledHere(view.voice))} says: ${citeView(view)}. Explain these words to somebody who has not read the text. What does the speaker mean, and what in the text has led to it?`,
  variants: [
    `${citeView(view)}, says ${calledHere(view.voice).replace(/,$/u, '')}. Say it in words of your own. What in the text makes the speaker say so?`,
  ],
  level: 'analyse',
  sure: 0.75 + 0.005 * Math.min(30, view.claim.slot.words),
  theme: view.claim.passage.theme,
  evidence: view.parts.map(({ extract }) => extract),
  sentences: view.claim.sentences,
  names: [view.voice.name],
});
