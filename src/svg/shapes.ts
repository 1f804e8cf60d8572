/** The steps of each shape that SVG has (SVG 2, chapter 10). */

import { arc } from './arc.js';
import type { Step } from './drawing.js';
import { lengthOf, numbersIn } from './numbers.js';
import { stepsOf } from './path-data.js';

/** What percentages are of. */
export interface View {
  readonly width: number;
  readonly height: number;
}

type Attributes = ReadonlyMap<string, string>;

/** Undefined for what is no shape. */
export function shapeSteps(name: string, attributes: Attributes, view: View): readonly Step[] | undefined {
  const across = (key: string) => lengthOf(attributes.get(key), view.width);
  const down = (key: string) => lengthOf(attributes.get(key), view.height);
  const [cx, cy] = [across('cx') ?? 0, down('cy') ?? 0];
  if (name === 'path') return stepsOf(attributes.get('d') ?? '');
  if (name === 'rect') {
    const [rx, ry] = [across('rx') ?? down('ry') ?? 0, down('ry') ?? across('rx') ?? 0];
    const [width, height] = [across('width') ?? 0, down('height') ?? 0];
    return rect([across('x') ?? 0, down('y') ?? 0, width, height], [rx, ry]);
  }
  if (name === 'circle') return ellipse(cx, cy, across('r') ?? 0, across('r') ?? 0);
  if (name === 'ellipse')
    return ellipse(cx, cy, across('rx') ?? down('ry') ?? 0, down('ry') ?? across('rx') ?? 0);
  if (name === 'line')
    return polygon([across('x1') ?? 0, down('y1') ?? 0, across('x2') ?? 0, down('y2') ?? 0]);
  if (name === 'polyline') return polygon(numbersIn(attributes.get('points') ?? ''));
  return name === 'polygon' ? closed(polygon(numbersIn(attributes.get('points') ?? ''))) : undefined;
}

function polygon(numbers: readonly number[]): Step[] {
  const count = Math.floor(numbers.length / 2);
  return Array.from({ length: count }, (_, index) => {
    const at = [numbers[2 * index]!, numbers[2 * index + 1]!] as const;
    return { to: index === 0 ? 'm' : 'l', at };
  });
}

const closed = (steps: readonly Step[]): Step[] => (steps.length > 0 ? [...steps, { to: 'h' }] : []);

function ellipse(cx: number, cy: number, rx: number, ry: number): Step[] {
  if (rx <= 0 || ry <= 0) return [];
  const [right, left] = [[cx + rx, cy] as const, [cx - rx, cy] as const];
  const half = [rx, ry, 0, 0, 1];
  return closed([{ to: 'm', at: right }, ...arc(right, half, left), ...arc(left, half, right)]);
}

function rect([x, y, width, height]: readonly number[], radii: readonly [number, number]): Step[] {
  if (!(width! > 0 && height! > 0)) return [];
  const [left, top, right, bottom] = [x!, y!, x! + width!, y! + height!];
  const [rx, ry] = [Math.min(radii[0], width! / 2), Math.min(radii[1], height! / 2)];
  if (!(rx > 0 && ry > 0)) return closed(polygon([left, top, right, top, right, bottom, left, bottom]));
  const corner = [rx, ry, 0, 0, 1];
  const [start, end] = [[left + rx, top] as const, [left, top + ry] as const];
  return closed([
    { to: 'm', at: start },
    { to: 'l', at: [right - rx, top] },
    ...arc([right - rx, top], corner, [right, top + ry]),
    { to: 'l', at: [right, bottom - ry] },
    ...arc([right, bottom - ry], corner, [right - rx, bottom]),
    { to: 'l', at: [left + rx, bottom] },
    ...arc([left + rx, bottom], corner, [left, bottom - ry]),
    { to: 'l', at: end },
    ...arc(end, corner, start),
  ]);
}
