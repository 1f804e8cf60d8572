/**
 * Do the words of a claim stand in what was laid out: one after another, with nothing but what nobody claimed (generated text,
 * list markers) between them. A layout is whole and in order, so that nothing need be guessed, as it must where a file is read.
 */

import { squeeze } from './fold.js';
import { endOf } from './words.js';

/** Whether the text of the layout has the words, and none of them twice. */
export function hasWords(text: string, claim: readonly string[]): boolean {
  const words = claim.map(lettersOf);
  const letters = lettersOf(text);
  let at = 0;
  return words.every((word, index) => {
    const place = find(word, letters, at);
    if (!place || isDoubled(letters.slice(at, place.start), words, index)) return false;
    at = place.end;
    return true;
  });
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

/** So many letters are no chance. From judgement. */
const SURE = 12;

function isDoubled(surplus: string, words: readonly string[], index: number): boolean {
  if (surplus.length < SURE) return false;
  let before = '';
  for (let i = index - 1; i >= 0 && before.length < surplus.length; i--) before = words[i] + before;
  return before.endsWith(surplus);
}

/** Letter by letter, without case and spaces. */
const lettersOf = (text: string): string => squeeze(text).normalize('NFD').toUpperCase();
