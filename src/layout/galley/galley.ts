/**
 * The galley: a flow set as one endless strip, before it is cut into pages, columns or cells.
 *
 * After TeX's vertical list (Knuth, The TeXbook, chapter 15): a flat list of slabs that are never cut, spaces,
 * places where a cut is allowed and at what price, and marks. Boxes open and close like brackets, so the depth of
 * nesting costs nothing. Horizontal positions count from the strip's left edge.
 */

import type { Pt, Sides } from '../../base/geometry.js';
import type { Place } from '../../base/place.js';
import type { BorderEdge, Color } from '../../css/style.js';
import type { Piece } from '../cut/piece.js';
import type { FlowEvent } from '../flow/flow.js';
import type { LineBox, Picture } from '../line/inline-box.js';
import type { Owner, Typed } from '../page.js';

export interface Galley {
  /** The name of the pages that it begins on. */
  readonly page: PageName;
  readonly items: readonly GalleyItem[];
  /** The distance of each item from the top of the uncut strip. */
  readonly tops: readonly Pt[];
  readonly height: Pt;
  /** How much higher all of it may become. */
  readonly stretch: Pt;
  /** Distance of the first and the last baseline from the top; undefined without a line. */
  readonly firstBaseline: Pt | undefined;
  readonly lastBaseline: Pt | undefined;
}

/** Undefined for pages without one. */
export type PageName = string | undefined;

export type GalleyItem = Slab | Space | BoxOpen | BoxClose | BreakPoint | MarkItem | Band | ColumnSet;

/** Something that is never cut: a line of text, a picture, a ruled line. */
export interface Slab {
  readonly kind: 'slab';
  readonly height: Pt;
  /** How much higher it may become where its page has room left. */
  readonly stretch?: Pt;
  readonly content: SlabContent;
  /** The numbers or bullets of the list items whose first line this is, outer first. */
  readonly markers?: readonly LineBox[];
  /** The number of this line. */
  readonly number?: LineBox;
  /** What stands at the foot of its page. */
  readonly notes?: readonly Galley[];
  readonly place: Place;
}

export type SlabContent =
  | LineBox
  | { readonly kind: 'picture'; readonly x: Pt; readonly picture: Picture }
  | {
      readonly kind: 'ruled-line';
      readonly owner: Owner;
      readonly x: Pt;
      readonly width: Pt;
      readonly edge: BorderEdge;
      readonly text: LineBox | undefined;
      readonly type: Typed;
    };

/** A margin is dropped at the top of a page after an unforced break; padding, borders and fixed heights stay. */
export interface Space {
  readonly kind: 'space';
  readonly height: Pt;
  readonly stretch: Pt;
  readonly margin: boolean;
}

/** A block whose background or border is painted around what stands between its opening and its close. */
export interface BoxFrame {
  readonly x: Pt;
  readonly width: Pt;
  readonly style: BoxLook;
}
export interface BoxLook {
  readonly backgroundColor: Color;
  readonly border: Sides<BorderEdge>;
  readonly borderRadius: Pt;
}
export interface BoxOpen {
  readonly kind: 'open';
  readonly box: BoxFrame;
}
export interface BoxClose {
  readonly kind: 'close';
  readonly box: BoxFrame;
}

export type ForcedBreak = 'column' | 'page' | 'left' | 'right';

/**
 * Prices of a cut, dearest last. In a column or a cell a dearer one is taken only where no cheaper one is there; between pages they
 * are costs that are weighed against those of the pages (`cut/choose-pages.ts`). From judgement.
 */
export const PRICE = {
  free: 0,
  ruledLines: 20,
  reluctant: 40,
  orphan: 60,
  keepWithNext: 250,
  keepWhole: 300,
  emergency: 1000,
} as const;

export interface BreakPoint {
  readonly kind: 'break';
  readonly price: number;
  readonly forced: ForcedBreak | undefined;
  /** The name of the pages that follow it. */
  readonly page: PageName;
  /** The innermost box around this point that asks not to be cut. */
  readonly keep: Keep | undefined;
  /** The rows that are set again where the table is cut here. */
  readonly repeat: Repeat | undefined;
}

/** A stretch to be kept whole; it cannot be when it is taller than a page. */
export interface Keep {
  readonly height: Pt;
}

export interface MarkItem {
  readonly kind: 'mark';
  readonly mark: Mark;
}
/** What is asked of the page that this point comes to stand on. */
export type Mark =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'outline'; readonly level: number; readonly title: string }
  | { readonly kind: 'string'; readonly name: string; readonly value: string }
  | { readonly kind: 'page-counter'; readonly key: number }
  | { readonly kind: 'note'; readonly flow: readonly FlowEvent[] };

/** Cells side by side: a table row, or several that a rowspan ties together. */
export interface Band {
  readonly kind: 'band';
  readonly x: Pt;
  readonly width: Pt;
  readonly height: Pt;
  /** How much higher it may become with all that stands in it. */
  readonly stretch: Pt;
  readonly rows: readonly BandRow[];
  readonly cells: readonly BandCell[];
  readonly keep: boolean;
  readonly repeat: Repeat | undefined;
  readonly place: Place;
}
export interface BandRow {
  readonly y: Pt;
  readonly height: Pt;
  /** Of the row group and the row, outer first. */
  readonly backgrounds: readonly Color[];
}
export interface BandCell {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly look: BoxLook;
  /** Collapsed borders are centred on the cell's edges and shared with its neighbours. */
  readonly collapsed: boolean;
  readonly inset: Sides<Pt>;
  /** Space above the content, from vertical-align: to the row's baseline, or to the middle or foot of a whole cell. */
  readonly offset: { readonly baseline: Pt; readonly whole: Pt };
  readonly content: Cursor | undefined;
  /** What stands in it when the cell has been cut. */
  readonly cut?: Piece;
}

/** The header rows of a table that goes on, or its footer rows. */
export interface RepeatedRows {
  /** With the spacing after each band of a header, before each of a footer. */
  readonly height: Pt;
  readonly spacing: Pt;
  readonly bands: readonly Band[];
}

/** What is set again where a table is cut: above what follows, and below what stands before. */
export interface Repeat {
  readonly head: RepeatedRows | undefined;
  readonly foot: RepeatedRows | undefined;
}

export interface ColumnSet {
  readonly kind: 'columns';
  readonly x: Pt;
  readonly count: number;
  readonly columnWidth: Pt;
  readonly gap: Pt;
  readonly rule: BorderEdge;
  readonly fill: 'balance' | 'auto';
  /** It stands in a stretch to keep whole. */
  readonly keep: boolean;
  /** An estimate: the true height depends on where the page ends. */
  readonly height: Pt;
  readonly content: Cursor;
  readonly place: Place;
}

/** A position in a galley, where the next cut goes on. */
export interface Cursor {
  readonly galley: Galley;
  readonly index: number;
  /** What is left of the item at `index`, when the cut went through it. */
  readonly rest: GalleyItem | undefined;
  readonly openBoxes: OpenBoxes | undefined;
  /** What stands above it. */
  readonly repeat: RepeatedRows | undefined;
  /** Margins stay at the very start and after a forced break. */
  readonly keepMargin: boolean;
  readonly side: 'left' | 'right' | undefined;
  readonly page: PageName;
}

/** The boxes open at a point, innermost first. */
export interface OpenBoxes {
  readonly box: BoxFrame;
  readonly outer: OpenBoxes | undefined;
}

/** The start of a galley. */
export const startOf = (galley: Galley): Cursor => ({
  galley,
  index: 0,
  rest: undefined,
  openBoxes: undefined,
  repeat: undefined,
  keepMargin: true,
  side: undefined,
  page: galley.page,
});
