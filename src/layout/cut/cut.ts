/**
 * Cuts the next piece from a galley: at the last of the cheapest places that fit, or at a forced break.
 *
 * Always makes progress: with `must: 'place'` the piece holds something, even when that is taller than the room.
 */

import type { Pt } from '../../base/geometry.js';
import {
  type BreakPoint,
  type ColumnSet,
  type Cursor,
  type Galley,
  type GalleyItem,
  type OpenBoxes,
  PRICE,
  type Repeat,
  type RepeatedRows,
  type Space,
} from '../galley/galley.js';
import { splitBand } from './cut-band.js';
import { fillColumns } from './cut-columns.js';
import {
  type Cut,
  type CutRules,
  notesHeight,
  type Piece,
  type PieceItem,
  type PlacedItem,
} from './piece.js';

export function cutPiece(from: Cursor, rules: CutRules): Cut {
  return new Cutter(from, rules).run();
}

/** Every place at which a page of at least half the height may end; the one that `cutPiece` takes is the last. */
export function possibleCuts(from: Cursor, rules: CutRules): Cut[] {
  const cutter = new Cutter(from, rules);
  const last = cutter.run();
  return [...cutter.others(last), last];
}

/** A galley as one piece, however tall: what stands in a cell or an inline block that is not cut. */
export function wholePiece(from: Cursor): Piece {
  const endless = {
    height: Infinity,
    pageHeight: Infinity,
    within: 'cell',
    must: 'place',
    columnsAround: 0,
  } as const;
  return cutPiece(from, { ...endless, tooTall: () => {}, balanced: new Map() }).piece;
}

/** Pages of columns that are not filled are this full. From judgement. */
const SHORTER = [0.9, 0.6];

/** Lengths that differ by rounding are the same. */
const EPSILON = 0.01;

interface Through {
  readonly index: number;
  readonly rest: GalleyItem;
  readonly repeat: Repeat | undefined;
  readonly price: number;
}

interface Candidate {
  readonly index: number;
  readonly entries: number;
  readonly y: Pt;
  readonly stretch: Pt;
  readonly notes: readonly Galley[];
  readonly openBoxes: OpenBoxes | undefined;
  readonly point: BreakPoint | undefined;
  readonly price: number;
}

class Cutter {
  readonly #from: Cursor;
  readonly #rules: CutRules;
  readonly #repeated: Piece['repeated'];
  readonly #entries: PlacedItem[] = [];
  readonly #top: Pt;
  #y: Pt;
  #stretch: Pt = 0;
  #notes: readonly Galley[] = [];
  #openBoxes: OpenBoxes | undefined;
  /** Something that takes room has been placed. */
  #placed = false;
  #keepMargin: boolean;
  #best: Candidate | undefined;
  readonly #candidates: Candidate[] = [];
  /** Other cuts through a row or columns than the one that is taken. */
  #through: readonly Cut[] = [];

  constructor(from: Cursor, rules: CutRules) {
    this.#from = from;
    this.#rules = rules;
    const { repeat } = from;
    // A header that would leave little room is not set again. The share is from judgement.
    this.#repeated = repeat && repeat.height < rules.height / 2 ? repeat : undefined;
    this.#top = this.#repeated?.height ?? 0;
    this.#y = this.#top;
    this.#openBoxes = from.openBoxes;
    this.#keepMargin = from.keepMargin;
  }

  run(): Cut {
    const { galley, rest } = this.#from;
    for (let index = this.#from.index; index < galley.items.length; index++) {
      const item = index === this.#from.index && rest ? rest : galley.items[index]!;
      const cut = this.#take(item, index);
      if (cut) return cut;
    }
    return {
      piece: this.#piece(),
      next: undefined,
      price: PRICE.free,
      isForced: false,
      placed: this.#placed,
    };
  }

  /** The cuts that were passed over. */
  others({ next }: Cut): Cut[] {
    const high = this.#candidates.filter(
      ({ y, index }) => y >= this.#rules.height / 2 && (next?.rest !== undefined || index !== next?.index),
    );
    return [...high.map((candidate) => this.#cutAt(candidate)), ...this.#through];
  }

  /** Places an item; returns the cut when the piece ends here. */
  #take(item: GalleyItem, index: number): Cut | undefined {
    if (item.kind === 'break') return this.#breakPoint(item, index);
    if (item.kind === 'space') return this.#space(item, index);
    if (item.kind === 'slab') return this.#slab(item, index);
    if (item.kind === 'band') return this.#band(item, index);
    if (item.kind === 'columns') return this.#columns(item, index);
    if (item.kind === 'open') this.#openBoxes = { box: item.box, outer: this.#openBoxes };
    if (item.kind === 'close') this.#openBoxes = this.#openBoxes?.outer;
    this.#push(item);
    return undefined;
  }

  #push(item: PieceItem): void {
    this.#entries.push({ y: this.#y, down: this.#stretch, item });
  }

  #breakPoint(point: BreakPoint, index: number): Cut | undefined {
    if (!this.#placed) return undefined;
    const { within, pageHeight } = this.#rules;
    const candidate = {
      index: index + 1,
      entries: this.#entries.length,
      y: this.#y,
      stretch: this.#stretch,
      notes: this.#notes,
      openBoxes: this.#openBoxes,
      point,
      price: Math.max(point.price, keptPrice(point, pageHeight)),
    };
    const { forced } = point;
    const obeyed = within === 'page' ? forced && forced !== 'column' : within === 'column' && forced;
    if (obeyed) return this.#cutAt({ ...candidate, price: PRICE.free });
    this.#candidates.push(candidate);
    if (!this.#best || candidate.price <= this.#best.price) this.#best = candidate;
    return undefined;
  }

  #space({ height, margin, stretch }: Space, index: number): Cut | undefined {
    if (margin && !this.#placed && !this.#keepMargin) return undefined;
    if (height > 0 && this.#overflows(height)) {
      if (this.#best && !margin) return this.#cutAt(this.#best);
      // Empty room may be cut through: what is left of it is dropped.
      this.#y = Math.max(this.#y, this.#rules.height);
      this.#placed = true;
      this.#best ??= this.#here(index + 1, PRICE.emergency);
      return undefined;
    }
    this.#y += height;
    this.#stretch += stretch;
    this.#placed ||= !margin && height > 0;
    return undefined;
  }

  #slab(item: GalleyItem & { kind: 'slab' }, index: number): Cut | undefined {
    const notes = item.notes ? [...this.#notes, ...item.notes] : this.#notes;
    const height = item.height + notesHeight(notes) - notesHeight(this.#notes);
    if (this.#overflows(height)) {
      const cut = this.#cutBefore(index);
      if (cut) return cut;
      if (this.#overflows(height)) this.#rules.tooTall(item);
    }
    this.#notes = notes;
    this.#place(item, item);
    return undefined;
  }

  #band(item: GalleyItem & { kind: 'band' }, index: number): Cut | undefined {
    const foot = this.#footOf(item.repeat)?.height ?? 0;
    if (this.#overflows(item.height + foot)) {
      const split = splitBand(item, this.#roomFor(index, foot), cutPiece);
      if (split && !split.rest) return void this.#place(split.head, split.head);
      const through =
        split?.rest &&
        this.#cutThrough(split.head, { ...split, rest: split.rest, index, repeat: item.repeat });
      if (through && through.price <= (this.#best?.price ?? PRICE.emergency)) return through;
      this.#through = through ? [through] : [];
      const cut = this.#cutBefore(index);
      if (cut) return cut;
      if (this.#overflows(item.height)) this.#rules.tooTall(item);
    }
    this.#place(item, item);
    return undefined;
  }

  #columns(item: GalleyItem & { kind: 'columns' }, index: number): Cut | undefined {
    const filled = fillColumns(item, this.#roomFor(index), cutPiece);
    if (!filled) return this.#cutBefore(index) ?? this.#nothing();
    if (filled.rest && this.#best && filled.price > this.#best.price) return this.#cutAt(this.#best);
    const { columns, rest, price } = filled;
    if (rest) {
      const shares = this.#rules.columnsAround === 0 ? SHORTER : [];
      this.#through = shares.flatMap((share) => this.#shorterColumns(item, index, share) ?? []);
      return this.#cutThrough(columns, { index, rest, repeat: undefined, price });
    }
    this.#place(columns, columns);
    return undefined;
  }

  /** Columns that leave more for the next page, where that would be next to nothing. */
  #shorterColumns(set: ColumnSet, index: number, share: number): Cut | undefined {
    const rules = this.#roomFor(index);
    const filled = fillColumns(set, { ...rules, height: rules.height * share }, cutPiece);
    if (!filled?.rest) return undefined;
    return this.#cutThrough(filled.columns, { ...filled, rest: filled.rest, index, repeat: undefined });
  }

  /** The rules for something that can be cut itself, in the room that is left. */
  #roomFor(index: number, below: Pt = 0): CutRules {
    const must = this.#best || this.#hasTakenRoom(index) ? 'nothing' : this.#rules.must;
    return { ...this.#rules, height: this.#rules.height - this.#y - below - notesHeight(this.#notes), must };
  }

  /** Where to cut when the item at `index` does not fit; undefined when it must stand here all the same. */
  #cutBefore(index: number): Cut | undefined {
    if (this.#best) return this.#cutAt(this.#best);
    if (this.#hasTakenRoom(index)) return this.#cutAt(this.#here(index, PRICE.emergency));
    if (this.#rules.must === 'nothing') return this.#nothing();
    // A margin gives way to what would not fit below it.
    if (!this.#placed) this.#y = this.#top;
    return undefined;
  }

  /** Cutting here would be progress. */
  #hasTakenRoom(index: number): boolean {
    return this.#placed && index > this.#from.index && this.#y > this.#top;
  }

  #place(item: PieceItem, { height, stretch = 0 }: { readonly height: Pt; readonly stretch?: Pt }): void {
    this.#push(item);
    this.#y += height;
    this.#stretch += stretch;
    this.#placed = true;
  }

  #overflows(height: Pt): boolean {
    return this.#y + height + notesHeight(this.#notes) > this.#rules.height + EPSILON;
  }

  #here(index: number, price: number): Candidate {
    const { length } = this.#entries;
    const [y, stretch] = [this.#y, this.#stretch];
    const [notes, openBoxes] = [this.#notes, this.#openBoxes];
    return { index, entries: length, y, stretch, notes, openBoxes, point: undefined, price };
  }

  #cutAt({ index, entries, y, stretch, notes, openBoxes, point, price }: Candidate): Cut {
    const side = point?.forced === 'left' || point?.forced === 'right' ? point.forced : undefined;
    const next = {
      galley: this.#from.galley,
      index,
      rest: index === this.#from.index ? this.#from.rest : undefined,
      openBoxes,
      repeat: point?.repeat?.head,
      keepMargin: point?.forced !== undefined,
      side,
      page: point ? point.page : this.#from.page,
    };
    const ended = this.#firstOf(entries, { notes, height: y, stretch });
    const piece = this.#withFoot(ended, point?.repeat);
    return { piece, next, price, isForced: point?.forced !== undefined, placed: true };
  }

  /** The cut through an item, of which `head` still stands here. */
  #cutThrough(head: PieceItem & { readonly height: Pt }, { index, rest, repeat, price }: Through): Cut {
    const next = {
      galley: this.#from.galley,
      index,
      rest,
      openBoxes: this.#openBoxes,
      repeat: repeat?.head,
      keepMargin: false,
      side: undefined,
      page: this.#from.page,
    };
    const entries = [...this.#entries, { y: this.#y, down: this.#stretch, item: head }];
    const ended = { ...this.#piece(), entries, height: this.#y + head.height };
    return { piece: this.#withFoot(ended, repeat), next, price, isForced: false, placed: true };
  }

  /** A footer is set again where it leaves room, as a header is. */
  #footOf(repeat: Repeat | undefined): RepeatedRows | undefined {
    const { foot, head } = repeat ?? {};
    return foot && foot.height + (head?.height ?? 0) < this.#rules.height / 2 ? foot : undefined;
  }

  #withFoot(piece: Piece, repeat: Repeat | undefined): Piece {
    const foot = this.#footOf(repeat);
    const used = piece.height + notesHeight(piece.notes);
    if (!foot || used + foot.height > this.#rules.height + EPSILON) return piece;
    return { ...piece, foot, height: piece.height + foot.height };
  }

  /** Nothing fits here: the piece is empty and the galley goes on where it was. */
  #nothing(): Cut {
    const piece = { ...this.#piece(), repeated: undefined, entries: [], notes: [], height: 0, stretch: 0 };
    return { piece, next: this.#from, price: PRICE.emergency, isForced: false, placed: false };
  }

  /** The piece up to so many entries. They are gathered when asked for: most cuts are only weighed against others. */
  #firstOf(
    count: number,
    { notes, height, stretch }: Pick<Candidate, 'notes' | 'stretch'> & { readonly height: Pt },
  ): Piece {
    const entries = this.#entries;
    return {
      repeated: this.#repeated,
      openBefore: this.#from.openBoxes,
      get entries() {
        return entries.slice(0, count);
      },
      notes,
      height,
      stretch,
    };
  }

  #piece(): Piece {
    return {
      repeated: this.#repeated,
      openBefore: this.#from.openBoxes,
      entries: this.#entries,
      notes: this.#notes,
      height: this.#y,
      stretch: this.#stretch,
    };
  }
}

/** A box that fits on a page is kept whole; one that does not is cut where it has to be. */
const keptPrice = ({ keep }: BreakPoint, pageHeight: Pt): number =>
  keep && keep.height <= pageHeight + EPSILON ? PRICE.keepWhole : PRICE.free;
