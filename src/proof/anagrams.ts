/** Finds where a text has certain letters, in whatever order they stand. */

/**
 * Each letter has a number drawn as if by lot, and sums of them are compared first, after R. M. Karp and M. O. Rabin,
 * "Efficient Randomized Pattern-Matching Algorithms", IBM Journal of Research and Development 31 (1987), 249-260.
 */
export class Anagrams {
  readonly #letters: readonly string[];
  /** Sums of the numbers of all letters before each place. */
  readonly #sums: Float64Array;

  constructor(letters: readonly string[]) {
    this.#letters = letters;
    this.#sums = new Float64Array(letters.length + 1);
    letters.forEach((letter, index) => {
      this.#sums[index + 1] = this.#sums[index]! + numberOf(letter);
    });
  }

  /** Whether these letters and no others stand together at a place. */
  isAt(letters: readonly string[], at: number): boolean {
    const found = this.#letters.slice(at, at + letters.length);
    return (
      this.#sums[at + letters.length]! - this.#sums[at]! === sumOf(letters) &&
      sorted(found) === sorted(letters)
    );
  }

  /** The first place from `from` on, else the first of all, that `fits`; -1 if the letters stand together nowhere. */
  find(letters: readonly string[], from: number, fits: (start: number) => boolean = () => true): number {
    const sum = sumOf(letters);
    const search = (start: number, end: number): number => {
      for (let at = start; at <= end; at++) {
        const mayBe = this.#sums[at + letters.length]! - this.#sums[at]! === sum && fits(at);
        if (mayBe && this.isAt(letters, at)) return at;
      }
      return -1;
    };
    const last = this.#letters.length - letters.length;
    const found = search(from, last);
    return found >= 0 ? found : search(0, Math.min(from - 1, last));
  }
}

const sumOf = (letters: readonly string[]): number =>
  letters.reduce((total, letter) => total + numberOf(letter), 0);

const sorted = (letters: readonly string[]): string => [...letters].sort().join('');

/** The mixing steps of MurmurHash3 (A. Appleby, public domain); 32 bits, so that sums stay exact. */
function numberOf(letter: string): number {
  let mixed = letter.codePointAt(0)! + 0x9e3779b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
