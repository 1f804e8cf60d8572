/** Moves that the reader makes with two places of the text: the way from start to end, of a theme and of the whole. */

import type { Slot } from '../clauses.js';
import { sidesOf } from '../debate.js';
import type { Passage } from '../passages.js';
import type { Finding, Move } from './finding.js';
import { isPainful, isPassedOn, isPrintable, pointsBack, type Scene } from './scene.js';

export function findArcs(scene: Scene): Finding[] {
  const places = scene.passages
    .filter((passage) => passage.prose && passage.words <= LONGEST_SENTENCE && !isPassedOn(scene, passage))
    .flatMap((passage) => placeOf(scene, passage) ?? []);
  return [...arcs(scene, places), ...frame(scene, places)];
}

/** Words of a sentence that has anything in it to quote, and of two that one question quotes. From judgement. */
const LONGEST_SENTENCE = 45;
const LONGEST_PAIR = 44;

interface Place {
  readonly passage: Passage;
  readonly slot: Slot;
}

function placeOf(scene: Scene, passage: Passage): Place | undefined {
  const slot = scene.slots[passage.index];
  const isClear =
    slot &&
    slot.words >= 6 &&
    isPrintable(slot) &&
    !pointsBack(scene, passage, slot) &&
    !PRESENTS.test(slot.extract.text);
  return isClear && !slot.extract.text.endsWith('?') ? { passage, slot } : undefined;
}

/** `Ida Holm teaches history at Lunde.`: who somebody is, as at the foot of a column. */
const PRESENTS =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?(?:\p{Lu}[\p{L}’'.-]* ){2,4}(?:is|was|teaches|taught|owns|runs|writes|works|lives|edits|covers|reports)\b/u;

/** From the first sentence of a theme that can be quoted to the last. */
function arcs({ material }: Scene, places: readonly Place[]): Finding[] {
  return material.sorting.themes.flatMap(({ id }) => {
    const own = places.filter(({ passage }) => passage.theme === id);
    const [one] = own;
    const two = own.findLast(
      ({ passage, slot }) =>
        one && passage.index - one.passage.index > 2 && one.slot.words + slot.words <= LONGEST_PAIR,
    );
    return one && two ? [pair('arc', 0.9, { one, two })] : [];
  });
}

/** How the text begins, and how its end looks back to that; a debate has no one to look back. */
function frame(scene: Scene, places: readonly Place[]): Finding[] {
  if (sidesOf(scene.material)) return [];
  const first = places.find(({ passage }) => passage.paragraph <= 2);
  const last = scene.passages.at(-1)?.paragraph ?? 0;
  const end = places.findLast(({ passage }) => passage.paragraph >= last - 1);
  if (!first || !end || end.passage.paragraph - first.passage.paragraph < SHORTEST_FRAME) return [];
  const { b: _, ...opening } = pair('opening', 1.5, { one: first, two: first });
  const ending = pair('ending', 1.5, { one: end, two: first });
  return [
    opening,
    { ...ending, theme: end.passage.theme, paragraph: end.passage.paragraph, sentences: [end.passage.index] },
  ];
}

/** Paragraphs; a shorter text has no beginning to come back to. */
const SHORTEST_FRAME = 6;

function pair(move: Move, weight: number, { one, two }: { one: Place; two: Place }): Finding {
  return {
    move,
    weight: weight - (one.slot.cut || two.slot.cut ? 0.3 : 0),
    theme: two.passage.theme,
    paragraph: two.passage.paragraph,
    a: one.slot,
    b: two.slot,
    painful: isPainful(one.passage) || isPainful(two.passage),
    sentences: [one.passage.index, two.passage.index],
  };
}
