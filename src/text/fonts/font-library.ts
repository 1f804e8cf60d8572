/** The faces at hand: families by name, faces by weight and style, each file read when it is first used. */

import { ownValue } from '../../base/own-value.js';
import type { Resources } from '../../base/resources.js';
import type { Face, FontFile, InlineTextStyle, MissingCharacter } from '../types.js';
import { BUILT_IN_FACES, FALLBACK, type FaceEntry, GENERIC_FAMILIES, SANS, SERIF } from './built-in-faces.js';
import { matchFace } from './face-matching.js';
import { describeFace } from './font-file.js';
import { openShaper } from './harfbuzz.js';
import { withPlainZero } from './plain-zero.js';
import { type LoadedFace, Typesetter } from './typesetter.js';

/** What chooses a face. */
export type FaceWish = Pick<InlineTextStyle, 'fontFamily' | 'fontWeight' | 'fontStyle'>;

type Entry = FaceEntry | FontFile;

/** Fonts and the words already shaped with them. Keep one for many documents: the words stay warm. */
export class FontLibrary {
  readonly #resources: Resources;
  readonly #families = new Map<string, Entry[]>();
  readonly #loaded = new Map<Entry, LoadedFace>();
  readonly #typesetters = new Map<string, Typesetter>();
  /** The same by the style itself: a paragraph in a table is measured before it is set. */
  readonly #byStyle = {
    ltr: new WeakMap<InlineTextStyle, Typesetter>(),
    rtl: new WeakMap<InlineTextStyle, Typesetter>(),
  };
  readonly #missing = new Map<number, MissingCharacter>();

  constructor(resources: Resources, extraFaces: readonly FontFile[]) {
    this.#resources = resources;
    // The extra faces come first, so that one of them can stand in for a built-in face.
    for (const entry of [...extraFaces, ...BUILT_IN_FACES]) {
      const key = entry.family.toLowerCase();
      this.#families.set(key, [...(this.#families.get(key) ?? []), entry]);
    }
  }

  /** Whether there is a family of this name; the generic families are there too. Others are passed over. */
  has(family: string): boolean {
    return this.#family(family) !== undefined;
  }

  /** The names of all families, those of the program last. */
  families(): readonly string[] {
    return [...new Set([...this.#families.values()].map(([entry]) => entry!.family))];
  }

  /** The first available face of a style: the one whose metrics give a line its height. */
  match(style: FaceWish): Face {
    const family = style.fontFamily.find((name) => this.has(name)) ?? SERIF;
    const wish = { weight: style.fontWeight, style: style.fontStyle };
    return this.#load(matchFace(this.#family(family)!, wish)!).face;
  }

  /** Characters that no font had in what was set since `forgetMissing`, each with the first place it stood. */
  missing(): readonly MissingCharacter[] {
    return [...this.#missing.values()];
  }

  /** Starts the list of missing characters afresh, for a new document. */
  forgetMissing(): void {
    this.#missing.clear();
  }

  /** For this folder: notes a character that could not be set, once. */
  noteMissing(codePoint: number, context: string): void {
    if (this.#missing.has(codePoint)) return;
    this.#missing.set(codePoint, { character: String.fromCodePoint(codePoint), codePoint, context });
  }

  /** For this folder: what sets text of this style in this direction. */
  typesetter(style: InlineTextStyle, direction: 'ltr' | 'rtl'): Typesetter {
    const known = this.#byStyle[direction].get(style);
    if (known) return known;
    const typesetter = this.#typesetterFor(style, direction);
    this.#byStyle[direction].set(style, typesetter);
    return typesetter;
  }

  #typesetterFor(style: InlineTextStyle, direction: 'ltr' | 'rtl'): Typesetter {
    const features = shapingFeatures(style);
    const { fontFamily, fontWeight, fontStyle, language } = style;
    const key = JSON.stringify([fontFamily, fontWeight, fontStyle, features, language, direction]);
    let typesetter = this.#typesetters.get(key);
    if (!typesetter) {
      typesetter = new Typesetter(this.#facesFor(style), {
        features: Object.fromEntries(features),
        language,
        direction,
      });
      this.#typesetters.set(key, typesetter);
    }
    return typesetter;
  }

  /** The faces asked for a character, in order; none is read before it is needed. */
  #facesFor(style: FaceWish): (() => LoadedFace)[] {
    const known = style.fontFamily.filter((family) => this.has(family));
    const names = [...(known.length > 0 ? known : [SERIF]), FALLBACK];
    const wish = { weight: style.fontWeight, style: style.fontStyle };
    const entries = new Set(names.map((name) => matchFace(this.#family(name)!, wish)!));
    return [...entries].map((entry) => () => this.#load(entry));
  }

  #family(name: string): Entry[] | undefined {
    const key = name.toLowerCase();
    return this.#families.get((ownValue(GENERIC_FAMILIES, key) ?? name).toLowerCase());
  }

  #load(entry: Entry): LoadedFace {
    const known = this.#loaded.get(entry);
    if (known) return known;
    const { family, weight, style } = entry;
    const file = 'bytes' in entry ? entry : { family, weight, style, bytes: this.#shipped(entry) };
    const loaded = { face: describeFace(file), shaper: openShaper(file.bytes) };
    this.#loaded.set(entry, loaded);
    return loaded;
  }

  #shipped({ family, resource }: FaceEntry): Uint8Array {
    const bytes = this.#resources.bytes(resource);
    return family === SANS ? withPlainZero(bytes) : bytes;
  }
}

/** Letters that are spaced out must not be joined into ligatures (CSS Text 3, section 7.2). */
function shapingFeatures(style: InlineTextStyle): [string, number][] {
  const spaced = style.letterSpacing !== 0 ? { liga: 0, clig: 0 } : {};
  const features = Object.entries({ ...spaced, ...style.fontFeatures });
  return features.sort(([a], [b]) => (a < b ? -1 : 1));
}
