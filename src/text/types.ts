/**
 * Text as layout and painting see it: faces, glyph runs, paragraphs broken into lines.
 *
 * Shaping, fallback, bidi, hyphenation and line breaking happen in this folder; nothing here knows of pages.
 */

import type { Pt } from '../base/geometry.js';

/** One font file, ready to measure with. All metrics are shares of the em, so they scale with the size. */
export interface Face {
  /** Unique and stable, for example `Source Serif 4/400/italic`. */
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Positive, below the baseline. */
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Distance of the underline's middle below the baseline, positive. */
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  /** The TTF or OTF file. */
  readonly bytes: Uint8Array;
  /** Its name, where somebody brought it. */
  readonly file?: string;
}

/** Glyphs of one face at one size that stand side by side, left to right as drawn. */
export interface GlyphRun {
  readonly face: Face;
  readonly size: Pt;
  readonly glyphs: readonly Glyph[];
  /** The characters the glyphs stand for, in logical order. */
  readonly text: string;
  readonly width: Pt;
  readonly direction: 'ltr' | 'rtl';
}

export interface Glyph {
  readonly id: number;
  /** In points, with kerning, letter spacing and justification in it. */
  readonly advance: Pt;
  readonly xOffset: Pt;
  readonly yOffset: Pt;
  /** The offset in `GlyphRun.text` of the first character it stands for. */
  readonly cluster: number;
}

/** What a paragraph is made of, in logical order. `source` says whose it is; layout gets it back untouched. */
export type Inline<Source> =
  | { readonly kind: 'text'; readonly text: string; readonly style: InlineTextStyle; readonly source: Source }
  /** Something with a width of its own that is not broken: an image, a blank, an inline block. */
  | { readonly kind: 'box'; readonly width: Pt; readonly source: Source }
  /** Left or right margin, border and padding of an inline element. */
  /** On which side of its element it stands; without it, a break beside the edge leaves it on the new line. */
  | { readonly kind: 'edge'; readonly width: Pt; readonly side?: 'start' | 'end'; readonly source: Source }
  | { readonly kind: 'break'; readonly source: Source }
  /** Grows to push what follows to the end of the line, filled with the pattern. */
  | {
      readonly kind: 'leader';
      readonly pattern: string;
      readonly style: InlineTextStyle;
      readonly source: Source;
    };

export interface InlineTextStyle {
  readonly fontFamily: readonly string[];
  readonly fontSize: Pt;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
  readonly fontFeatures: Readonly<Record<string, number>>;
  readonly letterSpacing: Pt;
  readonly wordSpacing: Pt;
  /** BCP 47; chooses hyphenation patterns and shaping. */
  readonly language: string;
  /** Within a paragraph that is broken, `nowrap` holds words together as far as the line is wide enough. */
  readonly whiteSpace?: ParagraphOptions['whiteSpace'];
}

export interface ParagraphOptions {
  /** The width of the lines. */
  readonly width: Pt;
  readonly indent: Pt;
  readonly align: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly whiteSpace: 'normal' | 'nowrap' | 'pre' | 'pre-wrap' | 'pre-line';
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly overflowWrap: 'normal' | 'anywhere';
  readonly direction: 'ltr' | 'rtl';
}

export interface Line<Source> {
  /** In the order they are read, as tagged PDF asks (ISO 32000-1, 14.8.2.3); spaces at the end of a line are not in it. */
  readonly fragments: readonly Fragment<Source>[];
  /** Of the indent and what stands on the line, spaces stretched; the alignment does not change it. */
  readonly width: Pt;
  /** The line ends in a hyphen that the text does not have. */
  readonly hyphenated: boolean;
  /** The paragraph ends here, or a forced break. */
  readonly last: boolean;
}

/** A piece of one inline on one line; `x` counts from the line's left edge. */
export type Fragment<Source> =
  | {
      readonly kind: 'glyphs';
      readonly x: Pt;
      readonly run: GlyphRun;
      readonly source: Source;
      /** It is a hyphen that line breaking put in: the text does not have it. */
      readonly hyphen: boolean;
      /** White space of the text follows here that is not drawn, because the line ends. */
      readonly spaceAfter: boolean;
      /** It is the filling of a leader. */
      readonly leader?: true;
    }
  | { readonly kind: 'box'; readonly x: Pt; readonly width: Pt; readonly source: Source }
  | { readonly kind: 'edge'; readonly x: Pt; readonly width: Pt; readonly source: Source };

/** A font file and how styles ask for it. */
export interface FontFile {
  readonly family: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly bytes: Uint8Array;
  /** Its name, where somebody brought it. */
  readonly file?: string;
}

/** The least width a paragraph needs (its widest unbreakable piece) and the width it has when nothing is broken. */
export interface ParagraphWidths {
  readonly min: Pt;
  readonly max: Pt;
}

/** A character that no font has, with the text around it. */
export interface MissingCharacter {
  readonly character: string;
  readonly codePoint: number;
  readonly context: string;
}
