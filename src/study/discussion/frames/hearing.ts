/** Three or more people with something to say on one matter: hold the hearing that the text does not tell of. */

import { ARGUES } from '../arguing.js';
import { cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import type { Said, Voice } from '../voices.js';

export const hearing: Frame = {
  name: 'hearing',
  most: 1,
  worth: { opinion: 2.2, other: 2.7, news: 2.7 },
  find: (scene) => {
    const voices = scene.voices.filter((voice) => hasCase(scene, voice)).slice(0, MOST);
    const arguing = voices.filter(({ words }) => words.some(weighs)).length;
    return voices.length < FEWEST || arguing < 2 || hurts(scene) ? [] : [heard(voices)];
  },
};

const FEWEST = 3;
const MOST = 5;

function heard(voices: readonly Voice[]) {
  const who = listed(voices.map((voice) => `${voice.called} (${placesOf(voice)})`));
  const cases = voices.map((voice) => `${voice.name}: ${cite(firstOf(voice).slot)}`);
  return {
    prompt: `Hold a hearing in class. Before it come ${who}. Each group prepares one of them from the paragraphs named: what does this person want, which fact helps most, and which question of the others will be hardest to answer?`,
    lookFor: `To start from: ${cases.join('; ')}. A good group says no more than its person says or would clearly agree to, uses a fact from another paragraph, and can name the strongest point of somebody on the other side.`,
    level: 'create' as const,
    sure: 0.9,
    theme: 'whole',
    evidence: voices.map((voice) => firstOf(voice).slot.extract),
    sentences: [],
    names: [],
  };
}

/** Somebody with a role whose words are told. */
const hasCase = (scene: Scene, { role, words }: Voice): boolean =>
  role !== undefined &&
  words.some(isWhole) &&
  !words.some(({ sentences }) => isPainful(scene.passages[sentences[0]!]!));

/** Nobody should play a part in a text of violence and death. */
const hurts = ({ passages }: Scene): boolean => passages.filter(isPainful).length * 12 > passages.length;

/** Words of somebody that weigh something, or the first that say enough. */
const firstOf = ({ words }: Voice): Said => words.find(weighs) ?? words.find(isWhole)!;

const isWhole = ({ alone, slot }: Said): boolean => alone && slot.words >= FEWEST_WORDS;

const weighs = (said: Said): boolean => isWhole(said) && ARGUES.test(said.slot.extract.text.toLowerCase());

/** Less is no case to argue. From judgement. */
const FEWEST_WORDS = 6;

const placesOf = ({ words }: Voice): string =>
  listed([...new Set(words.map(({ slot }) => `¶${slot.extract.paragraph}`))].slice(0, 4));
