/** The values that single properties may have, as computed. Terms are those of the CSS specifications. */

import type { Pt } from '../base/geometry.js';

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
  | 'flex'
  | 'list-item'
  | 'table'
  | 'table-caption'
  | 'table-row-group'
  | 'table-header-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell';

/** Where boxes in a row stand in its height, and where the room goes that they leave of its width. */
export type Alignment = 'stretch' | 'start' | 'center' | 'end' | 'baseline';
export type JustifyContent = 'start' | 'center' | 'end' | 'space-between' | 'space-around' | 'space-evenly';

export type BreakBetween = 'auto' | 'avoid' | 'reluctant' | 'column' | 'page' | 'left' | 'right';
export type BreakInside = 'auto' | 'avoid';

export interface BorderEdge {
  readonly width: Pt;
  readonly style: 'none' | 'solid' | 'dashed' | 'dotted' | 'double';
  readonly color: Color;
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
