/** A portrait drawn by several hands: what does each see, and what would a sterner writer have asked? */

import { cite, citeAll, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { canStand } from '../standing-words.js';
import type { Said, Voice } from '../voices.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const portrait: Frame = {
  name: 'portrait',
  most: 1,
  worth: { other: 2.9 },
  find: (scene) => {
    const [lead, ...rest] = [...scene.voices].sort((one, two) => two.words.length - one.words.length);
    const others =
      lead && lead.words.length >= LEAST
        ? rest.filter((one) => bestOf(scene, one).length > 0).slice(0, 3)
        : [];
    return lead && others.length >= 2 && bestOf(scene, lead).length > 0 ? [asked(scene, lead, others)] : [];
  },
};

/** With fewer words the text is not about one person. */
const LEAST = 3;

function asked(scene: Scene, lead: Voice, others: readonly Voice[]) {
  const own = bestOf(scene, lead).slice(0, 2);
  const told = others.map((voice) => ({ voice, said: bestOf(scene, voice)[0]! }));
  const quotes = [...own, ...told.map(({ said }) => said)].map(({ slot }) => slot);
  return weighing({
    prompt: `${lead.name} is drawn here by several hands: in words of ${lead.name}’s own (${places(own.map(({ slot }) => slot.extract.paragraph))}) and by ${listed(told.map(({ voice, said }) => `${voice.called} (¶${said.slot.extract.paragraph})`))}. What does each see that the others do not? Which question has the writer been too polite to ask?`,
    lookFor: `${lead.name}: ${citeAll(own.map(({ slot }) => slot))}. ${told.map(({ voice, said }) => `${voice.name}: ${cite(said.slot)}`).join('. ')}. Those who stand close know most and may be kindest; a good question goes to what the text tells of cost, failure or those who disagree.`,
    sure: 0.88,
    theme: 'whole',
    quotes,
    names: [lead.name],
  });
}

const bestOf = (scene: Scene, { words }: Voice): Said[] =>
  words
    .filter((one) => canStand(one) && one.slot.words >= 8 && !isPainful(scene.passages[one.sentences[0]!]!))
    .sort((one, two) => two.slot.words - one.slot.words)
    .slice(0, 2)
    .sort((one, two) => one.sentences[0]! - two.sentences[0]!);
