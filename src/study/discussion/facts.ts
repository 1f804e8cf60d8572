/** The facts of a text that bear on a matter, the weightiest first: with a figure, with a comparison, on the same things. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';
import { distinct, isPlain, leansBack, stretchesOf } from './stretches.js';

interface Wanted {
  /** Sentences whose words tell what the matter is. */
  readonly on: readonly number[];
  readonly most: number;
  /** How much of the matter a sentence must share; nothing where the place alone says that it belongs. */
  readonly least?: number;
  /** Several of one paragraph; otherwise each comes from another. */
  readonly dense?: true;
  /** Sentences that stand in the answer already. */
  readonly quoted?: readonly number[];
}

/** The best of some sentences, in text order, each with the sentence beside it where that adds a figure or explains it. */
export function factsOn(scene: Scene, among: readonly Passage[], wanted: Wanted): Slot[] {
  const { on, most, least = 0, dense, quoted = [] } = wanted;
  const matter = new Set(on.flatMap((index) => [...(scene.threads.words[index] ?? [])]));
  const open = new Set(among.map(({ index }) => index));
  const ranked = among
    .slice(0, MOST_WEIGHED)
    .filter(
      (passage) =>
        isPlain(passage) &&
        !on.includes(passage.index) &&
        !quoted.includes(passage.index) &&
        !THIN.test(passage.text),
    )
    .map((passage) => ({ passage, shared: sharedWith(scene, passage, matter) }))
    .filter(
      ({ shared, passage }) => shared >= least && stretchesOf(scene, [passage.index], quoted).length > 0,
    )
    .map(({ passage, shared }) => ({ passage, weight: weightOf(passage) + Math.min(2, shared / 2) }))
    .sort((one, two) => two.weight - one.weight);
  const taken: number[][] = [];
  for (const { passage } of ranked) {
    const isNew = taken.every(([first]) => dense || scene.passages[first!]!.paragraph !== passage.paragraph);
    if (taken.length < most && isNew && !taken.flat().includes(passage.index))
      taken.push(withNeighbour(scene, passage.index, open));
  }
  return distinct(stretchesOf(scene, taken.flat(), quoted));
}

/** Words that hold no fact: what the reader is told to see, or how clear it is. */
const THIN =
  /^(?:(?:But|And|Yet|Still,?) )?(?:Let us|let us|[Ll]ook|[Cc]onsider|[Nn]otice|I (?:would|want to|will) ask|Think|Imagine|Suppose|There is (?:no|another|something|one thing)|What happened|Read|Put|Take|I (?:do not|don[’']t) pretend)\b/u;

/** What two sentences share, the rare words counting most. */
const sharedWith = ({ threads }: Scene, { index }: Passage, matter: ReadonlySet<string>): number =>
  [...threads.words[index]!]
    .filter((word) => matter.has(word))
    .reduce((sum, word) => sum + threads.weight.get(word)!, 0);

const weightOf = ({ lower, text, words }: Passage): number =>
  Math.min(2, text.match(/\d[\d.,]*/gu)?.length ?? 0) / 2 +
  Number(WEIGHS.test(lower)) -
  Number(words < 8) / 2;

const WEIGHS =
  /\b(?:than|twice|double|half|third|quarter|only|never|nothing|no|not|cost|costs|pay|pays|paid|lost|lose|loses|save|saved|killed|died|because|already|instead|cannot|too)\b/u;

/** A fact goes on where the next sentence leans on it or counts on; a short one opens with the sentence before it. */
function withNeighbour({ passages }: Scene, index: number, open: ReadonlySet<number>): number[] {
  const [before, own, next] = [passages[index - 1], passages[index]!, passages[index + 1]];
  const joins = (one: Passage | undefined): boolean =>
    one !== undefined &&
    one.paragraph === own.paragraph &&
    open.has(one.index) &&
    isPlain(one) &&
    !THIN.test(one.text) &&
    one.words + own.words <= MOST_TOGETHER;
  const goesOn = joins(next) && !TURNS.test(next!.text) && (leansBack(next!) || /\d/u.test(next!.text));
  if (goesOn) return [index, index + 1];
  return own.words < 12 && joins(before) && !TURNS.test(own.text) && !leansBack(before!)
    ? [index - 1, index]
    : [index];
}

/** So that a text of a thousand admissions takes no time. */
const MOST_WEIGHED = 400;

const MOST_TOGETHER = 44;
const TURNS = /^(?:But|Yet|However|Still)\b/u;
