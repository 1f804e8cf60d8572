/**
 * Cuts the next piece from a galley: at the last of the cheapest places that fit, or at a forced break.
 *
 * Always makes progress: with `must: 'place'` the piece holds something, even when that is taller than the room.
 */

import type { Pt } from '../../base/geometry.js';
import { type BreakPoint, type Cursor, type GalleyItem, type OpenBoxes, PRICE } from '../galley/galley.js';
import { splitBand } from './cut-band.js';
import { fillColumns } from './cut-columns.js';
import type { Cut, CutRules, Piece, PieceItem, PlacedItem } from './piece.js';

export function cutPiece(from: Cursor, rules: CutRules): Cut {
  return new Cutter(from, rules).run();
}

/** A galley as one piece, however tall: what stands in a cell or an inline block that is not cut. */
export function wholePiece(from: Cursor): Piece {
  const endless = { height: Infinity, pageHeight: Infinity, within: 'cell', must: 'place' } as const;
  return cutPiece(from, { ...endless, tooTall: () => {}, balanced: new Map() }).piece;
}

/** Lengths that differ by rounding are the same. */
const EPSILON = 0.01;

interface Candidate {
  readonly index: number;
  readonly entries: number;
  readonly y: Pt;
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
  #openBoxes: OpenBoxes | undefined;
  /** Something that takes room has been placed. */
  #placed = false;
  #keepMargin: boolean;
  #best: Candidate | undefined;

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
    return this.#finish(undefined, PRICE.free);
  }

  /** Places an item; returns the cut when the piece ends here. */
  #take(item: GalleyItem, index: number): Cut | undefined {
    if (item.kind === 'break') return this.#breakPoint(item, index);
    if (item.kind === 'space') return this.#space(item.height, item.margin, index);
    if (item.kind === 'slab') return this.#slab(item, index);
    if (item.kind === 'band') return this.#band(item, index);
    if (item.kind === 'columns') return this.#columns(item, index);
    if (item.kind === 'open') this.#openBoxes = { box: item.box, outer: this.#openBoxes };
    if (item.kind === 'close') this.#openBoxes = this.#openBoxes?.outer;
    this.#push(item);
    return undefined;
  }

  #push(item: PieceItem): void {
    this.#entries.push({ y: this.#y, item });
  }

  #breakPoint(point: BreakPoint, index: number): Cut | undefined {
    if (!this.#placed) return undefined;
    const { within, pageHeight } = this.#rules;
    const candidate = {
      index: index + 1,
      entries: this.#entries.length,
      y: this.#y,
      openBoxes: this.#openBoxes,
      point,
      price: Math.max(point.price, keptPrice(point, pageHeight)),
    };
    const { forced } = point;
    const obeyed = within === 'page' ? forced && forced !== 'column' : within === 'column' && forced;
    if (obeyed) return this.#cutAt({ ...candidate, price: PRICE.free });
    if (!this.#best || candidate.price <= this.#best.price) this.#best = candidate;
    return undefined;
  }

  #space(height: Pt, margin: boolean, index: number): Cut | undefined {
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
    this.#placed ||= !margin && height > 0;
    return undefined;
  }

  #slab(item: GalleyItem & { kind: 'slab' }, index: number): Cut | undefined {
    if (this.#overflows(item.height)) {
      const cut = this.#cutBefore(index);
      if (cut) return cut;
      if (this.#overflows(item.height)) this.#rules.tooTall(item);
    }
    this.#place(item, item.height);
    return undefined;
  }

  #band(item: GalleyItem & { kind: 'band' }, index: number): Cut | undefined {
    if (this.#overflows(item.height)) {
      const split = splitBand(item, this.#roomFor(index), cutPiece);
      if (split && split.price <= (this.#best?.price ?? PRICE.emergency)) {
        this.#place(split.head, split.head.height);
        return this.#cutThrough(index, split.rest, item.repeat, split.price);
      }
      const cut = this.#cutBefore(index);
      if (cut) return cut;
      if (this.#overflows(item.height)) this.#rules.tooTall(item);
    }
    this.#place(item, item.height);
    return undefined;
  }

  #columns(item: GalleyItem & { kind: 'columns' }, index: number): Cut | undefined {
    const filled = fillColumns(item, this.#roomFor(index), cutPiece);
    if (!filled) return this.#cutBefore(index) ?? this.#nothing();
    if (filled.rest && this.#best && filled.price > this.#best.price) return this.#cutAt(this.#best);
    this.#place(filled.columns, filled.columns.height);
    return filled.rest ? this.#cutThrough(index, filled.rest, undefined, filled.price) : undefined;
  }

  /** The rules for something that can be cut itself, in the room that is left. */
  #roomFor(index: number): CutRules {
    const must = this.#best || this.#hasTakenRoom(index) ? 'nothing' : this.#rules.must;
    return { ...this.#rules, height: this.#rules.height - this.#y, must };
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

  #place(item: PieceItem, height: Pt): void {
    this.#push(item);
    this.#y += height;
    this.#placed = true;
  }

  #overflows(height: Pt): boolean {
    return this.#y + height > this.#rules.height + EPSILON;
  }

  #here(index: number, price: number): Candidate {
    const { length } = this.#entries;
    return { index, entries: length, y: this.#y, openBoxes: this.#openBoxes, point: undefined, price };
  }

  #cutAt({ index, entries, y, openBoxes, point, price }: Candidate): Cut {
    this.#entries.length = entries;
    this.#y = y;
    const side = point?.forced === 'left' || point?.forced === 'right' ? point.forced : undefined;
    const next = {
      galley: this.#from.galley,
      index,
      rest: index === this.#from.index ? this.#from.rest : undefined,
      openBoxes,
      repeat: point?.repeat,
      keepMargin: point?.forced !== undefined,
      side,
    };
    return this.#finish(next, price);
  }

  #cutThrough(index: number, rest: GalleyItem, repeat: Cursor['repeat'], price: number): Cut {
    const next = {
      galley: this.#from.galley,
      index,
      rest,
      openBoxes: this.#openBoxes,
      repeat,
      keepMargin: false,
      side: undefined,
    };
    return this.#finish(next, price);
  }

  /** Nothing fits here: the piece is empty and the galley goes on where it was. */
  #nothing(): Cut {
    const piece = { repeated: undefined, openBefore: this.#from.openBoxes, entries: [], height: 0 };
    return { piece, next: this.#from, price: PRICE.emergency, placed: false };
  }

  #finish(next: Cursor | undefined, price: number): Cut {
    const piece = {
      repeated: this.#repeated,
      openBefore: this.#from.openBoxes,
      entries: this.#entries,
      height: this.#y,
    };
    return { piece, next, price, placed: this.#placed };
  }
}

/** A box that fits on a page is kept whole; one that does not is cut where it has to be. */
const keptPrice = ({ keep }: BreakPoint, pageHeight: Pt): number =>
  keep && keep.height <= pageHeight + EPSILON ? PRICE.keepWhole : PRICE.free;
