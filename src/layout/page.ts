/**
 * The display list between layout and painting: pages of items at fixed positions, and the logical structure
 * they belong to. Plain data; the painter decides nothing.
 */

import type { Pt, Rect, Size } from '../base/geometry.js';
import type { Color } from '../css/style.js';
import type { Drawing } from '../svg/drawing.js';
import type { Face, GlyphRun } from '../text/types.js';

export type { Drawing } from '../svg/drawing.js';

export interface PagedDocument {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly Page[];
  /** The logical structure; a parent stands before its children, children in reading order. Index 0 is `Document`. */
  readonly structure: readonly StructureElement[];
  readonly outline: readonly OutlineEntry[];
  /** The sheets that the pages stand on; without it each page is a sheet of its own. */
  readonly sheets?: readonly Sheet[];
}

/** One side of a sheet of paper with several pages on it. */
export interface Sheet extends Size {
  /** What a viewer shows as its number. */
  readonly label: string;
  readonly places: readonly PagePlace[];
}

/** Where on a sheet a page stands; its own lengths are multiplied by `scale`. */
export interface PagePlace extends Rect {
  /** Index into `pages`. */
  readonly page: number;
  readonly scale: number;
}

export interface Page extends Size {
  /** What a viewer shows as its number. */
  readonly label: string;
  /** In painting order; within one structure element that is also reading order. */
  readonly items: readonly Item[];
}

/** Whose an item is: a structure element by its index, or an artifact (decoration or pagination). */
export type Owner = number | 'layout-artifact' | 'pagination-artifact';

export type Item = TextItem | LineItem | BoxItem | ImageItem | AreaItem;

/** What answers a pointer and paints nothing. */
export type AreaItem = LinkItem | FieldItem;

export interface TextItem {
  readonly kind: 'text';
  readonly owner: Owner;
  readonly x: Pt;
  /** The baseline. */
  readonly y: Pt;
  readonly run: GlyphRun;
  readonly color: Color;
  /** What the run stands for when that is not its text: '' for a hyphen that line breaking put in. */
  readonly actualText?: string;
  /** A space that stands between this run and the next in the text, but not on the page (at the end of a line). */
  readonly spaceAfter?: boolean;
}

/** A straight stroke: ruled lines, underlines, borders with a pattern. */
export interface LineItem {
  readonly kind: 'line';
  readonly owner: Owner;
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly width: Pt;
  readonly color: Color;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly Pt[];
}

/** A rectangle, filled, stroked or both. */
export interface BoxItem extends Rect {
  readonly kind: 'box';
  readonly owner: Owner;
  readonly radius: Pt;
  readonly fill?: Color;
  readonly stroke?: { readonly color: Color; readonly width: Pt };
}

export interface ImageItem extends Rect {
  readonly kind: 'image';
  readonly owner: Owner;
  /** PNG, JPEG or SVG. */
  readonly bytes: Uint8Array;
  /** What is drawn of an SVG. */
  readonly drawing?: Drawing;
}

/** An area that leads somewhere; its owner is a `Link`. It paints nothing. */
export interface LinkItem extends Rect {
  readonly kind: 'link';
  readonly owner: number;
  readonly description: string;
  readonly target: { readonly kind: 'uri'; readonly uri: string } | ({ readonly kind: 'page' } & Destination);
}

/** Room to type in; its owner is a `Form`. */
export interface FieldItem extends Rect {
  readonly kind: 'field';
  readonly owner: number;
  /** Lines one below the other. */
  readonly rows: number;
  readonly type: Typed;
}

/** The face and the size of what is typed. */
export interface Typed {
  readonly face: Face;
  readonly size: Pt;
}

export interface Destination {
  /** Index into `pages`. */
  readonly page: number;
  readonly y: Pt;
}

export interface OutlineEntry extends Destination {
  /** 1 is the topmost; it never jumps by more than one downwards. */
  readonly level: number;
  readonly title: string;
}

/** Standard structure types of PDF 1.7, clause 14.8.4. */
export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'NonStruct'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Quote'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Form';

export interface StructureElement {
  readonly role: StructureRole;
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  readonly language?: string;
  /** The alternative text of a figure. */
  readonly alt?: string;
  readonly actualText?: string;
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly listNumbering?:
    | 'None'
    | 'Disc'
    | 'Circle'
    | 'Square'
    | 'Decimal'
    | 'UpperRoman'
    | 'LowerRoman'
    | 'UpperAlpha'
    | 'LowerAlpha';
  /** Unique in the document; a `Note` must have one. */
  readonly id?: string;
}
