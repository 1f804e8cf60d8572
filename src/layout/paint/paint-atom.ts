/** Pictures, blanks, tick boxes and inline blocks within a line. */

import type { Pt } from '../../base/geometry.js';
import type { AtomContent, InlineAtom } from '../line/inline-box.js';
import type { Corner, Painting } from './canvas.js';
import { paintBox } from './paint-box.js';

/** Paints an atom whose left edge, margin included, is at `x`. */
export function paintAtom(
  atom: InlineAtom,
  at: { readonly x: Pt; readonly baseline: Pt; readonly lineTop: Pt; readonly lineHeight: Pt },
  painting: Painting,
): void {
  const height = atom.above + atom.below;
  const top =
    atom.raise === 'top'
      ? at.lineTop
      : atom.raise === 'bottom'
        ? at.lineTop + at.lineHeight - height
        : at.baseline - atom.raise - atom.above;
  const corner = { x: at.x + atom.left, y: top + atom.top };
  paintContent(atom.content, { ...corner, height, baseline: top + atom.above }, painting);
}

function paintContent(
  content: AtomContent,
  { x, y, height, baseline }: Corner & { readonly height: Pt; readonly baseline: Pt },
  painting: Painting,
): void {
  const { canvas } = painting;
  if (content.kind === 'picture') {
    const { picture, inset } = content;
    canvas.add({ kind: 'image', ...picture, x: x + inset.left, y: y + inset.top });
  } else if (content.kind === 'blank') {
    const { owner, width, type } = content;
    canvas.field(owner, { x, y, width, height, type });
    if (content.text) painting.line(content.text, { x, y: baseline - content.text.baseline });
    canvas.stroke({ x, y: baseline + 1 }, { x: x + width, y: baseline + 1 }, { ...content.edge, owner });
  } else if (content.kind === 'tick-box') paintTickBox(content, { x, y }, painting);
  else {
    const { frame, piece, inset } = content;
    const whole = content.height + inset.top + inset.bottom;
    paintBox({ x, y, width: frame.width, height: whole }, frame.style, canvas);
    painting.piece(piece, { x: x + inset.left, y: y + inset.top });
  }
}

/** The stroke of a tick box, in points; from judgement, so that it survives a photocopier. */
const TICK_STROKE = 0.75;

function paintTickBox(
  { owner, size, color, round, ticked }: AtomContent & { kind: 'tick-box' },
  { x, y }: Corner,
  { canvas }: Painting,
): void {
  const inner = size - TICK_STROKE;
  const box = { x: x + TICK_STROKE / 2, y: y + TICK_STROKE / 2, width: inner, height: inner };
  const stroke = { color, width: TICK_STROKE };
  canvas.add({ kind: 'box', owner, ...box, radius: round ? inner / 2 : 0, stroke });
  if (!ticked) return;
  const inset = size / 4;
  const mark = { x: x + inset, y: y + inset, width: size / 2, height: size / 2 };
  canvas.fill(mark, color, round ? size / 4 : 0);
}
