/** What somebody holds in a dispute: what in the text speaks for it, what against it, and where does one stand? */

import { putsView } from '../../../grammar/views.js';
import { bears } from '../../../lexicon/index.js';
import { isDebate } from '../../debate.js';
import { capital, type Shown } from '../citing.js';
import type { Claim } from '../claims.js';
import { pieceAt } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { distinct } from '../stretches.js';
import { citeView, type View, viewsOf } from '../views.js';
import { calledHere, type Voice, whereSpoken } from '../voices.js';
import { weighing } from '../weighing.js';

export const voiceInDispute: Frame = {
  name: 'voice-in-dispute',
  most: 2,
  worth: { opinion: 1.9, other: 2.2, history: 2, news: 2.3 },
  find: (scene) =>
    isDebate(scene.material.analysis.article) || !hasSides(scene)
      ? []
      : viewsOf(scene)
          .filter(({ claim }) => ADDRESSES.test(claim.lower))
          .flatMap((view) => asked(scene, view) ?? []),
};

/** Who argues speaks of us and of you; who explains does not. */
const ADDRESSES = /\b(?:i|we|us|our|you|your)\b/u;

/** Where nobody disagrees, there is nothing to weigh: some voices and words of dispute. */
const hasSides = ({ passages, voices }: Scene): boolean =>
  voices.filter(({ words }) => words.some(({ quoted }) => quoted)).length >= FEWEST_VOICES &&
  passages.filter(({ tokens }) =>
    tokens.some(({ lower }, at) => bears(lower, 'dispute', tokens[at + 1]?.lower)),
  ).length >= FEWEST_DISPUTES;

/** From judgement. */
const FEWEST_VOICES = 3;
const FEWEST_DISPUTES = 2;

function asked(scene: Scene, view: View): Asked | undefined {
  const { claim, voice, parts } = view;
  const { slot, passage, sentences } = claim;
  const who = calledHere(voice);
  return weighing({
    prompt: `${capital(who)} says: ${citeView(view)}. Which facts of the text explain these words? What would you answer, and why?`,
    variants: [
      `${citeView(view)}, says ${who.replace(/,$/u, '')}. What in the text speaks for this view, and what against it? Where do you stand?`,
    ],
    sides: [{ label: 'With these words', slots: groundOf(scene, claim, voice) }],
    otherwise: whereSpoken(voice),
    quotes: parts,
    sure: 0.75 + 0.01 * Math.min(15, slot.words),
    theme: passage.theme,
    about: sentences,
    names: [voice.name],
  });
}

/** A figure or a reason: a sentence without one explains nothing. */
const TELLS = /\d|\b(?:because|since|so that|due to|after|if|half|most|many)\b/u;

/** What stands right before the words, and what else the speaker says of how things are. */
function groundOf(scene: Scene, { passage, sentences }: Claim, { words }: Voice): Shown[] {
  const isBeside = scene.passages[passage.index - 1]?.paragraph === passage.paragraph;
  const before =
    isBeside && TELLS.test(scene.passages[passage.index - 1]!.text)
      ? pieceAt(scene, passage.index - 1)
      : undefined;
  const own = words
    .filter(
      ({ quoted, alone, slot, sentences: of }) =>
        quoted && alone && putsView(slot.extract.text) && !of.some((index) => sentences.includes(index)),
    )
    .map(({ slot }) => slot);
  return distinct([...(before ? [before] : []), ...own]).slice(0, 2);
}
