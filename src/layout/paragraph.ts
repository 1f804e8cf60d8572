/** One paragraph: inline tokens become the inlines of text setting, and the lines it gives get their heights. */

import type { Pt } from '../base/geometry.js';
import type { StyledElement } from '../css/style.js';
import { measureParagraph, setParagraph } from '../text/index.js';
import type { Inline, Line, ParagraphOptions } from '../text/types.js';
import { atomOf, atomWidths } from './atoms.js';
import type { LayoutContext } from './context.js';
import type { InlineToken } from './flow.js';
import type { InlineSource, LineBox } from './inline-box.js';
import { lineHeights } from './line-height.js';
import { transformText } from './text-transform.js';
import { resolve, resolveMargin } from './widths.js';

export interface ParagraphRequest {
  readonly block: StyledElement;
  readonly tokens: readonly InlineToken[];
}

export interface Extent {
  readonly min: Pt;
  readonly max: Pt;
}

/** The lines of a paragraph set to a width, its left edge at `x`. */
export function paragraphLines(
  { block, tokens }: ParagraphRequest,
  { x, width }: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): LineBox[] {
  const inlines = inlinesOf(tokens, width, context);
  const options = { ...paragraphOptions(block), width, indent: resolve(block.style.textIndent, width) };
  const lines = setWithin(inlines, options, { block, context });
  return lines.map((line) => {
    const { above, below } = lineHeights(line, block.style, context);
    return { kind: 'line', x, line, baseline: above, height: above + below };
  });
}

/** The widths of a paragraph broken at every chance, and not at all. */
export function paragraphExtent({ block, tokens }: ParagraphRequest, context: LayoutContext): Extent {
  const inlines = tokens.flatMap((token) => inlineExtent(token, context));
  const options = { ...paragraphOptions(block), width: 0, indent: resolve(block.style.textIndent, 0) };
  return measureParagraph(inlines, options, context.fonts);
}

type Options = Omit<ParagraphOptions, 'width' | 'indent'>;

function paragraphOptions(block: StyledElement): Options {
  const { textAlign, whiteSpace, hyphens, overflowWrap, direction } = block.style;
  return { align: textAlign, whiteSpace, hyphens, overflowWrap, direction };
}

/** Sets a paragraph; what is wider than its lines is broken anywhere rather than lost, and reported. */
function setWithin(
  inlines: readonly Inline<InlineSource>[],
  options: ParagraphOptions,
  { block, context }: { readonly block: StyledElement; readonly context: LayoutContext },
): readonly Line<InlineSource>[] {
  const lines = setParagraph(inlines, options, context.fonts);
  if (!lines.some((line) => line.width > options.width + 0.5)) return lines;
  const message = 'this text is wider than its column, so it is broken where it has to be';
  const hint = 'make the column wider, the text smaller, or allow hyphens';
  context.complain({ code: 'layout/overflow', message, hint }, block);
  const whiteSpace = BREAKING[options.whiteSpace];
  return setParagraph(inlines, { ...options, whiteSpace, overflowWrap: 'anywhere' }, context.fonts);
}

const BREAKING = {
  normal: 'normal',
  nowrap: 'normal',
  pre: 'pre-wrap',
  'pre-wrap': 'pre-wrap',
  'pre-line': 'pre-line',
} as const;

function inlinesOf(
  tokens: readonly InlineToken[],
  width: Pt,
  context: LayoutContext,
): Inline<InlineSource>[] {
  const inlines: Inline<InlineSource>[] = [];
  for (const token of tokens) {
    if (token.kind === 'atom') {
      const source = atomOf(token, width, context);
      inlines.push({ kind: 'box', width: source.width, source });
    } else if (token.kind === 'edge') {
      const edge = edgeWidth(token, width);
      if (edge !== 0) inlines.push({ kind: 'edge', width: edge, source: token.source });
    } else inlines.push(plainInline(token));
  }
  return inlines;
}

function inlineExtent(token: InlineToken, context: LayoutContext): Inline<InlineSource>[] {
  if (token.kind === 'atom') {
    const { max } = atomWidths(token, context);
    return [{ kind: 'box', width: max, source: token.source }];
  }
  if (token.kind === 'edge') return [{ kind: 'edge', width: edgeWidth(token, 0), source: token.source }];
  return [plainInline(token)];
}

function plainInline(token: Exclude<InlineToken, { kind: 'atom' | 'edge' }>): Inline<InlineSource> {
  if (token.kind === 'mark') return { kind: 'edge', width: 0, source: token };
  const { source } = token;
  if (token.kind === 'break') return { kind: 'break', source };
  if (token.kind === 'leader') {
    const filler: InlineSource = { ...source, owner: 'layout-artifact', filler: true };
    return { kind: 'leader', pattern: token.pattern, style: source.textStyle, source: filler };
  }
  const text = transformText(token.text, source.style.textTransform, source.textStyle.language);
  return { kind: 'text', text, style: source.textStyle, source };
}

function edgeWidth({ side, style }: InlineToken & { kind: 'edge' }, width: Pt): Pt {
  const border = style.border[side].style === 'none' ? 0 : style.border[side].width;
  return resolveMargin(style.margin[side], width) + border + resolve(style.padding[side], width);
}
