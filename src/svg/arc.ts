/** An arc of an ellipse as cubic curves, none over more than a quarter of it (SVG 2, appendix B.2). */

import type { Step } from './drawing.js';

type Point = readonly [number, number];

/** From a point to `end`; `numbers` are radii, turn, and which of the four arcs it is. */
export function arc(
  [x0, y0]: Point,
  [rx = 0, ry = 0, turn = 0, isLarge, isSweep]: readonly number[],
  end: Point,
): Step[] {
  const [x1, y1] = end;
  if (rx === 0 || ry === 0) return [{ to: 'l', at: end }];
  if (x0 === x1 && y0 === y1) return [];
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  // Half the way, in the ellipse's own directions.
  const x = (cos * (x0 - x1) + sin * (y0 - y1)) / 2;
  const y = (cos * (y0 - y1) - sin * (x0 - x1)) / 2;
  const grow = Math.max(1, Math.hypot(x / rx, y / ry));
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const off = (b * x) ** 2 + (a * y) ** 2;
  const far = Math.sqrt(Math.max(0, (a * b) ** 2 - off) / off) * (isLarge === isSweep ? -1 : 1);
  const [cx, cy] = [(far * a * y) / b, (-far * b * x) / a];
  const from = Math.atan2((y - cy) / b, (x - cx) / a);
  let sweep = Math.atan2((-y - cy) / b, (-x - cx) / a) - from;
  if (isSweep && sweep < 0) sweep += 2 * Math.PI;
  if (!isSweep && sweep > 0) sweep -= 2 * Math.PI;
  const place = (u: number, v: number): Point => [
    cos * (cx + a * u) - sin * (cy + b * v) + (x0 + x1) / 2,
    sin * (cx + a * u) + cos * (cy + b * v) + (y0 + y1) / 2,
  ];
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  return Array.from({ length: count }, (_, index) =>
    quarter(from + (sweep * index) / count, sweep / count, place),
  );
}

function quarter(from: number, by: number, place: (u: number, v: number) => Point): Step {
  const handle = (4 / 3) * Math.tan(by / 4);
  const to = from + by;
  const first = place(Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from));
  const second = place(Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to));
  return { to: 'c', at: [...first, ...second, ...place(Math.cos(to), Math.sin(to))] };
}
