/** Two people of one part, each in their own words: what does each care about most? */

import { bearingOn } from '../../../map/threads.js';
import { ARGUES } from '../arguing.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import type { Said, Voice } from '../voices.js';

export const twoVoices: Frame = {
  name: 'two-voices',
  most: 4,
  worth: { opinion: 1.9, other: 2.3, history: 2, explainer: 1.9, news: 2.4 },
  find: (scene) => {
    const views = scene.voices.flatMap((voice) => viewsOf(scene, voice));
    return views.flatMap((one) =>
      views.flatMap((two) => (isPair(one, two) ? [compared(scene, one, two)] : [])),
    );
  },
};

interface View {
  readonly voice: Voice;
  readonly said: Said;
}

/** What somebody with a role says that can stand alone in a question. */
const viewsOf = (scene: Scene, voice: Voice): View[] =>
  voice.role === undefined
    ? []
    : voice.words
        .filter(
          ({ alone, quoted, slot, sentences }) =>
            alone &&
            quoted &&
            slot.words >= 7 &&
            slot.words <= 30 &&
            !isPainful(scene.passages[sentences[0]!]!),
        )
        .map((said) => ({ voice, said }));

/** In words; two longer quotations are hard to hold in mind. From judgement. */
const MOST_WORDS = 46;
/** In paragraphs; whoever speaks farther off speaks of something else. */
const NEAR = 4;

function isPair(one: View, two: View): boolean {
  const apart = two.said.slot.extract.paragraph - one.said.slot.extract.paragraph;
  return (
    one.voice !== two.voice &&
    one.said.sentences.at(-1)! < two.said.sentences[0]! &&
    apart <= NEAR &&
    one.said.slot.words + two.said.slot.words <= MOST_WORDS
  );
}

function compared(scene: Scene, one: View, two: View): Asked {
  const more = [one, two].flatMap(moreOf);
  const also = more.map(({ voice, said }) => ` ${voice.name}: ${cite(said.slot)}.`).join('');
  return {
    prompt: `${opened(one)} says ${cite(one.said.slot)}; ${opened(two)} says ${cite(two.said.slot)}. What does each of them care about most? Do the two see the matter in the same way?`,
    variants: [
      `Listen to ${one.voice.called}: ${cite(one.said.slot)}. Then to ${two.voice.called}: ${cite(two.said.slot)}. What would each answer the other? Whom do you find more convincing?`,
    ],
    lookFor: `Students say what each has to gain, to lose or to answer for, as the text tells it.${also && ` What they say besides:${also}`} Where both can be true at once they do not contradict each other, and students say what one adds to the other; where they cannot, a fact of the text is named that speaks for one of them.`,
    level: 'evaluate',
    sure:
      0.65 + 0.05 * more.length + (one.said.theme === two.said.theme ? 0.1 : 0) + strengthOf(scene, one, two),
    theme: two.said.theme,
    evidence: [one, two, ...more].map(({ said }) => said.slot.extract),
    sentences: [...one.said.sentences, ...two.said.sentences],
    names: [one.voice.name, two.voice.name],
  };
}

/** `Mayor Ida Holm`, `Ida Holm, who runs the port,`. */
const opened = ({ voice: { called } }: View): string => (called.includes(',') ? `${called},` : called);

/** The next thing that the same person says. */
const moreOf = ({ voice, said }: View): View[] =>
  voice.words
    .filter(({ sentences }) => !sentences.some((index) => said.sentences.includes(index)))
    .slice(0, 1)
    .map((other) => ({ voice, said: other }));

/** Words that weigh something, and that speak of the same things, are better set side by side. */
function strengthOf({ threads }: Scene, one: View, two: View): number {
  const weighs = [one, two].filter(({ said }) => ARGUES.test(said.slot.extract.text.toLowerCase())).length;
  const shares = one.said.sentences.some((from) =>
    bearingOn(threads, from).some(({ sentence }) => two.said.sentences.includes(sentence)),
  );
  return 0.05 * weighs + (shares ? 0.1 : 0);
}
