/** A quotation cut to what a teacher takes in at a glance while marking: whole sentences or clauses, from its first word on. */

import { cutsIn, isWhole } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import { cite, citeAll } from './citing.js';
import type { Scene } from './scene.js';
import { leansBack } from './stretches.js';
import { places } from './wording.js';

/** Words. From judgement. */
const MOST_WORDS = 18;
const FEWEST_WORDS = 5;
/** What has no end sooner is quoted up to this. */
const LONGEST = 28;

/** The weightiest sentence of a slot as far as it can be read at a glance; all of it where no clause of it ends soon enough. */
export function brief(scene: Scene, whole: Slot): Slot {
  if (whole.words <= MOST_WORDS) return whole;
  return shortened(scene, fromWeightiest(scene, whole));
}

/** The same from the first word on. */
export function shortened(scene: Scene, slot: Slot): Slot {
  if (slot.words <= MOST_WORDS) return slot;
  const { text, start } = slot.extract;
  const ends = endsIn(scene, slot)
    .map(({ end, isStop }) => ({ kept: text.slice(0, end - start), isStop }))
    .filter(({ kept }) => wordsIn(kept) >= FEWEST_WORDS && isClosed(kept));
  const best =
    ends.findLast(({ kept }) => wordsIn(kept) <= MOST_WORDS) ??
    ends.find(({ kept }) => wordsIn(kept) <= Math.min(LONGEST, slot.words - 1));
  if (!best) return slot;
  const kept = best.isStop ? best.kept.replace(/\.$/u, '') : best.kept;
  return {
    ...slot,
    extract: { ...slot.extract, text: kept, end: start + kept.length },
    cut: !best.isStop,
    words: wordsIn(kept),
  };
}

/** From the sentence on that tells most; one that leans on the sentence before it opens nothing. */
function fromWeightiest(scene: Scene, slot: Slot): Slot {
  const { extract } = slot;
  const [best] = (scene.byParagraph.get(extract.paragraph) ?? [])
    .map((passage) => ({ passage, start: passage.sentence.start - passage.origin }))
    .filter(({ passage, start }) => start > extract.start && start < extract.end && !leansBack(passage))
    .map(({ passage, start }) => ({ start, weight: weightOf(slotFrom(slot, start, passage.text)) }))
    .sort((one, two) => two.weight - one.weight);
  const first = extract.text.split(/[.!?] /u)[0]!;
  return best && best.weight > weightOf(slotFrom(slot, extract.start, first))
    ? slotFrom(slot, best.start, extract.text.slice(best.start - extract.start))
    : slot;
}

const slotFrom = (slot: Slot, start: number, text: string): Slot => ({
  ...slot,
  extract: { ...slot.extract, text, start, end: start + text.length },
  words: wordsIn(text),
});

interface End {
  readonly end: number;
  /** A sentence ends there, so that nothing is missing from it. */
  readonly isStop: boolean;
}

/** Where sentences of the slot end, and where they may be cut, in order. */
const endsIn = (scene: Scene, { extract }: Slot): End[] =>
  (scene.byParagraph.get(extract.paragraph) ?? [])
    .flatMap((passage) => [
      ...cutsOf(passage, extract.start),
      { end: passage.sentence.end - passage.origin, isStop: true },
    ])
    .filter(({ end }) => end > extract.start && end < extract.end)
    .sort((one, two) => one.end - two.end);

function cutsOf({ reading, index, origin, sentence, tokens }: Passage, start: number): End[] {
  // Read as if there were no marks, so that the words of speakers are cut too.
  const plain = { ...reading, ...reading.unquoted };
  const at = tokens.findIndex((token) => token.start - origin >= start);
  const firstToken = sentence.firstToken + Math.max(0, at);
  return cutsIn(plain, index)
    .filter(
      ({ endToken }) =>
        endToken > firstToken && isWhole(plain, clausesOf(plain, index), { firstToken, endToken }),
    )
    .map(({ endToken }) => ({ end: reading.analysis.tokens[endToken - 1]!.end - origin, isStop: false }));
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** No mark is left open. */
const isClosed = (text: string): boolean =>
  count(text, /[“(]/gu) === count(text, /[”)]/gu) &&
  count(text, /"/gu) % 2 === 0 &&
  count(text, /(?<!\p{L})‘/gu) <= count(text, /’(?!\p{L})/gu);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** What is quoted, and how it reads. */
export interface Shown {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** The weightiest of some quotations in brief, and the paragraphs in which a teacher finds the others. */
export function inBrief(scene: Scene, slots: readonly Slot[], most = 1): Shown {
  const ranked = [...slots].sort((one, two) => weightOf(two) - weightOf(one)).slice(0, most);
  const kept = slots.filter((slot) => ranked.includes(slot)).map((slot) => brief(scene, slot));
  const named = kept.map(({ extract }) => extract.paragraph);
  const rest = slots.map(({ extract }) => extract.paragraph).filter((one) => !named.includes(one));
  return {
    text: `${citeAll(kept)}${rest.length > 0 ? `, more in ${places(rest)}` : ''}`,
    slots: kept,
  };
}

/** `Ida Holm: “The quay is old” (¶4)`, where the words do not name her. */
export function whoseWords(scene: Scene, slot: Slot): string {
  const { extract } = slot;
  const name = scene.speeches.find(
    ({ slot: said }) =>
      said.extract.paragraph === extract.paragraph &&
      said.extract.start <= extract.start &&
      said.extract.end >= extract.end,
  )?.voice.name;
  return name ? saidBy(name, slot) : cite(slot);
}

/** The words under a name, unless they hold it. */
export const saidBy = (name: string, slot: Slot): string =>
  slot.extract.text.includes(name.split(' ').at(-1)!) ? cite(slot) : `${name}: ${cite(slot)}`;

/** A figure that is no year, and words that weigh. */
const weightOf = ({ extract: { text }, words }: Slot): number =>
  Number(/\d/u.test(text.replace(/\b(?:1[0-9]|20)\d\d\b/gu, ''))) +
  Number(/\b(?:cost|costs|paid|pay|lost|only|never|no|not|nobody|than|because)\b/u.test(text)) / 2 +
  Number(words >= 8) / 2;
