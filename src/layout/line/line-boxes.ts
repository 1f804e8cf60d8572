/** Inlines set as the lines of a block, each with its height. */

import type { Pt } from '../../base/geometry.js';
import type { StyledElement } from '../../css/style.js';
import { setParagraph } from '../../text/index.js';
import type { Inline, Line, ParagraphOptions } from '../../text/types.js';
import type { InlineToken } from '../flow/flow.js';
import { resolve } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import type { InlineSource, LineBox } from './inline-box.js';
import { leaded, lineHeights } from './line-height.js';
import { transformText } from './text-transform.js';

/** The lines of inlines that stand in `block`, set to a width, their left edge at `x`; the first begins on the page, however far it is drawn out. */
export function lineBoxes(
  { block, inlines }: { readonly block: StyledElement; readonly inlines: readonly Inline<InlineSource>[] },
  { x, width }: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): LineBox[] {
  const options = paragraphOptions(block, width);
  const indent = Math.max(options.indent, -context.sideMargin - (options.direction === 'rtl' ? 0 : x));
  if (indent > options.indent) complainDrawnOut(block, context);
  const lines = setWithin(inlines, { ...options, indent }, { block, context });
  const own = leaded(block.style, context.fonts);
  return lines.map((line) => {
    const { above, below } = lineHeights(line, own);
    return { kind: 'line', x, line, baseline: above, height: above + below };
  });
}

/** How a block breaks its text. Field by field: a style has a hundred, and this is done for every paragraph. */
export function paragraphOptions({ style }: StyledElement, width: Pt): ParagraphOptions {
  const { whiteSpace, hyphens, overflowWrap, direction, textAlign: align, textIndent } = style;
  return { width, indent: resolve(textIndent, width), align, whiteSpace, hyphens, overflowWrap, direction };
}

/** The inline that a token of text, a break, a leader or a mark becomes. */
export function plainInline(token: Exclude<InlineToken, { kind: 'atom' | 'edge' }>): Inline<InlineSource> {
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

function complainDrawnOut(block: StyledElement, { complain }: LayoutContext): void {
  const message = 'this first line would begin outside of its page, so it begins at the edge';
  complain({ code: 'layout/off-page', message, hint: 'give it less indent' }, block);
}
