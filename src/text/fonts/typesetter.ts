/**
 * Sets words in one style and direction: chooses the face for each character, shapes, and keeps every word it has
 * set. Sizes do not matter here, since all is in font units; so the words serve every size and document.
 */

import type { Face } from '../types.js';
import type { Shaped, Shaper, ShapingContext } from './harfbuzz.js';
import { graphemes, isPlainLatin, scriptOf } from './scripts.js';

/** A face whose file has been read. */
export interface LoadedFace {
  readonly face: Face;
  readonly shaper: Shaper;
}

/** A stretch of a word that one face sets. */
export interface Part {
  readonly face: Face;
  readonly start: number;
  readonly end: number;
  /** What stands from `start` to `end`. */
  readonly text: string;
  readonly shaped: Shaped;
  /** Share of the font size: less than 1 for small capitals made from capitals. */
  readonly scale: number;
  /** Characters no face has, drawn as a replacement. */
  readonly missing?: readonly number[];
}

/** Words longer than this are set anew each time: they are rare, and may be anything. */
const LONGEST_KEPT = 64;

/** At this many words (some 35 MB) the memory is emptied; a book has fewer. */
const MOST_KEPT = 50_000;

/** Size of capitals that stand in for small capitals, a usual choice of browsers. */
const SMALL_CAPITAL_SCALE = 0.8;

/** What may stand for a character that only a fallback face has, without looking like a patch. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2015': '\u2014',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
};

/** Drawn where no face has the character. */
const REPLACEMENTS = ['\ufffd', '\u25a1', '?'];

export class Typesetter {
  readonly #faces: readonly (() => LoadedFace)[];
  readonly #context: ShapingContext;
  readonly #smallCapitals: boolean;
  readonly #words = new Map<string, readonly Part[]>();

  constructor(faces: readonly (() => LoadedFace)[], context: ShapingContext) {
    this.#faces = faces;
    this.#context = context;
    this.#smallCapitals = !!context.features.smcp && !faces[0]!().shaper.hasFeature('smcp');
  }

  /** The word in parts, in logical order. */
  set(word: string): readonly Part[] {
    const known = this.#words.get(word);
    if (known) return known;
    const parts = this.#smallCapitals ? this.#setSmallCapitals(word) : this.#setWord(word);
    if (word.length <= LONGEST_KEPT) {
      if (this.#words.size >= MOST_KEPT) this.#words.clear();
      this.#words.set(word, parts);
    }
    return parts;
  }

  /** Nearly every word is of one script and in the first face; one try tells. */
  #setWord(word: string): readonly Part[] {
    if (isPlainLatin(word)) {
      const { face, shaper } = this.#faces[0]!();
      const shaped = shaper.shape(word, 'Latn', this.#context);
      if (shaped.complete) return [{ face, start: 0, end: word.length, text: word, shaped, scale: 1 }];
    }
    return this.#setWithFallback(word);
  }

  #setWithFallback(word: string): readonly Part[] {
    return stretchesOf(word, (grapheme) => this.#cast(grapheme)).map(({ start, end, text, cast, script }) => {
      const { face, shaper } = cast.loaded;
      const part = { face, start, end, text: word.slice(start, end), scale: 1 };
      const shaped = shaper.shape(text, script, this.#context);
      return { ...part, shaped, ...(cast.missing && { missing: codePoints(part.text) }) };
    });
  }

  /** The first face that has the whole grapheme, the first that has a stand-in, or one with a replacement. */
  #cast(grapheme: string): Cast {
    const able = (text: string): LoadedFace | undefined => this.#firstFaceWith(text);
    const standIn = STAND_INS[grapheme];
    if (standIn && !this.#has(0, grapheme) && this.#has(0, standIn)) {
      return { loaded: this.#faces[0]!(), text: standIn, missing: false };
    }
    const loaded = able(grapheme);
    if (loaded) return { loaded, text: grapheme, missing: false };
    for (const text of REPLACEMENTS) {
      const replacing = able(text);
      if (replacing)
        return { loaded: replacing, text: text.padEnd(grapheme.length, '\u200b'), missing: true };
    }
    return { loaded: this.#faces[0]!(), text: '\u200b'.repeat(grapheme.length), missing: true };
  }

  #firstFaceWith(grapheme: string): LoadedFace | undefined {
    const index = this.#faces.findIndex((_, face) => this.#has(face, grapheme));
    return this.#faces[index]?.();
  }

  #has(face: number, grapheme: string): boolean {
    return this.#faces[face]!().shaper.shape(grapheme, scriptOf(grapheme) ?? 'Latn', this.#context).complete;
  }

  /** Lower case as capitals at a smaller size, capitals and the rest as they are. */
  #setSmallCapitals(word: string): readonly Part[] {
    const pieces = word.match(/\p{Lowercase}+|\P{Lowercase}+/gu) ?? [];
    let offset = 0;
    return pieces.flatMap((piece) => {
      const small = /^\p{Lowercase}/u.test(piece);
      const parts = this.#setWord(small ? capitals(piece) : piece).map((part) => ({
        ...part,
        start: part.start + offset,
        end: part.end + offset,
        text: piece.slice(part.start, part.end),
        scale: small ? SMALL_CAPITAL_SCALE : 1,
      }));
      offset += piece.length;
      return parts;
    });
  }
}

const codePoints = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0)!);

interface Cast {
  readonly loaded: LoadedFace;
  /** What is shaped in place of the grapheme: as many code units, so offsets stay right. */
  readonly text: string;
  readonly missing: boolean;
}

interface Stretch {
  readonly start: number;
  end: number;
  text: string;
  readonly cast: Cast;
  script: string;
}

/** Neighbouring graphemes of the same face and script go together. */
function stretchesOf(word: string, castOf: (grapheme: string) => Cast): Stretch[] {
  const casts = new Map<string, Cast>();
  const stretches: (Stretch & { strong: boolean })[] = [];
  let start = 0;
  for (const grapheme of graphemes(word)) {
    const cast = casts.get(grapheme) ?? castOf(grapheme);
    casts.set(grapheme, cast);
    const script = cast.missing ? undefined : scriptOf(grapheme);
    const last = stretches.at(-1);
    const joins = last && last.cast.loaded === cast.loaded && last.cast.missing === cast.missing;
    const end = start + grapheme.length;
    if (joins && (!script || !last.strong || script === last.script)) {
      last.end = end;
      last.text += cast.text;
      if (script) [last.script, last.strong] = [script, true];
    } else {
      stretches.push({
        start,
        end,
        text: cast.text,
        cast,
        script: script ?? 'Latn',
        strong: script !== undefined,
      });
    }
    start = end;
  }
  return stretches;
}

/** Upper case letter for letter: one that would become two (ß) stays, so offsets stay right. */
function capitals(text: string): string {
  return Array.from(text, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  }).join('');
}
