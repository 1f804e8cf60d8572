/** A title that is set over several lines, each of which could end: they are of one large type, close together, about one axis or edge. */

import { describeLine } from '../front/describe-line.js';
import { isName } from '../lines/writer-names.js';
import type { Line } from './page.js';

const LARGE = 1.12;
/** In sizes of the type; from judgement. */
const MOST_DISTANCE = 1.6;
const SAME_PLACE = 0.5;
const MOST_LINES = 4;

/** Whether a title goes on in the line below it; a name, a byline or a day under it is none of it, and neither is a number of its own. */
export function titleGoesOn(title: readonly Line[], line: Line, bodySize: number): boolean {
  const above = title.at(-1)!;
  const isTitle = [...title, line].every((one) => isOfTitle(one, bodySize));
  return (
    isTitle &&
    title.length < MOST_LINES &&
    line.y - above.y <= MOST_DISTANCE * line.size &&
    isBelow(above, line) &&
    !/[.?!…:]["'”’)\]]*$/.test(above.text) &&
    !NUMBER.test(line.text) &&
    !isName(line.text) &&
    describeLine(line.text) === undefined
  );
}

/** `2.1 The harbour`, `Chapter 3`, `Part II`. */
export const NUMBER = /^(?:(?:chapter|part|act|scene|section|lesson|unit) (?:\d|[IVX])|\d+(?:\.\d+)*\.?\s)/i;

/** Larger than the text, or in bold capitals. */
const isOfTitle = ({ size, bold, text }: Line, bodySize: number): boolean =>
  size >= LARGE * bodySize || (bold === true && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));

function isBelow(above: Line, line: Line): boolean {
  const off = [
    above.left + above.right - line.left - line.right,
    above.left - line.left,
    above.right - line.right,
  ];
  return off.some((distance) => Math.abs(distance) < SAME_PLACE * line.size);
}
