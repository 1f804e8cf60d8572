/** What the text itself puts beside a sentence: how its paragraph goes on, and the facts it gives there. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import { isPassedOn } from './passage-voice.js';
import type { Scene } from './scene.js';

/** Words; fewer say too little, more are lost on a teacher. From judgement. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 36;

/** A sentence as an answer quotes it: whole where it is not too long, else the clauses of it that can be cut out. */
export function shown({ passages, slots }: Scene, index: number): Slot | undefined {
  const passage = passages[index]!;
  const isWhole =
    passage.prose && !passage.quoted && passage.words <= MOST_WORDS && !/\n/u.test(passage.text);
  return isWhole ? wholeSlot(passage) : slots[index];
}

/** All of a sentence but its full stop and a word that only adds it to the one before. */
export function wholeSlot({ sentence, origin, paragraph, text, words }: Passage): Slot {
  const joined = /^(?:And|Moreover,|Also,|Besides,) /u.exec(text)?.[0].length ?? 0;
  const kept = text.slice(joined).replace(/\.$/u, '');
  const start = sentence.start - origin + joined;
  return {
    extract: { text: kept, paragraph, start, end: start + kept.length },
    cut: false,
    leans: LEANS.test(kept),
    words,
  };
}

const LEANS = /^(?:S?[Hh]e|They|It(?! is (?:also )?true)|This|That|These|Those|Such|So|Then|There)\b/u;

/** The sentences behind one in its paragraph that can be quoted, in order. */
export const goingOn = (scene: Scene, index: number, most: number): Slot[] =>
  scene.passages
    .slice(index + 1, index + 6)
    .filter(({ paragraph }) => paragraph === scene.passages[index]!.paragraph)
    .flatMap((passage) => quotable(shown(scene, passage.index)))
    .slice(0, most);

/** The sentences of the text's own voice in a paragraph, without those that are used. */
export const factsIn = (scene: Scene, paragraph: number, used: readonly number[]): Slot[] =>
  (scene.byParagraph.get(paragraph) ?? [])
    .filter((passage) => isFact(passage) && !used.includes(passage.index))
    .flatMap((passage) => quotable(shown(scene, passage.index)));

const isFact = (passage: Passage): boolean =>
  passage.prose && !isPassedOn(passage) && !passage.reported && !/[?!]$/u.test(passage.text);

const quotable = (slot: Slot | undefined): Slot[] =>
  slot && slot.words >= FEWEST_WORDS && !/[?]$/u.test(slot.extract.text) ? [slot] : [];
