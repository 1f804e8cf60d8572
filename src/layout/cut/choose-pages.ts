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

/** So many ways go on to the next page. Twenty lost a page of forty here and there; sixty found nothing better in measuring. */
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

/** The pages so far, the last first; the end of that page says where the next begins. */
interface Way {
  readonly number: number;
  readonly end: PageEnd | undefined;
  readonly before: Way | undefined;
  readonly cost: number;
}

export function choosePages(start: Cursor, frame: PageFrame): ChosenPage[] {
  const endsFrom = findingEnds();
  let best: Way | undefined;
  let ways: readonly Way[] = [{ number: 0, end: undefined, before: undefined, cost: 0 }];
  while (ways.length > 0) {
    const grown = new Grown(best);
    for (const way of ways) onePageOn(way, way.end?.cut.next ?? start, { frame, endsFrom, grown });
    best = grown.best;
    ways = bestOf(grown.ways());
  }
  return pagesOf(best);
}

function pagesOf(way: Way | undefined): ChosenPage[] {
  const pages: ChosenPage[] = [];
  for (let at = way; at?.end; at = at.before) pages.push({ ...at.end, number: at.number });
  return pages.reverse();
}

interface Search {
  readonly frame: PageFrame;
  readonly endsFrom: EndsFrom;
  readonly grown: Grown;
}

function onePageOn(before: Way, next: Cursor, { frame, endsFrom, grown }: Search): void {
  const number = frame.numberAfter(before.number, next.side);
  const room = { height: frame.heightOf(number, next.page), pageHeight: frame.pageHeight(next.page) };
  for (const end of endsFrom(next, room)) grown.add({ number, end, before, cost: before.cost + end.cost });
}

type Going = Way & { readonly end: PageEnd };

/** Ways that are a page longer: to each place only the cheapest, and none that is dearer than one to the end. */
class Grown {
  best: Way | undefined;
  readonly #byNumber = new Map<number, Map<PageEnd['place'], Going>>();

  constructor(best: Way | undefined) {
    this.best = best;
  }

  add(way: Going): void {
    if (this.best && way.cost >= this.best.cost) return;
    if (way.end.cut.next === undefined) {
      this.best = way;
      return;
    }
    const { place } = way.end;
    const known = this.#byNumber.get(way.number) ?? new Map<PageEnd['place'], Going>();
    this.#byNumber.set(way.number, known);
    const other = known.get(place);
    if (other && other.cost <= way.cost) return;
    // Of ways that cost the same, those that were found first come first.
    known.delete(place);
    known.set(place, way);
  }

  ways(): Going[] {
    const all = [...this.#byNumber.values()].flatMap((known) => [...known.values()]);
    return this.best ? all.filter(({ cost }) => cost < this.best!.cost) : all;
  }
}

/** Where a page may end. */
interface PageEnd extends Omit<ChosenPage, 'number'> {
  readonly cost: number;
  /** The same for all ends behind which the same stands in the same room; of rows that are tied together none is. */
  readonly place: number | string | symbol;
}

type PageRoom = Pick<CutRules, 'height' | 'pageHeight'>;
type EndsFrom = (from: Cursor, room: PageRoom) => readonly PageEnd[];

/** The ends of a page, found once for all ways that come to where it begins after more or fewer pages. */
function findingEnds(): EndsFrom {
  const balanced: CutRules['balanced'] = new Map();
  /** By the place in the galley and, within a box that is cut there, by what is left of it. */
  const known = new Map<number, Map<Cursor['rest'], Found[]>>();
  return (from, room) => {
    const here = known.get(from.index) ?? new Map<Cursor['rest'], Found[]>();
    known.set(from.index, here);
    const found = here.get(from.rest) ?? [];
    const same = found.find((one) => goesOnAs(one.from, from) && isSameRoom(one.room, room));
    if (same) return same.ends;
    const ends = endsOf(from, room, balanced);
    here.set(from.rest, [...found, { from, room, ends }]);
    return ends;
  };
}

interface Found {
  readonly from: Cursor;
  readonly room: PageRoom;
  readonly ends: readonly PageEnd[];
}

/** Whether two ways go on with the same, at one place in the galley and of one box: the same boxes are open there. */
const goesOnAs = (one: Cursor, other: Cursor): boolean =>
  one.repeat === other.repeat && one.keepMargin === other.keepMargin && one.page === other.page;

const isSameRoom = (one: PageRoom, other: PageRoom): boolean =>
  one.height === other.height && one.pageHeight === other.pageHeight;

function endsOf(from: Cursor, room: PageRoom, balanced: CutRules['balanced']): PageEnd[] {
  const tooTall: (Slab | Band)[] = [];
  const told = { tooTall: (item: Slab | Band) => void tooTall.push(item), balanced };
  const rules: CutRules = { ...room, within: 'page', must: 'place', columnsAround: 0, ...told };
  return possibleCuts(from, rules).map((cut) => {
    const { part, cost } = costOf(cut, { height: room.height, galley: from.galley });
    const place = (cut.next && placeOf(cut.next)) ?? Symbol();
    return { name: from.page, cut, part, tooTall, cost, place };
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

/** The cheapest ways, and the way that has come furthest. */
function bestOf(ways: readonly Going[]): Going[] {
  const cheap = [...ways].sort((a, b) => a.cost - b.cost);
  const kept = cheap.slice(0, MOST_WAYS);
  const furthest = cheap.reduce((a, b) => (indexAfter(b) > indexAfter(a) ? b : a), cheap[0]!);
  return cheap.length > 0 && !kept.includes(furthest) ? [...kept, furthest] : kept;
}

const indexAfter = ({ end }: Going): number => end.cut.next!.index;

/** Where it goes on, in the columns or the row that are cut too; undefined for rows that are tied together. */
function placeOf({ index, rest }: Cursor): number | string | undefined {
  if (!rest) return index;
  const places = cursorsIn(rest)?.map((cursor) => (cursor ? placeOf(cursor) : ''));
  return places && !places.includes(undefined) ? `${index}(${places.join()})` : undefined;
}

function cursorsIn(rest: GalleyItem): (Cursor | undefined)[] | undefined {
  if (rest.kind === 'columns') return [rest.content];
  return rest.kind === 'band' && rest.rows.length === 1
    ? rest.cells.map(({ content }) => content)
    : undefined;
}
