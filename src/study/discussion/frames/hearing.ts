/** Three or more people with something to say on one matter: hold the hearing that the text does not tell of. */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { ARGUES } from '../arguing.js';
import { brief, saidBy } from '../brief.js';
import { cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { canStand } from '../standing-words.js';
import { isPlain, stretchesOf } from '../stretches.js';
import type { Said, Voice } from '../voices.js';
import { places } from '../wording.js';

export const hearing: Frame = {
  name: 'hearing',
  most: 1,
  worth: { opinion: 2, other: 2.5, news: 2.7 },
  find: (scene) => {
    if (isDebate(scene.material.analysis.article)) return [];
    const voices = scene.voices.filter((voice) => hasCase(scene, voice)).slice(0, MOST);
    const arguing = voices.filter(({ words }) => words.some(weighs)).length;
    const isOpen = decisionIn(scene) !== undefined || scene.passages.some(({ lower }) => QUARREL.test(lower));
    // Words of those who only tell something are no case that a class could put.
    if (voices.length < FEWEST || arguing < voices.length - 1) return [];
    if (isOpen) return [heard(scene, voices)];
    return hurts(scene) ? [] : [inquired(scene, voices)];
  },
};

const FEWEST = 3;

/** There is something to come to terms about. */
const QUARREL =
  /\b(?:petition|picket|mediator|negotiat\p{L}+|compromise|judicial review|no new talks|talks (?:collapsed|broke down))\b/u;

const MOST = 4;

function heard(scene: Scene, voices: readonly Voice[]) {
  const who = listed(voices.map((voice) => `${voice.called} (${placesOf(voice)})`));
  const cases = casesOf(scene, voices);
  const open = hurts(scene) ? undefined : decisionIn(scene);
  return {
    prompt: open
      ? `It is still to be decided: ${cite(open)}. Hold the hearing in class, with ${who}. Each group speaks for one of them and uses a fact from somebody else's paragraph. Then decide, and say who pays for your decision.`
      : `Bring them together in one room: ${who}. What does each want, and which two could come to terms? Say what each of the two would have to give up.`,
    lookFor: `What each brings: ${told(cases)}. ${open ? 'Any decision is good that answers these words and says who pays for it' : 'Any two are good, with what each would have to drop of these words'}; so is the finding that no two can agree, with the words that stand between them. No group says more than its person does in these paragraphs.`,
    level: 'create' as const,
    sure: open ? 0.98 : 0.85,
    theme: 'whole',
    evidence: cases.map(({ slot }) => slot.extract),
    sentences: [],
    names: [],
  };
}

/** Nothing is left to decide: what each knows, and what would have to be asked. */
function inquired(scene: Scene, voices: readonly Voice[]) {
  const who = listed(voices.map((voice) => `${voice.called} (${placesOf(voice)})`));
  return {
    ...heard(scene, voices),
    lookFor: `What each brings: ${told(casesOf(scene, voices))}. What somebody saw, did or signed is known at first hand, the rest was heard. Whoever is found to weigh most is right if it is for having been there, or for having nothing to gain.`,
    prompt: `Hold an inquiry in class. Before it come ${who}. What does each know at first hand, and which question would each least like to be asked? Say at the end whose words weighed most, and why.`,
    sure: 0.62,
  };
}

interface Case {
  readonly name: string;
  readonly slot: Slot;
}

/** The strongest words of each, in brief. */
const casesOf = (scene: Scene, voices: readonly Voice[]): Case[] =>
  voices.flatMap((voice) => {
    const [best] = [...bestOf(voice)].sort((one, two) => strength(two) - strength(one));
    return best ? [{ name: voice.name, slot: brief(scene, best.slot) }] : [];
  });

const told = (cases: readonly Case[]): string => cases.map(({ name, slot }) => saidBy(name, slot)).join('; ');

const DECISION =
  /\b(?:court|council|board|parliament|committee|minister|government|judge|voters|assembly|congress|residents|members|commission|councillors|senate)\b[^.]*\b(?:will (?:decide|vote|rule|choose)|must decide|(?:is|are) (?:due|expected) to (?:decide|rule|vote)|has until)\b|\b(?:hearing|vote|meeting|decision|ruling|referendum|ballot)\b[^.]*\b(?:is (?:on|due|expected|set)|will be (?:on|held|taken))\b/u;

/** What is still to be decided, where the text tells. */
const decisionIn = (scene: Scene): Slot | undefined => {
  const found = scene.passages.findLast((passage) => DECISION.test(passage.text) && isPlain(passage));
  return found && stretchesOf(scene, [found.index])[0];
};

/** Somebody who is more than a name and whose words are told. */
const hasCase = (scene: Scene, { called, name, words }: Voice): boolean =>
  (called !== name || words.filter(isWhole).length > 1) &&
  words.some(isWhole) &&
  !words.some(({ sentences }) => isPainful(scene.passages[sentences[0]!]!));

/** Nobody should play a part in a text of violence and death. */
const hurts = ({ passages }: Scene): boolean => passages.filter(isPainful).length * 12 > passages.length;

/** The strongest words of somebody, with what the same paragraph quotes next to them, in text order. */
function bestOf({ words }: Voice): Said[] {
  const [best] = words.filter(isWhole).sort((one, two) => strength(two) - strength(one));
  if (!best) return [];
  const at = words.indexOf(best);
  const isNear = (one: Said | undefined): one is Said =>
    one?.quoted === true &&
    one.slot.extract.paragraph === best.slot.extract.paragraph &&
    one.slot.words + best.slot.words <= MOST_WORDS;
  const [next, before] = [words[at + 1], words[at - 1]];
  if (isNear(next)) return [best, next];
  return isNear(before) ? [before, best] : [best];
}

/** More is lost among the words of others. From judgement. */
const MOST_WORDS = 56;

/** It says what somebody wants. */
const WANTS = /\b(?:want|will not|won[’']t|should|must|ask(?:ed)? for|need|can[’']t|not consulted)\b/u;

const strength = (said: Said): number =>
  Number(weighs(said)) +
  Number(WANTS.test(said.slot.extract.text)) +
  Number(/\d/u.test(said.slot.extract.text)) +
  Math.min(1, said.slot.words / 16);

const isWhole = (said: Said): boolean => canStand(said) && said.slot.words >= FEWEST_WORDS;

const weighs = (said: Said): boolean => isWhole(said) && ARGUES.test(said.slot.extract.text.toLowerCase());

/** Less is no case to argue. From judgement. */
const FEWEST_WORDS = 6;

const placesOf = ({ words }: Voice): string =>
  places([...new Set(words.map(({ slot }) => slot.extract.paragraph))].slice(0, 4));
