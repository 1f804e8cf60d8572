/** What stands on a page and is no running text: tables, captions, labels in figures, notes at the foot. */

import type { Line, Piece } from './page.js';

const SMALL = 0.93;
const CELL_GAP = 1.5;
const LONGEST_CELL = 40;
const CAPTION =
  /^(?:fig(?:ure|\.)|table|chart|map|graph|diagram|plate|photo(?:graph)?|image|box|abb(?:ildung|\.)|tabelle)\s*\d+[a-z]?\b|^(?:source|photo(?:graph)?s?|image|credit|picture)s?(?: by)?\s*:/i;
const NOTE = /^(?:\[?\^?\d{1,3}[\].)]?\s*\p{L}|\[\^?\d{1,3}\]|\d{1,3}[.)]?\s*["“'‘(]|[*†‡§¶]\s*\S)/u;
const ROW_OF_NUMBERS = /^[\d\s.,:%$€£+−–()/-]+$/;

/**
 * Lines of notes: small ones at the end of a column, below the last from one that begins with a number or a star; or from a number
 * that the text on the page refers to; behind the text from the first number that it refers to.
 */
export function noteLines(lines: readonly Line[], bodySize: number): ReadonlySet<Line> {
  const notes = new Set<Line>();
  const columns = byFlow(lines);
  for (const column of columns) {
    const end = column.findLastIndex(({ size }) => size >= SMALL * bodySize);
    const small = column.slice(end + 1);
    // Below a title a small line is a byline; below the last column it may speak of the author.
    const hasText = column.some(({ size }) => size >= SMALL * bodySize && size < bodySize / SMALL);
    const isSmallPrint = hasText && column !== columns.at(-1);
    const first = isSmallPrint ? 0 : small.findIndex(({ text }) => NOTE.test(text));
    const marks =
      column === columns.at(-1)
        ? marksIn(lines)
        : marksIn(lines.filter(({ page }) => page === column[0]!.page));
    const referred = firstNote(column, marks);
    const tail =
      first >= 0 && small.length > 0 ? small.slice(first) : referred >= 0 ? column.slice(referred) : [];
    for (const line of tail) notes.add(line);
  }
  return notes;
}

/** The line behind the last mark that begins with a number of such marks, and no line below it with another: that is a list. */
function firstNote(column: readonly Line[], marks: ReadonlySet<string>): number {
  const lastMark = column.findLastIndex(({ text }) => MARK.test(text));
  const isOther = ({ text }: Line) => numberOf(text) !== '' && !marks.has(numberOf(text));
  const lastOther = column.findLastIndex(isOther);
  return column.findIndex(({ text }, i) => i > Math.max(lastMark, lastOther) && marks.has(numberOf(text)));
}

const MARK = /(?<=\S)\[\^(\d+)\]/;
const MARKS = new RegExp(MARK, 'g');

/** The number that a note begins with. */
const numberOf = (text: string): string =>
  /^\[?\^?(\d{1,3})[\].)]?\s*(?=[\p{L}"'“‘(])/u.exec(text)?.[1] ?? '';

const marksIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => [...text.matchAll(MARKS)].map(([, number]) => number!)));

function byFlow(lines: readonly Line[]): Line[][] {
  const columns = new Map<number, Line[]>();
  for (const line of lines) columns.set(line.flow, [...(columns.get(line.flow) ?? []), line]);
  return [...columns.values()];
}

/** Rows of cells, one below the other. */
export function tableLines(lines: readonly Line[]): ReadonlySet<Line> {
  const table = new Set<Line>();
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    const goesOn = line && (run.length === 0 || line.flow === run[0]!.flow);
    if (goesOn && cellsOf(line) > 1) {
      run.push(line);
      continue;
    }
    const widest = Math.max(0, ...run.map(cellsOf));
    const areShort =
      run.flatMap(({ cells }) => cells).filter(({ text }) => text.length > LONGEST_CELL).length <=
      run.length / 4;
    if (areShort && run.length >= (widest > 2 ? 2 : 3)) for (const row of run) table.add(row);
    run = line && cellsOf(line) > 1 ? [line] : [];
  }
  return table;
}

/** The number or bullet of an item is none, nor are the words of a line that is spread to the width of its column. */
function cellsOf(line: Line): number {
  const { cells } = line;
  if (isSpread(line)) return 1;
  const isMarker = ({ text }: Piece) => text.length < 4;
  return (
    cells.filter((cell, i) => i === 0 || cell.left - cells[i - 1]!.right > CELL_GAP * cell.size).length -
    (isMarker(cells[0]!) && cells.length === 2 ? 1 : 0)
  );
}

/** All its gaps are alike, between its words, and it reaches the end of its column. */
function isSpread({ cells, column, right, size }: Line): boolean {
  const gaps = cells.slice(1).map(({ left }, i) => left - cells[i]!.right);
  return (
    cells.length > 2 &&
    column.isJustified &&
    column.right - right < ALIKE * size &&
    Math.max(...gaps) - Math.min(...gaps) < ALIKE * size &&
    cells.every(({ text }) => !/\s/.test(text))
  );
}

const ALIKE = 0.3;

interface Around {
  readonly bodySize: number;
  /** The paragraphs of the text so far. */
  readonly above: readonly (readonly Line[])[];
}

/** Why a paragraph is no text; undefined for text. */
export function whyAside(paragraph: readonly Line[], { bodySize, above }: Around): string | undefined {
  const text = paragraph.map((line) => line.text).join(' ');
  const words = text.split(/\s+/).length;
  const isSmall = paragraph.every(({ size }) => size < SMALL * bodySize);
  if (CAPTION.test(text) && (isSmall || words <= (/^\w+\.? \d+[.:]/.test(text) ? 120 : 40))) return 'caption';
  if (ROW_OF_NUMBERS.test(text)) return 'numbers of a figure or table';
  // Byline and date may be small above the text.
  const hasBegun = above.some(([first, , third]) => third && first!.size < 1.1 * bodySize);
  const isNumbered = /^[IVX]{1,4}\. \P{Ll}+$/u.test(text);
  return hasBegun && isSmall && !isNumbered && words <= 8 && !/[.?!]["'”’)]*$/.test(text)
    ? 'label of a figure'
    : undefined;
}
