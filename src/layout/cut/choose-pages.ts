/**
 * Where pages end. Not at the last place that fits: every page may end at several, and of all ways through the galley the
 * cheapest is taken, as TeX does for the lines of a paragraph (Knuth and Plass, Breaking paragraphs into lines, 1981; for pages:
 * Plass, Optimal pagination techniques, 1981). The ways are followed page by page, and only the best few go on.
 */

import type { Pt } from '../../base/geometry.js';
import type { Band, Cursor, Galley, GalleyItem, PageName, Slab } from '../galley/galley.js';
import { possibleCuts } from './cut.js';
import { type Cut, type CutRules, notesHeight } from './piece.js';

/**
 * What a page costs, beside the price of the cut at its end (`PRICE`). From judgement: no group is torn and no heading parted from
 * what it heads to save a page; half a page stays empty before a line stands alone.
 */
const COST = {
  /** One more page. */
  page: 80,
  /** A page that is empty; half a page costs a quarter of that. What stretches counts as filled. */
  empty: 200,
  /** So many times that where a table goes on overleaf, as the text does: room belongs behind what ends. */
  emptyWithin: 4,
  /** All that can stretch, stretched as far as it may. */
  stretched: 4,
  /** A last page with nothing on it; a little less with a little on it, and nothing once it is a quarter full. */
  short: 60,
} as const;

/** A last page with less is too short. */
const QUARTER = 0.25;

/** So many ways go on to the next page. Twelve lost a page of forty here and there; sixty found nothing better in measuring. */
const MOST_WAYS = 30;

/** A page of the way that was chosen. */
export interface ChosenPage {
  /** From 1; there may be blank pages before it. */
  readonly number: number;
  readonly name: PageName;
  readonly cut: Cut;
  /** How much of its stretch it takes to fill the page. */
  readonly part: number;
  /** What is taller than its room. */
  readonly tooTall: readonly (Slab | Band)[];
}

/** What pages are like. */
export interface PageFrame {
  /** The number of the next page: that one, or one more where the cursor asks for a side. */
  readonly numberAfter: (number: number, side: Cursor['side']) => number;
  readonly heightOf: (number: number, page: PageName) => Pt;
  /** Room on the lowest page of a name. */
  readonly pageHeight: (page: PageName) => Pt;
}

interface Way {
  readonly page: ChosenPage | undefined;
  readonly before: Way | undefined;
  readonly next: Cursor;
  readonly cost: number;
}
type Ended = Omit<Way, 'next'>;

export function choosePages(start: Cursor, frame: PageFrame): ChosenPage[] {
  const balanced: CutRules['balanced'] = new Map();
  let best: Ended | undefined;
  let ways: readonly Way[] = [{ page: undefined, before: undefined, next: start, cost: 0 }];
  while (ways.length > 0) {
    const grown = ways.flatMap((way) => onePageOn(way, frame, balanced));
    for (const way of grown) if (!hasNext(way) && (!best || way.cost < best.cost)) best = way;
    ways = bestOf(grown.filter(hasNext).filter(({ cost }) => !best || cost < best.cost));
  }
  return pagesOf(best);
}

const hasNext = (way: Ended | Way): way is Way => 'next' in way && way.next !== undefined;

function pagesOf(way: Ended | undefined): ChosenPage[] {
  const pages: ChosenPage[] = [];
  for (let at = way; at?.page; at = at.before) pages.push(at.page);
  return pages.reverse();
}

function onePageOn(way: Way, frame: PageFrame, balanced: CutRules['balanced']): (Way | Ended)[] {
  const number = frame.numberAfter(way.page?.number ?? 0, way.next.side);
  const name = way.next.page;
  const height = frame.heightOf(number, name);
  const tooTall: (Slab | Band)[] = [];
  const pageHeight = frame.pageHeight(name);
  const told = { tooTall: (item: Slab | Band) => void tooTall.push(item), balanced };
  const rules: CutRules = { height, pageHeight, within: 'page', must: 'place', columnsAround: 0, ...told };
  return possibleCuts(way.next, rules).map((cut) => {
    const { part, cost } = costOf(cut, { height, galley: way.next.galley });
    const page = { number, name, cut, part, tooTall };
    return { page, before: way, next: cut.next, cost: way.cost + cost } as Way | Ended;
  });
}

interface Room {
  readonly height: Pt;
  readonly galley: Galley;
}

function costOf(
  { piece, next, price, isForced }: Cut,
  { height, galley }: Room,
): { part: number; cost: number } {
  const filled = piece.height + notesHeight(piece.notes);
  const hole = Math.max(0, height - filled);
  if (!next || isForced) {
    const share = (filled - (next ? 0 : lastMargin(galley))) / height;
    return { part: 0, cost: rounded(COST.page + price + (share < QUARTER ? COST.short * (1 - share) : 0)) };
  }
  const part = piece.stretch > 0 ? Math.min(1, hole / piece.stretch) : 0;
  const empty =
    COST.empty * ((hole - part * piece.stretch) / height) ** 2 * (goesOn(next) ? COST.emptyWithin : 1);
  return { part, cost: rounded(COST.page + price + empty + COST.stretched * part ** 2) };
}

/** Whether a cut is between two rows of a table, with nothing but a few marks between them. */
const goesOn = ({ galley: { items }, index }: Cursor): boolean =>
  items.slice(Math.max(0, index - FEW), index).findLast(takesRoom)?.kind === 'band' &&
  items.slice(index, index + FEW).find(takesRoom)?.kind === 'band';

const takesRoom = ({ kind }: GalleyItem): boolean => kind !== 'break' && kind !== 'mark';

/** Marks between two rows. From judgement; a bound, so that thousands of marks are not gone through for each cut. */
const FEW = 8;

/** A margin at the very end, which is not seen; one before a forced break is dropped. */
function lastMargin({ items }: Galley): Pt {
  const last = items.at(-1);
  return last?.kind === 'space' && last.margin ? last.height : 0;
}

/** Equal but for the last digits is equal: the teacher's pages must come out as the student's. */
const rounded = (cost: number): number => Math.round(cost * 1000) / 1000;

/** The cheapest ways, of those that go on at the same place only one; and the way that has come furthest. */
function bestOf(ways: readonly Way[]): Way[] {
  const cheap = [...ways].sort((a, b) => a.cost - b.cost);
  const places = new Set<string>();
  const different = cheap.filter(({ next, page }) => {
    const place = placeOf(next);
    const here = `${place} ${page!.number}`;
    return place === undefined || (!places.has(here) && places.add(here));
  });
  const kept = different.slice(0, MOST_WAYS);
  const furthest = different.reduce((a, b) => (b.next.index > a.next.index ? b : a), different[0]!);
  return different.length > 0 && !kept.includes(furthest) ? [...kept, furthest] : kept;
}

/** Where it goes on, in the columns or the row that are cut too; undefined for rows that are tied together. */
function placeOf({ index, rest }: Cursor): string | undefined {
  const inner = rest ? cursorsIn(rest) : [];
  const places = inner?.map((cursor) => (cursor ? placeOf(cursor) : ''));
  return places && !places.includes(undefined) ? `${index}(${places.join()})` : undefined;
}

function cursorsIn(rest: GalleyItem): (Cursor | undefined)[] | undefined {
  if (rest.kind === 'columns') return [rest.content];
  return rest.kind === 'band' && rest.rows.length === 1
    ? rest.cells.map(({ content }) => content)
    : undefined;
}
