/** A line of text: inline backgrounds first, then glyphs and boxes, then underlines and links. */

import type { Pt } from '../../base/geometry.js';
import type { Fragment } from '../../text/types.js';
import { NO_EDGE } from '../flow/anonymous.js';
import { edgeWidth, resolve } from '../galley/widths.js';
import type { InlineDecoration, InlineLink, InlineSource, InlineText, LineBox } from '../line/inline-box.js';
import type { Canvas, Corner, Painting } from './canvas.js';
import { paintAtom } from './paint-atom.js';
import { paintBox } from './paint-box.js';

/** Paints a line whose top left corner stands at `x`, `y`. */
export function paintLine(box: LineBox, { x, y }: Corner, painting: Painting): void {
  const { canvas } = painting;
  const baseline = y + box.baseline;
  const left = x + box.x;
  const { fragments } = box.line;
  const spans = decorationSpans(fragments);
  for (const span of spans) paintInlineBox(span, { left, baseline }, canvas);
  const last = fragments.findLastIndex((fragment) => fragment.kind === 'glyphs');
  fragments.forEach((fragment, index) => {
    const at = { x: left + fragment.x, baseline, lineTop: y, lineHeight: box.height };
    paintFragment(fragment, { ...at, ends: box.line.last && index === last }, painting);
  });
  for (const span of spans) paintRules(span, { left, baseline }, canvas);
  paintLinks(fragments, { left, top: y, height: box.height }, canvas);
}

interface FragmentPlace {
  readonly x: Pt;
  readonly baseline: Pt;
  readonly lineTop: Pt;
  readonly lineHeight: Pt;
  /** The paragraph ends here or a break was forced: in the text, that is a space. */
  readonly ends: boolean;
}

function paintFragment(fragment: Fragment<InlineSource>, at: FragmentPlace, painting: Painting): void {
  const { source } = fragment;
  if (source.kind === 'mark') painting.canvas.mark(source.mark, at.lineTop);
  else if (source.kind === 'atom') paintAtom(source, at, painting);
  else if (source.kind === 'text' && fragment.kind === 'glyphs')
    paintGlyphs(fragment, source, { at, painting });
}

function paintGlyphs(
  { run, hyphen, spaceAfter }: Fragment<InlineSource> & { kind: 'glyphs' },
  { owner, raise, style }: InlineText,
  { at, painting }: { readonly at: FragmentPlace; readonly painting: Painting },
): void {
  painting.canvas.add({
    kind: 'text',
    owner,
    x: at.x,
    y: at.baseline - raise,
    run,
    color: style.color,
    ...(hyphen && { actualText: '' }),
    ...(!hyphen && (spaceAfter || at.ends) && { spaceAfter: true }),
  });
}

interface DecorationSpan {
  readonly decoration: InlineDecoration;
  from: Pt;
  to: Pt;
  first: boolean;
  last: boolean;
}

/** From where to where each decorated inline element reaches on this line, outer ones first. */
function decorationSpans(fragments: readonly Fragment<InlineSource>[]): DecorationSpan[] {
  const spans = new Map<InlineDecoration, DecorationSpan>();
  for (const fragment of fragments) {
    const { source } = fragment;
    if (source.kind === 'mark' || !source.decoration) continue;
    const width = fragment.kind === 'glyphs' ? fragment.run.width : fragment.width;
    const isEdge = source.kind === 'edge';
    const isLeft = isEdge && source.side === 'left';
    const margin = isEdge ? source.margin : 0;
    const from = fragment.x + (isLeft ? margin : 0);
    const to = fragment.x + width - (isEdge && !isLeft ? margin : 0);
    for (const decoration of outerFirst(source.decoration)) {
      const own = isEdge && decoration === source.decoration;
      const span = spans.get(decoration) ?? { decoration, from, to, first: false, last: false };
      span.from = Math.min(span.from, from);
      span.to = Math.max(span.to, to);
      span.first ||= own && isLeft;
      span.last ||= own && !isLeft;
      spans.set(decoration, span);
    }
  }
  return [...spans.values()];
}

function outerFirst(decoration: InlineDecoration): InlineDecoration[] {
  const chain: InlineDecoration[] = [];
  for (let one: InlineDecoration | undefined = decoration; one; one = one.outer) chain.unshift(one);
  return chain;
}

interface Baseline {
  readonly left: Pt;
  readonly baseline: Pt;
}

function paintInlineBox(
  { decoration, from, to, first, last }: DecorationSpan,
  { left, baseline }: Baseline,
  canvas: Canvas,
): void {
  const { style, face, raise } = decoration;
  const above = face.ascent * style.fontSize + edgeWidth(style, 'top') + resolve(style.padding.top, 0);
  const below = face.descent * style.fontSize + edgeWidth(style, 'bottom') + resolve(style.padding.bottom, 0);
  const { border, backgroundColor, borderRadius } = style;
  const open = { left: first ? border.left : NO_EDGE, right: last ? border.right : NO_EDGE };
  const area = { x: left + from, y: baseline - raise - above, width: to - from, height: above + below };
  paintBox(area, { backgroundColor, borderRadius, border: { ...border, ...open } }, canvas);
}

function paintRules(
  { decoration, from, to }: DecorationSpan,
  { left, baseline }: Baseline,
  canvas: Canvas,
): void {
  const { style, face, raise } = decoration;
  if (style.textDecorationLine === 'none') return;
  const through = style.textDecorationLine === 'line-through';
  const drop = (through ? -face.xHeight / 2 : face.underlinePosition) * style.fontSize;
  const y = baseline - raise + drop;
  const width = Math.max(face.underlineThickness * style.fontSize, 0.3);
  const edge = { width, style: 'solid', color: style.color } as const;
  canvas.stroke({ x: left + from, y }, { x: left + to, y }, edge);
}

function paintLinks(
  fragments: readonly Fragment<InlineSource>[],
  { left, top, height }: { left: Pt; top: Pt; height: Pt },
  canvas: Canvas,
): void {
  const spans = new Map<InlineLink, { from: Pt; to: Pt }>();
  for (const fragment of fragments) {
    const { source } = fragment;
    if (source.kind === 'mark' || source.kind === 'edge' || !source.link) continue;
    const to = fragment.x + (fragment.kind === 'glyphs' ? fragment.run.width : fragment.width);
    const span = spans.get(source.link) ?? { from: fragment.x, to };
    spans.set(source.link, { from: Math.min(span.from, fragment.x), to: Math.max(span.to, to) });
  }
  for (const [link, { from, to }] of spans) {
    canvas.link(link, { x: left + from, y: top, width: to - from, height });
  }
}
