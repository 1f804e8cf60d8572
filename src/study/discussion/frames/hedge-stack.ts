/** A paragraph full of caution: how far does it let a reader go? */

import { capital, cite, inQuotes, listed } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { standing } from '../support.js';

export const hedgeStack: Frame = {
  name: 'hedge-stack',
  most: 1,
  worth: { opinion: 2, other: 2.1, history: 2.4, explainer: 2.5, news: 2.5 },
  find: (scene) => [...scene.byParagraph.keys()].flatMap((paragraph) => hedged(scene, paragraph) ?? []),
};

const HEDGE =
  /\b(may|might|perhaps|probably|possibly|apparently|reportedly|allegedly|seems? to|appears? to|suggests? that|is thought to|are thought to|is believed to|are believed to|it is claimed|could be|unclear|uncertain|not yet (?:known|clear|certain))\b/giu;

function hedged(scene: Scene, paragraph: number): Asked | undefined {
  const passages = (scene.byParagraph.get(paragraph) ?? []).filter(
    (passage) => passage.prose && !passage.quoted,
  );
  const careful = passages.filter(({ text }) => text.match(HEDGE));
  const words = [
    ...new Set(careful.flatMap(({ text }) => text.match(HEDGE) ?? []).map((word) => word.toLowerCase())),
  ];
  const slots = careful.flatMap(({ index }) => standing(scene, index) ?? []);
  if (words.length < 2 || slots.length === 0 || careful.length < 2) return undefined;
  const quoted = listed(words.slice(0, 4).map(inQuotes));
  return {
    prompt: `¶${paragraph} chooses its words with care: ${quoted}. What is the strongest conclusion that the paragraph allows, and what would a hasty reader make of it?`,
    lookFor: `The conclusion keeps the caution: ${slots.slice(0, 2).map(cite).join('; ')}. A hasty reader leaves out ${quoted} and takes what is likely or possible for certain. ${capital(hedgeSource(careful.some((passage) => isPassedOn(passage))))}`,
    level: 'analyse',
    sure: words.length > 2 ? 1 : 0.9,
    theme: passages[0]!.theme,
    evidence: slots.slice(0, 2).map(({ extract }) => extract),
    sentences: careful.map(({ index }) => index),
    names: [],
  };
}

const hedgeSource = (isPassedOn: boolean): string =>
  isPassedOn
    ? 'it also keeps apart what the text says and what it passes on from others.'
    : 'also good: what would have to be found out before the caution could go.';
