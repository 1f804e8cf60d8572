/** A colour by itself, as pictures have them. */

import { valueOfText } from '../sheet/source.js';
import type { Color } from '../values.js';
import { COLOR } from './color.js';

/** Undefined for what is no colour, and for one that is of what stands around. */
export function colorIn(text: string): Color | undefined {
  const color = COLOR.parse(valueOfText(text));
  return typeof color === 'object' ? color : undefined;
}
