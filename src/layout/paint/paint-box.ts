/** Backgrounds and borders. */

import type { Rect, Sides } from '../../base/geometry.js';
import type { BorderEdge } from '../../css/style.js';
import type { BoxLook } from '../galley/galley.js';
import { type Canvas, isDouble } from './canvas.js';

/** Which ends of a box are in the piece at hand: a box that goes on has no border there. */
export interface BoxEnds {
  readonly first: boolean;
  readonly last: boolean;
}

const WHOLE: BoxEnds = { first: true, last: true };

/** Paints a border box: its background, then its borders inside of its edges. */
export function paintBox(area: Rect, look: BoxLook, canvas: Canvas, ends: BoxEnds = WHOLE): void {
  const { backgroundColor, border, borderRadius } = look;
  const radius = ends.first && ends.last ? Math.min(borderRadius, area.width / 2, area.height / 2) : 0;
  canvas.fill(area, backgroundColor, radius);
  const asOne = radius > 0 || (isDouble(border.top) && ends.first && ends.last);
  if (asOne && isUniform(border)) {
    paintFrame(area, { edge: border.top, radius }, canvas);
    return;
  }
  const edges = {
    ...border,
    ...(!ends.first && { top: { ...border.top, width: 0 } }),
    ...(!ends.last && { bottom: { ...border.bottom, width: 0 } }),
  };
  paintEdges(area, edges, { canvas, inside: 0.5 });
}

/** Collapsed borders lie on the edges of the cell, half of them outside. */
export function paintCollapsed(area: Rect, border: Sides<BorderEdge>, canvas: Canvas): void {
  paintEdges(area, border, { canvas, inside: 0 });
}

/** The same border on all sides: one frame, or two of a third of its width each. */
function paintFrame(
  area: Rect,
  { edge, radius }: { edge: BorderEdge; radius: number },
  canvas: Canvas,
): void {
  const { width, color, style } = edge;
  if (width <= 0 || style === 'none' || color.alpha === 0) return;
  const line = isDouble(edge) ? width / 3 : width;
  for (const inset of isDouble(edge) ? [line / 2, width - line / 2] : [line / 2]) {
    const box = {
      x: area.x + inset,
      y: area.y + inset,
      width: Math.max(0, area.width - 2 * inset),
      height: Math.max(0, area.height - 2 * inset),
      radius: Math.max(0, radius - inset),
    };
    canvas.add({ kind: 'box', owner: 'layout-artifact', ...box, stroke: { color, width: line } });
  }
}

function isUniform({ top, right, bottom, left }: Sides<BorderEdge>): boolean {
  return [right, bottom, left].every((edge) => JSON.stringify(edge) === JSON.stringify(top));
}

function paintEdges(
  { x, y, width, height }: Rect,
  { top, right, bottom, left }: Sides<BorderEdge>,
  { canvas, inside }: { readonly canvas: Canvas; readonly inside: number },
): void {
  const [x2, y2] = [x + width, y + height];
  const into = (edge: BorderEdge) => edge.width * inside;
  // Corners of collapsed borders are closed by letting them overlap.
  const over = (edge: BorderEdge) => (inside === 0 && edge.style !== 'none' ? edge.width / 2 : 0);
  const level = (edge: BorderEdge, at: number) =>
    canvas.stroke({ x: x - over(left), y: at }, { x: x2 + over(right), y: at }, edge);
  const upright = (edge: BorderEdge, at: number) => canvas.stroke({ x: at, y }, { x: at, y: y2 }, edge);
  level(top, y + into(top));
  upright(right, x2 - into(right));
  level(bottom, y2 - into(bottom));
  upright(left, x + into(left));
}
