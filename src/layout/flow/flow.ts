/**
 * The flow of boxes that a styled tree becomes: blocks that open and close, and between them paragraphs, tables,
 * pictures, columns, flex rows and answer lines. A flat list, so that the depth of nesting costs nothing.
 */

import type { Sides } from '../../base/geometry.js';
import type { BorderEdge, ComputedStyle, StyledElement } from '../../css/style.js';
import type { Mark } from '../galley/galley.js';
import type { InlineEdge, InlineText } from '../line/inline-box.js';
import type { Owner } from '../page.js';

export type FlowEvent =
  | { readonly kind: 'open'; readonly element: StyledElement; readonly marks: readonly Mark[] }
  | { readonly kind: 'close'; readonly element: StyledElement }
  | { readonly kind: 'paragraph'; readonly block: StyledElement; readonly tokens: readonly InlineToken[] }
  | { readonly kind: 'marker'; readonly element: StyledElement; readonly tokens: readonly InlineToken[] }
  | ({ readonly kind: 'table'; readonly grid: TableGrid } & Owned)
  | ({ readonly kind: 'picture' } & Owned)
  | ({ readonly kind: 'answer-lines' } & Owned)
  /** What flows in columns; `style` says how many. */
  | ({
      readonly kind: 'columns';
      readonly style: ComputedStyle;
      readonly flow: readonly FlowEvent[];
    } & Owned)
  /** What stands side by side; `style` is that of the row. */
  | ({ readonly kind: 'flex'; readonly style: ComputedStyle; readonly items: readonly FlexItem[] } & Owned);

/** A box in a flex row: its style as written, and its flow, to be set as wide as the row makes it. */
export interface FlexItem {
  readonly element: StyledElement;
  /** The row draws its frame, which the flow is without: tables, pictures and fields have one of their own. */
  readonly framed: boolean;
  readonly flow: readonly FlowEvent[];
}

interface Owned {
  readonly element: StyledElement;
  readonly owner: Owner;
  readonly marks: readonly Mark[];
}

export type InlineToken =
  | { readonly kind: 'text'; readonly text: string; readonly source: InlineText }
  | {
      readonly kind: 'edge';
      readonly side: 'left' | 'right';
      readonly style: ComputedStyle;
      readonly source: InlineEdge;
    }
  | InlineAtomToken
  | { readonly kind: 'break'; readonly source: InlineText }
  | { readonly kind: 'leader'; readonly pattern: string; readonly source: InlineText }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** Something inline that is not text; `flow` is what stands in an inline block. */
export interface InlineAtomToken {
  readonly kind: 'atom';
  readonly element: StyledElement;
  readonly owner: Owner;
  readonly source: InlineText;
  readonly flow: readonly FlowEvent[];
}

/** A table as a grid: which cell stands in which row and column. */
export interface TableGrid {
  readonly element: StyledElement;
  readonly columnCount: number;
  /** The styles of `col` elements, where there are any. */
  readonly columns: readonly (ComputedStyle | undefined)[];
  /** Header rows first, footer rows last. */
  readonly rows: readonly GridRow[];
  readonly captions: readonly { readonly side: 'top' | 'bottom'; readonly flow: readonly FlowEvent[] }[];
}

export interface GridRow {
  readonly element: StyledElement;
  readonly group: RowGroup;
  readonly cells: readonly GridCell[];
  readonly marks: readonly Mark[];
}

export interface RowGroup {
  readonly kind: 'header' | 'body' | 'footer';
  readonly element: StyledElement;
}

export interface GridCell {
  readonly element: StyledElement;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly flow: readonly FlowEvent[];
  /** Those that are drawn around it: of collapsed borders the winners. */
  readonly border: Sides<BorderEdge>;
}
