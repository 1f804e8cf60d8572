/**
 * Lines with right-to-left letters. A PDF has them as they are seen, PDF.js turns them back run by run, and neither
 * tells the order in which they are read. But a line is one stretch of the text: if it has the letters of a stretch
 * of the claim, all of them and no others, they are taken in the order of the claim.
 */

import { Anagrams } from './anagrams.js';
import { squeeze } from './fold.js';
import type { ReadPage } from './read-back.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Marks that turn even letters that run from left to right. */
const OVERRIDE = /[\u202b\u202e\u2067]/;

/** How much that nobody claimed may stand before or after the rest of a line. From judgement. */
const UNCLAIMED = 12;

/** The same pages, with the lines whose order cannot be told in the order of the claim. */
export function inClaimedOrder(pages: readonly ReadPage[], words: readonly string[]): readonly ReadPage[] {
  const overrides = words.some((word) => OVERRIDE.test(word));
  if (!overrides && !words.some((word) => RIGHT_TO_LEFT.test(word))) return pages;
  const order = new ClaimedOrder(words);
  const isTurned = (line: string) => overrides || RIGHT_TO_LEFT.test(line);
  const inOrder = (line: string) => (order.pass(line) || !isTurned(line) ? line : order.of(line));
  return pages.map((page) => ({ ...page, text: page.text.split('\n').map(inOrder).join('\n') }));
}

/** Whether the place of a word in its line cannot be told, and its letters do stand together on the pages near by. */
export function standsTurned(
  words: readonly string[],
  index: number,
  { pages, page }: { readonly pages: readonly ReadPage[]; readonly page: number },
): boolean {
  const around = words.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const overridden = words.slice(Math.max(0, index - OVERRIDDEN), index + NEIGHBOURS + 1);
  if (!around.some((word) => RIGHT_TO_LEFT.test(word)) && !overridden.some((word) => OVERRIDE.test(word)))
    return false;
  const near = pages.slice(Math.max(0, page - 2), page + 1).map(({ text }) => text);
  // A full stop is seen at the other end of its line.
  const bare = words[index]!.replace(/^\p{P}+|\p{P}+$/gu, '') || words[index]!;
  return new Anagrams(lettersOf(near.join(''))).find(lettersOf(bare), 0) >= 0;
}

/** A number or a name of another script moves no further than its neighbours do. From judgement. */
const NEIGHBOURS = 3;

/** A mark that turns even letters turns all to the end of its paragraph, if nothing ends it before. From judgement. */
const OVERRIDDEN = 100;

/** How far a line that was found may lie behind the one before. From judgement. */
const NEAR = 400;

class ClaimedOrder {
  /** The letters of the claim, a space before each word's first. */
  readonly #shown: string[] = [];
  readonly #text: string;
  readonly #anagrams: Anagrams;
  #at = 0;

  constructor(words: readonly string[]) {
    const letters: string[] = [];
    for (const word of words) {
      [...squeeze(word).normalize('NFD')].forEach((letter, index) => {
        this.#shown.push(index === 0 ? ` ${letter}` : letter);
        letters.push(caseless(letter));
      });
    }
    this.#text = letters.join('');
    this.#anagrams = new Anagrams(letters);
  }

  /** Goes past a line that stands in the claim as it is; false if it does not. */
  pass(line: string): boolean {
    const letters = lettersOf(line).join('');
    const start = this.#text.indexOf(letters, this.#at);
    if (start >= 0 && start <= this.#at + NEAR) this.#at = start + letters.length;
    return start >= 0 || this.#text.includes(letters);
  }

  /** The line in the order of the claim, or as it is. */
  of(line: string): string {
    const letters = lettersOf(line);
    if (letters.length === 0) return line;
    const whole = this.#take(letters);
    if (whole !== undefined) return whole;
    for (let left = 1; left <= UNCLAIMED && left < letters.length; left++) {
      const after = this.#take(letters.slice(left));
      if (after !== undefined) return `${letters.slice(0, left).join('')} ${after}`;
      const before = this.#take(letters.slice(0, -left));
      if (before !== undefined) return `${letters.slice(-left).join('')} ${before}`;
    }
    return line;
  }

  /**
   * Where the line before ended, else at whole words, else anywhere: the stop of the sentence before would do as well
   * for the one at the end.
   */
  #take(letters: readonly string[]): string | undefined {
    const isEdge = (at: number) => at >= this.#shown.length || this.#shown[at]!.startsWith(' ');
    const isWhole = (at: number) => isEdge(at) && isEdge(at + letters.length);
    const whole = this.#anagrams.isAt(letters, this.#at)
      ? this.#at
      : this.#anagrams.find(letters, this.#at, isWhole);
    const start = whole >= 0 ? whole : this.#anagrams.find(letters, this.#at);
    if (start < 0) return undefined;
    this.#at = start + letters.length;
    return this.#shown.slice(start, this.#at).join('');
  }
}

const caseless = (letter: string): string => letter.toUpperCase();

const lettersOf = (text: string): string[] => [...squeeze(text).normalize('NFD')].map(caseless);
