/** A thesis that sets one word against another: `a disaster of communication, not of science`. Could it be both? */

import { leaning, pointersIn } from '../../../grammar/pointing.js';
import type { Passage } from '../../passages.js';
import { inBrief } from '../brief.js';
import { cite, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';

export const notXButY: Frame = {
  name: 'not-x-but-y',
  most: 1,
  worth: 2.5,
  find: (scene) =>
    scene.passages.flatMap((passage) => (isThesis(passage) ? (asked(scene, passage) ?? []) : [])),
};

/** Fewer words round it leave nothing to go by. From judgement. */
const FEWEST_WORDS = 16;

function asked(scene: Scene, passage: Passage): Asked | undefined {
  const { index, paragraph, theme, text } = passage;
  const terms = termsIn(text);
  const [own] = stretchesOf(scene, [index]);
  if (!terms || !own || (leansBack(passage) && own.words === passage.words)) return undefined;
  const near = toldIn(scene, paragraph, (one) => Math.abs(one.index - index) <= 3 && !isPainful(one), [index])
    .filter(({ words, extract }) => words >= 6 && !own.extract.text.includes(extract.text))
    .slice(0, 3);
  if (near.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return undefined;
  const beside = inBrief(scene, near, 2);
  return weighing({
    prompt: `${cite(own)}. Could it be both? Make the case for ${inQuotes(terms.kept)} and the case for ${inQuotes(terms.dropped)} as strongly as the text allows, and name the one fact that would settle it for you.`,
    lookFor: `Beside it stands: ${beside.text}. For ${inQuotes(terms.kept)} a student shows what it explains of this, for ${inQuotes(terms.dropped)} a fact that is left unexplained. Also good: both, one as the cause of the other. What settles it can be counted, asked or looked up.`,
    sure: 0.9,
    theme,
    quotes: [own, ...beside.slots],
    about: own.words > passage.words ? [index - 1, index] : [index],
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
