/** What somebody holds in a dispute: what in the text speaks for it, what against it, and where does one stand? */

import { anyOf } from '../../../lexicon/index.js';
import { isDebate } from '../../debate.js';
import { hasDispute } from '../../dispute.js';
import type { Passage } from '../../passages.js';
import { capital } from '../citing.js';
import type { Claim } from '../claims.js';
import { evidenceOn, type Piece } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { citeView, type View, viewsOf } from '../views.js';
import { calledHere, type Voice } from '../voices.js';
import { weighing } from '../weighing.js';

export const voiceInDispute: Frame = {
  name: 'voice-in-dispute',
  most: 2,
  worth: { opinion: 1.9, other: 2.2, history: 2, news: 2.3 },
  find: (scene) =>
    isDebate(scene.material.analysis.article) || !hasDispute(scene.material)
      ? []
      : viewsOf(scene)
          .filter(({ claim }) => ADDRESSES.test(claim.lower) && !ELLIPTIC.test(claim.lower))
          .flatMap((view) => asked(scene, view) ?? []),
};

/** Who argues speaks of us and of you; who explains does not. */
const ADDRESSES = /\b(?:i|we|us|our|you|your)\b/u;

/** `I can’t tell you that the cattle are`: what they are stands in the sentence before. */
const ELLIPTIC = new RegExp(`\\b${anyOf('finite')}[.,!”’"]*$`, 'u');

function asked(scene: Scene, view: View): Asked | undefined {
  const { claim, voice, parts } = view;
  const { slot, passage, sentences } = claim;
  const who = calledHere(voice);
  const on = sentences;
  const sides = [
    { label: 'Facts to use', slots: factsBefore(scene, claim, voice) },
    { label: 'Others', slots: evidenceOn(scene, { on, among: heardFromOthers(scene, voice), most: MOST }) },
  ];
  return weighing({
    prompt: `${capital(who)} says: ${citeView(view)}. Which facts of the text explain these words? Who in the text would see it differently, and why?`,
    variants: [
      `${citeView(view)}, says ${who.replace(/,$/u, '')}. What in the text speaks for this view, and what against it? Where do you stand?`,
    ],
    // Evidence for one side only would tell which side is right.
    sides: sides.every(({ slots }) => slots.length > 0) ? sides : [],
    otherwise: null,
    quotes: parts,
    sure: 0.75 + 0.01 * Math.min(15, slot.words),
    theme: passage.theme,
    about: sentences,
    names: [voice.name],
  });
}

/** What other people of the text say. */
const heardFromOthers = ({ passages, voices }: Scene, { name }: Voice): Passage[] => {
  const said = new Set(
    voices
      .filter((other) => other.name !== name)
      .flatMap(({ words }) => words.flatMap(({ sentences }) => sentences)),
  );
  return passages.filter(({ index }) => said.has(index));
};

/** Figures that the text tells before the words: in their paragraph, or of something that they name; not of the speaker. */
function factsBefore(scene: Scene, { sentences, passage }: Claim, { name }: Voice): Piece[] {
  const last = name.split(' ').at(-1)!;
  const named = new Set(sentences.flatMap((index) => [...scene.threads.words[index]!]));
  const among = scene.passages.filter(
    ({ index, paragraph, quoted, text }) =>
      index < sentences[0]! &&
      !quoted &&
      !text.includes(last) &&
      /\d/u.test(text) &&
      (paragraph === passage.paragraph || [...scene.threads.words[index]!].some((word) => named.has(word))),
  );
  return evidenceOn(scene, { on: sentences, among, most: MOST });
}

const MOST = 2;
