/** Three or more people with something to say on one matter: hold the hearing that the text does not tell of. */

import type { Slot } from '../../clauses.js';
import { ARGUES } from '../arguing.js';
import { cite, citeAll, listed } from '../citing.js';
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
    return voices.length < FEWEST || arguing < 2 || hurts(scene) ? [] : [heard(scene, voices)];
  },
};

const FEWEST = 3;
const MOST = 5;

function heard(scene: Scene, voices: readonly Voice[]) {
  const who = listed(voices.map((voice) => `${voice.called} (${placesOf(voice)})`));
  const cases = voices.map((voice) => `${voice.name}: ${citeAll(bestOf(voice).map(({ slot }) => slot))}`);
  const open = decisionIn(scene);
  return {
    prompt: `${open ? `${cite(open)}. ` : ''}Hold ${open ? 'the' : 'a'} hearing in class. Before it come ${who}. Each group prepares one of them from the paragraphs named: what does this person want, which fact helps most, and which question of the others will be hardest to answer?${open ? ' Then decide.' : ''}`,
    lookFor: `What each can rest on: ${cases.join('. ')}. A good group says no more than its person says or would clearly agree to, brings a fact from another paragraph, and answers the strongest words that stand here for somebody else.`,
    level: 'create' as const,
    sure: open ? 0.95 : 0.85,
    theme: 'whole',
    evidence: voices.flatMap((voice) => bestOf(voice).map(({ slot }) => slot.extract)),
    sentences: [],
    names: [],
  };
}

const DECISION =
  /\b(?:court|council|board|parliament|committee|minister|government|judge|voters|assembly|congress|residents|members|commission)\b[^.]*\b(?:may choose|will (?:decide|vote|rule|choose)|is (?:due|expected) to (?:decide|rule|vote)|has until)\b|\b(?:hearing|vote|meeting|decision|ruling|referendum|ballot)\b[^.]*\b(?:is (?:on|due|expected|set)|will be (?:on|held|taken))\b/u;

/** What is still to be decided, where the text tells. */
const decisionIn = ({ passages, slots }: Scene): Slot | undefined => {
  const found = passages.findLast(
    ({ text, quoted, index }) => DECISION.test(text) && !quoted && slots[index] && !slots[index]!.leans,
  );
  return found && slots[found.index];
};

/** Somebody with a role whose words are told. */
const hasCase = (scene: Scene, { role, words }: Voice): boolean =>
  role !== undefined &&
  words.some(isWhole) &&
  !words.some(({ sentences }) => isPainful(scene.passages[sentences[0]!]!));

/** Nobody should play a part in a text of violence and death. */
const hurts = ({ passages }: Scene): boolean => passages.filter(isPainful).length * 12 > passages.length;

/** Words of somebody that weigh something, or that say enough; two at the most, in text order. */
const bestOf = ({ words }: Voice): Said[] =>
  words
    .filter(isWhole)
    .sort((one, two) => Number(weighs(two)) - Number(weighs(one)))
    .slice(0, 2)
    .sort((one, two) => one.sentences[0]! - two.sentences[0]!);

const isWhole = ({ alone, slot }: Said): boolean => alone && slot.words >= FEWEST_WORDS;

const weighs = (said: Said): boolean => isWhole(said) && ARGUES.test(said.slot.extract.text.toLowerCase());

/** Less is no case to argue. From judgement. */
const FEWEST_WORDS = 6;

const placesOf = ({ words }: Voice): string =>
  listed([...new Set(words.map(({ slot }) => `¶${slot.extract.paragraph}`))].slice(0, 4));
