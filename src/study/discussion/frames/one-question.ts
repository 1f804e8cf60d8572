/** Somebody puts a view, and others speak in the text: what would one ask that voice, and whom else would one hear? */

import { isDebate } from '../../debate.js';
import { at, capital } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { citeView, type View, viewsOf } from '../views.js';
import { calledHere, type Voice } from '../voices.js';

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
const JUDGES =
  /\b(?:should|must|ought|needs?|cannot|nobody|no one|everybody|everyone|always|only (?:way|reason|one|if)|better|best|worse|worst|will|would|enough|too|because|right|wrong|fair|urge)\b|n[’']t\b/iu;

function asked({ voices }: Scene, view: View): Asked | undefined {
  const { claim, voice, parts } = view;
  const others = othersThan(voice, voices);
  if (others.length === 0) return undefined;
  return {
    prompt: `${capital(calledHere(voice))} says: ${citeView(view)}. You may put one question to ${voice.name} about these words. Which one? And whom else in the text would you want to hear on it, and why?`,
    variants: [
      `${citeView(view)}, says ${calledHere(voice).replace(/,$/u, '')}. What would you ask back, and who in the text could help to answer it?`,
    ],
    lookFor: `Others who speak: ${others.join(', ')}.`,
    level: 'evaluate',
    sure: 0.75 + 0.01 * Math.min(15, claim.slot.words),
    theme: claim.passage.theme,
    evidence: parts.map(({ extract }) => extract),
    sentences: claim.sentences,
    names: [voice.name],
  };
}

/** The others, each with the paragraph of the first words: `Ada Obi (¶4)`. */
const othersThan = ({ name }: Voice, voices: readonly Voice[]): string[] =>
  voices
    .filter((other) => other.name !== name && other.words.length > 0)
    .slice(0, MOST_OTHERS)
    .map((other) => `${other.name} (${at(other.words[0]!.slot)})`);

/** From judgement. */
const MOST_OTHERS = 5;
