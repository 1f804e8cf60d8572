/** One paragraph: inline tokens become the inlines of text setting, boxes and edges with their widths among them. */

import type { Pt } from '../../base/geometry.js';
import type { StyledElement } from '../../css/style.js';
import type { Inline } from '../../text/types.js';
import type { InlineToken } from '../flow/flow.js';
import { inlineEdge } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import { atomOf } from './inline-atoms.js';
import type { InlineSource, LineBox } from './inline-box.js';
import { lineBoxes, plainInline } from './line-boxes.js';

export interface ParagraphRequest {
  readonly block: StyledElement;
  readonly tokens: readonly InlineToken[];
}

/** The lines of a paragraph set to a width, its left edge at `x`. */
export function paragraphLines(
  { block, tokens }: ParagraphRequest,
  place: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): LineBox[] {
  const inlines = tokens.flatMap((token) => inlineOf(token, place.width, context));
  return lineBoxes({ block, inlines }, place, context);
}

function inlineOf(token: InlineToken, width: Pt, context: LayoutContext): Inline<InlineSource>[] {
  if (token.kind === 'atom') {
    const source = atomOf(token, width, context);
    return [{ kind: 'box', width: source.width, source }];
  }
  if (token.kind !== 'edge') return [plainInline(token)];
  const edge = inlineEdge(token.style, token.side, width);
  return edge === 0 ? [] : [{ kind: 'edge', width: edge, source: token.source }];
}
