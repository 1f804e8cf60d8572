/**
 * Grows a galley: collapses margins (CSS 2.1, 8.3.1), moves breaks to where they take effect (CSS Fragmentation 3,
 * section 3) and knows which stretches are to be kept whole.
 *
 * A margin waits until something solid follows, and so do the boxes that open without border or padding above
 * them: that is what lets the margins of neighbours, parents and children, and empty blocks meet.
 */

import type { Pt } from '../../base/geometry.js';
import type { BreakBetween } from '../../css/style.js';
import {
  type Band,
  type BoxFrame,
  type ColumnSet,
  type ForcedBreak,
  type Galley,
  type GalleyItem,
  type Mark,
  type PageName,
  PRICE,
  type Repeat,
  type Slab,
} from './galley.js';

/** A block that has been opened: what its close must know. */
export interface OpenBlock {
  readonly box: BoxFrame | undefined;
  readonly keep: MutableKeep | undefined;
  /** Its border and padding above. */
  readonly inset: Pt;
  /** Where it starts, with its inset; undefined while it waits for something solid. */
  start: Pt | undefined;
}

interface Closing {
  readonly inset: Pt;
  readonly least: Pt;
  readonly stretch?: Pt;
}

interface MutableKeep {
  height: Pt;
}
interface MutableBreak {
  readonly kind: 'break';
  price: number;
  forced: ForcedBreak | undefined;
  page: PageName;
  readonly keep: MutableKeep | undefined;
  readonly repeat: Repeat | undefined;
}

type Waiting =
  | { readonly kind: 'block'; readonly block: OpenBlock }
  | { readonly kind: 'mark'; readonly mark: Mark };

const NO_REQUEST = { price: PRICE.free as number, forced: undefined as ForcedBreak | undefined };

export class GalleyBuilder {
  readonly #items: GalleyItem[] = [];
  readonly #tops: Pt[] = [];
  #y: Pt = 0;
  #stretch: Pt = 0;
  #firstBaseline: Pt | undefined;
  #lastBaseline: Pt | undefined;
  #margin = { most: 0, least: 0 };
  /** The pages of what comes next, of what came last, and of what came first. */
  #page: PageName;
  #lastPage: { readonly name: PageName } | undefined;
  #firstPage: PageName;
  /** The margin at the end of what stands on pages of another name. */
  #marginBefore: { most: Pt; least: Pt } | undefined;
  #waiting: Waiting[] = [];
  #request = NO_REQUEST;
  #repeat: Repeat | undefined;
  #lastBreak: MutableBreak | undefined;
  /** Something solid stands after the last break. */
  #solid = false;
  readonly #keeps: MutableKeep[] = [];
  /** How many of the stretches to keep whole enclose the next break. */
  #keepsAround = 0;

  get y(): Pt {
    return this.#y;
  }

  margin(height: Pt): void {
    if (height >= 0) this.#margin.most = Math.max(this.#margin.most, height);
    else this.#margin.least = Math.min(this.#margin.least, height);
  }

  /** What break-before or break-after asks for at this point; the strongest wish wins. */
  break(wish: BreakBetween): void {
    if (wish === 'avoid') this.price(PRICE.keepWithNext);
    if (wish === 'reluctant') this.price(PRICE.reluctant);
    if (wish === 'auto' || wish === 'avoid' || wish === 'reluctant') return;
    this.#request = { ...this.#request, forced: stronger(this.#request.forced, wish) };
    // Margins before a forced break belong to the page before.
    this.#margin = { most: 0, least: 0 };
  }

  /** What follows stands on pages of this name. Margins before a turn belong to the page before. */
  page(name: PageName): void {
    if (name === this.#page) return;
    this.#page = name;
    const isBack = name === this.#lastPage?.name;
    const before = this.#marginBefore ?? { most: 0, least: 0 };
    this.#marginBefore = isBack ? undefined : { ...this.#margin };
    this.#margin = isBack ? before : { most: 0, least: 0 };
  }

  /** Makes a cut before what follows dearer. */
  price(price: number): void {
    this.#request = { ...this.#request, price: Math.max(this.#request.price, price) };
  }

  /** Rows to set again when the table is cut before what follows. */
  repeat(rows: Repeat | undefined): void {
    this.#repeat = rows;
  }

  mark(mark: Mark): void {
    this.#waiting.push({ kind: 'mark', mark });
  }

  /** Opens a block; `inset` is its border and padding above. */
  open(
    box: BoxFrame | undefined,
    { inset, whole }: { readonly inset: Pt; readonly whole: boolean },
  ): OpenBlock {
    const keep = whole ? { height: 0 } : undefined;
    const block: OpenBlock = { box, keep, inset, start: undefined };
    if (keep) this.#keeps.push(keep);
    this.#waiting.push({ kind: 'block', block });
    if (inset > 0) {
      this.#settle();
      this.#space(inset);
    }
    return block;
  }

  /** Closes the innermost block, which is `least` high without its insets, may `stretch` by so much and has `inset` below. */
  close(block: OpenBlock, { inset, least, stretch = 0 }: Closing): void {
    if (inset > 0 || (least > 0 && this.#isEmpty(block))) this.#settleInside(block);
    if (block.start === undefined) this.#forget(block);
    else {
      const missing = least - (this.#y - block.start - block.inset);
      if (missing > 0 || stretch > 0) this.#space(Math.max(0, missing), stretch);
      if (inset > 0) this.#space(inset);
      if (block.box) this.#push({ kind: 'close', box: block.box });
      this.#solid ||= inset > 0 || missing > 0;
    }
    if (!block.keep) return;
    block.keep.height = this.#y - (block.start ?? this.#y);
    this.#keeps.pop();
    this.#keepsAround = Math.min(this.#keepsAround, this.#keeps.length);
  }

  /** Adds something that takes room. */
  add(item: Slab | Band | ColumnSet, baselines?: { readonly first: Pt; readonly last: Pt }): void {
    this.#settle();
    if (baselines) {
      this.#firstBaseline ??= this.#y + baselines.first;
      this.#lastBaseline = this.#y + baselines.last;
    }
    // A row, or columns, inside a stretch to keep whole are no place to cut either.
    this.#push(item.kind !== 'slab' && this.#keeps.length > 0 ? { ...item, keep: true } : item);
    this.#y += item.height;
    this.#stretch += 'stretch' in item ? (item.stretch ?? 0) : 0;
    this.#solid = true;
  }

  finish(): Galley {
    this.#settleMargin();
    return {
      page: this.#firstPage,
      items: this.#items,
      tops: this.#tops,
      height: this.#y,
      stretch: this.#stretch,
      firstBaseline: this.#firstBaseline,
      lastBaseline: this.#lastBaseline,
    };
  }

  #push(item: GalleyItem): void {
    this.#items.push(item);
    this.#tops.push(this.#y);
  }

  #space(height: Pt, stretch: Pt = 0): void {
    this.#push({ kind: 'space', height, stretch, margin: false });
    this.#y += height;
    this.#stretch += stretch;
  }

  #isEmpty(block: OpenBlock): boolean {
    return block.start === undefined || block.start === this.#y;
  }

  /** A block with nothing in it leaves only its marks; it is the innermost, so it is found at once. */
  #forget(block: OpenBlock): void {
    const at = this.#waiting.findLastIndex((one) => one.kind === 'block' && one.block === block);
    this.#waiting.splice(at, 1);
  }

  /** Puts down what waits, as something solid follows. */
  #settle(): void {
    this.#settleBreak();
    this.#settleMargin();
    this.#keepsAround = this.#keeps.length;
  }

  /** An empty block that is to have a height starts here; one with content ends in its last margin. */
  #settleInside(block: OpenBlock): void {
    if (block.start === undefined) this.#settle();
    else this.#settleMargin();
  }

  #settleBreak(): void {
    const { price } = this.#request;
    const turns = this.#lastPage !== undefined && this.#lastPage.name !== this.#page;
    const forced = turns ? stronger(this.#request.forced, 'page') : this.#request.forced;
    this.#request = NO_REQUEST;
    if (!this.#lastPage) this.#firstPage = this.#page;
    const page = this.#page;
    this.#lastPage = { name: page };
    this.#marginBefore = undefined;
    if (this.#solid || (forced && !this.#lastBreak)) {
      const keep = this.#keeps[this.#keepsAround - 1];
      const point: MutableBreak = { kind: 'break', price, forced, page, keep, repeat: this.#repeat };
      this.#push(point);
      this.#lastBreak = point;
      this.#solid = false;
    } else if (this.#lastBreak) {
      this.#lastBreak.price = Math.max(this.#lastBreak.price, price);
      if (forced) this.#lastBreak.forced = stronger(this.#lastBreak.forced, forced);
      this.#lastBreak.page = page;
    }
  }

  #settleMargin(): void {
    const height = this.#margin.most + this.#margin.least;
    this.#margin = { most: 0, least: 0 };
    if (height !== 0) {
      this.#push({ kind: 'space', height, stretch: 0, margin: true });
      this.#y += height;
    }
    for (const one of this.#waiting) {
      if (one.kind === 'mark') this.#push({ kind: 'mark', mark: one.mark });
      else {
        one.block.start = this.#y;
        if (one.block.box) this.#push({ kind: 'open', box: one.block.box });
      }
    }
    this.#waiting = [];
  }
}

/** A side is stronger than any page, any page stronger than a column; of two sides the later wins. */
function stronger(first: ForcedBreak | undefined, second: ForcedBreak): ForcedBreak {
  if (!first) return second;
  const rank = { column: 0, page: 1, left: 2, right: 2 };
  return rank[second] >= rank[first] ? second : first;
}
