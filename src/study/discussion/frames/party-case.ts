/** Somebody in the text wants a thing done: put the case as that party would, then answer it as the other side. */

import { ARGUES } from '../arguing.js';
import type { Shown } from '../citing.js';
import { bestAmong } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { type Party, partiesIn } from '../parties.js';
import type { Scene } from '../scene.js';
import { distinct } from '../stretches.js';
import type { Said, Voice } from '../voices.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const partyCase: Frame = {
  name: 'party-case',
  most: 1,
  worth: { news: 3, other: 2.6, history: 2.5 },
  find: (scene) =>
    partiesIn(scene)
      .slice(0, MOST)
      .flatMap((party) => argued(scene, party) ?? []),
};

/** Parties that are tried. */
const MOST = 6;

/** Fewer make no case. From judgement. */
const FEWEST_WORDS = 20;

function argued(scene: Scene, party: Party): Asked | undefined {
  const own = ownFacts(scene, party);
  const other = othersWords(scene, party);
  const told = own.reduce((sum, { words }) => sum + words, 0);
  if (told < FEWEST_WORDS || other.length === 0) return undefined;
  const speaker = party.isPaper ? `those who wrote ${party.name}` : party.name;
  const side = party.against ? 'against' : 'for';
  return weighing({
    prompt: worded(
      party.passage.index,
      `Put the case ${side} ${party.deed} (¶${party.passage.paragraph}) as ${speaker} might put it to people who think otherwise. Use the facts of the text. Then let one of those people answer in a sentence.`,
      `You speak for ${party.name}. In one minute, make the case ${side} ${party.deed} (¶${party.passage.paragraph}), with facts of the text. Which question from the other side would you least like to hear?`,
    ),
    sides: [
      { label: 'For this case', slots: own },
      { label: 'Against it', slots: other },
    ],
    sure: 0.9 + 0.03 * Math.min(3, own.length),
    theme: party.passage.theme,
    about: [party.passage.index],
    names: [party.name],
  });
}

/** Sentences that speak of the party, and what its people say. */
function ownFacts(scene: Scene, { passage, head }: Party): Shown[] {
  const near = scene.passages.filter(
    (one) =>
      one.tokens.some(({ lower }) => lower === head) && Math.abs(one.paragraph - passage.paragraph) <= 12,
  );
  const told = bestAmong(scene, near, { most: 3, on: [passage.index], dense: true });
  const allies = scene.voices.filter((voice) => isAlly(voice, head)).flatMap(bestOf);
  return distinct([...allies.map(({ slot }) => slot), ...told]).slice(0, 4);
}

const isAlly = ({ role = '', name }: Voice, head: string): boolean =>
  role.toLowerCase().split(/\W+/u).includes(head) || name.toLowerCase().endsWith(head);

const bestOf = ({ words }: Voice): Said[] =>
  words.filter(({ alone, slot }) => alone && slot.words >= 8).slice(0, 1);

/** Others who say something on the matter, with their names. */
function othersWords(scene: Scene, { head, passage }: Party): Shown[] {
  const matter = new Set([...scene.threads.words[passage.index]!]);
  return scene.voices
    .filter(
      (voice) =>
        !isAlly(voice, head) &&
        !SUPPORTS.test(
          scene.passages
            .filter(({ text }) => text.includes(voice.name))
            .map(({ lower }) => lower)
            .join(' '),
        ),
    )
    .flatMap((voice) => {
      const [said] = voice.words
        .filter((one) => answers(one) && sharesAny(scene, one, matter))
        .sort((one, two) => weight(two) - weight(one));
      return said ? [{ ...said.slot, who: voice.name }] : [];
    })
    .slice(0, 2);
}

const SUPPORTS =
  /\b(?:supports?|backs?|in favou?r of|favou?rs) (?:the )?(?:removal|plan|proposal|scheme|idea|change)\b/u;

const answers = ({ slot: { words, extract } }: Said): boolean =>
  words >= 8 && !/\?$|\bnot (?:opposed|against)\b|\b(?:I|We) (?:support|welcome)\b/u.test(extract.text);

const sharesAny = ({ threads }: Scene, { sentences }: Said, matter: ReadonlySet<string>): boolean =>
  sentences.some((index) => [...threads.words[index]!].some((word) => matter.has(word)));

const weight = ({ slot: { extract, words } }: Said): number =>
  Number(ARGUES.test(extract.text.toLowerCase())) +
  Number(/\d|\bnot\b/u.test(extract.text)) +
  Math.min(1, words / 20);
