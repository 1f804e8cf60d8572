/**
 * The galley: a flow set as one endless strip, before it is cut into pages, columns or cells.
 *
 * After TeX's vertical list (Knuth, The TeXbook, chapter 15): a flat list of slabs that are never cut, spaces,
 * places where a cut is allowed and at what price, and marks. Boxes open and close like brackets, so the depth of
 * nesting costs nothing. Horizontal positions count from the strip's left edge.
 */

import type { Pt, Sides } from '../base/geometry.js';
import type { Place } from '../base/place.js';
import type { BorderEdge, Color, ComputedStyle } from '../css/style.js';
import type { InlineTextStyle, Line } from '../text/types.js';
import type { Owner } from './page.js';
import type { Piece } from './piece.js';

export interface Galley {
  readonly items: readonly GalleyItem[];
  /** The distance of each item from the top of the uncut strip. */
  readonly tops: readonly Pt[];
  readonly height: Pt;
  /** Distance of the first and the last baseline from the top; undefined without a line. */
  readonly firstBaseline: Pt | undefined;
  readonly lastBaseline: Pt | undefined;
}

export type GalleyItem = Slab | Space | BoxOpen | BoxClose | BreakPoint | MarkItem | Band | ColumnSet;

/** Something that is never cut: a line of text, a picture, a ruled line. */
export interface Slab {
  readonly kind: 'slab';
  readonly height: Pt;
  readonly content: SlabContent;
  /** The number or bullet of a list item whose first line this is. */
  readonly marker: LineBox | undefined;
  readonly place: Place;
}

export type SlabContent =
  | LineBox
  | { readonly kind: 'picture'; readonly x: Pt; readonly picture: Picture }
  | {
      readonly kind: 'ruled-line';
      readonly x: Pt;
      readonly width: Pt;
      readonly edge: BorderEdge;
      readonly text: LineBox | undefined;
    };

/** A margin is dropped at the top of a page after an unforced break; padding, borders and fixed heights stay. */
export interface Space {
  readonly kind: 'space';
  readonly height: Pt;
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

/** Prices of a cut, dearest last: a dearer one is taken only where no cheaper one is on the page. */
export const PRICE = { free: 0, orphan: 1, keepWithNext: 2, keepWhole: 3, emergency: 9 } as const;

export interface BreakPoint {
  readonly kind: 'break';
  readonly price: number;
  readonly forced: ForcedBreak | undefined;
  /** The innermost box around this point that asks not to be cut. */
  readonly keep: Keep | undefined;
  /** The header rows that are set again where the table goes on. */
  readonly repeat: RepeatedHeader | undefined;
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
  | { readonly kind: 'page-counter'; readonly key: number };

/** Cells side by side: a table row, or several that a rowspan ties together. */
export interface Band {
  readonly kind: 'band';
  readonly x: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly rows: readonly BandRow[];
  readonly cells: readonly BandCell[];
  readonly keep: boolean;
  readonly repeat: RepeatedHeader | undefined;
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
  /** Space above the content, from vertical-align. */
  readonly offset: Pt;
  readonly content: Cursor | undefined;
  /** What stands in it when the cell has been cut. */
  readonly cut?: Piece;
}

export interface RepeatedHeader {
  /** With the spacing after each band. */
  readonly height: Pt;
  readonly spacing: Pt;
  readonly bands: readonly Band[];
}

export interface ColumnSet {
  readonly kind: 'columns';
  readonly x: Pt;
  readonly count: number;
  readonly columnWidth: Pt;
  readonly gap: Pt;
  readonly rule: BorderEdge;
  readonly fill: 'balance' | 'auto';
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
  readonly repeat: RepeatedHeader | undefined;
  /** Margins stay at the very start and after a forced break. */
  readonly keepMargin: boolean;
  readonly side: 'left' | 'right' | undefined;
}

/** The boxes open at a point, innermost first. */
export interface OpenBoxes {
  readonly box: BoxFrame;
  readonly outer: OpenBoxes | undefined;
}

export interface LineBox {
  readonly kind: 'line';
  readonly x: Pt;
  readonly line: Line<InlineSource>;
  /** From the top of the slab to the baseline. */
  readonly baseline: Pt;
  readonly height: Pt;
}

/** Whose an inline fragment is. */
export type InlineSource = InlineText | InlineAtom | InlineMark | InlineEdge;

export interface InlineText {
  readonly kind: 'text';
  readonly style: ComputedStyle;
  readonly textStyle: InlineTextStyle;
  readonly owner: Owner;
  /** How far the baseline is raised. */
  readonly raise: Pt;
  readonly link: InlineLink | undefined;
  readonly decoration: InlineDecoration | undefined;
  readonly place: Place;
  /** A leader: dots that are not part of the text. */
  readonly filler?: true;
}
export interface InlineLink {
  readonly href: string;
  readonly owner: Owner;
  readonly description: string;
}
/** An inline element with a background, a border or a line of its own, painted around its pieces on each line. */
export interface InlineDecoration {
  readonly style: ComputedStyle;
  readonly raise: Pt;
  readonly outer: InlineDecoration | undefined;
}
export interface InlineAtom {
  readonly kind: 'atom';
  /** With margins, as are `above` and `below`. */
  readonly width: Pt;
  /** Margins before the box itself. */
  readonly left: Pt;
  readonly top: Pt;
  readonly above: Pt;
  readonly below: Pt;
  readonly raise: Pt | 'top' | 'bottom';
  readonly link: InlineLink | undefined;
  readonly decoration: InlineDecoration | undefined;
  readonly content: AtomContent;
  readonly place: Place;
}
export type AtomContent =
  | { readonly kind: 'picture'; readonly picture: Picture; readonly inset: Sides<Pt> }
  | {
      readonly kind: 'blank';
      readonly edge: BorderEdge;
      readonly width: Pt;
      readonly text: LineBox | undefined;
    }
  | {
      readonly kind: 'tick-box';
      readonly size: Pt;
      readonly color: Color;
      readonly round: boolean;
      readonly ticked: boolean;
    }
  | {
      readonly kind: 'block';
      readonly galley: Galley;
      readonly frame: BoxFrame;
      readonly inset: Sides<Pt>;
      readonly height: Pt;
    };
export interface InlineMark {
  readonly kind: 'mark';
  readonly mark: Mark;
}
export interface InlineEdge {
  readonly kind: 'edge';
  readonly decoration: InlineDecoration | undefined;
  readonly link: InlineLink | undefined;
  readonly side: 'left' | 'right';
  /** The part of its width that is outside of border and background. */
  readonly margin: Pt;
}

export interface Picture {
  readonly owner: Owner;
  readonly width: Pt;
  readonly height: Pt;
  readonly bytes: Uint8Array;
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
});
