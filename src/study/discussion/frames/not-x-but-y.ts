/** A thesis that sets one word against another: `a disaster of communication, not of science`. Could it be both? */

import { leaning, pointersIn } from '../../../grammar/pointing.js';
import type { Passage } from '../../passages.js';
import { cite, inQuotes } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const notXButY: Frame = {
  name: 'not-x-but-y',
  most: 1,
  worth: 2.5,
  find: (scene) =>
    scene.passages.flatMap((passage) => (isThesis(passage) ? (asked(scene, passage) ?? []) : [])),
};

function asked(scene: Scene, passage: Passage): Asked | undefined {
  const { index, theme, text } = passage;
  const terms = termsIn(text);
  const [own] = stretchesOf(scene, [index]);
  if (!terms || !own || (leansBack(passage) && own.words === passage.words)) return undefined;
  const about = own.words > passage.words ? [index - 1, index] : [index];
  return weighing({
    prompt: `${cite(own)}. Could it be both? Make the case for ${inQuotes(terms.kept)} and the case for ${inQuotes(terms.dropped)} as strongly as the text allows, and name the one fact that would settle it for you.`,
    sides: says(
      evidenceOn(scene, { on: about, among: scene.passages.filter((one) => !isPainful(one)), most: 4 }),
    ),
    sure: 0.9,
    theme,
    quotes: [own],
    about,
  });
}

/** What somebody or something is, in the text's own words. */
const isThesis = (passage: Passage): boolean =>
  isPlain(passage) &&
  !passage.quoted &&
  !isPassedOn(passage) &&
  !isPainful(passage) &&
  !ATTACK.test(passage.lower) &&
  (leansBack(passage) ||
    leaning(pointersIn(passage.reading, passage.sentence).filter(({ why }) => why !== 'definite')) < 0.6);

/** Nobody should make the case of those who strike. */
const ATTACK = /\battacks?\b|\bterror|\bgunm[ae]n\b/u;

const IS = '(?:is|are|was|were)';
const NOUN = '(?!place|matter|day|week|year)\\p{L}+';

/** The two that the sentence weighs as causes or qualities of one thing; what is called names is a figure of speech. */
function termsIn(text: string): { readonly kept: string; readonly dropped: string } | undefined {
  for (const pattern of TERMS) {
    const { kept, dropped } = pattern.exec(text)?.groups ?? {};
    if (kept && dropped) return { kept, dropped };
  }
  return undefined;
}

const TERMS = [
  new RegExp(`\\b${IS} (?:an?|the) ${NOUN} of (?<kept>${NOUN}), not of (?<dropped>${NOUN})`, 'u'),
  new RegExp(`\\b${IS} not (?<dropped>the ${NOUN}),? but (?<kept>the (?:\\p{L}+ )?\\p{L}+)(?=[,.:;]|$)`, 'u'),
] as const;
