/** What an answer quotes: whole sentences of the text, neighbours as one stretch, so that each can be read by itself. */

import { anyOf, anyOpening } from '../../lexicon/index.js';
import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';

/** Words; more is lost on a teacher. From judgement. */
const MOST_WORDS = 60;
const FEWEST_WORDS = 5;

/** A sentence of the text that asks nothing, with no more than a few words between marks. */
export const isPlain = (passage: Passage): boolean =>
  passage.prose &&
  !passage.heard &&
  passage.words >= FEWEST_WORDS &&
  passage.words <= MOST_WORDS &&
  (!passage.quoted || (isOutside(passage) && namesInMarks(passage.text))) &&
  !/\n|[?!]["”]?$|:$/u.test(passage.text);

/** It opens outside all marks. */
export const isOutside = ({ reading, sentence }: Passage): boolean =>
  reading.runAt[sentence.firstToken] === -1;

/** `the service had warned of “minor flooding”`: the sentence is the text's own. */
function namesInMarks(text: string): boolean {
  const bare = text.replace(SHORT_QUOTE, '');
  return bare !== text && !/["“”„«»]|(?:^|[\s(])[‘']\p{L}|[.,!?][’']/u.test(bare) && !/^["“]/u.test(text);
}

const SHORT_QUOTE = /["“][^"“”\s,.!?]+(?: [^"“”\s,.!?]+){0,5} ?[.,]?["”]/gu;

/**
 * The given sentences as quotable stretches, in text order; what leans takes the sentence before it along, unless that is
 * quoted already, or is left out.
 */
export function stretchesOf(
  scene: Scene,
  indexes: readonly number[],
  quoted: readonly number[] = [],
): Slot[] {
  const runs: number[][] = [];
  for (const index of [...new Set(indexes)].sort((one, two) => one - two)) {
    if (quoted.includes(index) || runs.at(-1)?.includes(index)) continue;
    const run = runFor(scene, index, quoted);
    const last = runs.at(-1);
    if (last && run.length > 0 && run[0]! <= last.at(-1)! + 1 && fits(scene, last, run))
      last.push(...run.filter((one) => !last.includes(one)));
    else {
      const rest = run.filter((one) => !last?.includes(one));
      if (rest.length > 0) runs.push(rest);
    }
  }
  return runs.map((run) => slotOfRun(scene, run));
}

/** A sentence, with the one before it where it needs it. */
function runFor({ passages }: Scene, index: number, quoted: readonly number[]): number[] {
  const passage = passages[index]!;
  if (!isPlain(passage)) return [];
  if (!leansBack(passage) || quoted.includes(index - 1)) return [index];
  const before = passages[index - 1];
  const holds =
    before?.paragraph === passage.paragraph &&
    isPlain(before) &&
    !leansBack(before) &&
    before.words + passage.words <= MOST_WORDS;
  return holds ? [index - 1, index] : [];
}

/** Without those that repeat a part of one before. */
export const distinct = (slots: readonly Slot[]): Slot[] =>
  slots.filter(
    ({ extract }, i) =>
      !slots
        .slice(0, i)
        .some(
          (other) =>
            other.extract.paragraph === extract.paragraph &&
            other.extract.start < extract.end &&
            other.extract.end > extract.start,
        ),
  );

/** It opens with words that point at the sentence before. */
export const leansBack = ({ text }: Passage): boolean => LEANS.test(text);

const LEANS = new RegExp(
  String.raw`^Nor\b|^(?:(?:And|But|Yet|Or|So|Then|Nor|Still,?|However,|Even so,|Also|Moreover,|Instead,?|Otherwise,?|Meanwhile,|Besides,) )?(?:S?he|They|It(?! (?:is|was) (?:also |quite |perfectly )?(?:true|\p{L}+ (?:that|to))\b)|This(?! (?:${anyOf('season', 'time-unit', 'day-part')}|town|city|country)\b)|That|These|Those|Such|There it|His|Her|Their|Its|Both|Each|Neither|One|Another|Others?|(?:${anyOpening('number')}|Some|Many|Few|All) of (?:it|them|these|those)|Half of (?:it|that|them)|Which|Most of (?:it|them)|Nobody|None|Not|So|Then|Otherwise|Instead|Here|Worse|Hence|Thus|Of these|Of those|By then|Since then|In (?:this|that)|At (?:this|that)|For (?:this|that|them|him|her)|The (?:same|other|second|latter|former|result|answer|rest|first|reason|trouble|difference|others))\b`,
  'u',
);

const wordsOf = ({ passages }: Scene, run: readonly number[]): number =>
  run.reduce((sum, index) => sum + passages[index]!.words, 0);

const fits = (scene: Scene, one: readonly number[], two: readonly number[]): boolean =>
  scene.passages[one[0]!]!.paragraph === scene.passages[two[0]!]!.paragraph &&
  wordsOf(scene, [...new Set([...one, ...two])]) <= MOST_WORDS;

/** Sentences of one paragraph from the first to the last, without the full stop. */
export function slotOfRun(scene: Scene, run: readonly number[]): Slot {
  const [first, last] = [scene.passages[run[0]!]!, scene.passages[run.at(-1)!]!];
  const { text } = scene.material.analysis.article;
  const from = first.sentence.start;
  const to = last.sentence.end;
  const kept = withoutStop(text.slice(from, to).trimEnd());
  const start = from - first.origin;
  return {
    extract: { text: kept, paragraph: first.paragraph, start, end: start + kept.length },
    cut: false,
    leans: false,
    words: wordsOf(scene, run),
  };
}

/** Words; a longer sentence is cut. From judgement. */
const MOST_OF_WHOLE = 36;

/** A sentence as an answer quotes it: whole where it is not too long, else the clauses of it that can be cut out. */
export function shown({ passages, slots }: Scene, index: number): Slot | undefined {
  const passage = passages[index]!;
  const isWhole =
    passage.prose && !passage.quoted && passage.words <= MOST_OF_WHOLE && !/\n/u.test(passage.text);
  return isWhole ? wholeSlot(passage) : slots[index];
}

/** All of a sentence but its full stop. */
export function wholeSlot({ sentence, origin, paragraph, text, words }: Passage): Slot {
  const kept = withoutStop(text);
  const start = sentence.start - origin;
  return {
    extract: { text: kept, paragraph, start, end: start + kept.length },
    cut: false,
    leans: POINTS.test(kept),
    words,
  };
}

const POINTS = /^(?:S?[Hh]e|They|It(?! is (?:also )?true)|This|That|These|Those|Such|So|Then|There)\b/u;

/** `at 8.30 a.m.` keeps its stop. */
const withoutStop = (text: string): string => text.replace(/(?<!\.\p{L})\.$/u, '');
