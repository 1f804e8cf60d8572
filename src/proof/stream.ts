/**
 * The text of all pages as one stream to read along. Where columns or table cells run on overleaf, the file has the
 * rest of the page before their continuation: that rest is held back, and put in where the reading comes to it.
 */

import type { ReadPage } from './read-back.js';

/** So many letters at the top of the next page are evidence that the text goes on there. From judgement. */
const EVIDENCE = 12;
/** How much text that nobody claimed, a list marker, say, may stand before what was held back. */
const MARKER = 12;

/** A stretch of text from one page. */
interface Stretch {
  readonly text: string;
  readonly page: number;
  /** Offsets in the text. */
  readonly wordStarts: ReadonlySet<number>;
}

export class Stream {
  /** What was read and what is to be read; `at` counts in it. */
  text: string;
  #stretches: Stretch[];
  readonly #held: Stretch[] = [];
  /** Where the stretch that was looked for last stands: the next is near it. */
  #last = { index: 0, start: 0 };

  constructor(pages: readonly ReadPage[], prepare: (text: string) => string) {
    this.#stretches = pages.map((page, index) => stretchOf(page.text, index + 1, prepare));
    this.text = this.#stretches.map(({ text }) => text).join('');
  }

  pageAt(at: number): number {
    return this.#find(at).stretch?.page ?? this.#stretches.at(-1)?.page ?? 1;
  }

  startsWord(at: number): boolean {
    const { stretch, start } = this.#find(at);
    const [before, here] = [this.text[at - 1] ?? '', this.text[at] ?? ''];
    return stretch === undefined || stretch.wordStarts.has(at - start) || kindOf(before) !== kindOf(here);
  }

  /** Holds back the rest of the page when what is wanted goes on overleaf, be it within a word. */
  holdBack(words: readonly string[], at: number): boolean {
    const { stretch, start, index } = this.#find(at);
    const next = this.#stretches[index + 1];
    if (!stretch || !next) return false;
    const wanted = words.join('');
    const here = wanted.slice(0, Math.max(EVIDENCE, words[0]?.length ?? 0));
    if (goesOn(stretch.text.slice(at - start), here)) return false;
    const rest = stretch.text.slice(at - start, at - start + MARKER + wanted.length);
    for (let marker = 0; marker <= Math.min(MARKER, rest.length - 1); marker++) {
      for (let read = 0; read === 0 || rest[marker + read - 1] === wanted[read - 1]; read++) {
        const overleaf = wanted.slice(read, read + EVIDENCE);
        if (overleaf.length < EVIDENCE) break;
        if (!goesOn(next.text, overleaf)) continue;
        const [before, after] = cut(stretch, at - start + (read > 0 ? marker : 0) + read);
        if (after.text === '') return false;
        this.#held.push(after);
        this.#replace(index, [before]);
        return true;
      }
    }
    return false;
  }

  /** Puts what was held back in where it is wanted. */
  putIn(wanted: string, at: number): boolean {
    const held = this.#held.findIndex(({ text }) => {
      const marker = text.indexOf(wanted.slice(0, text.length));
      return marker >= 0 && marker <= MARKER;
    });
    if (held < 0) return false;
    const [stretch] = this.#held.splice(held, 1);
    const place = this.#find(at);
    if (!place.stretch) this.#replace(this.#stretches.length, [stretch!]);
    else {
      const [before, after] = cut(place.stretch, at - place.start);
      this.#replace(place.index, [before, stretch!, after]);
    }
    return true;
  }

  #replace(index: number, by: readonly Stretch[]): void {
    this.#stretches.splice(index, 1, ...by);
    this.#last = { index: 0, start: 0 };
    this.text = this.#stretches.map(({ text }) => text).join('');
  }

  #find(at: number): {
    readonly stretch: Stretch | undefined;
    readonly start: number;
    readonly index: number;
  } {
    let { index, start } = this.#last;
    while (index > 0 && at < start) start -= this.#stretches[--index]!.text.length;
    while (index < this.#stretches.length && at >= start + this.#stretches[index]!.text.length)
      start += this.#stretches[index++]!.text.length;
    this.#last = { index, start };
    return { stretch: this.#stretches[index], start, index };
  }
}

function stretchOf(source: string, page: number, prepare: (text: string) => string): Stretch {
  const wordStarts = new Set<number>();
  let text = '';
  for (const word of source.split(/\s+/)) {
    wordStarts.add(text.length);
    text += prepare(word);
  }
  return { text, page, wordStarts };
}

/** A number or a mark that was put before a word ends where the word begins. */
const kindOf = (letter: string): string =>
  /\p{L}|\p{M}/u.test(letter) ? 'letter' : /\p{N}/u.test(letter) ? 'number' : 'sign';

/** Whether a text begins with what is wanted, but for markers before and within it. */
function goesOn(text: string, wanted: string): boolean {
  let at = 0;
  for (let read = 0; read < wanted.length; read++) {
    if (text[at] !== wanted[read]) {
      const found = text.slice(at, at + MARKER + SURE).indexOf(wanted.slice(read, read + SURE));
      if (found < 0) return false;
      at += found;
    }
    at++;
  }
  return true;
}

/** So many letters after a marker show that the text goes on there. From judgement. */
const SURE = 3;

function cut({ text, page, wordStarts }: Stretch, at: number): [Stretch, Stretch] {
  const after = [...wordStarts].filter((start) => start >= at).map((start) => start - at);
  return [
    { text: text.slice(0, at), page, wordStarts },
    { text: text.slice(at), page, wordStarts: new Set(after) },
  ];
}
