/**
 * Computed styles: what the cascade hands to layout. Every length is in points, every keyword is checked; only
 * percentages wait for layout, because only it knows of what.
 */

import type { Pt, Sides, Size } from '../base/geometry.js';
import type { Place } from '../base/place.js';
import type { Reshaped } from './cascade/finished-style.js';
import type { Computed, PropertyName } from './properties.js';
import type { BorderEdge, Color, ContentPart, Dimension, LengthPercentage } from './values.js';

export type * from './values.js';

/**
 * A field for each property of the table, called as in JavaScript: `fontSize` for `font-size`. Those that the cascade
 * reshapes are named here.
 */
export interface ComputedStyle extends AsInTable {
  readonly margin: Sides<Dimension>;
  readonly padding: Sides<LengthPercentage>;
  readonly border: Sides<BorderEdge>;
  readonly backgroundColor: Color;
  readonly color: Color;
  /** OpenType features by tag, from the font-variant properties and font-feature-settings. */
  readonly fontFeatures: Readonly<Record<string, number>>;
  /** The used line height. */
  readonly lineHeight: Pt;
  readonly verticalAlign: 'baseline' | 'sub' | 'super' | 'top' | 'middle' | 'bottom' | Pt;
  readonly columnGap: Pt;
  readonly columnRule: BorderEdge;
  /** Named strings that this element sets for running heads. */
  readonly stringSet: readonly { readonly name: string; readonly value: readonly ContentPart[] }[];
}

/** The fields that hold a property's computed value as it is. */
export type AsInTable = {
  readonly [Name in Exclude<PropertyName, Reshaped> as FieldName<Name>]: Computed[Name];
};

/** A property's name without dashes: the letter after each is a capital. */
export type FieldName<Name extends string> = Name extends `-${infer Rest}`
  ? FieldName<Rest>
  : Name extends `${infer Head}-${infer Tail}`
    ? `${Head}${Capitalize<FieldName<Tail>>}`
    : Name;

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
  /** The faces that its sheets bring, the last first: it is the one that holds. */
  readonly fontFaces: readonly FontFaceRule[];
}

/** A face that a sheet brings, and where it says so. */
export interface FontFaceRule {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The font file, as the sheet names it. */
  readonly src: string;
  readonly file: string;
  readonly place: Place;
}

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
export interface PageSet {
  readonly first: PageStyle;
  readonly left: PageStyle;
  readonly right: PageStyle;
}

export interface PageStyles extends PageSet {
  /** Pages that are put in so that the next is a left or right one. */
  readonly blank: Omit<PageSet, 'first'>;
  /** Those that elements ask for by name. */
  readonly named: readonly (PageSet & { readonly name: string })[];
}
