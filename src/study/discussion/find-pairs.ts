/** Moves that the reader makes with two places of a theme: figures side by side, one thing spoken of twice, the way from start to end. */

import type { Token } from '../../language/analysis.js';
import { type Slot, slotOf } from '../clauses.js';
import { sidesOf } from '../debate.js';
import type { Fact } from '../guide.js';
import type { Passage } from '../passages.js';
import type { Finding, Move } from './finding.js';
import { isPrintable, pointsBack } from './printable.js';
import { clausesOf, isPainful, isPassedOn, type Scene } from './scene.js';

export function findPairs(scene: Scene): Finding[] {
  const places = scene.passages
    .filter((passage) => passage.prose && passage.words <= LONGEST_SENTENCE && !isPassedOn(scene, passage))
    .flatMap((passage) => placeOf(passage) ?? []);
  return [...twoFigures(scene), ...threads(scene, places), ...arcs(scene, places), ...frame(scene, places)];
}

/** Words of a sentence that has anything in it to quote. */
const LONGEST_SENTENCE = 45;

interface Place {
  readonly passage: Passage;
  readonly slot: Slot;
  readonly word: string;
}

/** Figures of one kind no more than two paragraphs apart, in the order of the text. */
function twoFigures(scene: Scene): Finding[] {
  const places = scene.passages.flatMap((passage) => figureIn(scene, passage) ?? []);
  return places.flatMap((one, i) =>
    places.slice(i + 1, i + 4).flatMap((two) => {
      const isAlike = kindOf(one.word) === kindOf(two.word) && one.word !== two.word;
      return isAlike && isNear(one, two) ? [pair('two figures', 1.7, { one, two })] : [];
    }),
  );
}

function figureIn(scene: Scene, passage: Passage): Place | undefined {
  const [from, to] = [passage.sentence.start - passage.origin, passage.sentence.end - passage.origin];
  const fact = scene.factsIn
    .get(passage.paragraph)
    ?.find(({ start, end, value }) => start >= from && end <= to && kindOf(value));
  const at = fact ? passage.text.indexOf(fact.value) : -1;
  if (!fact || at < 0) return undefined;
  const start = passage.sentence.start + at;
  const slot = slotOf(passage, { start, end: start + fact.value.length });
  return slot && !slot.leans && isPrintable(slot) ? { passage, slot, word: fact.value } : undefined;
}

/** What may be compared with what: sums, shares, or counts of one thing by its last word. */
function kindOf(value: Fact['value']): string | undefined {
  if (/["“”]/u.test(value) || !/\d/u.test(value)) return undefined;
  if (/[$£€]|\bRs\b/u.test(value)) return 'money';
  if (/%|per ?cent/u.test(value)) return 'share';
  return /\d .*?(\p{L}{3,})$/u.exec(value)?.[1]?.toLowerCase();
}

const isNear = (one: Place, two: Place, apart = 2): boolean =>
  one.passage.theme === two.passage.theme &&
  two.passage.paragraph - one.passage.paragraph <= apart &&
  one.slot.words + two.slot.words <= LONGEST_PAIR;

/** Words that a question may quote from two places. From judgement. */
const LONGEST_PAIR = 44;

function pair(move: Move, weight: number, { one, two }: { one: Place; two: Place }): Finding {
  return {
    move,
    weight: weight - (one.slot.cut || two.slot.cut ? 0.3 : 0),
    theme: two.passage.theme,
    paragraph: two.passage.paragraph,
    a: one.slot,
    b: two.slot,
    word: one.word,
    other: two.word,
    painful: isPainful(one.passage) || isPainful(two.passage),
    sentences: [one.passage.index, two.passage.index],
  };
}

/** Two sentences of a theme that share a telling noun: the second adds to the first, or takes something back. */
function threads(scene: Scene, places: readonly Place[]): Finding[] {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const { theme, tokens, origin } = place.passage;
    for (const token of tokens) {
      if (!isTelling(token, scene) || token.end > origin + place.slot.extract.end) continue;
      const key = `${theme} ${token.lemma}`;
      const here = { ...place, word: token.text };
      const others = found.get(key);
      if (others) others.push(here);
      else found.set(key, [here]);
    }
  }
  return [...found.values()].flatMap((same) => threadOf(same) ?? []);
}

/** The two that are shortest to quote, of the first few that do not follow each other. */
function threadOf(found: readonly Place[]): Finding | undefined {
  const few = found.slice(0, 6);
  const pairs = few.flatMap((one, i) =>
    few
      .slice(i + 1)
      .filter((two) => two.passage.index - one.passage.index > 1 && isNear(one, two, FARTHEST))
      .map((two) => ({ one, two })),
  );
  const [best] = pairs.sort((first, second) => wordsOf(first) - wordsOf(second));
  return best && pair('thread', found.length > 2 ? 1.4 : 1.2, best);
}

/** Paragraphs between two places that a reader turns back for. */
const FARTHEST = 6;

const wordsOf = ({ one, two }: { one: Place; two: Place }): number => one.slot.words + two.slot.words;

/** A noun of some length that the article keeps for one thing. */
export const isTelling = ({ pos, lemma, text }: Token, { counts }: Scene): boolean =>
  pos === 'NOUN' &&
  text.length > 3 &&
  text === text.toLowerCase() &&
  (counts.get(lemma) ?? 0) <= 12 &&
  !COMMON.has(lemma);

/** Nouns that hold no text together. */
const COMMON: ReadonlySet<string> = new Set(
  `people person thing year month week hour minute morning afternoon evening night today time place part number
  kilometer kilometre metre meter percent million billion thousand century decade other first second third money
  world country house group point reason question problem example moment while nothing something anything everything
  somebody nobody anybody everybody someone anyone everyone cent`
    .trim()
    .split(/\s+/u),
);

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

function placeOf(passage: Passage): Place | undefined {
  const slot = clausesOf(passage);
  const isClear =
    slot &&
    !slot.leans &&
    slot.words >= 6 &&
    isPrintable(slot) &&
    !pointsBack(slot) &&
    !PRESENTS.test(slot.extract.text);
  return isClear && !slot.extract.text.endsWith('?') ? { passage, slot, word: '' } : undefined;
}

/** `Ida Holm teaches history at Lunde.`: who somebody is, as at the foot of a column. */
const PRESENTS =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?(?:\p{Lu}[\p{L}’'.-]* ){2,4}(?:is|was|teaches|taught|owns|runs|writes|works|lives|edits|covers|reports)\b/u;
