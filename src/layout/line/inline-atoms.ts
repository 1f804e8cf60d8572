/** Things in a line that are not text: pictures, blanks to write on, boxes to tick, inline blocks. */

import type { Pt } from '../../base/geometry.js';
import type { StyledElement } from '../../css/style.js';
import { wholePiece } from '../cut/cut.js';
import type { FlowEvent, InlineAtomToken } from '../flow/flow.js';
import { raiseOf } from '../flow/inline-source.js';
import { flowExtent } from '../galley/extent.js';
import { startOf } from '../galley/galley.js';
import { contentSize, insets, resolveMargin } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import { fieldOf, isBlank } from './form.js';
import type { AtomContent, Heights, InlineAtom } from './inline-box.js';
import { pictureOf } from './pictures.js';

/** Sets what an atom holds; it is never wider than the line. */
export function atomOf(token: InlineAtomToken, room: Pt, context: LayoutContext): InlineAtom {
  const { element, source } = token;
  const { style } = element;
  const margin = (side: 'top' | 'right' | 'bottom' | 'left') => resolveMargin(style.margin[side], room);
  const content = contentOf(
    token,
    Math.max(1, room - Math.max(0, margin('left') + margin('right'))),
    context,
  );
  const size = content.box;
  const raise = style.verticalAlign;
  const middle = (size.above - size.below) / 2;
  return {
    kind: 'atom',
    width: Math.max(0, size.width + margin('left') + margin('right')),
    left: margin('left'),
    above: size.above + margin('top'),
    below: size.below + margin('bottom'),
    top: margin('top'),
    // Its middle stands half an x-height above the baseline; the x-height is taken for half an em.
    raise:
      raise === 'top' || raise === 'bottom'
        ? raise
        : source.raise +
          (raise === 'middle' ? source.style.fontSize / 4 - middle : raiseOf(style, source.style)),
    link: source.link,
    decoration: source.decoration,
    content: content.content,
    place: element.place,
  };
}

interface SetAtom {
  readonly box: Heights & { readonly width: Pt };
  readonly content: AtomContent;
}

function contentOf(token: InlineAtomToken, room: Pt, context: LayoutContext): SetAtom {
  const { element, owner } = token;
  if (isBlank(element)) return fieldOf(token, room, context);
  if (element.name !== 'img') return inlineBlock(element, { flow: token.flow, room }, context);
  const inset = insets(element.style, room);
  const height = context.pageHeight - inset.top - inset.bottom;
  const width = Math.max(1, room - inset.left - inset.right);
  const picture = pictureOf(element, { owner, room: { width, height: Math.max(1, height) } }, context);
  if (!picture) return inlineBlock(element, { flow: alternative(token), room }, context);
  const above = picture.height + inset.top + inset.bottom;
  const box = { width: picture.width + inset.left + inset.right, above, below: 0 };
  return { box, content: { kind: 'picture', picture, inset } };
}

/** The text that stands for an image which is missing. */
export function alternative({ element, owner, source }: Omit<InlineAtomToken, 'flow' | 'kind'>): FlowEvent[] {
  const text = element.attributes['alt'] || 'image';
  return [
    { kind: 'paragraph', block: element, tokens: [{ kind: 'text', text, source: { ...source, owner } }] },
  ];
}

function inlineBlock(
  element: StyledElement,
  { flow, room }: { readonly flow: readonly FlowEvent[]; readonly room: Pt },
  context: LayoutContext,
): SetAtom {
  const { style } = element;
  const inset = insets(style, room);
  const sideInset = inset.left + inset.right;
  const rule = { boxSizing: style.boxSizing, inset: sideInset };
  const most = Math.max(1, room - sideInset);
  const wanted =
    style.width === 'auto' ? flowExtent(flow, context).max : contentSize(style.width, room, rule);
  const least = contentSize(style.minWidth, room, rule);
  const largest = style.maxWidth === 'none' ? most : Math.min(most, contentSize(style.maxWidth, room, rule));
  const width = Math.min(most, Math.max(least, Math.min(wanted, largest)));
  const galley = context.galley(flow, width);
  const height = Math.max(galley.height, fixedHeight(element, inset.top + inset.bottom));
  const above = inset.top + (galley.lastBaseline ?? height + inset.bottom);
  const below = height + inset.top + inset.bottom - above;
  const frame = { x: 0, width: width + sideInset, style };
  return {
    box: { width: width + sideInset, above, below },
    content: { kind: 'block', piece: wholePiece(startOf(galley)), frame, inset, height },
  };
}

function fixedHeight({ style }: StyledElement, inset: Pt): Pt {
  const rule = { boxSizing: style.boxSizing, inset };
  const height = typeof style.height === 'number' ? contentSize(style.height, 0, rule) : 0;
  return Math.max(height, typeof style.minHeight === 'number' ? contentSize(style.minHeight, 0, rule) : 0);
}
