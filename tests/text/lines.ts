/** Paragraphs in squares, and their lines as text: what the tests of this folder are written in. */

import { INITIAL_STYLE } from '../../src/css/cascade/computed-values.js';
import { type FontLibrary, setParagraph } from '../../src/text/index.js';
import type { GlyphRun, Inline, InlineTextStyle, Line, ParagraphOptions } from '../../src/text/types.js';
import { squareFonts, squareStyle } from './square-font.js';

export const fonts = squareFonts();

/** Ten squares to the line. */
export const TEN: ParagraphOptions = { ...INITIAL_STYLE.style, width: 100, indent: 0, align: 'start' };

export const text = (content: string, source = 0, style: Partial<InlineTextStyle> = {}): Inline<number> => ({
  kind: 'text',
  text: content,
  style: squareStyle(10, style),
  source,
});

export function set(
  content: string | readonly Inline<number>[],
  options: Partial<ParagraphOptions> = {},
): Line<number>[] {
  const inlines = typeof content === 'string' ? [text(content)] : content;
  return setParagraph(inlines, { ...TEN, ...options }, fonts);
}

/** Text on a single line, from left to right as drawn. */
export function shapeText(content: string, style: InlineTextStyle, library: FontLibrary): GlyphRun[] {
  const inline = { kind: 'text', text: content, style, source: 0 } as const;
  const [line] = setParagraph([inline], { ...TEN, whiteSpace: 'pre' }, library);
  return line!.fragments.flatMap((fragment) => (fragment.kind === 'glyphs' ? [fragment.run] : []));
}

/** One string for each line: `~` is a hyphen that was put in, `_` a space that is not drawn, `#` a box. */
export const show = (lines: readonly Line<number>[]): string[] =>
  lines.map(({ fragments }) =>
    fragments
      .map((fragment) => {
        if (fragment.kind !== 'glyphs') return fragment.kind === 'box' ? '#' : '';
        return (fragment.hyphen ? '~' : fragment.run.text) + (fragment.spaceAfter ? '_' : '');
      })
      .join(''),
  );

/** The places of the characters on each line: `x:text`. */
export const places = (lines: readonly Line<number>[]): string[] =>
  lines.map(({ fragments }) =>
    fragments
      .map(
        (fragment) =>
          `${round(fragment.x)}:${fragment.kind === 'glyphs' ? fragment.run.text : fragment.kind}`,
      )
      .join(' '),
  );

export const round = (value: number): number => Math.round(value * 1000) / 1000;
