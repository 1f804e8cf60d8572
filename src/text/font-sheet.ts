/** The faces of a document as a style sheet that holds them, so that a browser sets its text as it was set here. */

import { openSubsetter } from './fonts/subset.js';
import type { Face, GlyphRun } from './types.js';

/** Each face has the characters it is used for, and those that somebody may type; `subsetter` is HarfBuzz's. */
export async function fontSheet(
  runs: Iterable<Pick<GlyphRun, 'face' | 'text'>>,
  subsetter: Uint8Array,
): Promise<string> {
  const subset = await openSubsetter(subsetter);
  const faces = [...charactersOf(runs)]
    .sort(([one], [other]) => (one.id < other.id ? -1 : 1))
    .map(([face, characters]) => fontFace(face, subset(face.bytes, [...TYPED, ...characters])));
  return `${faces.join('')}:root { font-synthesis: none; }\n`;
}

function charactersOf(runs: Iterable<Pick<GlyphRun, 'face' | 'text'>>): Map<Face, Set<number>> {
  const used = new Map<Face, Set<number>>();
  for (const { face, text } of runs) {
    const characters = used.get(face) ?? new Set();
    for (const character of text) characters.add(character.codePointAt(0)!);
    used.set(face, characters);
  }
  return used;
}

const fontFace = ({ family, weight, style }: Face, bytes: Uint8Array): string =>
  `@font-face { font-family: ${JSON.stringify(family)}; font-weight: ${weight}; font-style: ${style}; ` +
  `src: url(data:font/${isPostScript(bytes) ? 'otf' : 'ttf'};base64,${Buffer.from(bytes).toString('base64')}); }\n`;

/** The first byte of `OTTO`. */
const isPostScript = (bytes: Uint8Array): boolean => bytes[0] === 0x4f;

/** Latin letters, digits and marks: what is typed into the fields of the page. */
const TYPED: readonly number[] = [
  ...Array.from({ length: 95 }, (_, i) => 0x20 + i),
  ...Array.from({ length: 96 }, (_, i) => 0xa0 + i),
];
