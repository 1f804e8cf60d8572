/** What stands in a line: text with its source, things that are not text, and the inline elements around them. */

import type { Pt, Sides } from '../../base/geometry.js';
import type { Place } from '../../base/place.js';
import type { BorderEdge, Color, ComputedStyle } from '../../css/style.js';
import type { Face, InlineTextStyle, Line } from '../../text/types.js';
import type { Piece } from '../cut/piece.js';
import type { BoxFrame, Mark } from '../galley/galley.js';
import type { Drawing, Owner, Typed } from '../page.js';

/** How far something reaches above and below its baseline. */
export interface Heights {
  readonly above: Pt;
  readonly below: Pt;
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

/** What text takes from its style and language alone. */
export interface TypeOfText {
  readonly textStyle: InlineTextStyle;
  /** With half of the leading on each side. */
  readonly heights: Heights;
}

export interface InlineText extends TypeOfText {
  readonly kind: 'text';
  readonly style: ComputedStyle;
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
  /** Whose metrics say where background and lines go. */
  readonly face: Face;
  readonly raise: Pt;
  readonly outer: InlineDecoration | undefined;
}
export interface InlineAtom extends Heights {
  readonly kind: 'atom';
  /** With margins, as are `above` and `below`. */
  readonly width: Pt;
  /** Margins before the box itself. */
  readonly left: Pt;
  readonly top: Pt;
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
      readonly owner: Owner;
      readonly edge: BorderEdge;
      readonly width: Pt;
      readonly text: LineBox | undefined;
      readonly type: Typed;
    }
  | {
      readonly kind: 'tick-box';
      readonly owner: Owner;
      readonly size: Pt;
      readonly color: Color;
      readonly round: boolean;
      readonly ticked: boolean;
    }
  | {
      readonly kind: 'block';
      readonly piece: Piece;
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
  readonly drawing?: Drawing;
}
