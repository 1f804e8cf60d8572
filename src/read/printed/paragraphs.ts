/**
 * Lines to paragraphs: a new one begins where the distance grows, a line is set in, the line above ends before its time, or the
 * type changes. Columns and pages end none.
 */

import { type Line, mostCommon, toHalf } from './page.js';
import { NUMBER, titleGoesOn } from './title-lines.js';

/** All lengths in sizes of the type; from judgement. */
const MORE_DISTANCE = 0.25;
const INDENT = 0.6;
const SLACK = 0.8;
const WIDEST_MARK = 3;
/** In parts of the column: a line that ends so early in mid-sentence was meant to end. */
const VERY_SHORT = 0.3;

export const LIST_ITEM = /^(?:[-*•◦▪‣·–●■□✓➢]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;
const SENTENCE_END = /[.?!…:]["'”’)\]]*(?:\[\^\w+\])?$/;

/** Lines of one paragraph, heading or item each; one that runs over a column comes in parts. */
export function paragraphsOf(lines: readonly Line[], bodySize: number): Line[][] {
  const leading = leadingOf(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (current && (goesOn(current, line, leading) || runsOnAsTitle(current, line, bodySize)))
      current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a paragraph goes on at the head of the next column or page. */
export function runsOver(above: readonly Line[], below: readonly Line[]): boolean {
  const [last, first] = [above.at(-1)!, below[0]!];
  if (breaksOff(above, below)) return true;
  if (isOtherType(last, first) || LIST_ITEM.test(first.text)) return false;
  return !endsEarly(last, first) && first.left - first.column.left < INDENT * first.size;
}

/** Whether it goes on in the middle of a sentence, behind whatever stands between. */
export function breaksOff(above: readonly Line[], below: readonly Line[]): boolean {
  const [last, first] = [above.at(-1)!, below[0]!];
  return !isOtherType(last, first) && /^\p{Ll}/u.test(first.text) && !SENTENCE_END.test(last.text);
}

/** From one base line to the next, by size of type. */
function leadingOf(lines: readonly Line[]): (size: number) => number {
  const steps = new Map<number, [number, number][]>();
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || above.flow !== line.flow || toHalf(above.size) !== toHalf(line.size)) return;
    const size = toHalf(line.size);
    steps.set(size, [...(steps.get(size) ?? []), [toHalf(line.y - above.y), 1]]);
  });
  const common = new Map(
    [...steps].map(([size, found]) => [size, mostCommon(found.filter(([step]) => step < 2.4 * size))]),
  );
  return (size) => common.get(toHalf(size)) ?? 1.3 * size;
}

const runsOnAsTitle = (paragraph: readonly Line[], line: Line, bodySize: number): boolean =>
  paragraph[0]!.flow === line.flow &&
  !isOtherType(paragraph.at(-1)!, line) &&
  titleGoesOn(paragraph, line, bodySize);

function goesOn(paragraph: readonly Line[], line: Line, leading: (size: number) => number): boolean {
  const above = paragraph.at(-1)!;
  if (above.flow !== line.flow || isOtherType(above, line)) return false;
  if (LIST_ITEM.test(line.text) && !isDash(paragraph, line)) return false;
  if (line.bold && NUMBER.test(line.text)) return false;
  if (isParted(above.text, line.text)) return true;
  if (line.y - above.y > leading(line.size) + MORE_DISTANCE * line.size) return false;
  return !isSetIn(paragraph, line) && !endsEarly(above, line);
}

/** In the middle of a sentence, at the head of a line. */
const isDash = (paragraph: readonly Line[], { text }: Line): boolean =>
  /^[-–] \p{Ll}/u.test(text) &&
  !LIST_ITEM.test(paragraph[0]!.text) &&
  !SENTENCE_END.test(paragraph.at(-1)!.text);

/** In the middle of a word. */
const isParted = (above: string, line: string): boolean =>
  /\p{L}[-\u2010\u00ad]$/u.test(above) && /^\p{Ll}/u.test(line);

/** The first line of a paragraph may be in bold up to its end. */
function isOtherType(above: Line, line: Line): boolean {
  if (Math.abs(above.size - line.size) > 0.06 * line.size) return true;
  return above.bold !== line.bold && slackOf(above) > line.size;
}

/** The first line of a paragraph stands to the right of the others; that of a list item to the left. */
function isSetIn(paragraph: readonly Line[], line: Line): boolean {
  const above = paragraph.at(-1)!;
  const shift = (line.left - above.left) / line.size;
  if (Math.abs(shift) < INDENT || isCentred(above, line)) return false;
  const isItem = LIST_ITEM.test(paragraph[0]!.text);
  if (paragraph.length > 1) return !isItem || shift < 0;
  return isItem ? shift < 0 : shift > 0 && !hangs(above, line);
}

/** The line begins where the text of the one above does behind its number or mark. */
const hangs = (above: Line, line: Line): boolean =>
  (above.starts ?? []).some(
    (start) =>
      start > above.left &&
      start - above.left < WIDEST_MARK * line.size &&
      Math.abs(start - line.left) < 0.3 * line.size,
  );

const isCentred = (above: Line, line: Line): boolean =>
  Math.abs(above.left + above.right - line.left - line.right) < 0.5 * line.size;

/** The first word of the line would have had room on the line above, or any would. */
function endsEarly(above: Line, line: Line): boolean {
  const { left, right } = above.column;
  const slack = slackOf(above);
  const firstWord =
    line.text.split(/\s/, 1)[0]!.length * ((line.right - line.left) / Math.max(1, line.text.length));
  // Where lines are spread to the full width, one that is short is the last.
  if (above.column.isJustified && slack > line.size && SENTENCE_END.test(above.text)) return true;
  if (slack < firstWord + SLACK * line.size) return false;
  return SENTENCE_END.test(above.text) || slack > VERY_SHORT * (right - left);
}

/** The room at the end of a line; of one in the middle of its column that on both sides. */
function slackOf({ left, right, size, column }: Line): number {
  const [before, behind] = [left - column.left, column.right - right];
  return before > size && Math.abs(before - behind) < size ? before + behind : behind;
}
