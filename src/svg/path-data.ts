/** The `d` of a path as steps (SVG 2, section 9.3). What is wrong ends it; what stands before is drawn. */

import { arc } from './arc.js';
import type { Step } from './drawing.js';
import { inReach } from './numbers.js';

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

const SPACE = /[\s,]*/y;
const COMMAND = /[mlhvcsqtaz]/iy;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const FLAG = /[01]/y;

/** Longer paths are no simple picture. From judgement. */
const MOST_STEPS = 50_000;

type Point = readonly [number, number];

/** Where the pen is, and what the next command may begin from. */
interface Pen {
  readonly at: Point;
  readonly start: Point;
  /** The last handle of the curve before, and of which kind that was. */
  readonly handle: Point;
  readonly after: 'cubic' | 'quadratic' | 'other';
}

export function stepsOf(d: string): Step[] {
  const steps: Step[] = [];
  let pen: Pen = { at: [0, 0], start: [0, 0], handle: [0, 0], after: 'other' };
  for (const { name, numbers } of commandsIn(d)) {
    if (steps.length === 0 && name.toLowerCase() !== 'm') break;
    const drawn = command(name, numbers, pen);
    steps.push(...drawn.steps);
    pen = drawn.pen;
    if (steps.length > MOST_STEPS) break;
  }
  return steps;
}

interface Command {
  readonly name: string;
  readonly numbers: readonly number[];
}

function* commandsIn(d: string): Generator<Command> {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    SPACE.lastIndex = at;
    at += SPACE.exec(d)![0].length;
    pattern.lastIndex = at;
    const found = pattern.exec(d)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  for (let name = take(COMMAND); name; name = take(COMMAND)) {
    const count = TAKES[name.toLowerCase()]!;
    if (count === 0) yield { name, numbers: [] };
    // More numbers are the same command again; after a move they are lines.
    for (let again = name; count > 0; again = again === 'm' ? 'l' : again === 'M' ? 'L' : again) {
      const numbers = Array.from({ length: count }, (_, index) =>
        Number.parseFloat(take(count === 7 && (index === 3 || index === 4) ? FLAG : NUMBER) ?? ''),
      );
      if (Number.isNaN(numbers[0])) break;
      if (numbers.some(Number.isNaN)) return;
      yield { name: again, numbers: numbers.map(inReach) };
    }
  }
}

function command(name: string, numbers: readonly number[], pen: Pen): { steps: Step[]; pen: Pen } {
  const kind = name.toLowerCase();
  const [x0, y0] = name === kind ? pen.at : [0, 0];
  const point = (index: number): Point => [numbers[index]! + x0, numbers[index + 1]! + y0];
  const moved = (at: Point): Pen => ({ ...pen, at, handle: at, after: 'other' });
  const line = (at: Point) => ({ steps: [{ to: 'l', at } as Step], pen: moved(at) });
  const cubic = (first: Point, second: Point, at: Point, handle: Point, after: Pen['after']) => ({
    steps: [{ to: 'c', at: [...first, ...second, ...at] } as Step],
    pen: { ...moved(at), handle, after },
  });
  const quadratic = (handle: Point, at: Point) =>
    cubic(between(pen.at, handle), between(at, handle), at, handle, 'quadratic');
  if (kind === 'm')
    return { steps: [{ to: 'm', at: point(0) }], pen: { ...moved(point(0)), start: point(0) } };
  if (kind === 'l') return line(point(0));
  if (kind === 'h') return line([numbers[0]! + x0, pen.at[1]]);
  if (kind === 'v') return line([pen.at[0], numbers[0]! + y0]);
  if (kind === 'c') return cubic(point(0), point(2), point(4), point(2), 'cubic');
  if (kind === 's') return cubic(mirrored(pen, 'cubic'), point(0), point(2), point(0), 'cubic');
  if (kind === 'q') return quadratic(point(0), point(2));
  if (kind === 't') return quadratic(mirrored(pen, 'quadratic'), point(0));
  if (kind === 'z') return { steps: [{ to: 'h' }], pen: moved(pen.start) };
  return { steps: arc(pen.at, numbers, point(5)), pen: moved(point(5)) };
}

/** Two thirds of the way to the handle of a quadratic curve stands that of a cubic one. */
const between = ([x, y]: Point, [toX, toY]: Point): Point => [
  x + ((toX - x) * 2) / 3,
  y + ((toY - y) * 2) / 3,
];

const mirrored = ({ at, handle, after }: Pen, kind: Pen['after']): Point =>
  after === kind ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at;
