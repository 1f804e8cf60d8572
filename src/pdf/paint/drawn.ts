/** The operators of a drawing, within its place and with a state of its own. */

import type { Rect } from '../../base/geometry.js';
import type { Drawing } from '../../layout/page.js';
import { colorOperators, number } from './content-stream.js';

type Shape = Drawing['shapes'][number];

export function drawn(area: Rect, drawing: Drawing): string {
  const { x, y, width, height } = area;
  const clip = `${numbers([x, y, width, height])} re W n`;
  const shapes = drawing.shapes.map(shape);
  return ['q', clip, `${numbers(intoArea(area, drawing), 5)} cm`, `${MITER} M`, ...shapes, 'Q'].join('\n');
}

/** How far corners may stick out, in widths of their line: as SVG has it. */
const MITER = 4;

/** Its view fills the area, or stands in the middle of it in its own shape. */
function intoArea({ x, y, width, height }: Rect, { view, stretches }: Drawing): number[] {
  const [across, down] = [width / view.width, height / view.height];
  const [sx, sy] = stretches ? [across, down] : [Math.min(across, down), Math.min(across, down)];
  const [left, top] = [x + (width - view.width * sx) / 2, y + (height - view.height * sy) / 2];
  return [sx, 0, 0, sy, left - view.x * sx, top - view.y * sy];
}

function shape({ matrix, steps, fill, evenOdd, stroke }: Shape): string {
  const path = steps.map((step) => (step.to === 'h' ? 'h' : `${numbers(step.at, 4)} ${step.to}`));
  const paint = stroke ? (fill ? 'B' : 'S') : 'f';
  return [
    `q ${numbers(matrix, 5)} cm`,
    ...(fill ? [colorOperators(fill, 'fill')] : []),
    ...(stroke ? [strokeOperators(stroke)] : []),
    ...path,
    `${paint}${fill && evenOdd ? '*' : ''} Q`,
  ].join('\n');
}

const strokeOperators = ({ color, width, cap, join, dash }: NonNullable<Shape['stroke']>): string =>
  `${colorOperators(color, 'stroke')} ${number(width, 4)} w ${cap} J ${join} j [${numbers(dash)}] 0 d`;

const numbers = (values: readonly number[], decimals = 2): string =>
  values.map((value) => number(value, decimals)).join(' ');
