/** Numbers of notes that stand on the base line, glued to their words: marked as Markdown marks them. */

import type { Line } from './page.js';

/** What stands before is looked at last: numbers are few. */
const GLUED = /\d{1,3}(?=\s|$)(?<=\p{L}{2}[.,;:!?"'”’)\]]{0,3}\d{1,3})(?<![.,]\p{L}+\d{1,3})/gu;
const NOTE = /^(\d{1,3})[.)]?(?:\s+|(?=\p{Lu}))(?=[\p{L}"'“‘(])/u;

/** They are such numbers if they count up from one another, or if a line begins with the same number. */
export function withMarks(lines: readonly Line[]): Line[] {
  const heads = new Set(lines.map(({ text }) => Number(NOTE.exec(text)?.[1])));
  const glued = lines.flatMap(({ text }) => [...text.matchAll(GLUED)].map(([number]) => Number(number)));
  const marks = new Set(
    glued.filter(
      (number, i) => heads.has(number) || glued[i - 1] === number - 1 || glued[i + 1] === number + 1,
    ),
  );
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(GLUED, (number) => (marks.has(Number(number)) ? `[^${number}]` : number)),
  }));
}
