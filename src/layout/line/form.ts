/** HTML's form controls on paper: ruled lines to write on, blanks in a sentence, boxes to tick. */

import type { Pt } from '../../base/geometry.js';
import type { BorderEdge, ComputedStyle, StyledElement } from '../../css/style.js';
import type { FlowEvent, InlineAtomToken } from '../flow/flow.js';
import { blockSource } from '../flow/inline-source.js';
import type { Slab } from '../galley/galley.js';
import { contentSize, stretchOf } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import type { Owner, Typed } from '../page.js';
import type { AtomContent, LineBox } from './inline-box.js';
import { lineBoxes, plainInline } from './line-boxes.js';
import { leaded } from './line-height.js';

/** A ruled line when the style names no border: thin, in the colour of the text. */
const RULE_WIDTH = 0.5;

/** A blank holds this many letters when no width is given, and a letter is about half an em. HTML's default size. */
const BLANK_LETTERS = 20;
const LETTER = 0.5;

/** The ruled lines of a textarea, one line height apart; what it holds is written on them. */
export function ruledLines(
  { element, owner }: FlowEvent & { kind: 'answer-lines' },
  { x, width }: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): Slab[] {
  const { style, place } = element;
  const rows = Math.max(1, Math.min(MOST_ROWS, Number.parseInt(element.attributes['rows'] ?? '2', 10) || 2));
  const texts = writtenLines(element, { owner, x, width }, context);
  const edge = ruleOf(style);
  const lineOwner = emptyOwner(owner, context);
  const height = Math.max(1, style.lineHeight);
  const stretch = stretchOf(style, height);
  const type = typedIn(style, context);
  return Array.from({ length: Math.max(rows, texts.length) }, (_, row) => {
    const content = { kind: 'ruled-line', owner: lineOwner, x, width, edge, text: texts[row], type } as const;
    return { kind: 'slab', height, stretch, content, place };
  });
}
const MOST_ROWS = 500;

/** What stands in a line to be filled in; what a `select` offers is not displayed, and one that holds anything else is a box like others. */
export const isBlank = ({ name, children }: StyledElement): boolean =>
  name === 'input' ||
  (name === 'select' && children.every((child) => child.kind === 'text' && child.text.trim() === ''));

/** A blank in a line to write on, or a box to tick. */
export function fieldOf(
  token: InlineAtomToken,
  room: Pt,
  context: LayoutContext,
): { box: { width: Pt; above: Pt; below: Pt }; content: AtomContent } {
  const { element, source, owner } = token;
  const { style } = element;
  const fieldOwner = emptyOwner(owner, context);
  const { type, value } = element.attributes;
  if (type === 'checkbox' || type === 'radio') {
    const size = tickBoxSize(element);
    const ticked = 'checked' in element.attributes;
    const content = {
      kind: 'tick-box',
      owner: fieldOwner,
      size,
      color: style.color,
      round: type === 'radio',
      ticked,
    } as const;
    return { box: { width: size, above: size * 0.9, below: size * 0.1 }, content };
  }
  const width = Math.min(blankWidth(element, room), room);
  const block = { ...element, style: { ...style, textIndent: 0, whiteSpace: 'nowrap' as const } };
  const inlines = value ? [plainInline({ kind: 'text', text: value, source })] : [];
  const text = lineBoxes({ block, inlines }, { x: 0, width }, context)[0];
  const { above, below } = leaded(style, context.fonts);
  return {
    box: { width, above, below },
    content: {
      kind: 'blank',
      owner: fieldOwner,
      edge: ruleOf(style),
      width,
      text,
      type: typedIn(style, context),
    },
  };
}

const typedIn = (style: ComputedStyle, { fonts }: LayoutContext): Typed => ({
  face: fonts.match(style),
  size: style.fontSize,
});

/** Lines of a blank that is read out belong to it; those under what somebody has written are decoration. */
function emptyOwner(owner: Owner, { structure }: LayoutContext): Owner {
  return typeof owner === 'number' && structure.role(owner) === 'Form' ? owner : 'layout-artifact';
}

/** The width of an input: from the style, from its size attribute, or HTML's default. */
export function blankWidth(element: StyledElement, room: Pt): Pt {
  const { style, attributes } = element;
  if (attributes['type'] === 'hidden') return 0;
  if (attributes['type'] === 'checkbox' || attributes['type'] === 'radio') return tickBoxSize(element);
  if (style.width !== 'auto') return contentSize(style.width, room, { boxSizing: style.boxSizing, inset: 0 });
  const letters = element.name === 'input' ? Number.parseInt(attributes['size'] ?? '', 10) : 0;
  return (letters > 0 ? letters : BLANK_LETTERS) * LETTER * style.fontSize;
}

const tickBoxSize = ({ style }: StyledElement): Pt =>
  typeof style.width === 'number' && style.width > 0 ? style.width : style.fontSize * 0.85;

function ruleOf(style: ComputedStyle): BorderEdge {
  const { bottom } = style.border;
  const drawn = bottom.style !== 'none' && bottom.width > 0;
  return drawn ? bottom : { width: RULE_WIDTH, style: 'solid', color: style.color };
}

function writtenLines(
  element: StyledElement,
  { owner, x, width }: { readonly owner: Owner; readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): LineBox[] {
  const texts = element.children.map((child) => (child.kind === 'text' ? child.text : ''));
  const text = texts.join('').replace(/^\r?\n/, '');
  if (text.trim() === '') return [];
  const block = { ...element, style: { ...element.style, whiteSpace: 'pre-wrap' as const } };
  const inlines = [plainInline({ kind: 'text', text, source: blockSource(block, owner, context) })];
  return lineBoxes({ block, inlines }, { x, width }, context);
}
