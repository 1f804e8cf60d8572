/** A piece of a galley that fits where it is to stand: what cutting makes and painting takes. */

import type { Pt } from '../../base/geometry.js';
import type { BorderEdge } from '../../css/style.js';
import type {
  Band,
  BoxFrame,
  ColumnSet,
  Cursor,
  Galley,
  Mark,
  OpenBoxes,
  RepeatedRows,
  Slab,
} from '../galley/galley.js';

export interface Piece {
  /** Header rows of a table that goes on, set above everything else. */
  readonly repeated: RepeatedRows | undefined;
  /** Footer rows of a table that goes on, set below everything else. */
  readonly foot?: RepeatedRows | undefined;
  /** Boxes that come from the piece before. */
  readonly openBefore: OpenBoxes | undefined;
  readonly entries: readonly PlacedItem[];
  /** What stands at the foot of its page. */
  readonly notes?: readonly Galley[];
  readonly height: Pt;
  /** How much higher it may become where there is room. */
  readonly stretch: Pt;
}

/** Positions count from the top of the piece. */
export interface PlacedItem {
  readonly y: Pt;
  /** How much further down it then comes to stand. */
  readonly down: Pt;
  readonly item: PieceItem;
}

export type PieceItem =
  | Slab
  | Band
  | PlacedColumns
  | { readonly kind: 'open'; readonly box: BoxFrame }
  | { readonly kind: 'close'; readonly box: BoxFrame }
  | { readonly kind: 'mark'; readonly mark: Mark };

export interface PlacedColumns {
  readonly kind: 'placed-columns';
  readonly x: Pt;
  readonly columnWidth: Pt;
  readonly gap: Pt;
  readonly rule: BorderEdge;
  readonly height: Pt;
  readonly pieces: readonly Piece[];
}

/** Columns with what fits in them. */
export interface FilledColumns {
  readonly columns: PlacedColumns;
  /** What did not fit. */
  readonly rest: ColumnSet | undefined;
  readonly price: number;
}

/** Cuts the next piece from a galley; cells and columns are cut by the same function as the page around them. */
export type CutPiece = (from: Cursor, rules: CutRules) => Cut;

/** A cut: the piece before it, where to go on, and what it cost. */
export interface Cut {
  readonly piece: Piece;
  /** Undefined when nothing is left. */
  readonly next: Cursor | undefined;
  readonly price: number;
  /** The break was forced. */
  readonly isForced: boolean;
  /** Something in the piece takes room. */
  readonly placed: boolean;
}

/** How far a cut may go. */
export interface CutRules {
  readonly height: Pt;
  /** Room on a whole page: what is taller cannot be kept whole. */
  readonly pageHeight: Pt;
  /** Which forced breaks are obeyed here. */
  readonly within: 'page' | 'column' | 'cell';
  /** Nothing else stands here, so something must be placed even if it does not fit. */
  readonly must: 'place' | 'nothing';
  /** How many column sets this stands in. */
  readonly columnsAround: number;
  /** Told of what had to be placed or split although it does not fit. */
  readonly tooTall: (item: Slab | Band) => void;
  /**
   * Column sets that were balanced whole so far: they look the same wherever they fit. Without this, columns in columns
   * would be balanced again for every trial of those around them.
   */
  readonly balanced: Map<ColumnSet, FilledColumns>;
}

/** Room between the text and its notes, in which a rule stands. From judgement: a line of small print. */
export const ABOVE_NOTES: Pt = 12;

export const notesHeight = (notes: readonly Galley[] = []): Pt =>
  notes.length === 0 ? 0 : notes.reduce((sum, { height }) => sum + height, ABOVE_NOTES);
