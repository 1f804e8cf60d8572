/**
 * What is asked about each move, best first. Every surface is a closed template: `{a}` and `{b}` are verbatim
 * stretches in quotation marks, `{x}` and `{y}` the names of those who say them, `{p}` and `{q}` their paragraphs,
 * `{word}` a word of the text, `{author}` whoever speaks in this kind of text.
 *
 * In a painful text only `sober` surfaces are used: nothing playful, nothing that asks to take anybody's part.
 * The author's claims stay the author's; no surface asks to defend a person or a deed.
 */

import type { Move } from './finding.js';
import type { Surface } from './surface.js';
import { ARGUING } from './surfaces-arguing.js';
import { COMPARING } from './surfaces-comparing.js';
import { EXPLAINING } from './surfaces-explaining.js';
import { VOICES } from './surfaces-voices.js';

export const SURFACES: Readonly<Record<Move, readonly Surface[]>> = {
  ...ARGUING,
  ...EXPLAINING,
  ...COMPARING,
  ...VOICES,
};
