/** Who has the last word in a text that lets several people speak: is that fair to the others? */

import { brief, saidBy } from '../brief.js';
import { at, capital, cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { canStand } from '../standing-words.js';
import type { Said, Voice } from '../voices.js';
import { weighing } from '../weighing.js';

export const lastWord: Frame = {
  name: 'last-word',
  most: 1,
  worth: { news: 2.6, other: 2.4 },
  find: (scene) => {
    const last = scene.passages.at(-1)?.paragraph ?? 0;
    const ends = scene.voices.flatMap((voice) =>
      voice.words
        .filter((said) => said.quoted && said.slot.extract.paragraph >= last - 1 && said.slot.words >= 7)
        .map((said) => ({ voice, said })),
    );
    const end = ends.reduce<End | undefined>(
      (late, one) => (late && placeOf(late) > placeOf(one) ? late : one),
      undefined,
    );
    const others = end ? othersOf(scene, end.voice) : [];
    return end && others.length >= FEWEST ? [asked(scene, end, others)] : [];
  },
};

/** The later in the text the greater. */
const placeOf = ({ said: { slot } }: End): number => slot.extract.paragraph * FAR + slot.extract.start;

/** Characters; no paragraph has as many. */
const FAR = 1e6;

/** With fewer there is nobody to be unfair to. */
const FEWEST = 2;

interface End {
  readonly voice: Voice;
  readonly said: Said;
}

/** Up to three who speak elsewhere, those who say most first. */
const othersOf = (scene: Scene, { name }: Voice): End[] =>
  scene.voices
    .filter((voice) => voice.name !== name)
    .flatMap((voice) => {
      const said = voice.words.filter(
        (one) => canStand(one) && one.slot.words >= 8 && !isPainful(scene.passages[one.sentences[0]!]!),
      );
      const best = said.reduce<Said | undefined>(
        (one, two) => (one && one.slot.words >= two.slot.words ? one : two),
        undefined,
      );
      return best ? [{ voice, said: best }] : [];
    })
    .slice(0, 3);

function asked(scene: Scene, { voice, said }: End, others: readonly End[]) {
  const author = scene.author(said.slot.extract.paragraph);
  const [first, ...rest] = others as readonly [End, ...End[]];
  const other = brief(scene, first.said.slot);
  const more =
    rest.length > 0
      ? `; others could end with ${listed(rest.map((one) => `${one.voice.name} (${at(one.said.slot)})`))}`
      : '';
  return weighing({
    prompt: `The last words that anybody speaks here are ${voice.name}’s: ${cite(said.slot)}. What does this ending leave the reader thinking? Would ${listed(others.slice(0, 2).map((one) => one.voice.name))} call it a fair one? Choose another ending from the text and say which way it would tilt.`,
    lookFor: `${capital(author)} leaves the reader with ${voice.called}. Another end, ${saidBy(`the words of ${first.voice.name}`, other)}, would tilt it that way${more}. Good: fair, since the others have had their say before; unfair, since nobody can answer ${voice.name} any more; or nobody’s word, but a figure or what is still open.`,
    sure: 0.9,
    theme: 'whole',
    quotes: [said.slot, other],
    names: [voice.name],
  });
}
