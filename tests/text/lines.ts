/** Paragraphs in squares, and their lines as text: what the tests of this folder are written in. */

import { setParagraph } from '../../src/text/index.js';
import type { Inline, InlineTextStyle, Line, ParagraphOptions } from '../../src/text/types.js';
import { squareFonts, squareStyle } from './square-font.js';

export const fonts = squareFonts();

/** Ten squares to the line. */
export const TEN: ParagraphOptions = {
  width: 100,
  indent: 0,
  align: 'start',
  whiteSpace: 'normal',
  hyphens: 'manual',
  overflowWrap: 'normal',
  direction: 'ltr',
};

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
