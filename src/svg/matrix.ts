/** `transform`: what is done to a shape before it is drawn (CSS Transforms 1, section 9). */

import type { Matrix } from './drawing.js';
import { numbersIn } from './numbers.js';

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The inner one first. */
export function times(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [m, n, o, p, q, r] = outer;
  return [a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r];
}

/** Longer ones nobody writes. From judgement. */
const LONGEST = 1000;

export function matrixOf(transform: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name, inside] of (transform ?? '').slice(0, LONGEST).matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    matrix = times(matrix, one(name!, numbersIn(inside!)));
  }
  return matrix;
}

function one(name: string, [a = 0, b, c, d = 0, e = 0, f = 0]: readonly number[]): Matrix {
  const tan = Math.tan((a * Math.PI) / 180);
  if (name === 'matrix') return [a, b ?? 0, c ?? 0, d, e, f];
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (name === 'skewX') return [1, 0, tan, 1, 0, 0];
  if (name === 'skewY') return [1, tan, 0, 1, 0, 0];
  return name === 'rotate' ? rotated(a, b ?? 0, c ?? 0) : IDENTITY;
}

function rotated(degrees: number, x: number, y: number): Matrix {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return times(times([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
}
