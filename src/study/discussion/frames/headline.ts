/** A text that lets several people speak has one title: which would each of them have chosen? */

import { ARGUES } from '../arguing.js';
import { brief, saidBy } from '../brief.js';
import { inQuotes } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { canStand } from '../standing-words.js';
import type { Said, Voice } from '../voices.js';
import { weighing } from '../weighing.js';

export const headline: Frame = {
  name: 'headline',
  most: 1,
  worth: { news: 2.3, other: 2 },
  find: (scene) => {
    const { title } = scene.material.analysis.article;
    const voices = scene.voices.flatMap((voice) => pleaOf(scene, voice) ?? []);
    const chosen = [...voices].sort((one, two) => two.weight - one.weight).slice(0, VOICES);
    return title && chosen.length === VOICES ? [asked(scene, title, chosen)] : [];
  },
};

const VOICES = 2;

interface Plea {
  readonly voice: Voice;
  readonly words: readonly Said[];
  readonly weight: number;
}

/** What somebody with a part in the matter argues, in words that can be quoted. */
function pleaOf(scene: Scene, voice: Voice): Plea | undefined {
  const words = voice.words.filter(
    (said) => canStand(said) && said.slot.words >= 8 && !isPainful(scene.passages[said.sentences[0]!]!),
  );
  const arguing = words.filter(({ slot }) => ARGUES.test(slot.extract.text.toLowerCase()));
  if (voice.called === voice.name || arguing.length === 0 || words.length < 2) return undefined;
  return { voice, words: [arguing[0]!], weight: arguing.length + words.length / 2 };
}

function asked(scene: Scene, title: string, pleas: readonly Plea[]) {
  const [one, two] = pleas as readonly [Plea, Plea];
  const quotes = pleas.map(({ words }) => brief(scene, words[0]!.slot));
  return weighing({
    prompt: `The text is headed ${inQuotes(title)}. Which headline would ${aside(one.voice.called)} have liked to read, and which ${two.voice.called}? Write both, in words that the text bears out, and then one that is fair to the two of them.`,
    lookFor: `Each would make a headline of this: ${pleas.map(({ voice }, i) => saidBy(voice.name, quotes[i]!)).join('; ')}. Good for both: what has happened, and that ${one.voice.name} and ${two.voice.name} see it differently; the word of each of the first two that tilts it is named. Also good: that the title as it stands is the fair one, with the reason.`,
    sure: 0.85,
    theme: 'whole',
    quotes,
    names: pleas.map(({ voice }) => voice.name),
  });
}

/** `Ada Obi, the mayor,`: what is put in after a name ends with a comma too. */
const aside = (called: string): string => (called.includes(',') ? `${called},` : called);
