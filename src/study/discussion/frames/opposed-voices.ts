/** Two people who the text says are at odds, with what each says and the facts told beside them. */

import type { Passage } from '../../passages.js';
import { capital, cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import type { Said, Voice } from '../voices.js';
import { weighing } from '../weighing.js';

export const opposedVoices: Frame = {
  name: 'opposed-voices',
  most: 2,
  worth: 3,
  find: (scene) => {
    const turnOf = findTurns(scene);
    const among = voicesByParagraph(scene);
    return scene.voices.flatMap((two) => {
      const turn = turnOf(two);
      if (!turn) return [];
      const near = [turn.paragraph - 1, turn.paragraph].flatMap((number) => among.get(number) ?? []);
      return [...new Set(near)].flatMap((one) =>
        one === two ? [] : (opposed(scene, turn, { one, two }) ?? []),
      );
    });
  },
};

const AT_ODDS =
  /\b(?:sees? (?:it|this|that|things|the matter) (?:quite |very |rather )?(?:otherwise|differently)|disagree[sd]?|is not so sure|is less sure|not convinced|unconvinced|dismisse[sd]|reject(?:s|ed)|replied|countered|retorted|hit back|remembers? (?:it|this|that) (?:quite |rather )?differently|tells? a different story|takes? the opposite view|is (?:more easily pleased|less worried|more cautious|warier|less hopeful|more hopeful|not persuaded)|thinks otherwise|has less patience with|does not agree|do not agree|takes? (?:another|a different) view|does not care for|den(?:ies|ied))\b/u;

/** Finds the first sentence that brings somebody in as seeing it otherwise. */
function findTurns({ passages }: Scene): (voice: Voice) => Passage | undefined {
  const turns = new Map<string, Passage[]>();
  for (const passage of passages.filter(({ text }) => AT_ODDS.test(text)))
    for (const word of new Set(passage.text.match(WORD)))
      turns
        .set(word, turns.get(word) ?? [])
        .get(word)!
        .push(passage);
  return ({ name }) => {
    const surname = name.split(' ').at(-1)!;
    const [word = ''] = surname.match(WORD) ?? [];
    return turns.get(word)?.find(({ text }) => names(text, surname));
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Who has words in a paragraph, in the order of the voices. */
function voicesByParagraph({ voices }: Scene): ReadonlyMap<number, Voice[]> {
  const found = new Map<number, Voice[]>();
  for (const voice of voices)
    for (const number of new Set(voice.words.map(({ slot }) => slot.extract.paragraph)))
      found
        .set(number, found.get(number) ?? [])
        .get(number)!
        .push(voice);
  return found;
}

/** The second is brought in as seeing it otherwise, close behind words of the first. */
function opposed(
  scene: Scene,
  turn: Passage,
  { one, two }: { readonly one: Voice; readonly two: Voice },
): Asked | undefined {
  const a = wordsOf(
    one,
    ({ sentences }) => sentences[0]! < turn.index && isWithin(scene, sentences[0]!, turn.index),
  );
  const b = wordsOf(
    two,
    ({ sentences }) => sentences[0]! >= turn.index && isWithin(scene, turn.index, sentences[0]!),
  );
  const enough = (words: readonly Said[]): boolean =>
    words.reduce((sum, { slot }) => sum + slot.words, 0) >= 14;
  if (!enough(a) || !enough(b)) return undefined;
  if (hasAnother(scene, a, turn.index)) return undefined;
  const used = [...a, ...b].flatMap(({ sentences }) => sentences);
  return weighing({
    prompt: `${capital(closed(one.called))} and ${closed(two.called)} do not agree. The first says ${cite(a[0]!.slot)}, the second ${cite(b[0]!.slot)}. Over what exactly do they part: over what is so, or over what counts most? Who has the better reasons?`,
    sides: [
      { label: one.name, slots: a.map(({ slot }) => slot) },
      { label: two.name, slots: b.map(({ slot }) => slot) },
      { label: 'The text says', slots: evidenceOn(scene, { on: used, most: 2, taken: [turn.index] }) },
    ],
    sure: 0.9 + (a.length > 1 && b.length > 1 ? 0.05 : 0),
    theme: scene.passages[b[0]!.sentences[0]!]!.theme,
    about: [a[0]!, b[0]!].flatMap(({ sentences }) => sentences),
    names: [one.name, two.name],
  });
}

/** Somebody else may be heard between the words of the first and the turn. */
const hasAnother = ({ passages }: Scene, words: readonly Said[], turn: number): boolean => {
  const own = words.flatMap(({ sentences }) => sentences);
  return passages.slice(Math.max(...own) + 1, turn).some(({ quoted }) => quoted);
};

/** It stands with the word that parts them, and no other name comes between. */
const names = (text: string, surname: string): boolean =>
  new RegExp(
    `\\b${surname}\\b[^.]{0,120}?${AT_ODDS.source}|^[“"‘][^”"]*[”"’] (?:\\p{L}+ )?${surname} ${AT_ODDS.source}`,
    'u',
  ).test(text);

/** `Ida Holm, who runs the port,`. */
const closed = (called: string): string => (called.includes(',') ? `${called},` : called);

const isWithin = ({ passages }: Scene, from: number, to: number): boolean =>
  passages[to]!.paragraph - passages[from]!.paragraph <= 1;

/** What somebody says there in words of his own, two at the most. */
const wordsOf = ({ name, words }: Voice, isThere: (said: Said) => boolean): Said[] =>
  words
    .filter(
      (said) =>
        isThere(said) &&
        said.slot.words >= 6 &&
        !said.slot.extract.text.includes(name.split(' ').at(-1)!) &&
        !/\?$/u.test(said.slot.extract.text),
    )
    .slice(0, 2);
