/**
 * Do the words of a claim stand in what was laid out: one after another, with nothing but what nobody claimed (generated text,
 * list markers) between them. A layout is whole and in order, so that nothing need be guessed, as it must where a file is read.
 */

import { squeeze } from './fold.js';
import type { LaidStretch } from './laid-order.js';
import { endOf } from './words.js';

/** What was read of the claim, and what of it is to come. */
interface Reading {
  /** Letter by letter, without case and spaces. */
  readonly words: readonly (readonly string[])[];
  word: number;
  /** Letters of the word at hand that were found already. */
  within: number;
}

/** The text of the layout with its turned lines in the order of the claim; undefined if it does not have the words. */
export function readLaid(stretches: readonly LaidStretch[], claim: readonly string[]): string | undefined {
  const reading: Reading = { words: claim.map(lettersOf), word: 0, within: 0 };
  const read: string[] = [];
  for (const { text, isTurned } of stretches) {
    const found = isTurned ? readTurned(text, reading, claim) : readStraight(text, reading);
    if (found === undefined) return undefined;
    read.push(found);
  }
  return reading.word === claim.length ? read.join('') : undefined;
}

/** As much of the claim as has its letters in the line. */
function readTurned(text: string, reading: Reading, claim: readonly string[]): string {
  const left = new Map<string, number>();
  for (const letter of lettersOf(text)) left.set(letter, (left.get(letter) ?? 0) + 1);
  let read = '';
  for (let letters = reading.words[reading.word]; letters; letters = reading.words[reading.word]) {
    const shown = [...squeeze(claim[reading.word]!).normalize('NFD')];
    for (; reading.within < letters.length; reading.within++) {
      const count = left.get(letters[reading.within]!) ?? 0;
      if (count === 0) return read;
      left.set(letters[reading.within]!, count - 1);
      read += shown[reading.within];
    }
    reading.word++;
    reading.within = 0;
  }
  return read;
}

/** Undefined where what was read stands a second time. */
function readStraight(text: string, reading: Reading): string | undefined {
  const letters = lettersOf(text).join('');
  let at = 0;
  for (let word = reading.words[reading.word]; word; word = reading.words[reading.word]) {
    const place = find(word.slice(reading.within).join(''), letters, at);
    if (!place) {
      reading.within += cutOff(word.slice(reading.within).join(''), letters.slice(at));
      break;
    }
    if (isDoubled(letters.slice(at, place.start), reading)) return undefined;
    at = place.end;
    reading.word++;
    reading.within = 0;
  }
  return squeeze(text);
}

/** Quotation marks of elements within elements, which end within a word. */
const MOST_NESTED = 2000;

function find(word: string, text: string, from: number) {
  const whole = text.indexOf(word, from);
  const first = word[0] ?? '';
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(word, text, start, MOST_NESTED);
    if (end !== undefined) return { start, end };
    if (start === whole) break;
  }
  return undefined;
}

/** How much of a word stands at the end of the text, before a line that is turned. */
function cutOff(word: string, text: string): number {
  for (let length = Math.min(word.length, text.length); length > 0; length--)
    if (text.endsWith(word.slice(0, length))) return [...word.slice(0, length)].length;
  return 0;
}

/** So many letters are no chance. From judgement. */
const SURE = 12;

function isDoubled(surplus: string, { words, word }: Reading): boolean {
  if (surplus.length < SURE) return false;
  let before = '';
  for (let i = word - 1; i >= 0 && before.length < surplus.length; i--) before = words[i]!.join('') + before;
  return before.endsWith(surplus);
}

const lettersOf = (text: string): string[] =>
  [...squeeze(text).normalize('NFD')].map((letter) => letter.toUpperCase());
