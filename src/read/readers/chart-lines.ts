/** What is left of a figure when its page is copied: a column of bare numbers and short labels. */

import type { NumberedLine } from './wrapped-lines.js';

const FEWEST_NUMBERS = 4;
const NUMBERS = /^[\d\s.,:%$€£+−–()/-]{1,30}$/;
const LABEL = /^(?:\S+\s){0,2}[^\s@]+(?<![.?!:,])$/;
const CAPTION = /^(?:fig(?:ure|\.)|table|chart) \d+/i;

/** The stretches of a run that such leftovers take up. */
export function chartLines(lines: readonly NumberedLine[]): NumberedLine[][] {
  const found: NumberedLine[][] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && mayBelong(lines[to]!)) to++;
    const stretch = lines.slice(from, to);
    if (stretch.filter(isNumber).length >= FEWEST_NUMBERS) found.push(stretch);
    from = to;
  }
  return found;
}

const isNumber = ({ text }: NumberedLine): boolean => NUMBERS.test(text.trim());

const mayBelong = ({ text }: NumberedLine): boolean =>
  [NUMBERS, LABEL, CAPTION].some((shape) => shape.test(text.trim()));
