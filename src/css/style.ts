/**
 * Computed styles: what the cascade hands to layout. Every length is in points, every keyword is checked; only
 * percentages wait for layout, because only it knows of what. Terms are those of the CSS specifications.
 */

import type { Pt, Sides, Size } from '../base/geometry.js';
import type { Place } from '../base/place.js';

export interface Percent {
  readonly percent: number;
}
export type LengthPercentage = Pt | Percent;
export type Dimension = LengthPercentage | 'auto';

/** Red, green, blue from 0 to 255; alpha is 1 (opaque) or 0 (transparent), since print has no layers here. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export type Display =
  | 'none'
  | 'block'
  | 'inline'
  | 'inline-block'
  | 'list-item'
  | 'table'
  | 'table-caption'
  | 'table-row-group'
  | 'table-header-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell';

export type BreakBetween = 'auto' | 'avoid' | 'column' | 'page' | 'left' | 'right';
export type BreakInside = 'auto' | 'avoid';

export interface BorderEdge {
  readonly width: Pt;
  readonly style: 'none' | 'solid' | 'dashed' | 'dotted' | 'double';
  readonly color: Color;
}

/** What shaping and measuring depend on. */
export interface FontStyle {
  /** Family names in order of preference; the generic families stand as `serif`, `sans-serif`, `monospace`. */
  readonly fontFamily: readonly string[];
  readonly fontSize: Pt;
  /** 100 to 900. */
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
  /** OpenType features by tag, from the font-variant properties and font-feature-settings. */
  readonly fontFeatures: Readonly<Record<string, number>>;
  readonly letterSpacing: Pt;
}

/** How a block breaks its text into lines. */
export interface ParagraphStyle {
  readonly textAlign: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly textIndent: LengthPercentage;
  readonly whiteSpace: 'normal' | 'nowrap' | 'pre' | 'pre-wrap' | 'pre-line';
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly overflowWrap: 'normal' | 'anywhere';
  readonly direction: 'ltr' | 'rtl';
}

export interface ComputedStyle extends FontStyle, ParagraphStyle {
  readonly display: Display;
  readonly margin: Sides<Dimension>;
  readonly padding: Sides<LengthPercentage>;
  readonly border: Sides<BorderEdge>;
  readonly borderRadius: Pt;
  readonly backgroundColor: Color;
  readonly color: Color;
  readonly boxSizing: 'content-box' | 'border-box';
  readonly width: Dimension;
  readonly minWidth: LengthPercentage;
  readonly maxWidth: LengthPercentage | 'none';
  readonly height: Dimension;
  readonly minHeight: LengthPercentage;
  readonly maxHeight: LengthPercentage | 'none';
  /** The used line height. */
  readonly lineHeight: Pt;
  readonly verticalAlign: 'baseline' | 'sub' | 'super' | 'top' | 'middle' | 'bottom' | Pt;
  readonly textTransform: 'none' | 'uppercase' | 'lowercase' | 'capitalize';
  readonly textDecorationLine: 'none' | 'underline' | 'line-through';
  readonly listStyleType: ListStyleType;
  readonly listStylePosition: 'outside' | 'inside';
  readonly borderCollapse: 'separate' | 'collapse';
  readonly borderSpacing: Pt;
  readonly tableLayout: 'auto' | 'fixed';
  readonly captionSide: 'top' | 'bottom';
  readonly columnCount: number | 'auto';
  readonly columnWidth: Pt | 'auto';
  readonly columnGap: Pt;
  readonly columnRule: BorderEdge;
  readonly columnFill: 'balance' | 'auto';
  readonly columnSpan: 'none' | 'all';
  readonly breakBefore: BreakBetween;
  readonly breakAfter: BreakBetween;
  readonly breakInside: BreakInside;
  readonly orphans: number;
  readonly widows: number;
  /** Every how many lines a number stands beside the text. */
  readonly lineNumbers: number | 'none';
  /** Named strings that this element sets for running heads. */
  readonly stringSet: readonly { readonly name: string; readonly value: readonly ContentPart[] }[];
  /** The depth of its entry in the PDF outline; h1 to h6 have 1 to 6. */
  readonly bookmarkLevel: number | 'none';
}

export type ListStyleType =
  | 'none'
  | 'disc'
  | 'circle'
  | 'square'
  | 'decimal'
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | 'upper-roman';

/** A piece of generated content. Counters other than the page's are already resolved into text. */
export type ContentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page-counter'; readonly counter: 'page' | 'pages'; readonly style: ListStyleType }
  | { readonly kind: 'string'; readonly name: string; readonly which: 'first' | 'last' | 'first-except' }
  | { readonly kind: 'target-page'; readonly href: string }
  | { readonly kind: 'target-text'; readonly href: string }
  /** The text of the element itself, in `string-set: name content(text)`. */
  | { readonly kind: 'element-text' }
  | { readonly kind: 'leader'; readonly pattern: string };

export type StyledNode = StyledElement | StyledText | StyledContent;

export interface StyledElement {
  readonly kind: 'element';
  /** Tag name; `::before`, `::after` and `::marker` for the boxes of generated content. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  readonly style: ComputedStyle;
  /** A `::marker` stands first, then `::before`; `::after` stands last. Elements with display none are left out. */
  readonly children: readonly StyledNode[];
  readonly place: Place;
}

export interface StyledText {
  readonly kind: 'text';
  /** White space as written, text-transform not applied: layout does both. */
  readonly text: string;
}

export interface StyledContent {
  readonly kind: 'content';
  readonly parts: readonly ContentPart[];
}

export interface StyledDocument {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly body: StyledElement;
  /** Every `@page` rule resolved for each kind of page. */
  readonly pages: PageStyles;
}

export type PageSide = 'left' | 'right';
export type MarginBoxName =
  | 'top-left'
  | 'top-center'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-center'
  | 'bottom-right';

export interface PageStyle {
  readonly size: Size;
  readonly margin: Sides<Pt>;
  /** In the order of the names above; a box without content is left out. */
  readonly marginBoxes: readonly MarginBox[];
}

export interface MarginBox {
  readonly name: MarginBoxName;
  readonly content: readonly ContentPart[];
  readonly style: ComputedStyle;
}

/** `first` is page 1 (always a right-hand page); `left` and `right` all others. */
export interface PageStyles {
  readonly first: PageStyle;
  readonly left: PageStyle;
  readonly right: PageStyle;
}
