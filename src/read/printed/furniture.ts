/** Running heads and feet and page numbers: lines at the edges of pages that come again on other pages. */

import type { Piece, PrintedPage } from './page.js';
import { join, rowsOf, segmentsOf } from './rows.js';

/** So many lines at each edge may be furniture. */
const MOST_ROWS = 3;
const PAGE_NUMBER =
  /^[-–—|·•.[\s]*(?:(?:page|seite|p(?:age)?\.|s\.|página|pág\.)\s*)?(\d{1,4}|[ivxlc]{1,7})\s*(?:(?:of|von|de|\/)\s*\d{1,4})?[-–—|·•.\]\s]*$/i;

/** The number of a note and its text, in sizes of the type. */
const NEAR = 2;

export interface ClearedPages {
  readonly pages: readonly PrintedPage[];
  readonly furniture: readonly { readonly text: string; readonly why: string; readonly page: number }[];
}

interface Edge {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly page: number;
  /** How many lines from the edge, 0 for the outermost; heads count up from 0, feet down from -1. */
  readonly place: number;
  /** How far it stands from the line further in, in sizes of the type. */
  readonly gap: number;
}

export function clearPages(pages: readonly PrintedPage[]): ClearedPages {
  const edges = pages.map(edgesOf);
  const known = repeated(edges.flat());
  const numbers = pageNumbers(edges);
  const taken = edges.flatMap((rows) => {
    const heads = outermost(
      rows.filter(({ place }) => place >= 0),
      known,
      numbers,
    );
    const feet = outermost(
      rows.filter(({ place }) => place < 0),
      known,
      numbers,
    );
    return [...heads, ...feet.filter(({ pieces }) => heads.every((head) => head.pieces !== pieces))];
  });
  const out = new Set(taken.flatMap(({ pieces }) => pieces));
  return {
    pages: pages.map((pieces) => pieces.filter((piece) => !out.has(piece))),
    furniture: taken.map(({ text, page }) => ({
      text,
      page,
      why: PAGE_NUMBER.test(text) ? 'page number' : 'running head',
    })),
  };
}

function edgesOf(pieces: PrintedPage, page: number): Edge[] {
  const rows = rowsOf(pieces).map((row) => ({
    text: row.reduce((one, other) => join(one, other)).text.trim(),
    pieces: row,
  }));
  const gap = (one: number, other: number) => {
    const [above, below] = [rows[one]?.pieces[0], rows[other]?.pieces[0]];
    return above && below ? (below.y - above.y) / above.size : Number.POSITIVE_INFINITY;
  };
  const heads = rows.slice(0, MOST_ROWS).map((row, i) => ({ ...row, page, place: i, gap: gap(i, i + 1) }));
  const feet = rows
    .slice(-MOST_ROWS)
    .reverse()
    .map((row, i) => ({ ...row, page, place: -1 - i, gap: gap(rows.length - 2 - i, rows.length - 1 - i) }));
  return [...heads, ...feet];
}

/** From the edge inwards, as long as it is furniture; what comes a second time on the page is the title that the head repeats. */
function outermost(rows: readonly Edge[], known: ReadonlySet<string>, numbers: ReadonlySet<Edge>): Edge[] {
  const keys = rows.map(keyOf);
  const end = rows.findIndex(
    (row, i) => !numbers.has(row) && (!known.has(keys[i]!) || keys.indexOf(keys[i]!) < i),
  );
  return end < 0 ? [...rows] : rows.slice(0, end);
}

/** The same words at the same edge; numbers in them count on. */
const keyOf = ({ text, place }: Edge): string =>
  `${place < 0 ? 'foot' : 'head'} ${text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;

/** On two pages at least, and on a third of those that could bear it: left and right pages often differ. */
function repeated(edges: readonly Edge[]): Set<string> {
  const pagesOf = new Map<string, Set<number>>();
  for (const edge of edges) {
    const key = keyOf(edge);
    if (!/\p{L}/u.test(key.slice(5))) continue;
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(edge.page));
  }
  const fewest = Math.max(2, new Set(edges.map(({ page }) => page)).size / 4);
  return new Set([...pagesOf].filter(([, pages]) => pages.size >= fewest).map(([key]) => key));
}

/** Numbers that go up with the pages, alone in their line or at its end; a single page may have one that stands alone at its foot. */
function pageNumbers(edges: readonly (readonly Edge[])[]): Set<Edge> {
  const candidates = edges
    .flat()
    .flatMap((edge) => numbersIn(edge).map((value) => ({ edge, offset: value - edge.page })));
  const counts = new Map<number, Set<number>>();
  for (const { edge, offset } of candidates)
    counts.set(offset, (counts.get(offset) ?? new Set()).add(edge.page));
  const isAtFoot = ({ place, text, gap }: Edge) => place === -1 && gap > 1.8 && PAGE_NUMBER.test(text);
  // A text of two pages has a head on one of them.
  const isAtHead = ({ place, page, gap }: Edge, offset: number) =>
    place === 0 && page === 1 && offset === 1 && gap > 1.8;
  return new Set(
    candidates
      .filter(({ edge, offset }) => counts.get(offset)!.size > 1 || isAtFoot(edge) || isAtHead(edge, offset))
      .map(({ edge }) => edge),
  );
}

/** The first and the last cell of the line, where they are numbers; that of a note stands close to it. */
function numbersIn({ pieces }: Edge): number[] {
  const cells = segmentsOf(pieces);
  const [first, second] = cells;
  const isNote = first && second && second.left - first.right < NEAR * second.size;
  const ends = [isNote ? undefined : first, cells.at(-1)].map(
    (cell) => PAGE_NUMBER.exec(cell?.text ?? '')?.[1],
  );
  return ends.flatMap((digits) =>
    digits === undefined ? [] : [/^\d/.test(digits) ? Number(digits) : romanNumber(digits.toLowerCase())],
  );
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
