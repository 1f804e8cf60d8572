/** The home of HarfBuzz: one shaper for each font file. Everything here is in font units. */

import * as hb from 'harfbuzzjs';

/** The glyphs of a piece of text, left to right as drawn; the lists are parallel. */
export interface Shaped {
  readonly ids: readonly number[];
  readonly advances: readonly number[];
  readonly xOffsets: readonly number[];
  readonly yOffsets: readonly number[];
  /** Offset of the first UTF-16 code unit that the glyph stands for. */
  readonly clusters: readonly number[];
  /** The font has a glyph for every character. */
  readonly complete: boolean;
}

/** All that shaping depends on besides the text and the font. */
export interface ShapingContext {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly features: Readonly<Record<string, number>>;
}

export interface Shaper {
  shape(text: string, script: string, context: ShapingContext): Shaped;
  hasFeature(tag: string): boolean;
}

/**
 * HarfBuzz's own objects are freed when the shaper is collected; the buffer is one for all, so shaping
 * leaves nothing behind in its memory.
 */
export function openShaper(bytes: Uint8Array): Shaper {
  const face = new hb.Face(new hb.Blob(bytes));
  const font = new hb.Font(face);
  let features: Set<string> | undefined;
  return {
    shape(text, script, context) {
      fillBuffer(text, script, context);
      hb.shape(font, buffer, featureList(context.features));
      return readBuffer();
    },
    hasFeature(tag) {
      features ??= new Set(face.getTableFeatureTags('GSUB'));
      return features.has(tag);
    },
  };
}

/** The tables of rules for the forms of letters, and for their places. */
export type Rules = 'GSUB' | 'GPOS';

/** The features that a table of a font has, none where it does not hold together; undefined where the table is not found. */
export function featuresIn(bytes: Uint8Array, table: Rules): readonly string[] | undefined {
  const face = new hb.Face(new hb.Blob(bytes));
  return face.referenceTable(table)?.length ? face.getTableFeatureTags(table) : undefined;
}

const buffer = new hb.Buffer();

function fillBuffer(text: string, script: string, context: ShapingContext): void {
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(context.direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(context.language);
  // Joiners, variation selectors and the like have done their work once the glyphs are chosen.
  buffer.setFlags(hb.BufferFlag.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
}

function featureList(features: Readonly<Record<string, number>>): hb.Feature[] {
  return Object.entries(features).map(([tag, value]) => new hb.Feature(tag, value));
}

function readBuffer(): Shaped {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  return {
    ids: infos.map((info) => info.codepoint),
    advances: positions.map((position) => position.xAdvance),
    xOffsets: positions.map((position) => position.xOffset),
    yOffsets: positions.map((position) => position.yOffset),
    clusters: infos.map((info) => info.cluster),
    complete: infos.every((info) => info.codepoint !== 0),
  };
}
