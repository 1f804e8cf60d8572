/** What stands on a page and is no running text: tables, captions, labels in figures, notes at the foot. */

import type { Line, Piece } from './page.js';

const SMALL = 0.93;
const CELL_GAP = 1.5;
const CAPTION =
  /^(?:fig(?:ure|\.)|table|chart|map|graph|diagram|plate|photo(?:graph)?|image|box|abb(?:ildung|\.)|tabelle)\s*\d+[a-z]?\b|^(?:source|photo(?:graph)?s?|image|credit|picture)s?(?: by)?\s*:/i;
const NOTE = /^(?:\[?\^?\d{1,3}[\].)]?\s*\p{L}|\[\^?\d{1,3}\]|\d{1,3}[.)]?\s*["“'‘(]|[*†‡§¶]\s*\S)/u;
const ROW_OF_NUMBERS = /^[\d\s.,:%$€£+−–()/-]+$/;

/** Whether each line belongs to a note: small lines at the end of a column, from one that begins with a number or a star. */
export function noteLines(lines: readonly Line[], bodySize: number): ReadonlySet<Line> {
  const notes = new Set<Line>();
  for (const column of byFlow(lines)) {
    const end = column.findLastIndex(({ size }) => size >= SMALL * bodySize);
    const tail = column.slice(end + 1);
    const first = notes.size > 0 ? 0 : tail.findIndex(({ text }) => NOTE.test(text));
    if (first >= 0) for (const line of tail.slice(first)) notes.add(line);
  }
  return notes;
}

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
    if (run.length >= (widest > 2 ? 2 : 3)) for (const row of run) table.add(row);
    run = line && cellsOf(line) > 1 ? [line] : [];
  }
  return table;
}

/** The number or bullet of an item is none. */
function cellsOf({ cells }: Line): number {
  const isMarker = ({ text }: Piece) => text.length < 4;
  return (
    cells.filter((cell, i) => i === 0 || cell.left - cells[i - 1]!.right > CELL_GAP * cell.size).length -
    (isMarker(cells[0]!) && cells.length === 2 ? 1 : 0)
  );
}

/** Why a paragraph is no text; undefined for text. */
export function whyAside(paragraph: readonly Line[], bodySize: number): string | undefined {
  const text = paragraph.map((line) => line.text).join(' ');
  const words = text.split(/\s+/).length;
  const isSmall = paragraph.every(({ size }) => size < SMALL * bodySize);
  if (CAPTION.test(text) && (isSmall || words <= 40)) return 'caption';
  if (ROW_OF_NUMBERS.test(text)) return 'numbers of a figure or table';
  return isSmall && words <= 8 && !/[.?!]["'”’)]*$/.test(text) ? 'label of a figure' : undefined;
}
