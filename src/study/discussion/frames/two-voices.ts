/** Two people who speak of the same things: nothing is said about whether they agree. */

import { capital, cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import type { Said, Voice } from '../voices.js';
import { weighing } from '../weighing.js';

export const twoVoices: Frame = {
  name: 'two-voices',
  most: 1,
  worth: { news: 1.8, explainer: 1.8, opinion: 1.7 },
  find: (scene) => {
    const spoken = scene.voices.flatMap((voice) => wordsOf(scene, voice));
    const pairs = spoken.flatMap((one) =>
      spoken
        .filter((two) => isBehind(one, two))
        .map((two) => ({ one, two, shared: sharedBy(scene, one.said, two.said) })),
    );
    const [best] = pairs.sort((a, b) => b.shared - a.shared);
    return best && best.shared >= LEAST ? asked(scene, best.one, best.two) : undefined;
  },
};

interface Spoken {
  readonly voice: Voice;
  readonly said: Said;
}

/** So that a text of a thousand voices takes no time. */
const MOST = 40;
/** Words that can be weighed; more are lost in a question. From judgement. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 30;

/** What somebody says between marks that can be read alone. */
const wordsOf = (scene: Scene, voice: Voice): Spoken[] =>
  scene.voices.indexOf(voice) < MOST
    ? voice.words
        .filter(
          ({ slot, alone, quoted, sentences }) =>
            alone &&
            quoted &&
            slot.words >= FEWEST_WORDS &&
            slot.words <= MOST_WORDS &&
            !/\?$/u.test(slot.extract.text) &&
            ARGUES.test(slot.extract.text) &&
            !sentences.some((index) => isPainful(scene.passages[index]!)),
        )
        .slice(0, 3)
        .map((said) => ({ voice, said }))
    : [];

/** Somebody else, in the paragraph or one of the next two: what stands farther off may be about another matter. */
function isBehind(one: Spoken, two: Spoken): boolean {
  const [first, second] = [one, two].map(({ said }) => said.slot.extract);
  const apart = second!.paragraph - first!.paragraph;
  return one.voice !== two.voice && apart >= 0 && apart <= 2 && (apart > 0 || second!.start > first!.start);
}

/** Words of somebody who judges, denies or compares, and does not only tell. */
const ARGUES =
  /\b(?:if|would|should|must|not|never|no|nobody|nothing|only|than|either|cannot|too|enough|better|worse|but|because|why|always)\b|n[’']t\b/iu;

/** What a pair has to have in common. From judgement. */
const LEAST = 0.8;

/** How much the paragraphs of two sayings have in common, the rare words most. */
function sharedBy(scene: Scene, one: Said, two: Said): number {
  const other = matterOf(scene, two);
  const shared = [...matterOf(scene, one)].filter((word) => other.has(word));
  const weight = shared.reduce((sum, word) => sum + scene.threads.weight.get(word)!, 0);
  return weight / Math.log(scene.passages.length + 1);
}

const matterOf = ({ threads, byParagraph }: Scene, { slot }: Said): ReadonlySet<string> =>
  new Set((byParagraph.get(slot.extract.paragraph) ?? []).flatMap(({ index }) => [...threads.words[index]!]));

function asked(scene: Scene, one: Spoken, two: Spoken): Asked | undefined {
  const about = [one, two].flatMap(({ said }) => said.sentences);
  const more = ({ voice, said }: Spoken) =>
    voice.words.filter((other) => other !== said && other.slot.words >= FEWEST_WORDS).slice(0, 2);
  const [first, second] = [one, two].map((own) => more(own));
  const taken = [...first!, ...second!].flatMap(({ sentences }) => sentences);
  return weighing({
    prompt: `${closed(capital(one.voice.called))} says ${cite(one.said.slot)}; ${closed(two.voice.called)} says ${cite(two.said.slot)}. Where could the two agree, and where would they part? Write the question that each should put to the other.`,
    sides: [
      { label: one.voice.name, slots: first!.map(({ slot }) => slot) },
      { label: two.voice.name, slots: second!.map(({ slot }) => slot) },
      { label: 'The text says', slots: evidenceOn(scene, { on: about, most: 2, taken }) },
    ],
    sure: 0.85,
    theme: 'whole',
    quotes: [one.said.slot, two.said.slot],
    about,
    names: [one.voice.name, two.voice.name],
  });
}

/** `Ida Holm, who runs the port,`. */
const closed = (called: string): string => (called.includes(',') ? `${called},` : called);
